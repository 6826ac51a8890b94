"""What one paragraph of a Word document holds: its text, and what stands beside it."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsreader.importing.clean import clean_line
from newsreader.importing.xml_tree import Element, attribute, child, descendants, local

#: Deleted and moved-away text, the second copy of a text box, and what fields are computed from.
NOT_SHOWN = {"del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "rPr", "sectPr"}
_BREAKS = {"br": "\n", "cr": "\n", "tab": " ", "ptab": " ", "noBreakHyphen": "-"}
_NOTES = {
    "footnoteReference": "footnotes",
    "endnoteReference": "endnotes",
    "commentReference": "comments",
}
_OFF = {"0", "false", "off"}


@dataclass
class WordLine:
    """Pieces of text in their order; ``notes`` are kind and id of each that is referred to."""

    pieces: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)

    def collect(self, element: Element, *, shown: bool = True) -> None:
        """Take in what stands in ``element``."""
        for inner in element:
            name = local(inner)
            if name == "t":
                (self.pieces if shown else self.hidden).append(inner.text or "")
            elif name in _BREAKS:
                self.pieces.append(_BREAKS[name])
            elif name == "txbxContent":
                self.boxes.append(inner)
            elif name in _NOTES:
                self.notes.append((_NOTES[name], attribute(inner, "id")))
            elif name not in NOT_SHOWN:
                self.collect(inner, shown=shown and not _is_hidden(inner))
            elif name == "del" and (gone := clean_line(_deleted(inner))):
                self.deleted.append(gone)


def _is_hidden(run: Element) -> bool:
    """Whether a run is set as hidden text (``w:vanish``), which no page shows."""
    properties = child(run, "rPr") if local(run) == "r" else None
    mark = None if properties is None else child(properties, "vanish")
    return mark is not None and attribute(mark, "val") not in _OFF


def _deleted(element: Element) -> str:
    return "".join(text.text or "" for text in descendants(element, "delText", "t"))
