"""How another article of the story tells a passage."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.domain.article import ArticleEntry
from newsreader.domain.comparison import LinkKind
from newsreader.domain.span import Span


@dataclass(frozen=True, slots=True)
class ToldThere:
    """A sentence that answers a passage: its place, the words in it that differ, and the closest
    link that ties it to the passage; ``conflict`` when a fact cannot be right in both.
    """

    place: Span
    changed: tuple[Span, ...]
    kind: LinkKind
    moved: bool
    conflict: bool


@dataclass(frozen=True, slots=True)
class OtherTelling:
    """What another article says of a passage, in its own order; nothing when it does not tell it.

    ``words`` has the text of each sentence of ``told``.
    """

    article: ArticleEntry
    told: tuple[ToldThere, ...]
    words: tuple[str, ...]
