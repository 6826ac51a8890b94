"""What was written is found at once, and what is gone is not."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.domain.article import Article
from newsreader.domain.note import Anchor, NoteMarks, NoteState, NoteTarget
from newsreader.domain.search import HitKind, SearchHit
from newsreader.domain.span import Span
from newsreader.store.database import LIBRARY_NAME, Library, open_library
from newsreader.store.schema import missing_parts
from newsreader.store.search import full_text_search, search_statements
from newsreader.store.search.search_index import REBUILD, SEARCH_PARTS
from newsreader.store.search.word_spread import pages_of_words
from newsreader.text.search_folding import search_words
from tests.unit.store.conftest import ArticleMaker

#: Of alphabets that Unicode has had for long; SQLite's tables are older than Python's.
# No import lets a NUL into an article (importing/clean).
LETTERS = st.characters(min_codepoint=1, max_codepoint=0x24F, exclude_categories=["Cn", "Cs"])


def find(library: Library, typed: str, limit: int = 50) -> tuple[SearchHit, ...]:
    return library.search.find(typed, limit, lambda: None)


def found(library: Library, typed: str) -> list[tuple[str, int]]:
    return [(hit.kind.value, hit.id) for hit in find(library, typed)]


def add(library: Library, text: str, **fields: object) -> int:
    original = f"{text}{fields}".encode("utf-8", "replace")
    sha256 = hashlib.sha256(original).hexdigest()
    made = Article(path="a.txt", sha256=sha256, text=text, **fields)  # type: ignore[arg-type]
    return library.articles.add(made, original, None).entry.id


@pytest.fixture
def three(library: Library) -> Library:
    """A lighthouse, a bridge in the headline only, and a bridge in the text."""
    add(
        library,
        "The lighthouse of Orrin was lit again.\n\nIts café opens in May.",
        title="Light again",
        source="The Orrin Post",
        byline=("Ada Quill", "Zoë Čapek"),
        date="2031-04-05T10:00:00+02:00",
    )
    add(library, "It is shut.", title="Bridge shut", source="Halyard", date="2031-05-09")
    add(library, "Boats pass under the bridge.", title="Boats", source="Halyard", date="2031-05")
    return library


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("lighthouse", [1]),
        ("LIGHTH", [1]),
        ("lighth ", []),
        ("cafe", [1]),
        ("capek", [1]),
        ("orrin post", [1]),
        ("bridge", [2, 3]),
        ("bridge boats", [3]),
        ('"boats pass"', [3]),
        ('"pass boats"', []),
        ("bridge -boats", [2]),
        ("source:halyard", [3, 2]),
        ("source:boats", []),
        ("byline:quill", [1]),
        ("byline:orrin", []),
        ("date:2031-04", [1]),
        ("date:2031-05", [2, 3]),
        ("date:2031-04-01..2031-05-08", [3, 1]),
        ("date:2031-05-01..", [2]),
        ("date:..2031-04", [1]),
        ("date:2031 -bridge", [1]),
        ("date:2031-05 boats", [3]),
        ("has:note", []),
        ("-bridge", []),
        ("", []),
    ],
)
def test_queries(three: Library, typed: str, numbers: list[int]) -> None:
    hits = find(three, typed)
    assert all(hit.kind is HitKind.ARTICLE for hit in hits)
    assert sorted(hit.id for hit in hits) == sorted(numbers)


def test_a_word_of_the_headline_counts_more(three: Library) -> None:
    assert [hit.id for hit in find(three, "bridge")] == [2, 3]


def test_without_words_the_newest_come_first(three: Library) -> None:
    assert [hit.id for hit in find(three, "date:2031")] == [2, 3, 1]


def test_no_more_hits_than_wanted(three: Library) -> None:
    assert len(find(three, "bridge", limit=1)) == 1


def test_a_last_word_just_begun_leaves_out_nothing_and_comes_first_when_it_is_whole(
    three: Library,
) -> None:
    assert [hit.id for hit in find(three, "bridge it")] == [2, 3]
    assert [hit.id for hit in find(three, "bridge xy")] == [2, 3]
    add(three, "EU on the bridge. " + "More words. " * 50)
    assert next(hit.id for hit in find(three, "bridge eu")) == 4


def test_of_very_many_the_newest_are_ranked(
    three: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_statements, "_RANKED", 1)
    assert [hit.id for hit in find(three, "bridge")] == [3]


def test_a_hit_shows_the_sentence_and_its_place(three: Library) -> None:
    (hit,) = find(three, "cafe may ")
    assert hit == SearchHit(
        HitKind.ARTICLE, 1, 1, "Light again", "The Orrin Post", "2031-04-05T10:00:00+02:00",
        "Its café opens in May.", (Span(4, 8), Span(18, 21)), Span(40, 62),
    )  # fmt: skip


def test_words_of_the_source_alone_have_no_place_in_the_text(three: Library) -> None:
    (hit,) = find(three, "post")
    assert hit.sentence == "The lighthouse of Orrin was lit again."
    assert (hit.words, hit.place) == ((), None)


def test_notes_are_found_as_they_read_now(three: Library) -> None:
    anchor = Anchor(Span(4, 14), "lighthouse", "The ", " of")
    note = three.notes.add(NoteTarget(1, anchor), "Who paid?\nAsk the keeper.").id
    (hit,) = find(three, "keeper")
    assert (hit.kind, hit.id, hit.article_id) == (HitKind.NOTE, note, 1)
    assert (hit.title, hit.sentence, hit.place) == ("Light again", "Ask the keeper.", Span(4, 14))
    three.notes.change(note, "The council paid.")
    assert found(three, "keeper") == []
    assert found(three, "council") == [("note", note)]
    three.notes.remove(note)
    assert found(three, "council") == []
    three.notes.bring_back(note)
    assert found(three, "council") == [("note", note)]


def test_a_note_on_a_story_is_found_under_its_title(library: Library) -> None:
    story = library.stories.add("The lighthouse")
    library.notes.add(NoteTarget(story_id=story), "Since when?")
    (hit,) = find(library, "when")
    assert (hit.title, hit.article_id, hit.place) == ("The lighthouse", None, None)


def test_articles_with_notes_can_be_asked_for(three: Library) -> None:
    three.notes.add(NoteTarget(2, other_article_id=3), "bridge")
    assert found(three, "has:note") == [("article", 2), ("article", 3)]
    assert found(three, "has:note boats") == [("article", 3)]


@pytest.fixture
def marked(three: Library) -> Library:
    """Article 1 has a note on figures that are wrong, article 2 and 3 share one to be checked."""
    wrong = NoteMarks(("figures", "Café"), state=NoteState.WRONG)
    three.notes.add(NoteTarget(1), "Too high", wrong)
    to_check = NoteMarks(("figures of 2031",), state=NoteState.TO_CHECK)
    three.notes.add(NoteTarget(2, other_article_id=3), "Boats or ferries?", to_check)
    three.notes.add(NoteTarget(3), "figures, wrong")
    return three


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("tag:figures", [("note", 2), ("note", 1)]),
        ("tag:figu", [("note", 2), ("note", 1)]),
        ("tag:cafe ", [("note", 1)]),
        ('tag:"of 2031"', [("note", 2)]),
        ("state:wrong", [("note", 1)]),
        ('state:"to check"', [("note", 2)]),
        ("state:to_check tag:figures", [("note", 2)]),
        ("state:checked", []),
        ("tag:figures -ferries ", [("note", 1)]),
        ("tag:figures boats", [("article", 3), ("note", 2)]),
        ("tag:figures date:2031-04", [("article", 1)]),
        ("state:wrong source:halyard", []),
        ("2031", [("note", 2)]),
    ],
)
def test_notes_are_found_by_their_marks(
    marked: Library, typed: str, expected: list[tuple[str, int]]
) -> None:
    assert found(marked, typed) == expected


def test_a_mark_that_was_taken_off_is_not_found(marked: Library) -> None:
    marked.notes.change(1, "Too high", NoteMarks())
    assert found(marked, "tag:cafe") == []
    assert found(marked, "state:wrong") == []


@pytest.mark.parametrize("typed", ["海港", "大桥", "桥", "서울", "ท่วม", "iphone手机"])
def test_parts_of_what_is_written_without_spaces_are_found(library: Library, typed: str) -> None:
    add(library, "昨天海港大桥关闭了。서울에서 น้ำท่วมกรุงเทพ iPhone手机")
    add(library, "昨天船还在开。港海 桥大")
    assert ("article", 1) in found(library, typed)
    assert typed == "桥" or ("article", 2) not in found(library, typed)


@pytest.mark.parametrize("stretches", [2, 20])
def test_the_words_of_a_book_are_found_in_whatever_stretch_they_stand(
    library: Library, stretches: int
) -> None:
    stretch = 1 << 16
    length = stretches * stretch
    text = ("rain and wind " * length)[:length]
    on_borders = {stretch: "Øresund", length // 16: "Łagów", length * 3 // 4: "海港大桥"}
    for place, word in on_borders.items():
        begin = place - len(word) // 2
        text = f"{text[: begin - 1]} {word} {text[begin + len(word) + 1 :]}"
    add(library, text)
    for typed in ("oresund", "łagow", "大桥"):
        assert found(library, typed)


def test_vowel_signs_belong_to_their_words(library: Library) -> None:
    add(library, "हिन्दी समाचार")
    assert found(library, "हिन्दी ")
    assert not found(library, "हिन्द ")


def test_an_outlet_renamed_is_found_under_its_new_name(three: Library) -> None:
    with three._connections.writing() as connection:
        connection.exec_driver_sql("UPDATE source SET name = 'Mainsail' WHERE name = 'Halyard'")
    assert not found(three, "halyard")
    assert len(found(three, "mainsail")) == 2


def test_what_is_changed_or_deleted_leaves_the_index(three: Library) -> None:
    with three._connections.writing() as connection:
        connection.exec_driver_sql("UPDATE article SET text = 'Fog again.' WHERE id = 1")
        connection.exec_driver_sql("DELETE FROM article WHERE id = 2")
    assert not found(three, "lighthouse")
    assert found(three, "fog") == [("article", 1)]
    assert found(three, "bridge") == [("article", 3)]


def test_a_write_that_is_undone_is_not_found(three: Library) -> None:
    def add_and_fail() -> None:
        with three.transaction():
            add(three, "A walrus on the quay.")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        add_and_fail()
    assert not found(three, "walrus")


def test_what_was_deleted_is_in_no_byte_of_the_file(folder: Path) -> None:
    with open_library(folder) as library:
        number = add(library, "A walrus on the quay.", title="Walrus")
        add(library, "Other words")
        with library._connections.writing() as connection:
            connection.exec_driver_sql(f"DELETE FROM article WHERE id = {number}")
            connection.exec_driver_sql(
                "DELETE FROM original WHERE sha256 NOT IN (SELECT original_sha256 FROM article)"
            )
    assert b"walrus" not in (folder / LIBRARY_NAME).read_bytes().lower()


def test_the_index_agrees_with_what_is_there(three: Library) -> None:
    note = three.notes.add(NoteTarget(1), "keeper").id
    three.notes.change(note, "東京 council")
    three.notes.remove(three.notes.add(NoteTarget(2), "gone").id)
    agrees(three)


def agrees(library: Library) -> None:
    """Has FTS5 hold its index against the views, and make it anew from them."""
    check = "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"
    with library._connections.writing() as connection:
        connection.exec_driver_sql(check)
        connection.exec_driver_sql(REBUILD)
        connection.exec_driver_sql(check)
        assert missing_parts(connection) == []


def test_every_part_of_the_index_is_asked_for() -> None:
    assert len(SEARCH_PARTS) == len(set(SEARCH_PARTS))
    assert all(f" {name} " in statement for name, statement in SEARCH_PARTS.items())


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with open_library(tmp_path_factory.mktemp("shared")) as library:
        yield library


@settings(max_examples=60)
@given(
    st.text(LETTERS), st.lists(st.sampled_from('"-:*^+(){}\0') | st.text(max_size=5)).map("".join)
)
def test_anything_can_be_typed(shared: Library, text: str, typed: str) -> None:
    number = add(shared, text)
    find(shared, typed)
    for word in search_words(text)[:3]:
        assert number in {hit.id for hit in find(shared, f"{word} ", limit=10_000)}


def test_a_whole_article_can_be_pasted(three: Library) -> None:
    assert found(three, "bridge " * 5_000) == [("article", 2), ("article", 3)]
    assert found(three, "boats " + "-lamp " * 5_000) == [("article", 3)]


def test_an_article_is_found_by_each_of_its_fields(
    library: Library, an_article: ArticleMaker
) -> None:
    library.articles.add(*an_article("text", title="title", byline=("byline",)), None)
    for word in ("text", "title", "byline"):
        assert found(library, word) == [("article", 1)]


@pytest.fixture
def many_begin_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is begun is begun by very many words."""
    monkeypatch.setattr(full_text_search, "WIDE", -1)


@pytest.mark.usefixtures("many_begin_so")
def test_of_what_very_many_words_begin_like_the_newest_are_shown(library: Library) -> None:
    numbers = [add(library, f"A ferry left quay {number}.") for number in range(40)]
    add(library, "Nothing was lost.")
    library.bin.put([numbers[-1]])
    note = library.notes.add(NoteTarget(numbers[0]), "Which ferry?")
    hits = find(library, "Fer", 6)
    assert [hit.id for hit in hits] == [note.id, *numbers[-2:-7:-1]]
    shown = [span.of(hit.sentence).lower() for hit in hits for span in hit.words]
    assert shown == ["fer"] * 6


@pytest.mark.usefixtures("many_begin_so")
def test_what_few_have_is_found_however_many_words_begin_so(library: Library) -> None:
    number = add(library, "The (ferry) left.")
    assert found(library, "fer") == [("article", number)]


@pytest.mark.usefixtures("many_begin_so")
def test_beside_others_such_a_word_only_puts_those_first_that_have_it(library: Library) -> None:
    lost, kept = add(library, "The bridge held."), add(library, "The bridge fer held.")
    add(library, "A fer.")
    assert found(library, "bridge fer") == [("article", kept), ("article", lost)]


def test_the_more_words_begin_so_the_more_pages_they_take_up(library: Library) -> None:
    chance = Random(1)
    for _ in range(40):
        add(
            library,
            " ".join(f"{chance.choice('abc')}{chance.randrange(10**9)}" for _ in range(300)),
        )
    with library._connections.reading() as connection:
        all_words, some, none = (pages_of_words(connection, word) for word in ("", "a", "zeb"))
    assert all_words > some > 10
    assert none == 0
