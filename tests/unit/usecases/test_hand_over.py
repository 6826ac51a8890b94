"""A bundle brings a library to another machine: the same, once, and nothing lost."""

from __future__ import annotations

import hashlib
import json
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.domain.article import Furniture
from newsreader.domain.comparison import FactKind
from newsreader.domain.correction import Corrected
from newsreader.domain.errors import LibraryError, NotFoundError, UnreadableFileError
from newsreader.domain.import_report import Outcome
from newsreader.domain.note import NoteColour, NoteMarks, NoteState, NoteTarget
from newsreader.domain.span import Span
from newsreader.domain.verdict import FactPlace, Judged, Ruling
from newsreader.store.database import Library, open_library
from newsreader.usecases import group_stories, use_bin
from newsreader.usecases.correct_articles import correct
from newsreader.usecases.hand_over import export_bundle
from newsreader.usecases.keep_notes import NoteDraft, keep_note, passage
from newsreader.usecases.link_by_hand import link_passages, redo_link, undo_link
from newsreader.usecases.take_over import import_bundle, import_bundles
from tests.unit.usecases.arrivals import arrive

_LINES = (
    "The harbour board closed the Lantern Bridge on Tuesday, Hester Quillan said.",
    "On Tuesday the Lantern Bridge was closed by the harbour board, said Hester Quillan.",
    "A lamp painter of Varrowmouth has won the county prize for green enamel.",
    "Nobody knows why the tide clock of Saint Brannock stopped at noon.",
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "here") as opened:
        yield opened


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "there") as opened:
        yield opened


def _told(library: Library) -> dict[str, Any]:
    """All that a library holds, without the numbers that it gave."""
    stories = library.stories.all()
    places = {entry.id: story.title for story in stories for entry in story.articles}
    names = {entry.id: (entry.sha256, entry.title) for entry in library.articles.entries()}
    return {
        "articles": [
            (
                library.articles.get(entry.id).article,
                library.articles.original(entry.id),
                places.get(entry.id),
                entry.imported_at,
                entry.id in library.sharing.placed_by_hand(),
            )
            for entry in library.articles.entries()
        ],
        "stories": [(story.title, len(story.articles)) for story in stories],
        "notes": [
            (
                [(each.text, each.changed_at) for each in library.notes.history(note.id)],
                note.created_at,
                note.target.anchor,
                names.get(note.target.article_id or 0),
                names.get(note.target.other_article_id or 0),
                note.target.story_id is not None,
            )
            for note in (*library.notes.all(), *library.notes.removed())
        ],
        "corrections": [library.corrections.of_article(number) for number in names],
        "rulings": library.corrections.rulings("Varrowmouth Post"),
        "versions": [[names[one] for one in library.versions.of(number)] for number in names],
        "links": {
            (names[a], names[b]): links
            for a in names
            for b in names
            if (links := library.hand_links.of_pair(a, b))
        },
        "verdicts": [
            (
                verdict.fact.kind,
                verdict.fact.values,
                verdict.ruling,
                verdict.remark,
                verdict.made_at,
                [(names[place.article_id], place.span) for place in verdict.fact.places],
            )
            for verdict in library.verdicts.all()
        ],
        "places": [
            (note.created_at, [(names[place.article_id], place.span) for place in note.places])
            for note in library.notes.all()
        ],
        "in the bin": [note.text for note in library.notes.removed()],
    }


def _decide(library: Library, a: int, b: int) -> None:
    """One decision of every kind about two articles, some of them taken back."""
    for number in (a, b):
        correct(library, number, Corrected.SOURCE, "Varrowmouth Post")
    correct(library, a, Corrected.DATE, "2031-04-14")
    one, other = (library.articles.get(number) for number in (a, b))
    library.corrections.rule("Varrowmouth Post", {"more news": Furniture.RELATED})
    for start in (0, 4, 8):
        link_passages(library, (one, Span(start, 9)), (other, Span(start, 10)))
    undo_link(library, b, a)
    undo_link(library, b, a)
    redo_link(library, a, b)
    places = tuple(FactPlace(number, Span(0, 3), "The") for number in (a, b))
    fact = Judged(0, FactKind.NUMBER, ("2", "3"), places)
    library.verdicts.add(fact, Ruling.ACCEPTED, "Ask again")
    library.verdicts.add(fact, Ruling.DISMISSED, "")
    library.verdicts.take_back([a])
    library.versions.join(a, b)
    notes = [note for note in library.notes.of_article(a) if note.target.anchor]
    library.notes.put_places(b, {note.id: Span(2, 5) for note in notes})
    if not notes:
        return
    marks = NoteMarks(("figures", "ask"), NoteColour.RED, NoteState.TO_CHECK)
    library.notes.change(notes[0].id, "with marks", marks)


def _fill(library: Library, wanted: Sequence[tuple[int, str]]) -> None:
    """Articles, and on each a note; some moved by hand, some notes changed or removed."""
    numbers = []
    for line, words in wanted:
        article = arrive(library, f"{_LINES[line]} {words}", title=words)
        numbers.append(article)
        saved = library.articles.get(article)
        draft = NoteDraft(passage(saved, Span(0, min(9, len(saved.article.text)))))
        keep_note(library, draft, f"first {words}")
        keep_note(library, draft, f"second {words}")
        if len(words) % 3 == 2:
            library.notes.remove(draft.id or 0)
    if len(numbers) > 1:
        group_stories.split(library, numbers[:1])
        keep_note(library, NoteDraft(NoteTarget(numbers[0], None, numbers[1])), "a pair")
        story = library.articles.get(numbers[-1]).entry.story_id
        keep_note(library, NoteDraft(NoteTarget(story_id=story)), "a story")
        _decide(library, numbers[0], numbers[-1])


_contents = st.lists(
    st.tuples(st.integers(0, 3), st.text("aé漢 🌉'", min_size=1, max_size=8)),
    max_size=4,
    unique=True,
)


@settings(max_examples=12)
@given(_contents, _contents)
def test_a_bundle_gives_the_same_library_and_merges_without_doubles_or_loss(
    first: Sequence[tuple[int, str]], second: Sequence[tuple[int, str]]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bundle = folder / "all.newsreader"
        with (
            open_library(folder / "here") as here,
            open_library(folder / "empty") as empty,
            open_library(folder / "other") as other,
        ):
            _fill(here, first)
            _fill(other, second)
            export_bundle(here, bundle)
            import_bundle(empty, bundle)
            assert _told(empty) == _told(here)
            again = import_bundle(empty, bundle)
            assert (again.articles, again.notes, again.decisions) == (0, 0, 0)
            assert _told(empty) == _told(here)
            before = _told(other)
            import_bundle(other, bundle)
            _assert_nothing_is_lost(other, before, _told(here))


def _assert_nothing_is_lost(
    merged: Library, before: dict[str, Any], brought: dict[str, Any]
) -> None:
    after = _told(merged)
    texts = [article.text for article, *_ in after["articles"]]
    assert len(texts) == len(set(texts))
    assert after["articles"][: len(before["articles"])] == before["articles"]
    assert {a.text for a, *_ in brought["articles"]} <= set(texts)
    assert all(note in after["notes"] for note in before["notes"])
    written = [wordings for wordings, *_ in after["notes"]]
    assert all(wordings in written for wordings, *_ in brought["notes"])


def test_one_story_travels_without_the_rest(
    library: Library, other: Library, tmp_path: Path
) -> None:
    _fill(library, [(0, "a"), (2, "bb")])
    story = library.stories.all()[0]
    export_bundle(library, tmp_path / "s.newsreader", story.id)
    taken = import_bundle(other, tmp_path / "s.newsreader")
    assert taken.articles == len(story.articles)
    assert [one.title for one in other.stories.all()] == [story.title]
    assert "a pair" not in [note.text for note in other.notes.all()]


def test_a_note_that_is_written_on_meets_its_new_wording(
    library: Library, other: Library, tmp_path: Path
) -> None:
    _fill(library, [(0, "a")])
    export_bundle(library, tmp_path / "1.newsreader")
    import_bundle(other, tmp_path / "1.newsreader")
    other.notes.change(1, "third, written there")
    export_bundle(other, tmp_path / "2.newsreader")
    assert import_bundle(library, tmp_path / "2.newsreader").notes == 1
    assert [note.text for note in library.notes.history(1)] == [
        "first a", "second a", "third, written there",
    ]  # fmt: skip


def test_notes_from_a_bundle_are_in_the_journal_as_well(
    library: Library, other: Library, tmp_path: Path
) -> None:
    _fill(library, [(0, "a")])
    export_bundle(library, tmp_path / "1.newsreader")
    import_bundle(other, tmp_path / "1.newsreader")
    journal = other.path.with_name("journal")
    lines = "".join(file.read_text(encoding="utf-8") for file in journal.iterdir())
    assert "first a" in lines
    assert "second a" in lines


def test_decisions_about_articles_that_both_have_meet(
    library: Library, other: Library, tmp_path: Path
) -> None:
    for there in (library, other):
        arrive(there, _LINES[0])
        arrive(there, _LINES[1])
    arrive(library, _LINES[3])
    for there in (library, other):
        correct(there, 1, Corrected.TITLE, there.path.parent.name)
        _decide(there, 1, 2)
    export_bundle(library, tmp_path / "1.newsreader")
    assert import_bundle(other, tmp_path / "1.newsreader").decisions == 9
    assert len(other.hand_links.of_pair(1, 2)) == 4
    assert len(other.verdicts.all()) == 2
    assert other.articles.get(1).article.title == "there"
    assert len(other.corrections.of_article(1)) == 3
    export_bundle(other, tmp_path / "2.newsreader")
    import_bundle(library, tmp_path / "2.newsreader")
    assert library.hand_links.undo(1, 2)
    assert [v.made_at for v in library.verdicts.all()] == [v.made_at for v in other.verdicts.all()]


def test_what_is_in_the_bin_stays_behind(library: Library, other: Library, tmp_path: Path) -> None:
    _fill(library, [(0, "a"), (2, "bb"), (3, "zwirbel")])
    use_bin.delete(library, [3])
    export_bundle(library, tmp_path / "1.newsreader")
    taken = import_bundle(other, tmp_path / "1.newsreader")
    assert taken.articles == 2
    assert not any("zwirbel" in note.text for note in other.notes.all())
    assert other.verdicts.all() == ()
    assert other.hand_links.of_pair(1, 2) == ()
    with zipfile.ZipFile(tmp_path / "1.newsreader") as packed:
        told = [name for name in packed.namelist() if b"zwirbel" in packed.read(name)]
        # The story that a note is on keeps its name, also while no article is in it.
        assert told == ["stories.json"]


def test_a_bundle_of_an_earlier_program_has_no_decisions(
    library: Library, other: Library, tmp_path: Path
) -> None:
    _fill(library, [(0, "a"), (2, "bb")])
    export_bundle(library, tmp_path / "1.newsreader")
    with zipfile.ZipFile(tmp_path / "1.newsreader") as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    del parts["decisions.jsonl"]
    with zipfile.ZipFile(tmp_path / "2.newsreader", "w") as earlier:
        for name, data in parts.items():
            earlier.writestr(name, data)
    taken = import_bundle(other, tmp_path / "2.newsreader")
    assert (taken.articles, taken.decisions) == (2, 0)


def test_a_bundle_names_no_folder_of_the_machine_and_is_the_same_every_time(
    library: Library, tmp_path: Path
) -> None:
    arrive(library, _LINES[0], title="x")
    export_bundle(library, tmp_path / "1.newsreader")
    export_bundle(library, tmp_path / "2.newsreader")
    assert (tmp_path / "1.newsreader").read_bytes() == (tmp_path / "2.newsreader").read_bytes()


def test_a_bundle_has_texts_for_people_and_comparisons_for_scripts(
    library: Library, tmp_path: Path
) -> None:
    _fill(library, [(0, "a"), (1, "b"), (1, "c")])
    group_stories.merge(library, [story.id for story in library.stories.all()])
    export_bundle(library, tmp_path / "1.newsreader")
    with zipfile.ZipFile(tmp_path / "1.newsreader") as packed:
        assert len([name for name in packed.namelist() if name.startswith("texts/")]) == 3
        compared = json.loads(packed.read("comparisons/0001_0002.json"))
    assert compared["format"] == "newsreader-comparison/1"


def test_a_story_that_is_not_there_is_told(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        export_bundle(library, tmp_path / "1.newsreader", 99)
    assert not (tmp_path / "1.newsreader").exists()


def _changed(bundle: Path, name: str, change: object, *, sums: bool = True) -> Path:
    """A copy of a bundle in which one part is another; its hash is set right unless told not to."""
    target = bundle.with_name("changed.newsreader")
    with zipfile.ZipFile(bundle) as packed, zipfile.ZipFile(target, "w") as new:
        parts = {one: packed.read(one) for one in packed.namelist()}
        parts[name] = change(parts[name])  # type: ignore[operator]
        if sums and name != "manifest.json":
            manifest = json.loads(parts["manifest.json"])
            manifest["files"][name] = hashlib.sha256(parts[name]).hexdigest()
            parts["manifest.json"] = json.dumps(manifest).encode()
        for one, data in parts.items():
            new.writestr(one, data, zipfile.ZIP_DEFLATED)
    return target


def _line(**fields: object) -> object:
    """Changes fields of the first line of a list."""

    def change(data: bytes) -> bytes:
        first, *rest = data.splitlines()
        return b"\n".join([json.dumps(json.loads(first) | fields).encode(), *rest])

    return change


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("notes.jsonl", _line(text="other words")),
        ("notes.jsonl", _line(id=True)),
        ("notes.jsonl", _line(created_at="yesterday")),
        ("notes.jsonl", _line(created_at="2026-04-14T12:00:00")),
        ("notes.jsonl", _line(span_start=-1)),
        ("notes.jsonl", _line(span_end=2**70)),
        ("notes.jsonl", _line(article_sha256="0" * 64)),
        ("notes.jsonl", _line(story_created_at="2026-04-14T12:00:00+00:00")),
        ("notes.jsonl", _line(quote="\ud800")),
        ("articles.jsonl", _line(story="2026-04-14T12:00:00+00:00")),
        ("articles.jsonl", _line(by_hand="yes")),
        ("articles.jsonl", _line(text=None)),
        ("articles.jsonl", _line(sha256="../../etc")),
        ("articles.jsonl", _line(folded=[["caption", "x", 10**9]])),
        ("articles.jsonl", lambda _: b"[" * 100_000),
        ("notes.jsonl", _line(tags="other")),
        ("decisions.jsonl", _line(kind=[])),
        ("decisions.jsonl", _line(article=7)),
        ("decisions.jsonl", _line(article=-1)),
        ("decisions.jsonl", _line(article=True)),
        ("decisions.jsonl", _line(what="bytes")),
        ("decisions.jsonl", _line(made_at="yesterday")),
        ("decisions.jsonl", _line(before=None)),
        ("decisions.jsonl", _line(kind="link")),
        ("decisions.jsonl", _line(kind="version", first=3)),
        ("decisions.jsonl", _line(kind="verdict", places=[])),
        ("stories.json", lambda _: b"{}"),
        ("stories.json", lambda _: b"7"),
        ("manifest.json", lambda _: b'{"format": "newsreader-bundle/2"}'),
        ("manifest.json", lambda _: b"nonsense"),
        ("manifest.json", lambda _: b"\0" * (100 << 20)),
    ],
)
def test_a_bundle_that_says_what_no_bundle_says_is_refused_and_changes_nothing(
    library: Library, other: Library, tmp_path: Path, name: str, change: object
) -> None:
    _fill(library, [(0, "a"), (2, "bb")])
    export_bundle(library, tmp_path / "good.newsreader")
    bad = _changed(tmp_path / "good.newsreader", name, change)
    with pytest.raises(UnreadableFileError) as told:
        import_bundle(other, bad)
    assert str(told.value).startswith(str(bad))
    assert str(told.value).endswith(".")
    assert not any(_told(other).values())


def test_an_original_that_is_not_what_its_name_says_is_refused(
    library: Library, other: Library, tmp_path: Path
) -> None:
    _fill(library, [(0, "a")])
    export_bundle(library, tmp_path / "good.newsreader")
    name = f"originals/{library.articles.entries()[0].sha256}"
    for sums in (True, False):
        bad = _changed(tmp_path / "good.newsreader", name, lambda _: b"other", sums=sums)
        with pytest.raises(UnreadableFileError, match=r"The bundle is damaged\."):
            import_bundle(other, bad)
    assert other.articles.entries() == ()
    assert other.stories.all() == ()


def test_a_value_that_no_note_can_have_is_told_in_a_sentence(
    library: Library, other: Library, tmp_path: Path
) -> None:
    number = arrive(library, _LINES[0])
    library.notes.add(passage(library.articles.get(number), Span(0, 3)), "one")
    export_bundle(library, tmp_path / "good.newsreader")
    bad = _changed(tmp_path / "good.newsreader", "notes.jsonl", _line(quote=None))
    with pytest.raises(LibraryError, match=r"A note has a value that no note can have"):
        import_bundle(other, bad)
    assert other.notes.all() == ()


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no zip at all", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_bundle_is_refused_in_the_report(
    library: Library, tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "bad.newsreader").write_bytes(data)
    (item,) = import_bundles(library, [tmp_path / "bad.newsreader"]).items
    assert item.outcome is Outcome.REFUSED
    assert item.reason.endswith(".")


def test_every_cut_bundle_is_refused(library: Library, other: Library, tmp_path: Path) -> None:
    _fill(library, [(0, "a")])
    export_bundle(library, tmp_path / "good.newsreader")
    data = (tmp_path / "good.newsreader").read_bytes()
    for length in range(0, len(data) - 1, 97):
        (tmp_path / "cut.newsreader").write_bytes(data[:length])
        with pytest.raises(UnreadableFileError):
            import_bundle(other, tmp_path / "cut.newsreader")
