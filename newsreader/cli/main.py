"""The table of commands, and how errors end: one clear line and the right exit status."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from typer.core import TyperGroup

from newsreader import __version__
from newsreader.cli.check import check
from newsreader.cli.compare import compare
from newsreader.cli.export import export
from newsreader.cli.keep_safe import backup, restore
from newsreader.cli.library import import_, notes, read, search, stories
from newsreader.cli.options import LibraryOption, Windows
from newsreader.cli.self_test import self_test
from newsreader.cli.terminal import ReaderGoneError, complain, leave_stdout, put_out
from newsreader.domain.errors import CancelledError, NewsreaderError

_DONE, _WITH_REFUSALS, _WRONG_USE = 0, 1, 2
_INTERRUPTED = 130  # what typer makes of Ctrl+C
_WINDOW = "window"

commands = typer.Typer(add_completion=False, rich_markup_mode=None, no_args_is_help=False)
commands.command()(compare)
commands.command()(read)
commands.command("import")(import_)
commands.command()(stories)
commands.command()(notes)
commands.command()(search)
commands.command()(export)
commands.command()(backup)
commands.command()(restore)
commands.command("self-test")(self_test)
commands.command()(check)


@commands.callback(epilog="Without a command: newsreader [FILES…] opens the window.")
def _newsreader() -> None:
    """Newsreader lays what several outlets wrote about one event side by side, offline."""


@commands.command(_WINDOW)
def _window(
    context: typer.Context,
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[FILES]...", show_default=False, readable=False),
    ] = None,
    library: LibraryOption = None,
    sample: Annotated[bool, typer.Option("--sample", help="Open the sample story.")] = False,
) -> int:
    """Open the window and import the files; the word "window" may be left out."""
    windows: Windows = context.obj
    return windows.open(files or [], library, sample)


def run(arguments: Sequence[str], windows: Windows) -> int:
    """Run one command line; returns the exit status and never raises for a user's mistake."""
    try:
        status = _run(arguments, windows)
    except typer.TyperException as error:
        complain(_in_plain_words(error.format_message()))
        return _WRONG_USE
    except (CancelledError, KeyboardInterrupt, typer.Abort):
        status = _INTERRUPTED
    except ReaderGoneError:
        return _WITH_REFUSALS
    except NewsreaderError as error:
        complain(error)
        return _WITH_REFUSALS
    except OSError as error:
        leave_stdout()
        complain(f"The system refused: {error.strerror or error}.")
        return _WITH_REFUSALS
    if status == _INTERRUPTED:
        complain("Stopped. What was saved before stays.")
        return _WITH_REFUSALS
    return status


def _run(arguments: Sequence[str], windows: Windows) -> int:
    if "--version" in arguments[:1]:
        put_out(f"newsreader {__version__}\n")
        return _DONE
    group = typer.main.get_command(commands)
    assert isinstance(group, TyperGroup)
    if not arguments or arguments[0] not in (*group.commands, "--help"):
        _refuse_mistyped_command(arguments[:1])
        arguments = [_WINDOW, *arguments]
    status = group.main(list(arguments), prog_name="newsreader", standalone_mode=False, obj=windows)
    return status if isinstance(status, int) else _DONE


def _in_plain_words(message: str) -> str:
    """Without what the library for command lines puts before a sentence that says it all."""
    for words in ("Invalid value: ", "Value error, "):
        message = message.replace(words, "")
    return message


def _refuse_mistyped_command(words: Sequence[str]) -> None:
    """A bare word that names no file was meant for a command; the window has no use for it."""
    for word in words:
        looks_like_a_file = any(sign in word for sign in "./\\")
        if not word.startswith("-") and not looks_like_a_file and not Path(word).exists():
            raise typer.TyperException(f"{word}: There is no such command or file.")
