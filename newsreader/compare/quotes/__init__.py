"""Finds what people are quoted with and compares how two articles render it."""
