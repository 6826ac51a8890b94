"""The parts of an office document: one that is damaged costs itself, not the text."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.archive import Archive
from newsreader.importing.source import Source
from newsreader.importing.xml_tree import Element, descendants, parse_xml


class OfficeParts:
    """The XML files in an archive; ``lost`` fills with what could not be read, in sentences."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._archive = Archive(source)
        self.names = self._archive.names
        self.lost: list[str] = []

    def main(self, name: str) -> Element:
        """The part without which there is no text; raises UnreadableFileError."""
        return parse_xml(self._archive.unpack(name), self._source)

    def elements(self, name: str, *kinds: str) -> Iterator[Element]:
        """The elements of those local names in a part, none where it is missing or damaged."""
        root = self.root(name)
        return iter(()) if root is None else descendants(root, *kinds)

    def root(self, name: str) -> Element | None:
        """A part that the document can do without."""
        if name not in self._archive:
            return None
        try:
            return self.main(name)
        except UnreadableFileError as error:
            self.lost.append(f"Its part “{name}” was not read. {error.reason}")
            return None
