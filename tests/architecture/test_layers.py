"""The contracts in pyproject.toml refuse what they are there to refuse."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"

FORBIDDEN = {
    "logs.py": ["PySide6.QtCore", "sqlalchemy", "sqlite3"],
    "settings.py": ["newsreader.store.tables", "pysqlite3"],
    "usecases/open_library.py": ["PySide6.QtWidgets", "alembic"],
    "cli/options.py": ["newsreader.reports.wording", "newsreader.text.words"],
    "ui/changes.py": ["newsreader.importing.worker.worker", "newsreader.compare.linking.scoring"],
    "stories/grouping.py": ["newsreader.store.values"],
    "text/words.py": ["newsreader.usecases.read_files"],
}


@pytest.fixture(scope="module")
def complaints(top: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What import-linter says of a copy of the program with one bad import more a line."""
    copy = tmp_path_factory.mktemp("copy")
    shutil.copytree(top / "newsreader", copy / "newsreader")
    shutil.copy(top / "pyproject.toml", copy)
    for name, imports in FORBIDDEN.items():
        with (copy / "newsreader" / name).open("a", encoding="utf-8") as file:
            file.writelines(f"import {module}\n" for module in imports)
    linted = subprocess.run(
        [sys.executable, "-c", _LINT, "--no-cache"],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert linted.returncode == 1, linted.stderr
    return linted.stdout


@pytest.mark.parametrize(
    ("name", "module"), [(name, module) for name, some in FORBIDDEN.items() for module in some]
)
def test_a_forbidden_import_is_refused(complaints: str, name: str, module: str) -> None:
    importer = "newsreader." + name.removesuffix(".py").replace("/", ".")
    imported = module if module.startswith("newsreader.") else module.partition(".")[0]
    assert f"{importer} -> {imported} (l." in complaints
