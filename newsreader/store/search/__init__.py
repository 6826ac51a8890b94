"""Finds articles and notes by their words, and articles by passages they have in common."""
