"""Lines amid pasted prose are judged by all their signs together."""

from __future__ import annotations

import json

from newsreader.importing.import_steps import read_articles
from newsreader.importing.lines.line_judge import FEATURES, TABLE, likelihoods

PROSE = [
    "The harbour of Velm opened again on Sunday after nine days, the port office said.",
    "Some 140 boats left before noon, and the first ferry carried 312 passengers to the islands.",
    "Two cranes fell on the eastern quay during the storm and will not be replaced this year.",
    "The mayor of Velm, Ana Bru, thanked the crews of the harbour for their patience on Monday.",
    "Insurers expect the storm to cost the port some 40 million, twice as much as the last one.",
    "The ferries to the islands will run once an hour until the eastern quay is open again.",
]
TEASERS = (
    "Bridge Tolls to Rise in Autumn as Province Seeks Money for Repai...",
    "Orchard Growers Count the Cost of Sunday’s Hail in Tilla Val...",
)


def text_with(*lines: str) -> list[str]:
    return [*PROSE[:3], *lines, *PROSE[3:]]


def likely(lines: list[str]) -> dict[str, float]:
    judged = likelihoods(lines, [False] * len(lines), range(len(lines)))
    return {lines[number]: likelihood for number, likelihood in judged.items()}


def test_paragraphs_are_likely_and_a_crosshead_between_them_is_too() -> None:
    judged = likely(text_with("What the storm has cost"))
    assert min(judged.values()) > 0.5


def test_short_sentences_are_likely_where_each_has_its_line() -> None:
    sentences = ["Nobody was hurt.", "Two cranes fell.", "They will not be replaced this year."]
    judged = likely(text_with("The storm came on Friday night.", *sentences))
    assert all(judged[sentence] > 0.5 for sentence in sentences)


def test_headlines_of_other_stories_are_unlikely() -> None:
    judged = likely(text_with(*TEASERS))
    assert all(judged[teaser] < 0.3 for teaser in TEASERS)


def test_what_is_unlikely_is_folded_and_a_list_under_a_colon_is_not() -> None:
    listed = ["The port asks for three things:", "a new crane", "a longer quay", "more pilots"]
    lines = text_with(*listed, PROSE[0].replace("Sunday", "Monday"), *TEASERS)
    article = read_articles("\n".join(["Harbour of Velm opens", *lines]).encode(), "a.txt")[0]
    assert set(TEASERS) <= {folded.text for folded in article.folded}
    assert "a longer quay" in article.text


def test_a_short_text_is_not_judged() -> None:
    text = f"{PROSE[0]}\nBridge Tolls to Rise in Autumn as Province Seeks Mon...\n{PROSE[1]}"
    (article,) = read_articles(text.encode(), "a.txt")
    assert "Bridge Tolls" in article.text


def test_the_table_has_a_weight_for_each_feature_and_tells_its_provenance() -> None:
    table = json.loads(TABLE.read_text("utf-8"))
    assert list(table["weights"]) == FEATURES
    assert table["provenance"]["by"] == "tests/measure/fit_lines.py"
