"""Backups of the library: made, thinned out as time goes by, and brought back."""
