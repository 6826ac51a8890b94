"""The table of commands, and how errors end: one clear line and the right exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer
from typer.core import TyperGroup

from newsreader import __version__
from newsreader.cli.compare import compare
from newsreader.cli.library import import_, notes, read, stories
from newsreader.cli.options import LibraryOption
from newsreader.cli.terminal import complain
from newsreader.domain.errors import CancelledError, NewsreaderError

#: Opens the window: files to import, the library's folder, whether to show the sample story.
OpenWindow = Callable[[Sequence[Path], Path | None, bool], int]

_DONE, _WITH_REFUSALS, _WRONG_USE = 0, 1, 2
_WINDOW = "window"

commands = typer.Typer(add_completion=False, rich_markup_mode=None, no_args_is_help=False)
commands.command()(compare)
commands.command()(read)
commands.command("import")(import_)
commands.command()(stories)
commands.command()(notes)


@commands.callback(epilog="Without a command: newsreader [FILES…] opens the window.")
def _newsreader() -> None:
    """Newsreader lays what several outlets wrote about one event side by side, offline."""


@commands.command(_WINDOW)
def _window(
    context: typer.Context,
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILES]...", show_default=False)
    ] = None,
    library: LibraryOption = None,
    sample: Annotated[bool, typer.Option("--sample", help="Open the sample story.")] = False,
) -> int:
    """Open the window and import the files; the word "window" may be left out."""
    open_window: OpenWindow = context.obj
    return open_window(files or [], library, sample)


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Run one command line; returns the exit status and never raises for a user's mistake."""
    if "--version" in arguments[:1]:
        sys.stdout.write(f"newsreader {__version__}\n")
        return _DONE
    group = typer.main.get_command(commands)
    assert isinstance(group, TyperGroup)
    if not arguments or arguments[0] not in (*group.commands, "--help"):
        arguments = [_WINDOW, *arguments]
    try:
        status = group.main(
            list(arguments), prog_name="newsreader", standalone_mode=False, obj=open_window
        )
    except typer.TyperException as error:
        complain(error.format_message())
        return _WRONG_USE
    except (CancelledError, KeyboardInterrupt, typer.Abort):
        complain("Stopped. What was finished before stays.")
        return _WITH_REFUSALS
    except NewsreaderError as error:
        complain(error)
        return _WITH_REFUSALS
    except BrokenPipeError:
        # The reader of a pipe went away, as `head` does; stdout must not be flushed again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _WITH_REFUSALS
    return status if isinstance(status, int) else _DONE
