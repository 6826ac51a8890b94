"""A file becomes an article: reading, folding of page furniture, metadata."""
