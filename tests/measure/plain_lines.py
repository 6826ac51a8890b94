"""Measures which lines of pasted text are kept: python -m tests.measure.plain_lines FOLDER.

Each page of FOLDER (see news_pages.py) becomes the text that a browser would paste, one block
element a line, built here and not by the program's own extractor.  A line is true when it stands
in the true body or is the title.  Once with all lines, once with those that a hurried hand would
take: fifteen above the first true line to twenty-five below the last.  SEEDS is a JSON list of
{file, line, text, label} with the texts beside it, as in gold/seed_lines_dev.json.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsreader.domain.article import Article
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.import_steps import read_articles
from newsreader.importing.line_shape import letters
from tests.measure.news_pages import Page, countries, pages

_UNSEEN = "script style noscript template svg head title iframe select textarea option object"
_INLINE = """a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q
s samp small span strike strong sub sup time tt u var wbr picture source button"""
_WITHOUT_TEXT, _WITHIN_LINES = frozenset(_UNSEEN.split()), frozenset(_INLINE.split())
_ABOVE, _BELOW = 15, 25
_PART_OF_PARAGRAPH = 25
_ENOUGH_TRUE = 4
_POOR = 0.9


@dataclass(frozen=True, slots=True)
class Kept:
    """What the program did with the lines of one text."""

    name: str
    right: int
    missed: tuple[str, ...]
    wrongly_kept: tuple[str, ...]

    @property
    def f1(self) -> float:
        """Of the lines kept."""
        wrong = len(self.missed) + len(self.wrongly_kept)
        return 2 * self.right / (2 * self.right + wrong) if self.right else 0.0


def pasted_lines(page: Page) -> list[str]:
    """The visible text of a page, one block element a line."""
    body = LexborHTMLParser(page.data.decode("utf-8", "replace")).body
    pieces: list[str] = []
    if body is not None:
        _paste(body, pieces)
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return [line for line in lines if line]


def _paste(node: LexborNode, pieces: list[str]) -> None:
    for child in node.iter(include_text=True):
        tag = child.tag or ""
        if tag == "-text":
            pieces.append(" ".join(f"|{child.text_content}|".split())[1:-1])
        elif tag == "br":
            pieces.append("\n")
        elif tag not in _WITHOUT_TEXT and "hidden" not in child.attributes:
            border = "" if tag in _WITHIN_LINES else "\n"
            pieces.append(border)
            _paste(child, pieces)
            pieces.append(border)


def true_lines(page: Page, lines: Sequence[str]) -> list[bool]:
    """Whether each line is the title, a paragraph, or a good part of one."""
    paragraphs = {letters(page.title), *map(letters, page.body)}
    whole = "\n".join(map(letters, page.body))
    keys = [letters(line) for line in lines]
    return [
        bool(key) and (key in paragraphs or (len(key) > _PART_OF_PARAGRAPH and key in whole))
        for key in keys
    ]


def taken_by_hand(true: Sequence[bool]) -> slice | None:
    """The lines around the story that are pasted with it; None when there is hardly a story."""
    if sum(true) < _ENOUGH_TRUE:
        return None
    first, last = true.index(True), len(true) - true[::-1].index(True)
    return slice(max(0, first - _ABOVE), last + _BELOW)


def kept(name: str, lines: Sequence[str], true: Sequence[bool]) -> Kept:
    """Read ``lines`` as a text file and hold what was kept against what is ``true``."""
    try:
        article = read_articles("\n".join(lines).encode(), f"{name}.txt")[0]
    except UnreadableFileError:
        article = Article(name, "", "")
    title = letters(article.title)
    found = {title, *(letters(paragraph) for paragraph in article.text.split("\n\n"))} - {""}
    right, missed, wrong = 0, [], []
    for line, is_true in zip(lines, true, strict=True):
        key = letters(line)
        is_kept = key in found or bool(title and key.startswith(title))
        right += is_kept and is_true
        if is_true and not is_kept:
            missed.append(line)
        elif is_kept and not is_true:
            wrong.append(line)
    return Kept(name, right, tuple(missed), tuple(wrong))


def seed_texts(gold: Path) -> Iterator[Kept]:
    """The hand-made lines of the seeds."""
    files: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in json.loads(gold.read_text("utf-8")):
        files[row["file"]].append(row)
    for name, rows in files.items():
        true = [row["label"] in {"headline", "body"} for row in rows]
        yield kept(name, [row["text"] for row in rows], true)


def told(name: str, texts: Sequence[Kept]) -> str:
    """One row of the table: all lines together, and the mean of the texts' own F1."""
    right = sum(text.right for text in texts)
    wrong = sum(len(text.wrongly_kept) for text in texts)
    missed = sum(len(text.missed) for text in texts)
    precision, recall = right / (right + wrong), right / (right + missed)
    f1 = 2 * right / (2 * right + wrong + missed)
    mean = sum(text.f1 for text in texts) / len(texts)
    return (
        f"{name:22} {len(texts):3} texts  P {precision:.3f} R {recall:.3f} F1 {f1:.3f}  "
        f"mean F1 {mean:.3f}"
    )


def main() -> None:
    """Prints a table and, if asked, what was wrong in the countries developed on."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seeds", type=Path, help="hand-made lines, such as seed_lines_dev.json")
    parser.add_argument("--worst", action="store_true")
    asked = parser.parse_args()
    develop, _ = countries(asked.folder)
    taken: dict[tuple[str, str], list[Kept]] = defaultdict(list)
    for page in pages(asked.folder):
        lines = pasted_lines(page)
        true = true_lines(page, lines)
        cut = taken_by_hand(true)
        if cut is None:
            continue
        half = "developed" if page.country in develop else "held out"
        taken["all lines", half].append(kept(page.name, lines, true))
        taken["taken by hand", half].append(kept(page.name, lines[cut], true[cut]))
    for (what, half), texts in sorted(taken.items()):
        if asked.worst and half == "developed":
            _show([text for text in texts if text.f1 < _POOR])
        print(told(f"{what}, {half}", texts))
    if asked.seeds:
        texts = list(seed_texts(asked.seeds))
        _show([text for text in texts if text.f1 < 1])
        print(told("seeds", texts))


def _show(texts: Sequence[Kept]) -> None:
    for text in sorted(texts, key=lambda text: text.f1):
        print(f"{text.name} {text.f1:.2f}")
        for line in text.missed[:8]:
            print(f"   - {line[:150]}")
        for line in text.wrongly_kept[:8]:
            print(f"   + {line[:150]}")


if __name__ == "__main__":
    main()
