"""The headline out of the titles that a page declares: without site, without what a kicker adds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsreader.importing.draft import Candidate, Field, choose
from newsreader.importing.fields.outlets import split_site
from newsreader.importing.html.json_ld import ORIGIN
from newsreader.importing.lines.line_shape import letters

#: The origin of what stands in the page's largest heading.
HEADING = "main heading"
#: The origin of what stands in the element ``title``.
PAGE_TITLE = "title of the page"
_FOR_SHARING = "meta property og:title"
_LONGEST_TITLE = 1_000
_A_LITTLE = 0.001
_BY_HAND, _ON_PAGE = 0.91, 0.902
_SEPARATOR = re.compile(r"\s+[-–—|:·•»]+\s+|\s*[|ㅣ｜_－：]\s*|--+")
_KICKER = re.compile(r"(?P<kicker>[^:–—|-]{2,80}?)(?::| [-–—|]) (?P<rest>\S+(?: \S+){2,60})$")
_DOMAIN = re.compile(r"(?:\.(?:com?|org|net))?\.\w{2,3}$")
_SITE_PART = re.compile(r"\s*[-–—|:·•»ㅣ｜_－：].{2,60}|\s\([^()]{2,40}\)")
_CUT_OFF = re.compile(r"\s?(?:\.\.\.|…)$")
_FEWEST_LETTERS = 20
# One title of a page is often set with straight marks, another with curved ones.
_STRAIGHT = str.maketrans("‘’“”", "''\"\"")


def without_site(title: str, titles: list[str], outlets: set[str]) -> str:
    """Cut what another title of the page lacks, or the outlet's name, off the end."""
    if len(title) > _LONGEST_TITLE:
        return title
    plain = title.translate(_STRAIGHT)
    for other in sorted(titles, key=len):
        begins = plain.startswith(other.translate(_STRAIGHT))
        if begins and _SITE_PART.fullmatch(title[len(other) :]):
            return title[: len(other)]
    first = _SEPARATOR.search(title)
    if first and name_key(title[: first.start()]) in outlets:
        return title[first.end() :].lstrip()
    for found in _SEPARATOR.finditer(title):
        if found.start() and name_key(title[found.end() :]) in outlets:
            return title[: found.start()].rstrip()
    return split_site(title)[0]


def whole(title: str, titles: Sequence[str]) -> str:
    """The one of ``titles`` that goes on where ``title`` was cut off, or ``title`` itself.

    >>> whole("Ferry strike ends after nine …", ["Ferry strike ends after nine days"])
    'Ferry strike ends after nine days'
    """
    begins = letters(title)
    if not _CUT_OFF.search(title) or len(begins) < _FEWEST_LETTERS:
        return title
    longer = (t for t in titles if not _CUT_OFF.search(t) and letters(t).startswith(begins))
    return min(longer, key=len, default=title)


def headline_by_hand(candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """An og:title that differs where JSON-LD, main heading and title of the page are one.

    Three of one wording come out of one field of the publishing system; the fourth was written
    for this article, and was the outlet's own headline in two of three such cases.
    """
    titles = _by_origin(candidates)
    by_hand = titles.get(_FOR_SHARING)
    others = [titles[origin] for origin in (ORIGIN, HEADING, PAGE_TITLE) if origin in titles]
    alike = len(others) == 3 and len({letters(other.value) for other in others}) == 1
    if by_hand and alike and letters(by_hand.value) != letters(others[0].value):
        yield replace(by_hand, trust=_BY_HAND)


def headline_on_page(candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """An og:title that the main heading says as well, where JSON-LD alone says another.

    What readers see above the story is its headline, and what search engines are told was written
    for them; but a JSON-LD that gives its headline twice means it.
    """
    titles = _by_origin(candidates)
    shared, heading, told = (titles.get(o) for o in (_FOR_SHARING, HEADING, ORIGIN))
    if shared and heading and told:
        key = letters(shared.value)
        if key == letters(heading.value) != letters(told.value):
            yield replace(shared, trust=_ON_PAGE)


def _by_origin(candidates: Sequence[Candidate]) -> dict[str, Candidate]:
    return {c.origin: c for c in candidates if c.field is Field.TITLE}


def under_kickers(candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """The headline that the best title and the main heading share, each under its own kicker.

    ::

        <meta property="og:title" content="Strike: Ferries stay in the harbour">
        <h1>Velm coast - Ferries stay in the harbour</h1>
    """
    best = choose(candidates, Field.TITLE)
    heading = next((c for c in candidates if c.origin == HEADING), None)
    if best is None or heading is None:
        return
    bare, other = _KICKER.match(best.value), _KICKER.match(heading.value)
    if not bare or not other or bare["rest"] != other["rest"]:
        return
    kickers = letters(bare["kicker"]), letters(other["kicker"])
    if kickers[0] not in kickers[1] and kickers[1] not in kickers[0]:
        yield replace(best, value=bare["rest"], trust=best.trust + _A_LITTLE)


def name_key(name: str) -> str:
    """A name to compare by: without blanks, marks, case and the ending of a domain."""
    return re.sub(r"\W+", "", _DOMAIN.sub("", name.casefold().removeprefix("www.")))
