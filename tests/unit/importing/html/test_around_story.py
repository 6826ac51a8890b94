"""What stands before and behind a story in the same place, and is not the story."""

from __future__ import annotations

from newsreader.domain.article import Furniture
from newsreader.importing.import_steps import read_articles

STORY = (
    "The harbour opened again on Sunday after nine days, the port office said.",
    "Some 140 boats left before noon, and the first ferry carried 312 passengers.",
    "Two cranes fell on the eastern quay and will not be replaced before the summer.",
    "Fishing crews had waited in the villages along the coast since the storm began.",
    "Repairs on the outer wall will go on until the end of the month, the office added.",
    "Nobody was hurt when the wall broke, although three houses had to be left at night.",
)
BLURB = "Tilda Moren lives in Velm and knows every boat in the harbour by its name."
SIGNED = "The port office will meet again on Friday, as it does every week. (Tilda Moren)"
HEAD = "<meta name='author' content='Tilda Moren'>"


def _read(body: str, head: str = HEAD) -> tuple[list[str], dict[str, Furniture]]:
    """The story's paragraphs, and what was folded with its kind."""
    markup = f"<!doctype html><head>{head}</head><body><article>{body}</article></body>"
    (article,) = read_articles(markup.encode(), "a.html")
    return article.text.split("\n\n"), {piece.text: piece.kind for piece in article.folded}


def _paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_a_last_paragraph_about_the_author_is_a_blurb() -> None:
    text, folded = _read(_paragraphs(*STORY, BLURB))
    assert text == list(STORY)
    assert folded[BLURB] is Furniture.AUTHOR


def test_a_last_paragraph_that_the_author_signs_stays() -> None:
    assert _read(_paragraphs(*STORY, SIGNED))[0] == [*STORY, SIGNED]


def test_without_a_known_author_nobody_is_taken_for_one() -> None:
    assert _read(_paragraphs(*STORY, BLURB), head="")[0] == [*STORY, BLURB]


def test_a_summary_made_by_a_machine_is_folded_with_its_box() -> None:
    points = ("Boats are leaving the harbour again.", "Two cranes fell on the eastern quay.")
    items = "".join(f"<li>{point}</li>" for point in points)
    note = "This summary was made with the help of AI and checked by an editor."
    text, folded = _read(
        f"<div><ul>{items}</ul><div class=note>{note}</div></div>{_paragraphs(*STORY)}"
    )
    assert text == list(STORY)
    assert all(any(point in piece for piece in folded) for point in (*points, note))


def test_a_story_about_machines_that_sum_up_stays() -> None:
    line = "The summary of the letters was made with AI, the Coast Herald found on Friday."
    assert _read(_paragraphs(*STORY[:3], line, *STORY[3:]))[0] == [*STORY[:3], line, *STORY[3:]]
