"""The zip of a Newsreader bundle: written, and read as what a stranger may have made."""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from newsreader.domain.bundle import Bundle
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.bundle.bundle_decisions import decision_line, require_known_articles
from newsreader.importing.bundle.bundle_lines import (
    article_line,
    bundled_article,
    bundled_story,
    note_line,
    require_all_told,
)

FORMAT = "newsreader-bundle/1"

_MANIFEST, _STORIES = "manifest.json", "stories.json"
_ARTICLES, _NOTES, _DECISIONS = "articles.jsonl", "notes.jsonl", "decisions.jsonl"
_BEGINNING_OF_TIME = (1980, 1, 1, 0, 0, 0)  # as early as a zip can say
_MOST_ENTRIES = 500_000
_MOST_BYTES = 200 << 20  # of an original, as of a file that is imported
_MOST_LIST_BYTES = 1 << 30
_MOST_RATIO = 1_000
_CHUNK = 1 << 20
_DAMAGED = "The bundle is damaged."


def write_bundle(
    file: BinaryIO,
    bundle: Bundle,
    original: Callable[[str], bytes],
    extras: Iterable[tuple[str, bytes]],
    program: str,
) -> None:
    """Write a bundle; ``original`` gives the bytes of a SHA-256, ``extras`` are more files for it.

    The same bundle always gives the same bytes.
    """
    sums: dict[str, str] = {}
    with zipfile.ZipFile(file, "w") as packed:

        def add(name: str, data: bytes) -> None:
            entry = zipfile.ZipInfo(name, _BEGINNING_OF_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, data)
            sums[name] = hashlib.sha256(data).hexdigest()

        stories = [{"begun": story.begun, "title": story.title} for story in bundle.stories]
        add(_STORIES, _json(stories) + b"\n")
        add(_ARTICLES, _lines(map(article_line, bundle.articles)))
        add(_NOTES, _lines(bundle.notes))
        add(_DECISIONS, _lines(bundle.decisions))
        for sha256 in sorted({each.article.sha256 for each in bundle.articles}):
            add(f"originals/{sha256}", original(sha256))
        for name, data in extras:
            add(name, data)
        add(_MANIFEST, _json({"format": FORMAT, "program": program, "files": sums}) + b"\n")


@contextmanager
def open_bundle(path: Path, shown: str) -> Iterator[BundleFile]:
    """A bundle to read from; raises UnreadableFileError for what is none, also later on."""
    try:
        with zipfile.ZipFile(path) as packed:
            yield BundleFile(packed, shown)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        raise UnreadableFileError(shown, _DAMAGED) from None
    except OSError as error:
        reason = f"The file cannot be read: {error.strerror or error}."
        raise UnreadableFileError(shown, reason) from None


class BundleFile:
    """An opened bundle; every part of it is counted and compared with its hash as it is read."""

    def __init__(self, packed: zipfile.ZipFile, shown: str) -> None:
        self._zip = packed
        self._shown = shown
        if len(packed.namelist()) > _MOST_ENTRIES:
            self._refuse("The bundle holds too many files.")
        if _MANIFEST not in packed.namelist():
            self._refuse("This is no Newsreader bundle.")
        manifest = self._loaded(self._unpack(_MANIFEST, _MOST_LIST_BYTES))
        kind = manifest.get("format") if isinstance(manifest, dict) else None
        if kind != FORMAT:
            newer = isinstance(kind, str) and kind.startswith("newsreader-bundle/")
            words = "The bundle was made by a newer version of Newsreader."
            self._refuse(words if newer else "This is no Newsreader bundle.")
        files = manifest.get("files")
        self._sums: dict[str, object] = files if isinstance(files, dict) else {}

    def bundle(self) -> Bundle:
        """Everything but the originals."""
        try:
            stories = self._loaded(self._checked(_STORIES, _MOST_LIST_BYTES))
            articles = map(bundled_article, self._list(_ARTICLES))
            notes = map(note_line, self._list(_NOTES))
            # Bundles of earlier programs have none.
            there = _DECISIONS in self._zip.namelist()
            decisions = map(decision_line, self._list(_DECISIONS) if there else ())
            bundle = Bundle(
                tuple(map(bundled_story, stories)), tuple(articles), tuple(notes), tuple(decisions)
            )
            require_all_told(bundle)
            require_known_articles(bundle)
            return bundle
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            self._refuse("The bundle does not say what a bundle must say.")

    def original(self, sha256: str) -> bytes:
        """The bytes of a file that an article came from."""
        data = self._checked(f"originals/{sha256}", _MOST_BYTES)
        if hashlib.sha256(data).hexdigest() != sha256:
            self._refuse(_DAMAGED)
        return data

    def _list(self, name: str) -> Iterator[Any]:
        for line in self._checked(name, _MOST_LIST_BYTES).splitlines():
            yield self._loaded(line)

    def _checked(self, name: str, most: int) -> bytes:
        data = self._unpack(name, most)
        if hashlib.sha256(data).hexdigest() != self._sums.get(name):
            self._refuse(_DAMAGED)
        return data

    def _unpack(self, name: str, most: int) -> bytes:
        """One entry; the size that the zip claims is not believed."""
        try:
            entry = self._zip.getinfo(name)
        except KeyError:
            self._refuse(f"The part “{name}” of the bundle is missing.")
        pieces: list[bytes] = []
        size = 0
        with self._zip.open(entry) as stream:
            while piece := stream.read(_CHUNK):
                size += len(piece)
                if size > most or size > _CHUNK + _MOST_RATIO * entry.compress_size:
                    self._refuse("A part of the bundle is too large.")
                pieces.append(piece)
        return b"".join(pieces)

    def _loaded(self, data: bytes) -> Any:  # noqa: ANN401 - whatever a stranger wrote
        try:
            return json.loads(data)
        except (ValueError, RecursionError):
            self._refuse(_DAMAGED)

    def _refuse(self, reason: str) -> NoReturn:
        raise UnreadableFileError(self._shown, reason) from None


def _lines(values: Iterable[object]) -> bytes:
    return b"".join(_json(value) + b"\n" for value in values)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True).encode("utf-8")
