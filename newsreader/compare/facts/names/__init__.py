"""Finds people, places, roles and other things with names."""
