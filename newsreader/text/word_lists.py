"""Turns a line of words into a set of words."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """The words of ``words``, which spaces part."""
    return frozenset(words.split())
