"""The list of parts names every part, and is the same for the same commit."""

from __future__ import annotations

import json
import re

import pytest

from newsreader import __version__
from tests.packaging.steps import PACKAGING, step


@pytest.fixture(autouse=True)
def one_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")


def test_the_list_is_cyclonedx_and_the_same_every_time() -> None:
    first, second = step("sbom").sbom(), step("sbom").sbom()
    assert first == second
    told = json.loads(first)
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", told["serialNumber"])
    assert told["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert told["metadata"]["component"]["version"] == __version__


def test_every_pinned_package_on_board_is_a_part_with_its_licence() -> None:
    text = (PACKAGING / "requirements.txt").read_text(encoding="utf-8")
    pinned = dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE))
    assert pinned.pop("pillow")
    parts = {part["name"]: part for part in json.loads(step("sbom").sbom())["components"]}
    assert {name: parts[name]["version"] for name in pinned} == pinned
    assert [name for name in pinned if not parts[name].get("licenses")] == []
    assert "pillow" not in parts
    assert {"Qt", "Noto Sans", "Literata", "WordNet"} <= parts.keys()


def test_no_two_parts_are_the_same() -> None:
    refs = [part["bom-ref"] for part in json.loads(step("sbom").sbom())["components"]]
    assert len(refs) == len(set(refs))
    assert refs == sorted(refs)
