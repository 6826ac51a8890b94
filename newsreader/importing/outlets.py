"""The form of a newspaper's, agency's or site's name, and names fused to a headline."""

from __future__ import annotations

import re

from newsreader.importing.line_shape import word_count

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
_LONGEST_NAME = 40
_LONGEST_HEADLINE = 400
_NAME_WORD_COUNT = 5
_TITLE_WORDS = 3


def names_an_outlet(text: str) -> bool:
    """Whether a short line has the form of an outlet's name."""
    if len(text) > _LONGEST_NAME or len(text.split()) > _NAME_WORD_COUNT:
        return False
    text = text.strip()
    capital = text[:1].isupper() or text[:1].isdigit() or "." in text
    return capital and text[-1:] not in ".?!:," and bool(_NAMED.search(text))


def split_site(headline: str) -> tuple[str, str]:
    """The headline and the site's name that some pages fuse to its end.

    >>> split_site("Harbour reopens after storm - Coast Herald")
    ('Harbour reopens after storm', 'Coast Herald')
    """
    found = _FUSED.match(headline) if len(headline) <= _LONGEST_HEADLINE else None
    if found and names_an_outlet(found["site"]) and word_count(found["title"]) >= _TITLE_WORDS:
        return found["title"], found["site"].strip()
    return headline, ""
