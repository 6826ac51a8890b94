"""Finds the pairs of clauses of two articles that say the same."""
