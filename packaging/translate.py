"""Renews resources/translations by Qt's own tools: gathers sentences, compiles translations.

Run it after a change of words: `.venv/bin/python packaging/translate.py`. It names every sentence
that still wants a translation; write that into the .ts file, without `type="unfinished"`, and run
it again. A sentence that is known from another place of the window brings its translation along.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

TOP = Path(__file__).resolve().parents[1]
TRANSLATIONS = TOP / "resources" / "translations"
_SENTENCES_OF = "newsreader/ui"
#: Qt's tool takes the comments on constants for remarks to whoever translates the next sentence.
_REMARK = re.compile(r"\s*<extracomment>.*?</extracomment>", re.DOTALL)


def gather(file: Path) -> None:
    """Bring the sentences of a .ts file up to date; what is translated stays."""
    _run(
        "lupdate", "-silent", "-extensions", "py", _SENTENCES_OF, "-no-obsolete", "-sort-messages",
        "-locations", "none", "-source-language", "en", "-ts", str(file),
    )  # fmt: skip
    words = file.read_text(encoding="utf-8")
    file.write_text(_REMARK.sub("", words), encoding="utf-8", newline="\n")


def compile_into(file: Path, compiled: Path) -> None:
    """Write the .qm file that the window loads."""
    _run("lrelease", "-silent", str(file), "-qm", str(compiled))


def unfinished(file: Path) -> list[str]:
    """The place in the window and the words of each sentence without a finished translation."""
    return [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in ET.parse(file).iter("context")  # noqa: S314 - a file of the project
        for message in context.iter("message")
        if (told := message.find("translation")) is None or told.get("type") or not told.text
    ]


def main() -> int:
    """Renew every language; the exit status is 1 while one of them lacks a sentence."""
    wanting = 0
    for file in sorted(TRANSLATIONS.glob("newsreader_*.ts")):
        gather(file)
        compile_into(file, file.with_suffix(".qm"))
        for sentence in unfinished(file):
            print(f"{file.name}: no translation of {sentence}")
            wanting += 1
    return 1 if wanting else 0


def _run(tool: str, *arguments: str) -> None:
    command = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([command, *arguments], cwd=TOP, check=True)  # noqa: S603 - the two tools


if __name__ == "__main__":
    sys.exit(main())
