"""Writes docs/commands.md, the reference of the command line, from the program itself."""

from __future__ import annotations

import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
_HEAD = """\
# The command line

The same use cases as in the window, without one. Written from the program by
`python packaging/write_commands.py`; do not edit it by hand.

Every command that uses the library takes `--library DIR`; without it, the library is the one that
the window uses. `--format json` gives lists to scripts. What a bundle is has
[a page of its own](bundle.md).
Progress and complaints go to the standard error stream, one clear line each.

| Exit status | Means |
|---|---|
| 0 | done |
| 1 | done with refusals, or not done for the reason that is told |
| 2 | wrong use of the command |
"""


def reference() -> str:
    """The page: what each command says about itself when it is asked for help."""
    import typer
    from typer.testing import CliRunner

    from newsreader.cli.main import commands

    names = list(typer.main.get_command(commands).commands)  # type: ignore[attr-defined]
    pages = [_HEAD]
    for name in names:
        ended = CliRunner().invoke(
            commands, [name, "--help"], prog_name="newsreader", env={"COLUMNS": "96"}
        )
        told = "\n".join(line.rstrip() for line in ended.output.strip().splitlines())
        pages.append(f"## {name}\n\n```\n{told}\n```\n")
    return "\n".join(pages)


if __name__ == "__main__":
    sys.path.insert(0, str(TOP))
    (TOP / "docs" / "commands.md").write_text(reference(), encoding="utf-8", newline="\n")
