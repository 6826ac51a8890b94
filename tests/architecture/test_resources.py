"""Every file that ships with the program but was not written as code is accounted for."""

from __future__ import annotations

from pathlib import Path

#: Written as a part of the program, as its code is, and nobody else's work.
_OWN = {"templates", "translations"}


def test_every_resource_is_named_in_a_notice(project_files: list[Path], top: Path) -> None:
    resources = top / "resources"
    notices = "\n".join(
        path.read_text(encoding="utf-8")
        for path in project_files
        if path.suffix == ".md" and (path.parent == top or path.name == "README.md")
    )
    unnamed = [
        str(path.relative_to(top))
        for path in project_files
        if path.is_relative_to(resources) and path.name != "README.md"
        if path.parent.name not in _OWN
        and path.name not in notices
        and f"{path.parent.name}/" not in notices
    ]

    assert unnamed == []
