"""The sample story is what its answer key says: five invented reports that differ on purpose."""

from __future__ import annotations

import json
import re
from html import unescape
from itertools import combinations, permutations
from pathlib import Path
from typing import Any

import pytest

from newsreader.domain.article import Furniture
from newsreader.domain.comparison import FactKind

SAMPLE = Path(__file__).parents[3] / "resources" / "sample"
KEY: dict[str, Any] = json.loads((SAMPLE / "differences.json").read_text(encoding="utf-8"))
DIFFERENCES: list[dict[str, Any]] = KEY["differences"]
FILES = tuple(article["file"] for article in KEY["articles"])
WIRE, BEACON, GAZETTE, MUNDARO, REVIEW = FILES

KINDS = {
    "same", "edited", "reworded", "agreement", "conflict",
    "contradiction", "quote_changed", "quote_cut", "only",
}  # fmt: skip
REAL_OUTLETS = (
    "Reuters", "Associated Press", "AFP", "Agence France", "Bloomberg", "BBC", "ITV", "CNN", "NBC",
    "Al Jazeera", "Deutsche Welle", "Xinhua", "TASS", "Kyodo", "Efe", "dpa", "PA Media", "Guardian",
    "The Times", "Telegraph", "Independent", "Daily Mail", "Financial Times", "Economist", "Mirror",
    "New York Times", "Washington Post", "Wall Street Journal", "USA Today", "Politico", "Axios",
    "Le Monde", "Figaro", "Spiegel", "Zeitung", "Corriere", "Pais", "El Mundo", "Irish Times",
    "Scotsman", "Evening Standard", "Yahoo", "Google", "Bangkok Post", "Straits Times", "Hindu",
)  # fmt: skip


def _raw(name: str) -> str:
    return (SAMPLE / name).read_text(encoding="utf-8")


def _visible(name: str) -> str:
    """The text of a file as a reader sees it."""
    if not name.endswith(".html"):
        return _raw(name)
    body = _raw(name).partition("<body>")[2]
    return unescape(re.sub(r"<[^>]+>", "", body))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.lower().replace("’", "'"))


def _runs(words: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}


def _shared(name: str, other: str) -> float:
    """The share of one file's words that stand in runs of five that the other file has too."""
    words, runs = _words(_visible(name)), _runs(_words(_visible(other)), 5)
    covered = {
        i + k for i in range(len(words) - 4) if tuple(words[i : i + 5]) in runs for k in range(5)
    }
    return len(covered) / len(words)


def test_there_are_five_articles_and_one_is_a_page() -> None:
    on_disk = sorted(path.name for path in SAMPLE.glob("[0-9]_*"))
    assert on_disk == sorted(FILES)
    assert [Path(name).suffix for name in on_disk] == [".txt"] * 4 + [".html"]


@pytest.mark.parametrize("name", FILES)
def test_an_article_has_the_length_of_a_news_report(name: str) -> None:
    assert 350 <= len(_words(_visible(name))) <= 780
    assert len(_raw(name).encode()) < 20_000


@pytest.mark.parametrize("article", KEY["articles"], ids=lambda article: article["file"])
def test_headline_outlet_and_byline_stand_in_the_article(article: dict[str, Any]) -> None:
    text = _visible(article["file"]).lower()
    assert article["title"].lower() in text
    assert article["source"].lower() in text
    assert all(name.lower() in text for name in article["byline"])


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda d: f"{d['kind']}: {d['note'][:40]}")
def test_every_text_of_the_answer_key_stands_in_its_file(difference: dict[str, Any]) -> None:
    assert difference["a_text"] in _visible(difference["a"])
    if difference["kind"] != "only":
        assert difference["b_text"] in _visible(difference["b"])


def test_the_answer_key_uses_the_words_of_the_program() -> None:
    assert {d["kind"] for d in DIFFERENCES} == KINDS
    for difference in DIFFERENCES:
        assert ("fact" in difference) == (difference["kind"] in {"conflict", "agreement"})
        assert difference.get("fact", "number") in set(FactKind)
    assert {line["kind"] for line in KEY["furniture"]} == {str(kind) for kind in Furniture}


def test_the_same_words_are_the_same_and_all_else_differs() -> None:
    for difference in DIFFERENCES:
        same = _words(difference["a_text"]) == _words(difference["b_text"])
        if difference["kind"] == "same":
            assert same, difference
        elif difference["kind"] in {"edited", "reworded", "conflict", "quote_changed"}:
            assert not same, difference


def test_what_only_one_outlet_has_is_nowhere_else() -> None:
    for difference in DIFFERENCES:
        if difference["kind"] == "only":
            runs = _runs(_words(difference["a_text"]), 6)
            for other in FILES:
                if other != difference["a"]:
                    assert not runs & _runs(_words(_visible(other)), 6)


@pytest.mark.parametrize("rewrite", [BEACON, GAZETTE])
def test_what_is_called_moved_has_changed_places_with_something(rewrite: str) -> None:
    wire, other = _visible(WIRE), _visible(rewrite)
    places = {
        (wire.index(d["a_text"]), other.index(d["b_text"])): bool(d.get("moved"))
        for d in DIFFERENCES
        if (d["a"], d["b"]) == (WIRE, rewrite)
    }
    assert sum(places.values()) >= 2
    for (a, b), moved in places.items():
        if moved:
            assert any((a < c) != (b < d) for c, d in places if c != a and d != b)


@pytest.mark.parametrize("rewrite", [BEACON, GAZETTE])
def test_a_rewrite_keeps_about_half_of_the_wire_copy(rewrite: str) -> None:
    assert 0.4 <= _shared(WIRE, rewrite) <= 0.7
    assert 0.4 <= _shared(rewrite, WIRE) <= 0.7


def test_the_page_has_words_of_its_own_and_quotations_of_others() -> None:
    assert 0.1 <= _shared(REVIEW, WIRE) <= 0.35


def test_the_translation_shares_next_to_no_words_in_a_row() -> None:
    for name, other in permutations(FILES, 2):
        if MUNDARO in {name, other}:
            assert _shared(name, other) < 0.05


def test_all_pairs_of_articles_are_on_one_event() -> None:
    for name, other in combinations(FILES, 2):
        for word in ("varrowmouth", "holm", "osgarth", "corrick", "hadderley"):
            assert word in _words(_visible(name))
            assert word in _words(_visible(other))


def test_page_furniture_stands_where_the_key_says() -> None:
    for line in KEY["furniture"]:
        assert line["text"] in _visible(line["file"])


def test_the_page_carries_its_metadata_for_machines() -> None:
    page = _raw(REVIEW)
    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert block
    metadata = json.loads(block.group(1))
    article = KEY["articles"][-1]
    assert metadata["headline"] == article["title"]
    assert metadata["publisher"]["name"] == article["source"]
    assert metadata["datePublished"].startswith(article["date"])
    assert f'<meta property="og:site_name" content="{article["source"]}">' in page
    assert f'<time datetime="{metadata["datePublished"]}">' in page


def test_no_address_of_the_sample_can_lead_anywhere() -> None:
    for name in FILES:
        for host in re.findall(r"https?://([^/\"\s]+)", _raw(name)):
            assert host == "schema.org" or host.endswith(".example")


def test_no_real_outlet_is_named() -> None:
    for name in FILES:
        for outlet in REAL_OUTLETS:
            assert not re.search(rf"\b{re.escape(outlet)}\b", _raw(name)), (name, outlet)


def test_no_words_were_taken_from_the_real_articles(seeds: list[Path]) -> None:
    for seed in seeds:
        runs = _runs(_words(seed.read_text(encoding="utf-8", errors="replace")), 6)
        for name in FILES:
            assert not runs & _runs(_words(_visible(name)), 6), (seed.name, name)
