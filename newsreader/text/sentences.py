"""Cuts a text into sentences by rules that fit news prose."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import starmap

from newsreader.domain.span import Span
from newsreader.text.characters import is_inside

_CLOSING = "\"'”’»›)\\]"
_OPENING = "\"'“‘„«‹(\\["
_STOP = ".!?…؟۔।"
_WIDE = "。！？｡"
_LINE = "\r\n\x0b\x0c\x85\u2028\u2029"
# The set in front makes the search fast.  A run of stops is looked at once, at its first.
_END = re.compile(
    rf"[{_STOP}{_WIDE}{_LINE}](?:"
    rf"(?P<line>(?<=[{_LINE}])\s*)"
    rf"|(?P<wide>(?<=[{_WIDE}])[{_WIDE}]*[”’」』）】〉》]*)"
    rf"|(?P<stop>(?<=[{_STOP}])(?<![{_STOP}][{_STOP}])[{_STOP}]*+[{_CLOSING}]*+)"
    rf"(?=\s|$|(?P<glued>[{_OPENING}]?[^\W\d_])))"
)
# Met backwards, from the stop on.
_LAST_WORD = re.compile(r"[^\s\"'“”‘’„«»()\[\]—–]+")
_LONGEST_WORD = 40
_NEXT_WORD = re.compile(rf"\s*[-–—•*{_OPENING}\s]*([^\s{_CLOSING},;:.!?]*)")
_SPEAKS = re.compile(r"[^\W_]")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")

# Followed by a name or a number, never the end of a sentence.
_TITLE_LIST = (
    "mr mrs ms dr prof rev fr sr sra st gen col maj capt lt cmdr sgt cpl gov sen rep hon pres "
    "supt insp amb msgr dept mt ft vs nos vol pp fig art approx ca cf eg ie mme mlle mm dott sig "
    "avv ing hr herr nr str bzw vgl evtl sog ggf usw abs bd dipl inż ul tzv např mgr"
)
# Stand within a sentence as often as at its end: what follows decides.
_SHORT_LIST = (
    "inc co corp ltd llc plc bros jr esq etc est jan feb mar apr jun jul aug sep sept oct nov dec "
    "mon tue tues wed thu thur thurs fri sat sun ave blvd rd u.s u.k u.n e.u d.c a.m p.m ph.d"
)
# Words that open sentences and seldom follow a shortened word within one.
_OPENER_LIST = (
    "the a an he she it they we i you this that these those there but and in on at after before "
    "when while as if for his her its their our my however meanwhile with by from what who how "
    "why not"
)
# In these languages "3." is an ordinal.
_ORDINAL_LIST = "de da nb nn no fi cs sk pl hu sl hr sr bs et lv is tr"
_TITLES = frozenset(_TITLE_LIST.split())
_SHORT = frozenset(_SHORT_LIST.split())
_OPENERS = frozenset(_OPENER_LIST.split())
_DOTTED_ORDINALS = frozenset(_ORDINAL_LIST.split())
_LONGEST_ORDINAL = 2
# Marks that might end a sentence between two looks whether to stop.
_MARKS_AT_A_TIME = 2_000


def sentences(text: str, language: str = "") -> tuple[Span, ...]:
    """Spans of the sentences of ``text``, in order, without white space at their ends.

    A line break ends a sentence, unless the line was only wrapped and goes on in lower case.
    Every sentence of a quotation is one of its own.  ``language`` is an ISO 639-1 code; it
    decides what a number with a full stop means.
    """
    return tuple(starmap(Span, sentence_edges(text, language)))


def sentence_edges(
    text: str, language: str = "", stopped: Callable[[], bool] = bool
) -> Iterator[tuple[int, int]]:
    """The same, one after another as they are found, as pairs of their start and end.

    ``stopped`` is asked from time to time; once it is true, what follows is left out.
    """
    last: tuple[int, int] | None = None
    for start, end in _pieces(text, language, stopped):
        piece = text[start:end]
        left = end - len(piece.lstrip())
        right = start + len(piece.rstrip())
        if is_inside(text, left):
            left = _after_marks(text, left)
        while is_inside(text, right):
            right += 1
        if left >= right:
            continue
        if last and not _SPEAKS.search(text, left, right) and "\n" not in text[last[1] : left]:
            # A stray quotation mark or full stop belongs to the sentence before it.
            last = last[0], right
        else:
            if last:
                yield last
            last = left, right
    if last:
        yield last


def _after_marks(text: str, place: int) -> int:
    """After the marks upon a stop that ended the last sentence, and the blanks after them."""
    while place < len(text) and (is_inside(text, place) or text[place].isspace()):
        place += 1
    return place


def _pieces(text: str, language: str, stopped: Callable[[], bool]) -> Iterator[tuple[int, int]]:
    start = 0
    for number, match in enumerate(_END.finditer(text), 1):
        if _ends(text, start, match, language):
            yield start, match.end()
            start = match.end()
        if number % _MARKS_AT_A_TIME == 0 and stopped():
            yield start, match.end()
            return
    yield start, len(text)


def _ends(text: str, start: int, match: re.Match[str], language: str) -> bool:
    kind = match.lastgroup
    if kind == "wide":
        return True
    if kind == "line":
        return not _goes_on(text, match)
    at = match.start()
    before = _LAST_WORD.match(text[max(start, at - _LONGEST_WORD) : at][::-1])
    last = before.group()[::-1] if before else ""
    if kind == "glued":
        return _is_glued(text, match, last)
    following = _NEXT_WORD.match(text, match.end())
    word = following.group(1) if following else ""
    if word and word[0].islower():
        return False
    if match.group().rstrip("\"'”’»›)]") != ".":
        return True
    return _full_stop_ends(last, word, language, opens=start + len(last) == at > start)


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """True for a wrapped line: one line break, then lower case, and no end before it."""
    line_breaks = match.group().replace("\r\n", "\n").count("\n")
    following = text[match.end() : match.end() + 1]
    start = match.start()
    while start > 0 and text[start - 1] in " \t\u00a0":
        start -= 1
    previous = text[start - 1 : start]
    return line_breaks == 1 and following.islower() and previous not in ".!?:…"


def _is_glued(text: str, match: re.Match[str], last: str) -> bool:
    """True where a space was lost, as in ``visit.Blinken``; not in ``example.com`` or ``U.S.A``."""
    at = match.end()
    if text[at : at + 1] in _OPENING:
        at += 1
    following = text[at : at + 2]
    return (
        len(last) > 1
        and last[-1].islower()
        and "." not in last
        and "/" not in last
        and following[:1].isupper()
        and following[1:].islower()
    )


def _full_stop_ends(last: str, following: str, language: str, *, opens: bool) -> bool:
    lower = last.casefold()
    if lower in _TITLES or (lower in {"no", "nos"} and following[:1].isdecimal()):
        return False
    if lower in _SHORT or ("." in last and _DOTTED.fullmatch(last)):
        return not following or following.casefold() in _OPENERS
    if last.isdecimal():
        ordinal = language in _DOTTED_ORDINALS and len(last) <= _LONGEST_ORDINAL
        return not (ordinal or opens)
    # "J. Smith": an initial; "I" is a pronoun at least as often.
    return not (len(last) == 1 and last.isupper() and last != "I")
