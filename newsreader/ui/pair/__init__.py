"""The pair that is open: which two articles, their notes, links by hand, a third beside them."""
