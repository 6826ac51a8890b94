"""Plants one changed fact in copies of real articles and counts those that are flagged.

Run as ``python -m tests.measure.planted SHARED [--missed]``: in every second article of ECB+ a
number, time span, amount, date, name, fate, negation or quoted word is changed, one at a time, and
the article is compared with its copy: once as what it is, a version of the same text, and once as
if they were two reports, of which less is flagged.  The places are found by the plain patterns
below, which share nothing with the program.  A change counts as found when a conflict, or for
quotes a changed pair of quotes, covers a character of it.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from unittest.mock import patch

from newsreader.compare.compare_steps import compare_articles
from newsreader.compare.facts import matching
from newsreader.compare.prepared_article import PreparedArticle, prepare_article
from newsreader.domain.span import Span
from tests.measure import link_material

# Every so many articles are read, and so many places of a kind in each.
STEP, PLACES = 2, 2
# A denial is told from a word after the "not" that came or went, so many characters around it.
_AROUND = 40
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "June", "July", "August", "September")
_LENGTHS = ("hours", "days", "weeks", "months", "years", "minutes")
_ORDINALS = ("first", "second", "third", "fourth", "fifth")
_FATES = ("killed", "injured")
_KIN = ("wife", "sister", "mother", "daughter", "husband", "brother", "father", "son")
_COUNT = rf"(\d{{1,3}}(?:,\d{{3}})*|{'|'.join(_NUMBERS)})"
_SPAN = r"(?:seconds|minutes|hours|days|weeks|months|years)\b"
_NO_COUNT = rf"(?!{_SPAN}|percent|per|million|billion|[ap]\.? ?m)"
_AUXILIARY = r"\b(?:was|were|is|are|will|would|has|have|had|could)"
_SAYING = r"(?= (?:said|was|has|had|is|told|who)\b)"
_OPEN, _INSIDE, _CLOSE = r"(?:``|[\"“]) ?", r"[^\"”`'\n]", r"(?:''|[\"”])"


def _next_of(words: tuple[str, ...]) -> Callable[[str], str]:
    return lambda word: words[(words.index(word) + 3) % len(words)]


def _other_figure(figure: str) -> str:
    """Another first digit, so that the figure stays as long as it is written."""
    return f"{(int(figure[0]) + 1) % 9 + 1}{figure[1:]}"


def _other_number(number: str) -> str:
    return _other_figure(number) if number[0].isdigit() else _next_of(_NUMBERS)(number)


#: A pattern whose first group is replaced, and by what.
KINDS: dict[str, tuple[str, Callable[[str], str]]] = {
    "number": (rf"(?<![.,-] )(?<![\w.,$£€-]){_COUNT} {_NO_COUNT}(?=[a-z]{{4}})", _other_number),
    "duration": (rf"(?<![\w.,$-]){_COUNT} (?={_SPAN})", _other_number),
    "money": (r"[$£€] ?(\d[\d,.]*)(?! ?[.,]\d)", _other_figure),
    "percent": (r"(?<![\d.] )(?<![\d.])(\d{1,3})(?: ?%| percent| per cent)", _other_figure),
    "weekday": (rf"(?<=[a-z] )({'|'.join(_DAYS)})(?= [a-z]{{3}}|\.\s)", _next_of(_DAYS)),
    "month": (rf"(?<= [io][nf] )({'|'.join(_MONTHS)})(?= \d*[ ,.]*[a-z])", _next_of(_MONTHS)),
    "year": (r"(?<=in )((?:19|20)\d\d)(?![\d,])", lambda year: str(int(year) - 4)),
    "name": (rf"(?<=[a-z,] )[A-Z][a-z]+ ([A-Z][a-z]{{3,}}){_SAYING}", lambda _: "Abernathy"),
    "place": (r"(?<= in )([A-Z][a-z]{4,})(?<!ber)(?=[ .]+(?:[a-z]|\n))", lambda _: "Lisbon"),
    "currency": (r"(\$)(?=\d)", lambda _: "€"),
    "unit": (rf"(?<=\d )({'|'.join(_LENGTHS)})\b(?! old)", _next_of(_LENGTHS)),
    "age": (r"(?<=[a-z], )(\d\d)(?=, )", _other_figure),
    "years old": (r"\b(\d\d)(?=[ -]+year[ -]+old)", _other_figure),
    "ordinal": (rf"\b({'|'.join(_ORDINALS)})(?= [a-z]{{4,}})", _next_of(_ORDINALS)),
    "fate": (
        r"\b(?:shot and|people were|men were|women were) (killed|injured)\b",
        _next_of(_FATES),
    ),
    "kin": (rf"\b(?:his|her) ({'|'.join(_KIN)})\b", _next_of(_KIN)),
    "denied": (rf"{_AUXILIARY}() (?=[a-z]{{4}})", lambda _: " not"),
    "affirmed": (rf"{_AUXILIARY}( not)\b", lambda _: ""),
    "quote": (
        rf"{_OPEN}[A-Z]{_INSIDE}{{20,}}? ([a-z]{{6,}})(?= [a-z]{_INSIDE}{{10,}}{_CLOSE})",
        lambda _: "regardless",
    ),
}


@dataclass(frozen=True, slots=True)
class Copy:
    """An article with one fact changed, where in the copy, and the words around it."""

    kind: str
    text: str
    changed: Span
    told: str


def copies(text: str) -> Iterator[Copy]:
    for kind, (pattern, change) in KINDS.items():
        for place in islice(re.finditer(pattern, text), PLACES):
            (start, end), new = place.span(1), change(place[1])
            changed = f"{text[:start]}{new}{text[end:]}"
            around = changed[max(0, start - 60) : start + 80].replace("\n", " ")
            yield Copy(kind, changed, Span(start, start + max(1, len(new))), around)


def is_flagged(original: PreparedArticle, copy: Copy) -> bool:
    compared = compare_articles(original, prepare_article(copy.text, "en"))
    near = copy.changed
    if copy.kind in {"denied", "affirmed"}:
        near = Span(max(0, near.start - _AROUND), near.end + _AROUND)
    if copy.kind == "quote":
        return any(quote.changed and quote.b.overlaps(near) for quote in compared.quotes)
    return any(fact.conflict and fact.b.overlaps(near) for fact in compared.facts)


def measure(shared: Path, read_as: str, *, show_missed: bool) -> None:
    there, found = Counter[str](), Counter[str]()
    for text in islice(link_material.ecbplus_texts(shared), 0, None, STEP):
        original = prepare_article(text, "en")
        for copy in copies(text):
            there[copy.kind] += 1
            if is_flagged(original, copy):
                found[copy.kind] += 1
            elif show_missed:
                print(f"{copy.kind}: {copy.told}")
    print(f"read as {read_as}")
    for kind, count in [*there.items(), ("all", there.total())]:
        right = found.total() if kind == "all" else found[kind]
        print(f"  {kind:10} {right} of {count} = {right / count:.3f}")


def main() -> None:
    shared, show_missed = Path(sys.argv[1]), "--missed" in sys.argv
    measure(shared, "versions", show_missed=show_missed)
    with patch.object(matching, "are_versions", return_value=False):
        measure(shared, "two reports", show_missed=show_missed)


if __name__ == "__main__":
    main()
