"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from newsreader.domain.trial import Passed


class Windows(NamedTuple):
    """What the commands can have done with a window, which they do not know themselves."""

    #: Opens it: files to import, the library's folder, whether to show the sample story.
    open: Callable[[Sequence[Path], Path | None, bool], int]
    #: Tries it: an own folder with a library of the sample story, where a picture of it belongs.
    try_out: Callable[[Path, Path | None], Passed]


class ListFormat(StrEnum):
    """The forms of commands that list things."""

    TEXT = "text"
    JSON = "json"


# readable=False everywhere: the commands say themselves, file by file, what cannot be read.
LibraryOption = Annotated[
    Path | None,
    typer.Option(
        "--library",
        metavar="DIR",
        help="Use the library in this folder.",
        show_default=False,
        readable=False,
    ),
]
ListFormatOption = Annotated[ListFormat, typer.Option("--format", help="How to print it.")]
OutputOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        metavar="FILE",
        help="Write to this file, not to the screen.",
        show_default=False,
        readable=False,
    ),
]
RawOption = Annotated[
    bool, typer.Option("--raw", help="Take each decoded file as it is, with nothing folded.")
]
