"""Finds what a newer version of an article tells otherwise, and whether it says so."""

from __future__ import annotations

import re
from typing import Final

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.versions import SilentChange

# How newsrooms own up to a change, in the languages whose texts are read best.
_CORRECTION: Final = re.compile(
    r"\b(?:correction|clarification|corrected|editor['’]s note|an earlier version of this"
    r"|a previous version of this|this (?:article|story|report|piece) (?:was|has been)"
    r" (?:amended|corrected|updated)|korrektur|korrigiert|berichtigung|in einer früheren (?:version"
    r"|fassung)|rectificatif|correctif|erratum|une version précédente|corrección|fe de (?:erratas"
    r"|errores)|una versión anterior|rettifica|errata corrige|una versione precedente"
    r"|rectificatie|in een eerdere versie)\b",
    re.IGNORECASE,
)


def correction_line(new: Article, old: Article) -> str:
    """The first line of the newer version, page furniture included, that tells of a correction.

    Empty when there is none, or the older version had it already.
    """
    known = {" ".join(line.split()) for line in _lines(old)}
    for line in _lines(new):
        told = " ".join(line.split())
        if told not in known and _CORRECTION.search(told):
            return told
    return ""


def changed_facts(comparison: Comparison, old: str, new: str) -> tuple[SilentChange, ...]:
    """The facts and quotes that the newer text, side B, tells otherwise than the older, side A."""
    facts = [
        SilentChange(fact.kind.value, fact.a.of(old), fact.b.of(new))
        for fact in comparison.facts
        if fact.conflict
    ]
    quotes = [
        SilentChange("quote", pair.a.of(old), pair.b.of(new))
        for pair in comparison.quotes
        if pair.changed
    ]
    return tuple(dict.fromkeys([*facts, *quotes]))


def _lines(article: Article) -> list[str]:
    furniture = [line for fold in article.folded for line in fold.text.splitlines()]
    return [*article.text.splitlines(), *furniture]
