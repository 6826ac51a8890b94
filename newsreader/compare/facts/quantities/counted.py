"""Tells what a number counts: "340 people", "fourteen were killed", "killing at least two"."""

from __future__ import annotations

from newsreader.compare.facts.mention import Mention, Range, Read
from newsreader.compare.facts.tokens import Tokens
from newsreader.domain.comparison import FactKind
from newsreader.text.stems import stem
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.word_lists import listed

_LINES = """
killed: killed dead died deaths death fatalities killing kills drowned perished lives
injured: injured injuring wounded wounding hurt injuries
arrested: arrested arresting arrests detained
missing: missing
rescued: rescued
evacuated: evacuated
displaced: displaced
"""
#: What befell people, by the words that tell it.
FATES = {
    word: line.partition(":")[0]
    for line in _LINES.strip().splitlines()
    for word in line.partition(":")[2].split()
}
# Different words for what is counted that two articles may use of the same.
_SAME_THINGS = (
    "people persons person individuals individual residents inhabitants civilians others",
    "lorries trucks", "children kids", "pupils students", "police officers policemen",
    "soldiers troops", "jobs posts positions", "homes houses households", "votes ballots",
    "lawmakers legislators mps deputies", "members councillors", "flats apartments",
    "firms companies", "months month", "employees workers staff", "countries nations states",
)  # fmt: skip
_CLASSES = {word: line.split()[0] for line in _SAME_THINGS for word in line.split()}
_PLURALS = listed("people men women children police staff feet mice cattle crew media")
_PERSONS = listed(
    "people persons men women children civilians passengers workers soldiers residents others "
    "students officers migrants pilgrims villagers tourists protesters fighters"
)
_SKIPPED = listed("of the its his her their other more new different")
_AUXILIARIES = listed(
    "were was are is have has had been be being left found to reported feared lost their shot "
    "stabbed beaten burned burnt seriously badly critically slightly fatally"
)
_ATTACKED = frozenset({"shot", "stabbed", "beaten"})
_LOOK_AHEAD = 4
#: Words that a count of none begins with.
NOBODY = frozenset({"nobody", "none", "no"})
_ALL_STOP = STOP_WORDS["en"]


def counted_thing(t: Tokens, start: int, end: int) -> str:
    """A key for what the number in tokens ``[start, end)`` counts, empty when it is not told."""
    noun, after = _noun(t, end)
    if noun in FATES:
        return FATES[noun]
    fate = _fate_after(t, after) or _fate_before(t, start)
    if fate and (not noun or noun in _PERSONS or noun in FATES):
        return fate
    return _CLASSES.get(noun) or (stem(noun, "en") if noun else "")


def nobody_at(t: Tokens, i: int) -> Read | None:
    """ "Nobody was hurt", "no one died", "no injuries" as a count of none."""
    if t.lower[i] not in NOBODY:
        return None
    j = t.after_hyphen(i + 1)
    end = j + 1 if t.lower[i] == "no" and t.lower[j] == "one" else i + 1
    fate = counted_thing(t, i, end)
    if fate not in FATES.values():
        return None
    none = Mention(
        FactKind.NUMBER, t.span(i, end), "0", subject=fate, number=0.0, allowed=Range(0.0, 0.0)
    )
    return Read(none, end)


def _noun(t: Tokens, end: int) -> tuple[str, int]:
    """The likeliest head of the words after a number, and the token after it."""
    j = end
    if t.lower[j] == "of":
        # "79 of the 150 seats" are seats.
        whole = j + 1 + (t.lower[j + 1] in {"the", "its", "their"})
        j = whole + 1 if t.raw[whole].isdecimal() else j
    while t.lower[j] in _SKIPPED and t.same_line(j) and j < end + 3:
        j += 1
    first, first_at = "", j
    for k in range(j, j + _LOOK_AHEAD):
        word = t.lower[t.after_hyphen(k)]
        if not word[:1].isalpha() or word in _ALL_STOP or word in _AUXILIARIES:
            break
        if not t.same_line(k):
            break
        if word in FATES:
            return word, k + 1
        if _is_plural(word):
            # "Measles cases" are cases.
            last = t.lower[k + 1]
            is_last = not t.same_line(k + 1) or not _is_plural(last) or last in FATES
            return (word, k + 1) if is_last else (last, k + 2)
        if not first:
            first, first_at = word, k + 1
    return first, first_at


def _is_plural(word: str) -> bool:
    return word in _PLURALS or (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
    )


def _fate_after(t: Tokens, i: int) -> str:
    for k in range(i, i + _LOOK_AHEAD):
        word = t.lower[k]
        if word in FATES:
            return FATES[word]
        # "Shot and killed".
        if word not in _AUXILIARIES and not (word == "and" and t.lower[k - 1] in _ATTACKED):
            return ""
    return ""


def _fate_before(t: Tokens, i: int) -> str:
    """ "Killed at least 14": skips what estimates the number."""
    for k in range(i - 1, max(-1, i - 4), -1):
        word = t.lower[k]
        if word in FATES:
            return FATES[word]
        if word not in {"at", "least", "about", "some", "than", "more", "another", "around", "of"}:
            return ""
    return ""
