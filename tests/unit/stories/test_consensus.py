"""Every statement of a story stands with the articles that have it, most shared first."""

from __future__ import annotations

from newsreader.domain.comparison import Comparison, Coverage, Link, LinkKind
from newsreader.domain.span import Span
from newsreader.stories.consensus import statements

FERRY = "The ferry will sail every half hour."
COST = "It will cost half a million pounds a year."
BAKER = "The baker of Capstan Street keeps his oven lit."
NOTHING = Coverage(0, 0, 0, 1)


def linking(a: str, b: str, *shared: str, kind: LinkKind = LinkKind.SAME) -> Comparison:
    links = tuple(
        Link(kind, False, 1.0, "", (_place(a, words),), (_place(b, words),)) for words in shared
    )
    return Comparison(links, (), (), (), (), (), NOTHING, NOTHING, True)


def _place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def told(texts: list[str], pairs: dict[tuple[int, int], Comparison]) -> list[tuple[str, list[int]]]:
    found = statements(texts, ["en"] * len(texts), pairs)
    return [(s.best.span.of(texts[s.best.article]), list(s.articles)) for s in found]


def test_the_most_shared_come_first_and_then_what_only_one_has() -> None:
    texts = [f"{BAKER} {FERRY} {COST}", f"{COST} {FERRY}", FERRY]
    pairs = {
        (0, 1): linking(texts[0], texts[1], FERRY, COST),
        (0, 2): linking(texts[0], texts[2], FERRY),
        (1, 2): linking(texts[1], texts[2], FERRY),
    }
    assert told(texts, pairs) == [(FERRY, [0, 1, 2]), (COST, [0, 1]), (BAKER, [0])]


def test_a_link_of_two_words_ties_no_long_sentences() -> None:
    texts = [FERRY, "Nobody knows who will pay for the ferry."]
    assert len(told(texts, {(0, 1): linking(*texts, "ferry")})) == 2


def test_a_sentence_that_an_article_repeats_is_told_twice_by_one_article() -> None:
    texts = [f"{FERRY}\n\n{FERRY}", FERRY]
    second = Span(len(FERRY) + 2, 2 * len(FERRY) + 2)
    whole = Span(0, len(FERRY))
    links = tuple(
        Link(LinkKind.SAME, False, 1.0, "", (span,), (whole,)) for span in (whole, second)
    )
    pair = Comparison(links, (), (), (), (), (), NOTHING, NOTHING, True)
    (found,) = statements(texts, ["en", "en"], {(0, 1): pair})
    assert len(found.tellings) == 3
    assert found.articles == (0, 1)


def test_a_crumb_of_a_sentence_states_nothing() -> None:
    assert told(["Read more.", FERRY], {}) == [(FERRY, [1])]


def test_a_statement_needs_no_spaces_between_its_words() -> None:
    ferry, goat = "渡轮每半小时开一班。", "面包师的山羊今天没有来。"
    texts = [ferry + goat, ferry]
    found = statements(texts, ["zh", "zh"], {(0, 1): linking(*texts, ferry)})
    assert [s.best.span.of(texts[s.best.article]) for s in found] == [ferry, goat]
    one_word = {(0, 1): linking(*texts, "班")}
    assert len(statements(texts, ["zh", "zh"], one_word)) == 3
