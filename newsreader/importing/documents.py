"""What office documents have in common: headlines, tables and the properties of a file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from newsreader.domain.article import Furniture
from newsreader.importing.clean import clean_line
from newsreader.importing.draft import Block, BlockKind, Candidate, Draft, Field
from newsreader.importing.fields.headline import opening_headline
from newsreader.importing.lines.line_shape import is_name, is_prose

_EMPTY_LINE = re.compile(r"\n[ \t\u00a0]*\n")
# Names that programs write where a person's should stand.
_NOBODY = re.compile(
    r"\b(?:user|admin\w*|microsoft|office|owner|unknown|default|pc|laptop)\b", re.IGNORECASE
)
_LONGEST_SHOWN = 60
_CELLS_BETWEEN = "\t"

#: The blocks of one table: rows of cells of blocks.
Table = Sequence[Sequence[Sequence[Block]]]


def blocks_of(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Iterator[Block]:
    """A paragraph's text as blocks: line breaks are blanks, but an empty line parts it."""
    for piece in _EMPTY_LINE.split(text):
        if line := clean_line(piece):
            yield Block(line, kind)


def table_blocks(table: Table) -> Iterator[Block]:
    """A block for each row, its cells set apart by tabs; a table for looks as what is in it.

    A table that holds running text in cells of several paragraphs is there for the layout.
    """
    for row in table:
        cells = [cell for cell in row if cell]
        for_looks = any(len(cell) > 1 and any(is_prose(b.text) for b in cell) for cell in cells)
        if for_looks or len(cells) == 1:
            yield from (block for cell in cells for block in cell)
        elif cells:
            texts = (" ".join(block.text for block in cell) for cell in cells)
            yield Block(_CELLS_BETWEEN.join(texts), BlockKind.TABLE)


def document_draft(
    blocks: Iterable[Block],
    media_type: str,
    title: str = "",
    properties: Iterable[Candidate] = (),
    warnings: Iterable[str] = (),
) -> Draft:
    """The draft of a document; ``title`` is what its mark-up calls so.

    A document without any heading, list, table or note was typed or pasted as plain text is, page
    furniture and all; any other is taken for an article from its first to its last line.
    """
    found = tuple(blocks)
    candidates = [*properties]
    if title:
        candidates.append(Candidate(Field.TITLE, title, "title of the document", 0.9))
    structured = any(map(_tells_its_part, found))
    if not title and structured and (line := opening_headline(found)):
        candidates.append(Candidate(Field.TITLE, line, "line above the story", 0.45))
    return Draft(found, media_type, "", tuple(candidates), structured, tuple(warnings))


def _tells_its_part(block: Block) -> bool:
    return block.kind is not BlockKind.PARAGRAPH or block.furniture not in {
        None,
        Furniture.NAVIGATION,
    }


def deletions_warning(deleted: Sequence[str]) -> Iterator[str]:
    """What tracked changes have deleted is not in the text; a sentence that says so."""
    if not deleted:
        return
    times, first = len(deleted), _shortened(deleted[0])
    if times == 1:
        yield f"Text that was deleted by tracked changes is left out: “{first}”."
    else:
        yield (
            f"{times} times text was deleted by tracked changes and is left out, first “{first}”."
        )


def hidden_warning(hidden: Sequence[str]) -> Iterator[str]:
    """Text that no page of the document shows is folded; a sentence that says so."""
    if not hidden:
        return
    times, first = len(hidden), _shortened(hidden[0])
    if times == 1:
        yield f"Text that is hidden was folded away: “{first}”."
    else:
        yield f"{times} times text is hidden and was folded away, first “{first}”."


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def author_candidate(name: str) -> Iterator[Candidate]:
    """The author in a file's properties, if it is a person's name."""
    name = clean_line(name)
    if is_name(name) and not _NOBODY.search(name):
        yield Candidate(Field.BYLINE, name, "author in the file's properties", 0.15)
