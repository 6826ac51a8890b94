"""The form of a newspaper's, agency's or site's name, and names fused to a headline."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsreader.importing.lines.line_shape import letters, word_count
from newsreader.text.outlet_names import ADDRESS

# Words that outlets are named by, not a list of outlets; initials are the few that stand alone.
_NAME_WORDS = """
news newspaper newswire newsroom newsweek times post herald tribune gazette journal chronicle daily
weekly guardian observer telegraph mirror express star globe courier dispatch examiner inquirer
standard independent sentinel register mail monitor today press media radio tv online network
magazine review reporter broadcasting agency bulletin echo argus citizen nation zeitung nachrichten
tageblatt anzeiger rundschau kurier presse figaro corriere repubblica gazeta diario periódico jornal
bbc cnn cbc abc nbc cbs npr pbs dw afp nhk itv
"""
_NAMED = re.compile(
    rf"\b(?:{'|'.join(_NAME_WORDS.split())})\b"
    r"|\b[\w-]+\.(?:com|org|net|co\.uk|info|de|fr|eu|in|tv|io|news)$"
    r"|(?-i:(?<=[a-z])(?:News|Times|Post|Wire|Daily|Press|Today)\b)",
    re.IGNORECASE,
)
_FUSED = re.compile(r"^(?P<title>.+?)\s*(?:\s[-–—|»•·:]|\|)\s?(?P<site>[^-–—|»•·:]{2,40})$")
_SCHEME = re.compile(r"^(?:https?:)?//|^www\.", re.IGNORECASE)
_VIA = re.compile(r"\s+via\s+", re.IGNORECASE)
_VIA_SIDES = 2
_NAME_PART = r"(?:[^\W\d_a-z][\w.&’'-]*|of|the|and|&|on|[\w.-]+\.\w{2,4})"
_IN_CAPITALS = re.compile(rf"{_NAME_PART}(?: {_NAME_PART}){{0,4}}")
_PARTS = re.compile(r"\s+[-–—|»›•·:/]+\s+|\s*[|»›]\s*")
_SECTION = re.compile(
    r"(?:(?:rss|feed|news|headlines?|stories|top|latest|breaking|all|home|front|page|world|local"
    r"|national|international|politics|business|sports?|europe|uk|us|nachrichten|aktuell)\b\s*)+",
    re.IGNORECASE,
)
_LONGEST_OUTLET = 200
_LONGEST_NAME = 40
_LONGEST_HEADLINE = 400
_NAME_WORD_COUNT = 5
_TITLE_WORDS = 3


def names_an_outlet(text: str) -> bool:
    """Whether a short line has the form of an outlet's name."""
    text = _VIA.split(text)[0]
    if len(text) > _LONGEST_NAME or len(text.split()) > _NAME_WORD_COUNT:
        return False
    text = text.strip()
    capital = text[:1].isupper() or text[:1].isdigit() or "." in text
    return capital and text[-1:] not in ".?!:," and bool(_NAMED.search(text))


def is_via(text: str) -> bool:
    """Whether a line says no more than whose story it is and who passed it on.

    >>> is_via("Coast Wire via Velm Online")
    True
    """
    sides = _VIA.split(text.strip()) if len(text) <= _LONGEST_OUTLET else []
    return len(sides) == _VIA_SIDES and all(_IN_CAPITALS.fullmatch(side) for side in sides)


def split_site(headline: str) -> tuple[str, str]:
    """The headline and the site's name that some pages fuse to its end.

    >>> split_site("Harbour reopens after storm - Coast Herald")
    ('Harbour reopens after storm', 'Coast Herald')
    """
    found = _FUSED.match(headline) if len(headline) <= _LONGEST_HEADLINE else None
    if found and names_an_outlet(found["site"]) and word_count(found["title"]) >= _TITLE_WORDS:
        return found["title"], found["site"].strip()
    return headline, ""


def outlet_name(found: str, others: Iterable[str] = ()) -> str:
    """An outlet's own name out of what stands for it: an address, a feed's title, "via" another.

    ``others`` are further names that the same file gives; one of them may spell out an address.

    >>> outlet_name("World news | Coast Herald")
    'Coast Herald'
    >>> outlet_name("https://www.coastherald.example/", ["Coast Herald"])
    'Coast Herald'
    >>> outlet_name("Coast Wire via Velm Online")
    'Coast Wire'
    """
    if len(found) > _LONGEST_OUTLET:
        return found
    name = _VIA.split(_SCHEME.sub("", _SCHEME.sub("", found)))[0].strip() or found
    if address := ADDRESS.fullmatch(name.lower()):
        written_out = (other for other in others if letters(other) == letters(address["label"]))
        return next(written_out, name.removesuffix("/"))
    parts = [part for part in _PARTS.split(name) if not _SECTION.fullmatch(part)]
    named = [part for part in parts if names_an_outlet(part)]
    return named[0] if len(named) == 1 else name
