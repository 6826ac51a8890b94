"""What the user decided about the articles of a bundle, checked field by field.

What reads here raises ValueError, TypeError, KeyError or AttributeError for anything else.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, Final

from newsreader.domain.article import Furniture
from newsreader.domain.bundle import Bundle
from newsreader.domain.comparison import FactKind
from newsreader.domain.correction import Corrected
from newsreader.domain.verdict import Ruling
from newsreader.importing.bundle.bundle_lines import LAST_PLACE, moment

_FIRST, _ANSWERS = {"link", "unlink"}, {"undo", "redo"}


def decision_line(line: dict[str, Any]) -> dict[str, Any]:
    """A decision, each field of its kind; one of a kind that is new is let be."""
    json.dumps(line, ensure_ascii=False).encode("utf-8")  # half a pair is a ValueError
    check = _CHECKS.get(line["kind"])
    if check is not None:
        check(line)
    return line


def require_known_articles(bundle: Bundle) -> None:
    """Raise ValueError where a decision is about an article that the bundle has not."""
    count = len(bundle.articles)
    for line in bundle.decisions:
        if line["kind"] in _CHECKS and not all(0 <= place < count for place in _articles(line)):
            raise ValueError("a decision on nothing")


def _articles(line: dict[str, Any]) -> Iterator[int]:
    for name in ("article", "other_article", "first"):
        if name in line:
            yield line[name]
    for place, *_ in line.get("places", ()):
        yield place


def _correction(line: dict[str, Any]) -> None:
    _whole(line["article"])
    moment(line["made_at"])
    Corrected(line["what"])
    _texts(line["before"], line["after"], line["piece"])


def _ruling(line: dict[str, Any]) -> None:
    _texts(line["outlet"], line["piece"])
    if line["ruled"] != "":
        Furniture(line["ruled"])


def _version(line: dict[str, Any]) -> None:
    _whole(line["article"], line["first"])


def _link(line: dict[str, Any]) -> None:
    _whole(line["article"], line["other_article"])
    moment(line["made_at"])
    if line["decision"] not in (_FIRST if line["of"] is None else _ANSWERS):
        raise ValueError("no such decision")
    if line["of"] is not None:
        moment(line["of"])
    one, other = line["anchors"]
    for start, end, *words in (one, other):
        _span(start, end)
        _texts(*words)
        if len(words) != 3:
            raise ValueError("no passage")


def _verdict(line: dict[str, Any]) -> None:
    moment(line["made_at"])
    FactKind(line["fact"])
    Ruling(line["ruling"])
    _texts(line["remark"], *_list(line["values"]))
    for place, start, end, words in _list(line["places"]):
        _whole(place)
        _span(start, end)
        _texts(words)
    if not line["places"]:
        raise ValueError("a verdict on nothing")


def _verdict_taken_back(line: dict[str, Any]) -> None:
    moment(line["made_at"])
    moment(line["of"])


def _note_place(line: dict[str, Any]) -> None:
    moment(line["note"])
    _whole(line["article"])
    if line["start"] is not None or line["end"] is not None:
        _span(line["start"], line["end"])


def _span(start: object, end: object) -> None:
    _whole(start, end)
    if not 0 <= start <= end <= LAST_PLACE:  # type: ignore[operator]
        raise ValueError("no place in a text")


def _whole(*values: object) -> None:
    if any(type(value) is not int for value in values):
        raise ValueError("not a whole number")


def _texts(*values: object) -> None:
    if any(not isinstance(value, str) for value in values):
        raise ValueError("not a string")


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("not a list")
    return value


_CHECKS: Final[dict[str, Callable[[dict[str, Any]], None]]] = {
    "correction": _correction,
    "ruling": _ruling,
    "version": _version,
    "link": _link,
    "verdict": _verdict,
    "verdict taken back": _verdict_taken_back,
    "note place": _note_place,
}
