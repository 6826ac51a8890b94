"""A page as a list of text leaves and the elements around them, free of any parser."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from newsreader.domain.article import Furniture
from newsreader.importing.draft import BlockKind


@dataclass(slots=True)
class Element:
    """An element that holds text: tag, number of its parent, class names and what they tell."""

    tag: str
    parent: int
    names: str = ""
    hint: Furniture | None = None
    story_body: bool = False


class Leaf(NamedTuple):
    """A run of text between two block borders; ``element`` is the number of the one it is in."""

    text: str
    element: int
    kind: BlockKind
    tag: str
    links: float


@dataclass(slots=True)
class PageTree:
    """``elements[0]`` is the body; a parent comes before its children."""

    elements: list[Element] = field(default_factory=list)
    leaves: list[Leaf] = field(default_factory=list)
