"""Weighs the differences of a comparison, so that small ones can be held back."""
