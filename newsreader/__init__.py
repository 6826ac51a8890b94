"""Newsreader: what several outlets wrote about one event, side by side."""

__version__ = "0.1.0.dev0"
