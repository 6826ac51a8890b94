"""News pages with their true title, date, authors and body, as Fundus's parser tests keep them.

Truths are read with their flaws in mind: they are what a selector of one outlet's parser takes.
The body has standfirst and crossheads, lacks tables and often lists; the title is what the page
gives to machines (og:title or JSON-LD) with or without what a section or site adds; authors may be
an agency or a desk; some pages have no date at all.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from newsreader.importing.clean import clean_line

_VERSION = re.compile(r"V(\d+)(?:_(\d+))?")
# Words, or single characters where words are not set apart.
_TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")
_SHINGLE = 4


@dataclass(frozen=True, slots=True)
class Page:
    """One page as bytes and what is true of it; ``body`` has its paragraphs in order."""

    name: str
    country: str
    data: bytes
    title: str
    date: str
    authors: frozenset[str]
    body: tuple[str, ...]

    @property
    def outlet(self) -> str:
        """Whose page it is, as its file is named."""
        return self.name.split("_")[0]


def pages(folder: Path) -> Iterator[Page]:
    """The pages of ``folder``/<country>/<Outlet>_<date>.html.gz, in order."""
    for known in sorted(folder.glob("*/*.json")):
        truths = json.loads(known.read_text("utf-8"))
        files = sorted(known.parent.glob(f"{known.stem}_2*.html.gz"))
        for file, version in zip(files, sorted(truths, key=_version), strict=False):
            yield _page(file, truths[version])


def countries(folder: Path) -> tuple[frozenset[str], frozenset[str]]:
    """The countries that tables are fitted to, and those held out: every fourth one, by name."""
    names = sorted(path.name for path in folder.iterdir() if path.is_dir())
    held_out = frozenset(names[::4])
    return frozenset(names) - held_out, held_out


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Runs of four words, each with how often it occurs; a shorter text is one run."""
    words = _TOKEN.findall(text.casefold())
    runs = range(max(1, len(words) - _SHINGLE + 1))
    return Counter(tuple(words[i : i + _SHINGLE]) for i in runs)


def same_text(a: str, b: str) -> bool:
    """Whether two titles are the same but for blanks and characters that nobody sees."""
    return clean_line(a) == clean_line(b)


def same_day(found: str, true: str) -> bool:
    """Whether two dates name the same calendar day, each in its own time zone."""
    return found[:10] == true[:10]


def same_instant(found: str, true: str) -> bool:
    """Whether two date-times are the same second; without a zone their clocks must agree."""
    if not found or not true:
        return found == true
    a, b = datetime.fromisoformat(found), datetime.fromisoformat(true)
    if (a.tzinfo is None) != (b.tzinfo is None):
        a, b = a.replace(tzinfo=None), b.replace(tzinfo=None)
    return abs((a - b).total_seconds()) < 1


def _version(name: str) -> tuple[int, int]:
    found = _VERSION.match(name)
    assert found, name
    return int(found[1]), int(found[2] or 0)


def _page(file: Path, truth: dict[str, Any]) -> Page:
    body = truth["body"] or {"summary": [], "sections": []}
    paragraphs = list(body["summary"])
    for section in body["sections"]:
        paragraphs += [*section["headline"], *section["paragraphs"]]
    return Page(
        name=file.name.removesuffix(".html.gz"),
        country=file.parent.name,
        data=gzip.decompress(file.read_bytes()),
        title=truth.get("title") or "",
        date=truth.get("publishing_date") or "",
        authors=frozenset(truth.get("authors") or ()),
        body=tuple(paragraphs),
    )
