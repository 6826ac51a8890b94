"""Dates, outlets and people as pages print them, each read from one line of text."""

from __future__ import annotations

import re
from datetime import date, datetime

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar januari janvier enero gennaio janeiro stycznia января ocak jänner",
            "february feb februar februari février febrero febbraio fevereiro lutego февраля şubat",
            "march mar märz maart mars marzo março marca марта mart",
            "april apr avril abril aprile kwietnia апреля nisan",
            "may mai mei mayo maggio maio maja мая mayıs maj",
            "june jun juni juin junio giugno junho czerwca июня haziran",
            "july jul juli juillet julio luglio julho lipca июля temmuz",
            "august aug augustus août agosto sierpnia августа ağustos augusti",
            "september sep sept septembre septiembre settembre setembro września сентября eylül",
            "october oct oktober octobre octubre ottobre outubro października октября ekim okt",
            "november nov novembre noviembre novembro listopada ноября kasım",
            "december dec dezember december décembre diciembre dicembre dezembro grudnia декабря"
            " aralık dez",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_DATES = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_YEAR}-(?P<m>\d\d?)-(?P<d>\d\d?)(?!\d)",
        rf"\b{_YEAR}/(?P<m>\d\d?)/(?P<d>\d\d?)(?!\d)",
        rf"(?<!\d)(?P<d>\d\d?)(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(?P<name>{_MONTH}),?\s+(?:de\s+|del\s+)?{_YEAR}\b",
        rf"\b(?P<name>{_MONTH})\s+(?P<d>\d\d?)(?:st|nd|rd|th)?(?:,\s*|\s+){_YEAR}\b",
        rf"(?<!\d)(?P<d>\d\d?)\.\s?(?P<m>\d\d?)\.\s?{_YEAR}\b",
        rf"{_YEAR}\s?[年년]\s?(?P<m>\d\d?)\s?[月월]\s?(?P<d>\d\d?)\s?[日일]",
    )
)
_TIME = re.compile(
    r"(?<![\d:.])(?P<h>[01]?\d|2[0-3])[:.h](?P<min>[0-5]\d)(?::(?P<s>[0-5]\d))?\s*(?P<half>[ap]\.?m\b)?",
    re.I,
)
_ZONE = re.compile(r"\b(?:(?P<utc>UTC|GMT|Z)|(?:UTC|GMT)?\s?(?P<offset>[+-]\d\d:?\d\d))\b")
_DATE_FILLERS = re.compile(
    r"\b(?:published|posted|updated|last|first|modified|created|date|on|at|by|from|the|am|pm|a\.m|p\.m|utc|gmt|est|edt|ist|bst|cet|cest|et|pt|uhr|um|am|"
    r"veröffentlicht|aktualisiert|stand|erstellt|publié|mis à jour|le|à|publicado|actualizado|pubblicato|aggiornato|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|issued|release|released|hrs|hours?|time|local|"
    r"min(?:ute)?s? read|read)\b",
    re.IGNORECASE,
)
_OUTLET_WORDS = re.compile(
    r"\b(?:news(?:paper|room|wire|week|day|room)?|times|post|herald|tribune|gazette|journal|chronicle|daily|weekly|guardian|observer|telegraph|mirror|express"
    r"|star|sun|globe|courier|dispatch|examiner|inquirer|standard|independent|sentinel|register|mail|monitor|today|press|media|radio|tv|online|network|magazine"
    r"|review|report|reporter|world service|broadcasting|agency|bulletin|echo|argus|citizen|nation|zeitung|nachrichten|tageblatt|anzeiger|rundschau|kurier|presse"
    r"|le monde|figaro|el país|corriere|repubblica|gazeta|hindu|xinhua|reuters|bbc|cnn|cbc|abc|nbc|cbs|npr|pbs|rt|dw|afp|cgtn|nhk|itv|sky news|fox)\b"
    r"|\b[\w-]+\.(?:com|org|net|co\.uk|info|de|fr|eu|in|tv|io|news)$|(?<=[a-z])(?:News|Times|Post|Wire|Daily|Press|Today)\b",
    re.IGNORECASE,
)


def find_date(text: str) -> str:
    """The first full date in ``text`` as ISO 8601, with time and zone where given, else empty."""
    for form in _DATES:
        if found := form.search(text):
            parts = found.groupdict()
            month = _month_number(parts)
            try:
                day = date(int(parts["y"]), month, int(parts["d"]))
            except ValueError:
                continue
            return day.isoformat() + _time_of(text[: found.start()] + " " + text[found.end() :])
    return ""


def is_date_line(text: str) -> bool:
    """Whether the line says when, and nothing else."""
    if len(text) > 120 or not find_date(text):
        return False
    rest = text
    for form in _DATES:
        rest = form.sub(" ", rest)
    rest = _DATE_FILLERS.sub(" ", _TIME.sub(" ", _ZONE.sub(" ", rest)))
    return len(re.findall(r"\w", rest)) <= 3


def iso_date(value: str) -> str:
    """An ISO 8601 date or date-time from a machine's or a person's spelling, else empty.

    >>> iso_date("2024-03-05T07:08:09.000Z")
    '2024-03-05T07:08:09+00:00'
    """
    value = value.strip()
    tidy = re.sub(r"\.\d+(?=$|Z|[+-])", "", value.replace(" +", "+"))
    tidy = re.sub(r"([+-]\d\d)(\d\d)$", r"\1:\2", tidy)
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", tidy):
            return date.fromisoformat(tidy).isoformat()
        return datetime.fromisoformat(tidy).isoformat()
    except ValueError:
        return find_date(value)


def names_an_outlet(text: str) -> bool:
    """Whether a short line has the form of a newspaper's, agency's or site's name."""
    text = text.strip()
    return (
        0 < len(text.split()) <= 5
        and len(text) <= 40
        and not text[0].islower() | (text[-1] in ".?!:,")
        and bool(_OUTLET_WORDS.search(text))
    )


def _month_number(parts: dict[str, str | None]) -> int:
    name = parts.get("name")
    return _MONTHS[name.rstrip(".").lower()] if name else int(parts["m"] or 0)


def _time_of(rest: str) -> str:
    found = _TIME.search(rest)
    if not found:
        return ""
    hour = int(found["h"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"][0] in "pP" else 0)
    clock = f"T{hour:02}:{found['min']}:{found['s'] or '00'}"
    zone = _ZONE.search(rest[found.end() : found.end() + 12])
    if not zone:
        return clock
    offset = zone["offset"]
    return clock + ("+00:00" if not offset else f"{offset[:3]}:{offset[-2:]}")
