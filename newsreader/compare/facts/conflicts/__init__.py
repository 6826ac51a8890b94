"""Tells where two statements part that are linked."""
