"""Finds headline, outlet, byline and people of an article."""
