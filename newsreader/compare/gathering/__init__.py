"""Gathers links into the passages that the eye sees."""
