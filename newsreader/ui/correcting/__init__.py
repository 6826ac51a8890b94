"""Putting right by hand what was read wrongly."""
