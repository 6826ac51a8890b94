"""What the reading process says, checked: one kind of thing a message."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from newsreader.importing.media_types import MediaType


def understand(message: bytes) -> dict[str, Any]:
    """A message as the reading process is to send it; raises ValueError for any other.

    It has exactly one of "articles" (a list), "step" (two numbers), "needs" (a media type),
    "refused" (a reason) and "end".  Articles are checked by ``article_json.from_json``.
    """
    try:
        answer = json.loads(message)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not isinstance(answer, dict):
        raise ValueError("not an object")
    kinds = _CHECKS.keys() & answer.keys()
    if len(kinds) != 1 or not all(_CHECKS[kind](answer[kind]) for kind in kinds):
        raise ValueError("not a message")
    return answer


def _is_step(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(type(n) is int for n in value)


def _is_media_type(value: object) -> bool:
    return isinstance(value, str) and value in set(MediaType)


_CHECKS: dict[str, Callable[[Any], bool]] = {
    "articles": lambda value: isinstance(value, list),
    "step": _is_step,
    "needs": _is_media_type,
    "refused": lambda value: isinstance(value, str),
    "end": lambda value: value is True,
}
