"""Measures large imports: python -m tests.measure.large_imports [--pages N …].

A PDF of many pages, a folder of many files and a mailbox of many messages each come into a library
of their own: how long that takes, in how much memory, how long nothing is told meanwhile, how soon
Cancel is heard in the middle of it, and whether the same import finishes afterwards without
doubles.  What has no pages, files or messages is left out.  Before that a PDF and a Word document
of 20 pages are read, each after another of its kind.  The texts are invented.  For Linux.
"""

from __future__ import annotations

import argparse
import math
import resource
import tempfile
import time
import zipfile
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF

from reportlab.pdfgen.canvas import Canvas

from newsreader.domain.errors import CancelledError
from newsreader.importing.worker.worker import ReadingWorker
from newsreader.store.database import Library
from newsreader.usecases.import_files import import_files
from newsreader.usecases.open_library import open_library
from tests.measure.invented_text import blocks

_PAGE_WORDS = 300
_WORDS_A_LINE = 10
_FEW_PAGES = 20
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


class Watch:
    """Is told where an import is, and stops it at a moment."""

    def __init__(self, stop_after: float = math.inf) -> None:
        self.longest = 0.0
        self._last = time.monotonic()
        self.stop_at = self._last + stop_after

    def __call__(self, _done: int, _total: int, _what: str) -> None:
        """A :class:`Progress`."""
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now
        if now > self.stop_at:
            raise CancelledError


def story(number: int) -> list[str]:
    """The paragraphs of a page, file or message."""
    return [" ".join(chain.from_iterable(one)) for one in blocks(_PAGE_WORDS, number)]


def make_pdf(path: Path, pages: int) -> None:
    canvas = Canvas(str(path))
    for page in range(pages):
        words = " ".join(story(page)).split()
        text = canvas.beginText(72, 780)
        for start in range(0, len(words), _WORDS_A_LINE):
            text.textLine(" ".join(words[start : start + _WORDS_A_LINE]))
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()


def make_word_document(path: Path, pages: int) -> None:
    told = chain.from_iterable(map(story, range(pages)))
    runs = (f"<w:p><w:r><w:t>{paragraph}</w:t></w:r></w:p>" for paragraph in told)
    body = f"<w:document {_WORD}><w:body>{''.join(runs)}</w:body></w:document>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", body)


def make_folder(path: Path, files: int) -> None:
    path.mkdir()
    for number in range(files):
        text = "\n\n".join(story(number))
        (path / f"{number}.txt").write_text(f"Report {number} of the day\n\n{text}\n")


def make_mailbox(path: Path, messages: int) -> None:
    with path.open("w") as file:
        for number in range(messages):
            text = "\n\n".join(story(number))
            file.write(
                "From desk@example.org Tue Mar  4 08:00:00 2031\nFrom: desk@example.org\n"
                f"Subject: Report {number} of the day\nMessage-ID: <{number}@example.org>\n"
                f"Date: Tue, 04 Mar 2031 08:00:00 +0100\n\n{text}\n\n"
            )


def measure(name: str, made: Path, folder: Path, articles: int, stops: int) -> None:
    """Import all of it; then into another library, stopped again and again, each time later."""
    with open_library(folder / f"{name} in one go") as library:
        seconds, watch, _ = _imported(library, made, Watch())
        _check(library, articles)
    told = f"{name}: {seconds:.1f} s, nothing told for {watch.longest:.2f} s at most"
    print(f"{told}; {_memory(RUSAGE_SELF)} here, {_memory(RUSAGE_CHILDREN)} beside", flush=True)
    with open_library(folder / f"{name} in parts") as library:
        for stop in range(1, stops + 1):
            _, watch, cancelled = _imported(library, made, Watch(seconds * stop / (stops + 1)))
            if cancelled:
                heard, kept = time.monotonic() - watch.stop_at, len(library.articles.entries())
                print(f"  Cancel heard in {heard:.2f} s, {kept:,} articles kept", flush=True)
        rest, *_ = _imported(library, made, Watch())
        _check(library, articles)
    print(f"  the rest came in {rest:.1f} s without doubles", flush=True)


def _memory(whose: int) -> str:
    """The most memory that this process ever took, or the largest of those that have ended."""
    return f"{resource.getrusage(whose).ru_maxrss >> 10:,} MB"


def _imported(library: Library, path: Path, watch: Watch) -> tuple[float, Watch, bool]:
    begin = time.monotonic()
    report = import_files(library, [path], watch)
    return time.monotonic() - begin, watch, report.cancelled


def _check(library: Library, articles: int) -> None:
    kept = len(library.articles.entries())
    if kept != articles:
        raise SystemExit(f"{kept:,} articles were kept instead of {articles:,}")


def time_short(make: Callable[[Path, int], None], path: Path) -> None:
    """Read a document after another of its kind; by the clock."""
    make(path, _FEW_PAGES)
    with ReadingWorker() as worker:
        worker.read(path.read_bytes(), str(path))
        begin = time.perf_counter()
        worker.read(path.read_bytes(), str(path))
        took = time.perf_counter() - begin
    print(f"{path.name} of {_FEW_PAGES} pages: {took:.2f} s")


def main() -> None:
    """Make everything and measure it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=20_000)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--stops", type=int, default=4)
    sizes = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        time_short(make_pdf, folder / "short.pdf")
        time_short(make_word_document, folder / "short.docx")
        for name, make, number, articles in (
            ("pages.pdf", make_pdf, sizes.pages, 1),
            ("messages.mbox", make_mailbox, sizes.messages, sizes.messages),
            ("files", make_folder, sizes.files, sizes.files),
        ):
            if number:
                make(folder / name, number)
                measure(f"{number:,} {name}", folder / name, folder, articles, sizes.stops)


if __name__ == "__main__":
    main()
