"""Every Python file says what it is for, compiles and stays small enough to read in one go."""

from __future__ import annotations

import ast
import statistics
from pathlib import Path

_LONGEST = 400
_MEDIAN = 200


def test_every_python_file_opens_with_a_docstring(python_files: list[Path], top: Path) -> None:
    silent = [
        str(path.relative_to(top))
        for path in python_files
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert silent == []


def test_every_python_file_compiles_without_a_warning(python_files: list[Path]) -> None:
    for path in python_files:  # pytest makes an error of every warning
        compile(path.read_text(encoding="utf-8"), path, "exec", dont_inherit=True)


def test_files_are_short(python_files: list[Path], top: Path) -> None:
    lengths = {
        str(path.relative_to(top)): len(path.read_text(encoding="utf-8").splitlines())
        for path in python_files
    }

    assert {name: length for name, length in lengths.items() if length > _LONGEST} == {}
    assert statistics.median(lengths.values()) <= _MEDIAN
