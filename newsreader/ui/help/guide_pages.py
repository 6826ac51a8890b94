"""The pages of the guide, as they lie in the folder of documents, and which hold given words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown file; ``title`` is its first heading."""

    file: Path
    title: str
    text: str


def read_pages(documents: Path, language: str) -> tuple[Page, ...]:
    """The chapters in their order, then the pages to look things up in; raises OSError.

    They are in English, and what there is in another language lies under the same name in a
    folder of that language.  A chapter's file begins with its number, which the page of contents
    (for web sites) has not.
    """
    files = [*sorted((documents / "guide").glob("[0-9]*.md")), *sorted(documents.glob("*.md"))]
    told = [documents / language / file.relative_to(documents) for file in files]
    return tuple(
        _page(own if own.exists() else file) for own, file in zip(told, files, strict=True)
    )


def with_words(pages: Iterable[Page], words: str) -> list[Page]:
    """The pages that have each of the words, capitals aside; all of them for no words."""
    wanted = words.casefold().split()
    return [page for page in pages if all(word in page.text.casefold() for word in wanted)]


def _page(file: Path) -> Page:
    # The program's own typefaces lack the arrow of the files.
    text = file.read_text(encoding="utf-8").replace("▸", "›")
    headings = (line for line in text.splitlines() if line.startswith("# "))
    return Page(file, next(headings, file.stem).removeprefix("# "), text)
