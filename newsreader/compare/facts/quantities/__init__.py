"""Reads numbers, amounts, dates and times."""
