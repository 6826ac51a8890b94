"""Measures which lines of pasted text are kept: python -m tests.measure.plain_lines FOLDER.

FOLDER has Fundus's test pages (see news_pages.py), from which come the texts of pasted.py.  Told
for each way of taking them, for the countries that the table of lines was fitted to and for those
held out, and for the English ones of the former alone.  SEEDS is a JSON list of {file, line, text,
label} with the texts beside it, as in gold/seed_lines_dev.json.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsreader.domain.article import Article
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.import_steps import read_articles
from newsreader.importing.lines.line_shape import letters
from tests.measure.news_pages import countries, pages
from tests.measure.pasted import Line, language_of, texts

_OF_STORY = frozenset({"headline", "body"})


@dataclass(frozen=True, slots=True)
class Kept:
    """What the program did with the lines of one text."""

    name: str
    lines: int
    right: int
    missed: tuple[str, ...]
    wrongly_kept: tuple[str, ...]

    @property
    def f1(self) -> float:
        """Of the lines kept."""
        wrong = len(self.missed) + len(self.wrongly_kept)
        return 2 * self.right / (2 * self.right + wrong) if self.right else 0.0


def kept(name: str, lines: Sequence[Line]) -> Kept:
    """Read ``lines`` as a text file and hold what was kept against what is true."""
    try:
        article = read_articles("\n".join(line.text for line in lines).encode(), f"{name}.txt")[0]
    except UnreadableFileError:
        article = Article(name, "", "")
    title = letters(article.title)
    found = {title, *(letters(paragraph) for paragraph in article.text.split("\n\n"))} - {""}
    right, missed, wrong = 0, [], []
    for text, true in lines:
        key = letters(text)
        is_kept = key in found or bool(title and key.startswith(title))
        right += bool(is_kept and true)
        if true and not is_kept:
            missed.append(text)
        elif is_kept and true is False:
            wrong.append(text)
    labelled = sum(line.true is not None for line in lines)
    return Kept(name, labelled, right, tuple(missed), tuple(wrong))


def seed_texts(gold: Path) -> Iterator[Kept]:
    """The hand-made lines of the seeds."""
    files: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in json.loads(gold.read_text("utf-8")):
        files[row["file"]].append(row)
    for name, rows in files.items():
        yield kept(name, [Line(row["text"], row["label"] in _OF_STORY) for row in rows])


def told(name: str, measured: Sequence[Kept]) -> str:
    """One row of the table: all lines together, and the mean of the texts' own F1."""
    right = sum(text.right for text in measured)
    wrong = sum(len(text.wrongly_kept) for text in measured)
    missed = sum(len(text.missed) for text in measured)
    there = right + missed
    precision, recall = right / (right + wrong), right / there
    f1 = 2 * right / (right + wrong + there)
    mean = sum(text.f1 for text in measured) / len(measured)
    everything = 2 * there / (there + sum(text.lines for text in measured))
    return (
        f"{name:30} {len(measured):3} texts  P {precision:.3f} R {recall:.3f} F1 {f1:.3f}  "
        f"mean F1 {mean:.3f}  keeping everything {everything:.3f}"
    )


def main() -> None:
    """Prints a table and, if asked, what was wrong in the countries developed on."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seeds", type=Path, help="hand-made lines, such as seed_lines_dev.json")
    parser.add_argument("--worst", metavar="WAY", help="such as 'scraped, English'")
    asked = parser.parse_args()
    develop, _ = countries(asked.folder)
    taken: dict[str, list[Kept]] = defaultdict(list)
    for page in pages(asked.folder):
        half = "developed" if page.country in develop else "held out"
        english = half == "developed" and language_of(page) == "en"
        for way, lines in texts(page):
            measured = kept(page.name, lines)
            taken[f"{way}, {half}"].append(measured)
            if english:
                taken[f"{way}, English"].append(measured)
    for what, group in sorted(taken.items()):
        if what == asked.worst and not what.endswith("held out"):
            _show([text for text in group if text.f1 < 1])
    for what, group in sorted(taken.items()):
        print(told(what, group))
    if asked.seeds:
        seeds = list(seed_texts(asked.seeds))
        _show([text for text in seeds if text.f1 < 1])
        print(told("seeds", seeds))


def _show(poor: Sequence[Kept]) -> None:
    for text in sorted(poor, key=lambda text: text.f1):
        print(f"{text.name} {text.f1:.2f}")
        for line in text.missed[:8]:
            print(f"   - {line[:150]}")
        for line in text.wrongly_kept[:8]:
            print(f"   + {line[:150]}")


if __name__ == "__main__":
    main()
