"""What the user puts right stays right, and what was found is kept beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.domain.article import Folded, Furniture
from newsreader.domain.correction import Corrected
from newsreader.domain.errors import CorrectionError, NotFoundError
from newsreader.domain.span import Span
from newsreader.domain.story import sources_of
from newsreader.store.database import Library
from newsreader.usecases.correct_articles import (
    belongs_to_story,
    correct,
    correct_all,
    fold_as,
    found_values,
    is_furniture,
)
from newsreader.usecases.import_files import import_files
from newsreader.usecases.keep_notes import passage
from newsreader.usecases.read_again import read_again
from newsreader.usecases.search_library import search_library
from tests.unit.usecases.arrivals import arrive

STORY = "The ferry runs again.\n\nIt is old.\n\nFollow the Orvik Post on every quay."


def test_a_field_has_its_new_value_in_lists_and_search(library: Library) -> None:
    number = arrive(library, STORY, title="Bots return", source="Orvik Post")
    saved = correct(library, number, Corrected.TITLE, "Boats return")
    assert (saved.article.title, saved.entry.title) == ("Boats return", "Boats return")
    assert saved.article.origin["title"].startswith("corrected by hand")
    hits = search_library(library, "boats return")
    assert [hit.article_id for hit in hits] == [number]


def test_what_was_found_is_known_and_can_be_taken_back(library: Library) -> None:
    number = arrive(library, STORY, date="2026-04-14")
    correct(library, number, Corrected.DATE, "2026-04-15")
    correct(library, number, Corrected.DATE, "2026-04-16")
    assert found_values(library, number) == {Corrected.DATE: "2026-04-14"}
    correct(library, number, Corrected.DATE, "2026-04-14")
    assert found_values(library, number) == {}
    assert library.articles.get(number).article.origin.get("date") == ""
    made = [(each.before, each.after) for each in library.corrections.of_article(number)]
    assert made[0] == ("2026-04-14", "2026-04-15")
    assert len(made) == 3


def test_several_fields_are_corrected_together_or_not_at_all(library: Library) -> None:
    number = arrive(library, STORY, title="Bots return", date="2026-04-14")
    with pytest.raises(CorrectionError):
        correct_all(library, number, {Corrected.TITLE: "Boats", Corrected.DATE: "yesterday"})
    assert library.articles.get(number).article.title == "Bots return"
    assert found_values(library, number) == {}
    saved = correct_all(library, number, {Corrected.TITLE: "Boats", Corrected.DATE: "2026-04-15"})
    assert (saved.article.title, saved.article.date) == ("Boats", "2026-04-15")


def test_names_of_a_byline_are_parted_by_semicolons(library: Library) -> None:
    number = arrive(library, STORY)
    saved = correct(library, number, Corrected.BYLINE, " Ada Quill;Ben  Inkwell ;")
    assert saved.article.byline == ("Ada Quill", "Ben Inkwell")


def test_another_outlet_is_in_the_list_of_outlets(library: Library) -> None:
    number = arrive(library, STORY, source="orvik.example")
    correct(library, number, Corrected.SOURCE, "Orvik Post")
    assert [source.name for source in sources_of(library.articles.entries())] == ["Orvik Post"]


@pytest.mark.parametrize(
    ("what", "value"),
    [(Corrected.DATE, "Tuesday"), (Corrected.DATE, "2026-13-01"), (Corrected.LANGUAGE, "English")],
)
def test_what_is_no_such_value_is_refused(library: Library, what: Corrected, value: str) -> None:
    number = arrive(library, STORY)
    with pytest.raises(CorrectionError, match=value):
        correct(library, number, what, value)


def test_an_article_that_is_not_there_is_not_corrected(library: Library) -> None:
    with pytest.raises(NotFoundError):
        correct(library, 7, Corrected.TITLE, "Ferry")


def test_a_folded_paragraph_goes_back_and_notes_keep_their_words(library: Library) -> None:
    number = arrive(library, STORY)
    saved = is_furniture(library, number, Span(25, 27))
    note = library.notes.add(passage(saved, Span(23, 29)), "Which one?")
    assert saved.article.text == "The ferry runs again.\n\nFollow the Orvik Post on every quay."
    assert saved.article.folded == (Folded(Furniture.OTHER, "It is old.", 21),)
    saved = belongs_to_story(library, number, 0)
    assert saved.article.text == STORY
    anchor = library.notes.get(note.id).target.anchor
    assert anchor is not None
    assert anchor.span.of(STORY) == "Follow"


def test_words_with_a_note_are_not_folded_away(library: Library) -> None:
    number = arrive(library, STORY)
    library.notes.add(passage(library.articles.get(number), Span(29, 32)), "How old?")
    with pytest.raises(CorrectionError, match="note"):
        is_furniture(library, number, Span(25, 27))


def test_a_ruling_holds_for_what_the_outlet_publishes_next(
    library: Library, tmp_path: Path
) -> None:
    page = (
        "<html><head><meta property='og:site_name' content='{outlet}'><title>{title}</title>"
        "</head><body><article><h1>{title}</h1>{story}</article></body></html>"
    )
    line = "All boats of the harbour are painted once a year by volunteers from the old town."
    told = [
        f"The council met on day {day} to talk about the bridge over the northern canal, which"
        f" has been shut since the storm. Repairs cost {day * 100} pounds a day, it heard."
        for day in range(1, 9)
    ]

    def imported(name: str, outlet: str, story: list[str]) -> str:
        file = tmp_path / name
        paragraphs = "".join(f"<p>{part}</p>" for part in [*story, line])
        file.write_text(page.format(outlet=outlet, title=f"Bridge {name[0]}", story=paragraphs))
        (item,) = import_files(library, [file]).items
        assert item.article is not None
        return library.articles.get(item.article).article.text

    first = imported("1.html", "Orvik Post", told[:4])
    assert line in first
    (number,) = [entry.id for entry in library.articles.entries()]
    start = first.index(line)
    is_furniture(library, number, Span(start, start + 1))
    assert line not in imported("2.html", "Orvik Post", told[4:])
    assert line in imported("3.html", "Another Post", told[2:6])


def test_an_original_is_read_again_in_another_encoding(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "bridge.txt"
    text = (
        "Überfällig seit März, sagt Frau Jäger.\n\nDie Brücke bleibt gesperrt, heißt es weiter.\n"
    )
    file.write_bytes(text.encode("mac-roman"))
    (item,) = import_files(library, [file]).items
    assert item.article is not None
    correct(library, item.article, Corrected.SOURCE, "Hafenblatt")
    saved = read_again(library, item.article, "mac-roman")
    assert "Brücke" in saved.article.text
    assert (saved.article.encoding, saved.article.source) == ("mac-roman", "Hafenblatt")
    assert library.articles.original(item.article) == text.encode("mac-roman")


GERMAN = (
    "Überfällig seit März, sagt Frau Jäger.\n\nDie Brücke über den Kanal bleibt gesperrt, heißt"
    " es weiter.\n\nAm Dienstag prüft der Kreis die Lager, auf denen sie sich dreht.\n"
)


def test_notes_stand_at_their_words_in_another_encoding(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "bridge.txt"
    file.write_bytes(GERMAN.encode())
    (item,) = import_files(library, [file]).items
    assert item.article is not None
    saved = read_again(library, item.article, "cp437")
    start = saved.article.text.index("Die Br")
    end = saved.article.text.index("gesperrt") + len("gesperrt")
    note = library.notes.add(passage(saved, Span(start, end)), "Since when?")
    lamp = library.notes.add(passage(saved, Span(end + 1, end + 1)), "Here")
    saved = read_again(library, item.article, "utf-8")
    there = library.notes.get(note.id).on(item.article)
    assert there is not None
    assert there.target.anchor is not None
    found = there.target.anchor.span.of(saved.article.text)
    assert found == "Die Brücke über den Kanal bleibt gesperrt"
    assert library.notes.get(lamp.id).is_lost
    read_again(library, item.article, "cp437")
    there = library.notes.get(note.id).on(item.article)
    assert there is not None
    assert there.target.anchor == note.target.anchor
    assert not library.notes.get(lamp.id).is_lost


def test_page_furniture_is_told_apart_as_it_was_and_again(library: Library) -> None:
    number = arrive(library, STORY)
    before = library.articles.get(number).article
    note = library.notes.add(passage(library.articles.get(number), Span(23, 33)), "How old?").id
    after = is_furniture(library, number, Span(36, 40), Furniture.SIGNUP).article
    assert after.text != before.text
    fold_as(library, number, before)
    now = library.articles.get(number).article
    assert (now.text, now.folded) == (before.text, before.folded)
    fold_as(library, number, after)
    now = library.articles.get(number).article
    assert (now.text, now.folded) == (after.text, after.folded)
    anchor = library.notes.get(note).target.anchor
    assert anchor is not None
    assert anchor.span.of(now.text) == "It is old."
