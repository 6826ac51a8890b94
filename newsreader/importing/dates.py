"""Dates as pages print them and as machines write them, read as ISO 8601."""

from __future__ import annotations

import re
from datetime import date, datetime

# English first, then what other newsrooms write; a name belongs to one month in all of them.
_MONTH_NAMES = """
january jan januar januari janvier enero gennaio janeiro stycznia января ocak jänner
february feb februar februari février febrero febbraio fevereiro lutego февраля şubat
march mar märz maart mars marzo março marca марта mart
april apr avril abril aprile kwietnia апреля nisan
may mai mei mayo maggio maio maja мая mayıs maj
june jun juni juin junio giugno junho czerwca июня haziran
july jul juli juillet julio luglio julho lipca июля temmuz
august aug augustus août agosto sierpnia августа ağustos augusti
september sep sept septembre septiembre settembre setembro września сентября eylül
october oct oktober octobre octubre ottobre outubro października октября ekim okt
november nov novembre noviembre novembro listopada ноября kasım
december dec dezember décembre diciembre dicembre dezembro grudnia декабря aralık dez
"""
_MONTHS = {
    name: number
    for number, names in enumerate(_MONTH_NAMES.strip().splitlines(), start=1)
    for name in names.split()
}
_MONTH = "(?P<name>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_DAY = r"(?<!\d)(?P<d>\d\d?)(?:st|nd|rd|th|er|º|\.)?"
_DATES = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_YEAR}-(?P<m>\d\d?)-(?P<d>\d\d?)(?!\d)",
        rf"\b{_YEAR}/(?P<m>\d\d?)/(?P<d>\d\d?)(?!\d)",
        rf"{_DAY}\s+(?:de\s+|of\s+)?{_MONTH},?\s+(?:de\s+|del\s+)?{_YEAR}\b",
        rf"\b{_MONTH}\s+(?P<d>\d\d?)(?:st|nd|rd|th)?(?:,\s*|\s+){_YEAR}\b",
        rf"(?<!\d)(?P<d>\d\d?)\.\s?(?P<m>\d\d?)\.\s?{_YEAR}\b",
        r"(?<![\d.])(?P<d>\d\d)\.(?P<m>\d\d)\.(?P<short>\d\d)(?![\d.])",
        rf"{_YEAR}\s?[年년]\s?(?P<m>\d\d?)\s?[月월]\s?(?P<d>\d\d?)\s?[日일]",
    )
)
# Each of the forms has one of these.
_YEAR_AT_LEAST = re.compile(r"(?:19|20)\d\d|\d\d\.\d\d\.\d\d")
# Day or month first, nobody knows; but a line of it alone says when.
_SLASHED = re.compile(r"(?<![\d/])\d\d?/\d\d?/(?:19|20)\d\d(?![\d/])")
_TIME = re.compile(
    r"(?<![\d:.])(?P<h>[01]?\d|2[0-3])[:.h](?P<min>[0-5]\d)(?::(?P<s>[0-5]\d))?(?![.:]?\d)"
    r"\s*(?P<half>[ap]\.?m\b)?",
    re.IGNORECASE,
)
_ZONE = re.compile(r"(?<!\d)(?P<offset>[+-]\d\d:?\d\d)\b|\b(?:UTC|GMT|Z)\b")
_ZONE_DISTANCE = 12
# What may stand beside a date on a line that says nothing else.
_FILLERS = """
published posted updated last first modified created issued released release date on at by from the
am pm a.m p.m utc gmt est edt ist bst cet cest et pt hrs hour hours time local read
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
veröffentlicht aktualisiert stand erstellt uhr um montag dienstag mittwoch donnerstag freitag
samstag sonntag publié mis à jour le lundi mardi mercredi jeudi vendredi samedi dimanche
publicado actualizado a las del lunes martes miércoles jueves viernes sábado domingo
pubblicato aggiornato
"""
_FILLER = re.compile(rf"\b(?:{'|'.join(map(re.escape, _FILLERS.split()))})\b", re.IGNORECASE)
# The same in scripts that set no words apart.
_UNSPACED_FILLER = re.compile(
    "公開日?|更新日?|最終|配信|掲載|記事|発行|文字|发布|时间|來源|來自|入力|수정|입력|등록"
)
_LONGEST_DATE_LINE = 120
_LEFT_OVER = 3


def find_date(text: str) -> str:
    """The first full date in ``text`` as ISO 8601, with time and zone where given, else empty.

    >>> find_date("Published 5 March 2024 at 7.30 pm")
    '2024-03-05T19:30:00'
    """
    if not _YEAR_AT_LEAST.search(text):
        return ""
    for form in _DATES:
        if found := form.search(text):
            day = _day(found.groupdict())
            if day:
                return day + _time_of(f"{text[: found.start()]} {text[found.end() :]}")
    return ""


def is_date_line(text: str) -> bool:
    """Whether the line says when, and nothing else."""
    if len(text) > _LONGEST_DATE_LINE or not (find_date(text) or _SLASHED.search(text)):
        return False
    rest = text
    for pattern in (*_DATES, _SLASHED, _ZONE, _TIME, _FILLER, _UNSPACED_FILLER):
        rest = pattern.sub(" ", rest)
    return len(re.findall(r"\w", rest)) <= _LEFT_OVER


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


def _day(parts: dict[str, str | None]) -> str:
    name = parts.get("name")
    month = _MONTHS[name.lower()] if name else int(parts["m"] or 0)
    try:
        year = int(parts.get("y") or f"20{parts.get('short')}")
        return date(year, month, int(parts["d"] or 0)).isoformat()
    except ValueError:
        return ""


def _time_of(rest: str) -> str:
    found = _TIME.search(rest)
    if not found:
        return ""
    hour = int(found["h"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"][0] in "pP" else 0)
    clock = f"T{hour:02}:{found['min']}:{found['s'] or '00'}"
    zone = _ZONE.search(rest[found.end() : found.end() + _ZONE_DISTANCE])
    if not zone:
        return clock
    offset = zone["offset"]
    return clock + ("+00:00" if not offset else f"{offset[:3]}:{offset[-2:]}")
