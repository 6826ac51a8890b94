"""Plants one changed fact in copies of real articles and counts those that are flagged.

Run as ``python -m tests.measure.planted SHARED [--missed]``: in each article of ECB+ one number, time
span, amount, date, name, negation or quoted word after the other is changed, and the article is
compared with its copy.  The places are found by the plain patterns below, which share nothing with
the program.  A change counts as found when a conflict, or for quotes a changed pair of quotes,
covers a character of it.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from newsreader.compare.compare_steps import compare_articles
from newsreader.compare.prepared_article import PreparedArticle, prepare_article
from newsreader.domain.span import Span
from tests.measure import link_material

# Every so many articles are read, and so many places of a kind in each.
STEP, PLACES = 2, 2
_NUMBERS = (
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty".split()
)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April June July August September October November".split()
_WORD = "|".join(_NUMBERS)
_OF_TIME = r"(?:seconds|minutes|hours|days|weeks|months|years)"
_NAME = (
    r"(?<=[a-z,] )[A-Z][a-z]+ (?:[A-Z]\. )?([A-Z][a-z]{3,})(?= (?:said|was|has|had|is|told|who)\b)"
)


def _next_of(words: list[str]) -> Callable[[str], str]:
    def change(word: str) -> str:
        other = words[(words.index(word.casefold()) + 3) % len(words)]
        return other.capitalize() if word[0].isupper() else other

    return change


def _other_figure(figure: str) -> str:
    """The first digit another one, so that the figure stays as long as it is written."""
    first = int(figure[0])
    return f"{first % 8 + 2 if first % 8 + 2 != first else 1}{figure[1:]}"


def _other_number(number: str) -> str:
    return _other_figure(number) if number[0].isdigit() else _next_of(_NUMBERS)(number)


#: What is changed: a pattern whose first group is replaced, and by what.
Planted = tuple[str, Callable[[str], str]]
KINDS: dict[str, Planted] = {
    "number": (rf"(?<![.,-] )(?<![\w.,$£€-])(\d{{1,3}}(?:,\d{{3}})*|{_WORD}) "
               rf"(?!{_OF_TIME}|percent|per|million|billion|[ap]\.? ?m)(?=[a-z]{{4}})", _other_number),
    "duration": (rf"(?<![\w.,$-])(\d{{1,2}}|{_WORD}) (?={_OF_TIME}\b)", _other_number),
    "money": (r"[$£€] ?(\d[\d,.]*)(?! ?[.,]\d)", _other_figure),
    "percent": (r"(?<![\d.] )(?<![\d.])(\d{1,3})(?: ?%| percent| per cent)", _other_figure),
    "weekday": (rf"(?<=[a-z] )({'|'.join(_DAYS)})(?= [a-z]{{3}}|\.\s)", _next_of([day.casefold() for day in _DAYS])),
    "month": (rf"(?<= (?:in|on|of) )({'|'.join(_MONTHS)})(?= \d+[.,]? [a-z]| [a-z]|\.\s)", _next_of([m.casefold() for m in _MONTHS])),
    "year": (r"(?<=in )((?:19|20)\d\d)(?![\d,])", lambda year: str(int(year) - 4)),
    "name": (_NAME, lambda _: "Abernathy"),
    "place": (rf"(?<= in )(?!{'|'.join(_MONTHS)}|December)([A-Z][a-z]{{4,}})(?=[ .]+(?:[a-z]|\n))", lambda _: "Lisbon"),
    "denied": (r"\b(?:was|were|is|are|will|would|has|have|had|could)() (?=[a-z]{4})", lambda _: " not"),
    "affirmed": (r"\b(?:was|were|is|are|will|would|has|have|had|could)( not)\b", lambda _: ""),
    "quote": (r"(?:``|[\"“]) ?[A-Z][^\"”`'\n]{20,}? ([a-z]{6,})(?= [a-z][^\"”`'\n]{10,}(?:''|[\"”]))",
              lambda _: "regardless"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Copy:
    """An article with one fact changed: where in the copy, and what the sentence was."""

    kind: str
    text: str
    changed: Span
    told: str


def copies(text: str) -> Iterator[Copy]:
    for kind, (pattern, change) in KINDS.items():
        for number, place in enumerate(re.finditer(pattern, text)):
            if number == PLACES:
                break
            new = change(place[1])
            if new == place[1]:
                continue
            changed = f"{text[: place.start(1)]}{new}{text[place.end(1) :]}"
            around = changed[max(0, place.start() - 60) : place.end() + 60].replace("\n", " ")
            span = Span(place.start(1), place.start(1) + max(1, len(new)))
            yield Copy(kind, changed, span, f"{place[1]!r} > {new!r} in {around}")


def is_flagged(original: PreparedArticle, copy: Copy) -> bool:
    compared = compare_articles(original, prepare_article(copy.text, "en"))
    # What lost its "not" is told from the words beside the gap.
    wide = Span(max(0, copy.changed.start - 40), copy.changed.end + 40)
    near = wide if copy.kind in {"denied", "affirmed"} else copy.changed
    if copy.kind == "quote":
        return any(quote.changed and quote.b.overlap(near) for quote in compared.quotes)
    return any(fact.conflict and fact.b.overlap(near) for fact in compared.facts)


def main() -> None:
    there, found = Counter[str](), Counter[str]()
    for text in list(link_material.ecbplus_texts(Path(sys.argv[1])))[::STEP]:
        original = prepare_article(text, "en")
        for copy in copies(text):
            there[copy.kind] += 1
            if is_flagged(original, copy):
                found[copy.kind] += 1
            elif "--missed" in sys.argv:
                print(f"{copy.kind}: {copy.told}")
    for kind, count in there.items():
        print(f"{kind:10} {found[kind]} of {count} = {found[kind] / count:.3f}")
    print(f"{'all':10} {found.total()} of {there.total()} = {found.total() / there.total():.3f}")


if __name__ == "__main__":
    main()
