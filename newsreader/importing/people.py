"""Names of authors out of a byline, as pages and meta tags write them."""

from __future__ import annotations

import re

_LEAD = re.compile(
    r"^\s*(?:(?:story|written|words|report|posted|published|edited)?\s*by|von|par|por|door|av|af|text|autor|author)\b[:\s]+",
    re.IGNORECASE,
)
_SPLIT = re.compile(
    r"\s*[;|•\n]\s*|\s*,\s+|\s+(?:and|und|et|y|e|en|och|og|with|&|/)\s+", re.IGNORECASE
)
_TAIL = re.compile(
    r"\s*(?:,|\||[-–—•·]\s|\bin\b|\bfor\b|\bat\b|\bfrom\b|@|\(|\b(?:published|updated|posted|on)\b|\d).*$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://|www\.|\S@\S|\.(?:html|php)$")
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_LETTER = re.compile(r"[^\W\d_]")


def people(text: str) -> list[str]:
    """The names in a byline such as "By Ann Bell and Bo Dahl, Coast Herald"; empty without "by"."""
    lead = _LEAD.match(text)
    if not lead:
        return []
    names = []
    for part in _SPLIT.split(text[lead.end() :]):
        name = _TAIL.sub("", part).strip(" .,:")
        if 1 <= len(name.split()) <= 5 and name[:1].isupper():
            names.append(name)
    return list(dict.fromkeys(names))


def split_names(value: str) -> list[str]:
    """The names in a declared author, which may be several and may begin with "By"."""
    value = _BRACKETS.sub("", _LEAD.sub("", value))
    parts = (part.strip(" .,:") for part in _SPLIT.split(value))
    return [part for part in parts if _LETTER.search(part) and not _ADDRESS.search(part)]
