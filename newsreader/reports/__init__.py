"""A comparison becomes a document: text, JSON, HTML, Markdown."""
