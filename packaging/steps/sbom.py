"""The list of all parts of the program, as CycloneDX 1.6 has it: the same for the same commit."""

from __future__ import annotations

import json
import re
import uuid
from datetime import UTC, datetime
from typing import Any

from steps.project import TOP, moment, version

#: Parts that no list of packages names: name, version, licence.
_OTHER_PARTS = (
    ("Qt", "", "LGPL-3.0-only"),
    ("Noto Sans", "2.015", "OFL-1.1"),
    ("Literata", "3.103", "OFL-1.1"),
    ("wordllama vectors", "0.4.0.post1", "MIT"),
    ("WordNet", "3.0", "WordNet"),
    ("Moby Thesaurus", "1.1.2", "public domain"),
)

#: Pinned, for a checkout uses it; the packages have a stand-in of their own (program/stand_ins).
_LEFT_OUT = ("pillow",)


def sbom() -> str:
    """The JSON document."""
    parts = sorted(_packages() + _others(), key=lambda part: part["bom-ref"])
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(parts))}",
        "version": 1,
        "metadata": {
            "timestamp": f"{datetime.fromtimestamp(moment(), UTC):%Y-%m-%dT%H:%M:%SZ}",
            "component": {
                "type": "application",
                "bom-ref": f"newsreader@{version()}",
                "name": "newsreader",
                "version": version(),
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": parts,
        "dependencies": [
            {"ref": f"newsreader@{version()}", "dependsOn": [part["bom-ref"] for part in parts]}
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def pinned() -> dict[str, str]:
    """The packages that the program runs with, by their names, each with its one version."""
    text = (TOP / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    lines = [line.split(";")[0].strip() for line in text.splitlines()]
    return dict(line.split("==") for line in lines if line and not line.startswith("#"))


def _packages() -> list[dict[str, Any]]:
    licences = _licences()
    return [
        _component(
            name, number, licences.get(_plain(name), ""), f"pkg:pypi/{_plain(name)}@{number}"
        )
        for name, number in pinned().items()
        if name not in _LEFT_OUT
    ]


def _others() -> list[dict[str, Any]]:
    qt = pinned()["PySide6_Essentials"]
    return [
        _component(name, number or qt, licence, f"{_plain(name.replace(' ', '-'))}@{number or qt}")
        for name, number, licence in _OTHER_PARTS
    ]


def _component(name: str, number: str, licence: str, ref: str) -> dict[str, Any]:
    part: dict[str, Any] = {"type": "library", "bom-ref": ref, "name": name, "version": number}
    if licence:
        part["licenses"] = [{"license": {"name": licence}}]
    if ref.startswith("pkg:"):
        part["purl"] = ref
    return part


def _licences() -> dict[str, str]:
    """What the tables of the notices say, by package."""
    text = (TOP / "THIRD_PARTY_NOTICES.md").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    column = 1
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not line.startswith("|"):
            continue
        if "Licence" in cells:
            column = cells.index("Licence")
        elif len(cells) > column:
            found[_plain(cells[0].split(" (")[0])] = cells[column]
    return found


def _plain(name: str) -> str:
    """A package's name as the index compares it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()
