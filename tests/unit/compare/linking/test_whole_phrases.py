"""Links hold whole clauses or phrases, and with them the facts in those."""

from __future__ import annotations

from newsreader.compare.compare_steps import compare_texts
from newsreader.compare.found import Found
from newsreader.compare.linking.lexicon import common_lexicon
from newsreader.compare.linking.whole_phrases import with_whole_phrases
from newsreader.compare.prepared import prepare
from newsreader.domain.comparison import FactKind, LinkKind

OTHER = "Nothing of this is known to the harbour office."


def widened(a: str, part: str, kind: LinkKind = LinkKind.REWORDED) -> str:
    """What a link of ``part`` of ``a`` shows when it holds whole phrases."""
    lexicon = common_lexicon(prepare(a, "en"), prepare(OTHER, "en"))
    text = lexicon.a.text
    start = a.index(part)
    first = text.starts.tolist().index(start)
    end = text.ends.tolist().index(start + len(part)) + 1
    unit = int(text.bounds.searchsorted(first, side="right")) - 1
    (link,) = with_whole_phrases(lexicon, [Found(first, end, 0, 9, unit, 0, kind, 0.9)])
    return a[text.starts[link.a] : text.ends[link.a_end - 1]]


def test_a_length_of_time_in_a_compound_is_part_of_the_link() -> None:
    a = (
        "The minister also had a five-and-a-half-hour conversation with the harbour master Colm "
        "Hadderley on Sunday."
    )
    b = (
        "In the first round of talks on Sunday, the minister met for about six hours with the "
        "harbour master Colm Hadderley, and said nothing to the press."
    )
    comparison = compare_texts(a, b)
    (link,) = comparison.links
    assert link.kind is LinkKind.REWORDED
    assert "five-and-a-half-hour" in link.a[0].of(a)
    durations = [fact for fact in comparison.facts if fact.kind is FactKind.DURATION]
    assert [(f.a.of(a), f.conflict) for f in durations] == [("five-and-a-half-hour", True)]


def test_a_rewording_reaches_to_the_ends_of_a_clause_that_are_near() -> None:
    a = "After the storm the united harbours of Corvane opened their gates, said the mayor."
    shown = widened(a, "harbours of Corvane opened")
    assert shown == "After the storm the united harbours of Corvane opened their gates"


def test_of_a_long_clause_it_holds_whole_phrases() -> None:
    a = (
        "The council of the old town wrote in the spring of last year to the owners of the four "
        "mills at the river about the price of flour in the shops of the upper quarter and "
        "about the bread of the bakers of the lower quarter and the wine of the inns on the hill."
    )
    assert widened(a, "mills at the river about the price of flour") == (
        "to the owners of the four mills at the river about the price of flour"
    )


def test_a_subject_is_not_parted_from_its_verb() -> None:
    a = (
        "In the north of the island the fishermen of Ostrava bay and the coastguard were brought "
        "to the new harbour by the boats of the navy and the ferries of the company in the night "
        "of Monday to Tuesday or the morning after it."
    )
    shown = widened(a, "fishermen of Ostrava bay and the coastguard")
    assert shown.endswith("the coastguard were brought")


def test_a_link_never_reaches_into_another_sentence() -> None:
    a = "The ferry sank in the storm. The captain swam"
    assert widened(a, "captain swam") == "The captain swam"


def test_an_edited_link_takes_few_words_more_and_calls_them_edits() -> None:
    a = (
        "The council of the river towns blamed the ferry company, telling reporters it has a wrong "
        "perception of the harbour, which leads to wrong decisions on the fares."
    )
    b = (
        "Mayor Tarn spoke in a letter of the “misperception of the harbour by the company, which "
        "leads to wrong decisions on the fares”."
    )
    (link,) = compare_texts(a, b).links
    assert link.kind is LinkKind.EDITED
    first = link.edits[0]
    assert (first.a.of(a), first.b.of(b)) == ("wrong perception", "misperception")


def test_an_end_that_is_far_from_any_phrase_on_one_side_stays_on_both() -> None:
    a = (
        "Tarn spoke at length of the river towns and of their wrong reading of the northern "
        "weather, which leads to hard work on the fields of the valley and on the hills."
    )
    b = (
        "In a letter the mayor, who is old, names a misreading of the northern weather, which "
        "leads to long work on the fields of the valley and on the hills."
    )
    (link,) = compare_texts(a, b).links
    assert [(edit.a.of(a), edit.b.of(b)) for edit in link.edits] == [("hard", "long")]


def test_the_same_words_stay_the_same_words() -> None:
    a = "The wrong perception of the river towns, he said."
    assert widened(a, "perception of the river", LinkKind.SAME) == "perception of the river"
