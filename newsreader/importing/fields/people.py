"""Names of authors out of a byline, as pages and meta tags write them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsreader.importing.fields.outlets import names_an_outlet
from newsreader.importing.fields.roles import NAMES_A_ROLE, ROLE
from newsreader.importing.lines.cue_forms import AGENCY
from newsreader.importing.lines.line_shape import is_name

_LEAD = re.compile(
    r"^\s*(?:(?:story|written|words|report|reporting|posted|published|edited|analysis|opinion|review"
    r"|interview|commentary|column|essay|exclusive|special report)?\s*by|von|par|por|door"
    r"|av|af|di|da|przez|deur|shkruar nga|scris de|autor(?:in|en|es|a)?|auteurs?|autore"
    r"|authors?|skribent|journalist|reporter|(?:tekst[iy]?|texte?|texto|testo|autor[ik]a?"
    r"|автор[иы]?|piše|napsala?|írta|yazan|muhabir|oleh|autorius|autors|συντάκτης|tác giả)(?=:))"
    r"(?:\b[:\s]+|:)(?!$)",
    re.IGNORECASE,
)
_SPLIT = re.compile(
    r"\s*[;|•·、\n]\s*|\s*,\s*(?:(?:and|und|et|y|e|&)\s+)?"
    r"|\s+(?:and|und|et|och|og|oraz|with|&|/)\s+",
    re.IGNORECASE,
)
# "José Ortega y Gasset" is one man, "Ana Ruiz y Juan Sol" are two people.
_SHORT_AND = re.compile(
    r"(?P<one>\S+ \S.*?) (?:y|e|en|i|ve|ja|dan|și|és|ir|un|и|і|та|και) "
    r"(?P<other>[^\W\d_a-z]\S* \S.*)"
)
_TAIL = re.compile(
    r"\s*(?:,|\||[-–—•·]\s|\bin\b|\bfor\b|\bat\b|\bfrom\b|@|\(|\b(?:published|updated|posted|on)\b|\d"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|(?<=[a-z])(?-i:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b).*$",
    re.IGNORECASE,
)
_SECTION = re.compile(r"(?:,\s+in|\s[·•|]|\s[-–—])\s.*$", re.IGNORECASE)
_BUTTON = re.compile(
    r"\b(?:contact|archive|follow|e-?mail|biography|profile|share|comments?|size|print|reprints?|rss"
    r"|feed|news|home|page|more|menu|search|login|subscribe)\b",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"(?:in|on|at|by|the|from|for|and|im|am|der|die|das|la|le|les|el|los|las|il)\s",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://|www\.|\S@\S|\.(?:html|php)$")
_SITE = re.compile(r"\w\.[a-z]{2,4}$", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_LETTER = re.compile(r"[^\W\d_]")
_ROLE_BETWEEN = re.compile(rf"\s*[,|–—-]\s*{ROLE.pattern}(?=\s*(?:[,;|]|$))", re.IGNORECASE)
_ROLE_LAST = re.compile(rf"\b{ROLE.pattern}$", re.IGNORECASE)
_AGENCY_BEHIND = re.compile(
    rf"(?P<name>\S+ \S.*?),? (?:for |of |avec |mit |con |com |with )?{AGENCY}"
)
# Behind a whole name only: "Ann Editor" is a name too.
_ROLE_AFTER_NAME = re.compile(rf"(?P<name>\S+ \S.*?) {ROLE.pattern}", re.IGNORECASE)
_OUTLET_BEHIND = re.compile(
    r"(?P<name>[^\W\d_a-z]\S* [^\W\d_a-z]\S*)(?:(?: [Ff]or| of the) [^\W\d_a-z]| [Ff]or the "
    r"| @\w| [-–—] [^\W\d_a-z]).*"
)
_PLACE_BEHIND = re.compile(r"(?P<name>\S+ \S.*?) in [^\W\d_a-z].*")
_RUN_TOGETHER = re.compile(r"[a-z]{3}[A-Z]")
_DEGREE = re.compile(r"Ph\.?D|M\.?D|M\.?A|MBA|Esq|Jr|Sr|RN", re.IGNORECASE)
_PICTURES = re.compile(
    r"(?:photo(?:s|graph(?:s|y|er))?|fotos?|bild(?:er)?|illustrations?|grafik|graphics?|video)"
    r"(?:\s+(?:by|von)\b|\s*:).*",
    re.IGNORECASE,
)
_MAIL = re.compile(r"[(<]?\b[\w.+-]{1,64}@[\w.-]{3,80}[)>]?")
# "reporter" behind a name, in scripts that write no small letters.
_ROLE_BEHIND = re.compile(r"\s*(?:특파원|논설위원|기자|記者|记者)$")
# Who edited a story, behind whom nobody is named who wrote it.
_EDITORS = re.compile(r"[(（\[]?\s*(?:责编|责任编辑|責任編輯)\s*[：:]?.*")
_BLANKS = re.compile(r"[^\S\n]+")
_DESCRIBING_WORDS = 4
_MOST_WORDS = 5
_LONGEST_PART = 120
_LONGEST = 5_000


def people(text: str) -> list[str]:
    """The names in a byline such as "By Ann Bell and Bo Dahl, Coast Herald".

    Without "by" a line names people if it says what one of them is: "Ann Bell News Editor".
    """
    lead = _LEAD.match(text)
    if not lead:
        return with_roles(text)
    names = []
    for part in _parts(_SECTION.sub("", text[lead.end() :])):
        name = _bare(_TAIL.sub("", part))
        name = _without_role(name)
        if ROLE.fullmatch(name) or _BUTTON.search(name) or _PICTURES.match(name):
            continue
        if 1 <= len(name.split()) <= _MOST_WORDS and name[:1].isupper():
            names.append(name)
    return _without_places(distinct(names))


def with_roles(line: str) -> list[str]:
    """The people of a line that holds nothing but names and at least one role; or none."""
    if len(line) > _LONGEST_PART or not NAMES_A_ROLE.search(line):
        return []
    names, roles = [], 0
    for part in _parts(line):
        found = _ROLE_AFTER_NAME.fullmatch(part)
        roles += bool(found or ROLE.fullmatch(part))
        name = found["name"] if found else part
        if is_name(name) and not _RUN_TOGETHER.search(name):
            names.append(name)
        elif not ROLE.fullmatch(part):
            return []
    return names if roles else []


def split_names(value: str) -> list[str]:
    """The names in a declared author, which may be several and may begin with "By"."""
    value = _BLANKS.sub(" ", value)[:_LONGEST]
    value = _BRACKETS.sub("", _MAIL.sub("", _LEAD.sub("", value)))
    value = _ROLE_BETWEEN.sub("", value)
    value = _EDITORS.sub("", value)
    parts = [_ROLE_BEHIND.sub("", _bare(part)) for part in _parts(value)]
    parts = [_without_role(part) for part in parts if not _PICTURES.match(part)]
    named = [part for part in parts if _LETTER.search(part) and not _ADDRESS.search(part)]
    named = [
        part
        for part in named
        if not (_describes(part) or ROLE.fullmatch(part) or _DEGREE.fullmatch(part))
    ]
    return [part for part in named if " " in part or not _SITE.search(part)] or named


def distinct(names: Iterable[str]) -> list[str]:
    """Each name once, as it is first written, whatever its capitals."""
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(name.casefold(), name)
    return list(first.values())


def is_person(line: str) -> bool:
    """Whether a line is a person's name by its form, and neither a button nor a role."""
    return is_name(line) and not _BUTTON.search(line) and not _ROLE_LAST.search(line)


def is_role(name: str) -> bool:
    """Whether a name says no more than what somebody is: "Staff Reporter", "Our Correspondent"."""
    return bool(ROLE.fullmatch(name.strip()))


def name_beside(line: str) -> str:
    """The one name among the pieces of a line such as "4 March 2031 • Ann Bell • 3 min", or ""."""
    names = [_LEAD.sub("", piece) for piece in _parts(line)]
    names = [name for name in names if is_person(name) and not _NO_NAME.match(name)]
    return names[0] if len(names) == 1 else ""


def _bare(name: str) -> str:
    """A name without the marks around it, but with the point of "Jr."."""
    bare = name.strip(" .,:")
    return f"{bare}." if bare.endswith((" Jr", " Sr")) and f"{bare}." in name else bare


def _parts(text: str) -> list[str]:
    """The pieces of a byline.

    What is longer names nobody any more, and runs of blanks would be looked through from each.
    """
    parts: list[str] = []
    for part in _SPLIT.split(_BLANKS.sub(" ", text)[:_LONGEST]):
        two = _SHORT_AND.fullmatch(part)
        parts += two.groups() if two else [part]
    return parts


def _without_role(name: str) -> str:
    """A name without agency, outlet, place or role behind it: "Ann Bell Staff Writer in Velm"."""
    if len(name) > _LONGEST_PART:
        return name
    for behind in (_AGENCY_BEHIND, _OUTLET_BEHIND, _PLACE_BEHIND, _ROLE_AFTER_NAME):
        if found := behind.fullmatch(name):
            name = found["name"]
    return name


def _describes(part: str) -> bool:
    """Whether a part says what somebody is: "professor of history at the university"."""
    if is_name(part):
        return False
    words = part.split()
    small = sum(word[:1].islower() for word in words)
    return len(words) >= _DESCRIBING_WORDS and 2 * small >= len(words)


def _without_places(names: list[str]) -> list[str]:
    """Drop what follows people of a first and a last name: a place or an outlet."""
    if not names or " " not in names[0] or names[0].isupper():
        return names
    rest = [name for name in names[1:] if " " in name and not name.isupper()]
    return [names[0], *(name for name in rest if not names_an_outlet(name))]
