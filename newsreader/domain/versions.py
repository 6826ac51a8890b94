"""What became of one article from version to version."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.domain.article import ArticleEntry


@dataclass(frozen=True, slots=True)
class SilentChange:
    """A number, name or quote that one version tells otherwise than the one before it.

    ``kind`` is that of the fact, or "quote"; ``before`` and ``after`` are the words.
    """

    kind: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an article, held against the one before it.

    ``correction`` is the line by which it owns up to a change; without one ``silent`` has what was
    changed without a word.
    """

    entry: ArticleEntry
    has_new_headline: bool = False
    correction: str = ""
    silent: tuple[SilentChange, ...] = ()
