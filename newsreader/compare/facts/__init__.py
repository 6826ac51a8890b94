"""Finds the facts that an article states and tells where two articles part."""
