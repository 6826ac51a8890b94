"""Coverage counts words by their closest link; what has none is only here."""

from __future__ import annotations

from newsreader.compare.coverage import coverage
from newsreader.compare.prepared import prepare
from newsreader.domain.comparison import Coverage, LinkKind

TEXT = "One two three four. Five six, seven eight. Nine ten."


def test_each_word_counts_once_by_its_closest_link() -> None:
    linked = [(0, 4, LinkKind.SAME), (2, 6, LinkKind.REWORDED), (5, 7, LinkKind.EDITED)]
    shares, _ = coverage(prepare(TEXT), linked)
    assert shares == Coverage(same=0.4, edited=0.2, reworded=0.1, only=0.3)


def test_a_text_without_words_is_all_only() -> None:
    assert coverage(prepare(""), []) == (Coverage(0.0, 0.0, 0.0, 1.0), ())


def test_only_here_are_the_runs_between_links_with_whole_sentences_closed() -> None:
    _, spans = coverage(prepare(TEXT), [(0, 4, LinkKind.SAME), (6, 7, LinkKind.EDITED)])
    assert [span.of(TEXT) for span in spans] == ["Five six", "eight. Nine ten."]


def test_nothing_is_only_here_when_all_is_linked() -> None:
    assert coverage(prepare(TEXT), [(0, 10, LinkKind.SAME)])[1] == ()
