"""docs/ACCURACY.md stands, tells of this version and has all that it promises."""

import json
from pathlib import Path

import pytest

import newsreader

TOP = Path(__file__).resolve().parents[2]
PAGE = (TOP / "docs" / "ACCURACY.md").read_text("utf-8")
MEASURING = TOP / "tests" / "measure" / "accuracy"


@pytest.mark.parametrize(
    "section",
    [
        "In short",
        "Links between sentences",
        "Copied passages",
        "Text that moved",
        "Facts and quotes",
        "Speed",
        "What it gets wrong",
        "How this was measured",
        "Run it again",
    ],
)
def test_the_page_has_the_section(section: str) -> None:
    _, heading, rest = PAGE.partition(f"\n## {section}\n")
    assert heading
    assert rest.partition("\n## ")[0].strip()


def test_the_page_tells_of_this_version() -> None:
    assert f"with version {newsreader.__version__}," in PAGE


def test_the_page_says_how_it_is_made() -> None:
    assert "python -m tests.measure.accuracy SHARED" in PAGE


def test_the_readme_leads_to_the_page() -> None:
    assert "(docs/ACCURACY.md)" in (TOP / "README.md").read_text("utf-8")


def test_every_invented_pair_is_of_a_kind_that_the_page_explains() -> None:
    pairs = json.loads((MEASURING / "invented_pairs.json").read_text("utf-8"))["pairs"]
    difficulties = json.loads((MEASURING / "difficulties.json").read_text("utf-8"))
    assert {pair["kind"] for pair in pairs} <= set(difficulties)
    assert len(pairs) >= 25
