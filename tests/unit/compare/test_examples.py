"""Every folder of tests/examples/comparisons is compared and must give what it expects.

``expected.json`` holds ``links`` (kind, moved, and the linked texts of A and of B, with the edits
of an edited link as pairs of texts), ``only_a`` and ``only_b``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsreader.compare.compare_steps import compare_texts

CASES = Path(__file__).parents[2] / "examples" / "comparisons"


def text(case: Path, name: str) -> str:
    return (case / name).read_bytes().decode("utf-8").removesuffix("\n")


def told(a: str, b: str) -> dict[str, Any]:
    comparison = compare_texts(a, b)
    links = []
    for link in comparison.links:
        entry: dict[str, Any] = {
            "kind": str(link.kind),
            "moved": link.moved,
            "a": [span.of(a) for span in link.a],
            "b": [span.of(b) for span in link.b],
        }
        if link.edits:
            entry["edits"] = [[edit.a.of(a), edit.b.of(b)] for edit in link.edits]
        links.append(entry)
    return {
        "links": links,
        "only_a": [span.of(a) for span in comparison.only_a],
        "only_b": [span.of(b) for span in comparison.only_b],
    }


@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda case: case.name)
def test_the_example_is_told_as_expected(case: Path) -> None:
    expected = json.loads((case / "expected.json").read_text("utf-8"))
    assert told(text(case, "a.txt"), text(case, "b.txt")) == expected


def test_there_are_examples() -> None:
    assert len(list(CASES.iterdir())) >= 10
