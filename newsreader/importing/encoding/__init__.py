"""Bytes become text, whatever encoding they were written in."""
