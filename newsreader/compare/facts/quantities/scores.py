"""Reads the results of matches and votes: "beat Orvik 3-1", "passed by 51-49"."""

from __future__ import annotations

from newsreader.compare.facts.mention import Mention, Read
from newsreader.compare.facts.tokens import HYPHENS, Tokens
from newsreader.domain.comparison import FactKind
from newsreader.text.word_lists import listed

_BEFORE = listed(
    "beat beats beaten beating won win wins winning lost lose loses losing drew draw draws drawn "
    "defeat defeated defeats victory loss lead led leads passed rejected approved voted vote score "
    "senate parliament court scoreline triumph thrashed edged trailed trailing"
)
_AFTER = listed(
    "win victory loss defeat draw lead vote votes record decision triumph scoreline score majority"
)
_LOOK_BACK = 7
_LONGEST = 3


def score_at(t: Tokens, i: int) -> Read | None:
    """The two figures at token ``i``, the larger first: who lost 1-3 was beaten 3-1."""
    first, second = t.raw[i], t.raw[i + 2]
    if t.raw[i + 1] not in HYPHENS or not (_is_figure(first) and _is_figure(second)):
        return None
    end = i + 3
    is_longer = t.raw[end] in HYPHENS and t.glued(end)
    if is_longer or (i and t.glued(i) and t.raw[i - 1] not in "(“\"'"):
        return None
    is_told = t.lower[end] in _AFTER or _BEFORE.intersection(_sentence_before(t, i))
    if not (is_told or _follows_score(t, i)):
        return None
    most, least = sorted((int(first), int(second)), reverse=True)
    return Read(
        Mention(FactKind.NUMBER, t.span(i, end), f"{most}-{least}", unit="score"),
        end,
    )


def _follows_score(t: Tokens, i: int) -> bool:
    """ "6-3, 7-6"."""
    return i > 3 and t.raw[i - 1] == "," and t.raw[i - 3] in HYPHENS and _is_figure(t.raw[i - 2])


def _is_figure(raw: str) -> bool:
    return raw.isdecimal() and len(raw) <= _LONGEST


def _sentence_before(t: Tokens, i: int) -> list[str]:
    words: list[str] = []
    for k in range(i - 1, max(-1, i - 1 - _LOOK_BACK), -1):
        if t.raw[k] in ".;!?" or not t.same_line(k + 1):
            break
        words.append(t.lower[k])
    return words
