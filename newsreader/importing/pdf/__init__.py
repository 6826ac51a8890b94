"""Pages of a PDF become paragraphs: where each word stands is all that such a file tells."""
