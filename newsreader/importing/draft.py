"""What a reader makes of a file before furniture is folded: blocks of text and metadata found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from newsreader.domain.article import Furniture


class BlockKind(Enum):
    """What a block is by the file's own mark-up; plain text has paragraphs only."""

    PARAGRAPH = auto()
    HEADING = auto()
    LIST_ITEM = auto()
    QUOTE = auto()
    TABLE = auto()


class Field(StrEnum):
    """The facts of publication, named as the fields of an Article."""

    TITLE = "title"
    SOURCE = "source"
    BYLINE = "byline"
    DATE = "date"


#: How the origin of a value ends that a program wrote into the file beside its text.
IN_PROPERTIES = "in the file's properties"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or line.

    ``furniture`` is set when the mark-up itself tells that the block is not the story.
    ``links`` is the share of its characters that are links, from 0 to 1.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    furniture: Furniture | None = None
    links: float = 0.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible value of one field; the one of the highest ``trust`` (0 to 1) is taken.

    One of trust 0 never is: it is there to be held against the others.  ``origin`` says in plain
    words where it was found.
    """

    field: Field
    value: str
    origin: str
    trust: float


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as a reader found it.

    ``marked_up`` tells that the format itself separates the story from the page around it;
    otherwise the story is looked for as the longest run of prose.  ``address`` is the one that a
    page gives as its own, empty for none.
    """

    blocks: tuple[Block, ...]
    media_type: str
    encoding: str
    candidates: tuple[Candidate, ...] = ()
    marked_up: bool = False
    warnings: tuple[str, ...] = ()
    address: str = ""


def choose(candidates: Iterable[Candidate], field: Field) -> Candidate | None:
    """The candidate of the highest trust for one field; the first of equals."""
    fitting = [c for c in candidates if c.field is field and c.value and c.trust]
    return max(fitting, key=lambda c: c.trust, default=None)
