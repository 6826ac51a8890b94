"""The lexicon weighs words: rare ones tell, common ones and habits do not."""

from __future__ import annotations

from newsreader.compare.linking.lexicon import Lexicon, common_lexicon
from newsreader.compare.prepared import prepare


def lexicon(a: str, b: str) -> Lexicon:
    return common_lexicon(prepare(a, "en"), prepare(b, "en"))


def test_both_articles_share_one_numbering() -> None:
    both = lexicon("The ship sank.", "Ships sank there.")
    assert both.a.words[2] == both.b.words[1]
    assert both.a.words[1] != both.b.words[0]
    assert both.a.terms[1] == both.b.terms[0]


def test_a_stop_word_tells_less_than_another_word() -> None:
    the, ship, _ = lexicon("The ship sank.", "A boat sailed.").a.news
    assert the < ship / 2


def test_a_word_that_stands_everywhere_tells_less_than_one_that_stands_once() -> None:
    both = lexicon("Harlan spoke. Harlan left. Harlan returned. Harlan slept.", "Harlan ate.")
    assert both.weights[both.a.terms[0]] < both.weights[both.a.terms[1]]


def test_the_rest_of_a_name_that_is_always_used_tells_little() -> None:
    text = "Foreign minister Ada Brun spoke. " * 12 + "Brun waved."
    news = lexicon(text, text).a.news
    first_name, last_name = 12 * 5 - 3, 12 * 5 - 2
    assert news[last_name] < news[first_name]


def test_words_hang_over_a_clause_only_where_it_was_cut() -> None:
    both = lexicon("The board of the port met in the town hall, as it was late.", "It met.")
    assert both.a.tidied(2, 8) == (4, 6)
    assert both.a.tidied(0, 10) == (0, 10)
