"""Newsreader's bundle as a zip of checked lines."""
