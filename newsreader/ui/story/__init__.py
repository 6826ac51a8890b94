"""The story view: all articles of one event held against each other."""
