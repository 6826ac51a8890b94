"""Tells lines of plain text apart: story or page furniture."""
