"""The tools that a comparison is measured beside, each as a function of two texts."""

from __future__ import annotations

import difflib
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Indel

from newsreader.text import words as cutting


@dataclass
class Texts:
    """Two texts as strings and as files in ``folder``."""

    a: str
    b: str
    folder: Path

    @cached_property
    def file_a(self) -> Path:
        return self._written("a.txt", self.a)

    @cached_property
    def file_b(self) -> Path:
        return self._written("b.txt", self.b)

    def _written(self, name: str, text: str) -> Path:
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        return file


def forget_words() -> None:
    """Have the next text cut into words anew: the program remembers the last few."""
    cutting._words.cache_clear()


def cut_anew(text: str) -> tuple[str, ...]:
    """The folded words of a text."""
    forget_words()
    return cutting.words(text).folded


def _difflib(texts: Texts) -> None:
    a, b = cut_anew(texts.a), cut_anew(texts.b)
    difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes()


def _rapidfuzz(texts: Texts) -> None:
    Indel.opcodes(cut_anew(texts.a), cut_anew(texts.b))


def _diff_match_patch(texts: Texts) -> None:
    # With its own time-out of one second, after which it answers coarsely.
    diff_match_patch().diff_main(texts.a, texts.b)


def _program(*command: str) -> Callable[[Texts], None]:
    def run(texts: Texts) -> None:
        # 1 says that the files differ.
        files = [str(texts.file_a), str(texts.file_b)]
        subprocess.run([*command, *files], check=False, stdout=subprocess.DEVNULL)

    return run


#: Programs that are measured where they are installed, and how they are called.
PROGRAMS = {
    "git word-diff": ("git", "diff", "--no-index", "--word-diff"),
    "wdiff": ("wdiff",),
    "dwdiff": ("dwdiff",),
}

#: What is installed, by name; a program's time is that of its whole process.
PEERS: dict[str, Callable[[Texts], None]] = {
    "difflib": _difflib,
    "rapidfuzz": _rapidfuzz,
    "d-m-patch": _diff_match_patch,
    **{name: _program(*call) for name, call in PROGRAMS.items() if shutil.which(call[0])},
}
