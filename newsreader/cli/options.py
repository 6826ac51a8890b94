"""Options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


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
