"""The page of one outlet: what it has in common with all others."""
