"""What is no sound bundle is refused, and changes nothing."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from newsreader.domain.errors import LibraryError, UnreadableFileError
from newsreader.domain.import_report import Outcome
from newsreader.domain.span import Span
from newsreader.store.database import Library
from newsreader.usecases.hand_over import export_bundle
from newsreader.usecases.keep_notes import passage
from newsreader.usecases.take_over import import_bundle, import_bundles
from tests.unit.usecases.arrivals import arrive
from tests.unit.usecases.bundled import LINES, all_told, fill


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
    fill(library, [(0, "a"), (2, "bb")])
    export_bundle(library, tmp_path / "good.newsreader")
    bad = _changed(tmp_path / "good.newsreader", name, change)
    with pytest.raises(UnreadableFileError) as told:
        import_bundle(other, bad)
    assert str(told.value).startswith(str(bad))
    assert str(told.value).endswith(".")
    assert not any(all_told(other).values())


def test_an_original_that_is_not_what_its_name_says_is_refused(
    library: Library, other: Library, tmp_path: Path
) -> None:
    fill(library, [(0, "a")])
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
    number = arrive(library, LINES[0])
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
    fill(library, [(0, "a")])
    export_bundle(library, tmp_path / "good.newsreader")
    data = (tmp_path / "good.newsreader").read_bytes()
    for length in range(0, len(data) - 1, 97):
        (tmp_path / "cut.newsreader").write_bytes(data[:length])
        with pytest.raises(UnreadableFileError):
            import_bundle(other, tmp_path / "cut.newsreader")
