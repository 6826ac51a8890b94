"""Dates as pages print them and as machines write them, read as ISO 8601."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from newsreader.importing.month_names import MONTHS

_NAME = r"(?P<name>[^\s\d.,;:()/|-]{2,12})\.?"
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_DAY = r"(?<!\d)(?P<d>\d\d?)(?:st|nd|rd|th|er|º|\.)?"
_DATES = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_YEAR}(?P<mark>[-/]|\.\s?)(?P<m>\d\d?)(?P=mark)(?P<d>\d\d?)(?!\d)",
        rf"{_DAY}\s+(?:de\s+|of\s+)?{_NAME},?\s+(?:de\s+|del\s+)?{_YEAR}\b",
        rf"(?<!\w){_NAME}\s+(?P<d>\d\d?)(?:st|nd|rd|th)?(?:,\s*|\s+){_YEAR}\b",
        rf"(?<!\d)(?P<d>\d\d?)\.\s?(?P<m>\d\d?)\.\s?{_YEAR}\b",
        r"(?<![\d.])(?P<d>\d\d)\.(?P<m>\d\d)\.(?P<short>\d\d)(?![\d.])",
        rf"{_YEAR}\s?[年년]\s?(?P<m>\d\d?)\s?[月월]\s?(?P<d>\d\d?)\s?[日일]",
        rf"\b{_YEAR}(?:\.|\sm\.)?\s+{_NAME}\s+(?P<d>\d\d?)(?!\d)",
        # One of the two numbers is no month.
        rf"(?<![\d/-])(?P<d>1[3-9]|2\d|3[01])(?P<mark>[/-])(?P<m>\d\d?)(?P=mark){_YEAR}\b",
        rf"(?<![\d/-])(?P<m>\d\d?)(?P<mark>[/-])(?P<d>1[3-9]|2\d|3[01])(?P=mark){_YEAR}\b",
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
# Those of RFC 5322 and those that stand for one zone only: BST and IST are left out.
_NAMED_ZONES = {
    name: offset
    for offset, names in {
        "+00:00": "UTC GMT Z WET",
        "+01:00": "CET MEZ WEST",
        "+02:00": "CEST MESZ EET SAST",
        "+03:00": "EEST MSK",
        "+08:00": "HKT SGT",
        "+09:00": "JST KST",
        "+10:00": "AEST",
        "+11:00": "AEDT",
        "+12:00": "NZST",
        "+13:00": "NZDT",
        "-04:00": "EDT",
        "-05:00": "EST CDT",
        "-06:00": "CST MDT",
        "-07:00": "MST PDT",
        "-08:00": "PST",
    }.items()
    for name in names.split()
}
_ZONE = re.compile(rf"(?<!\d)(?P<offset>[+-]\d\d:?\d\d)\b|\b(?P<zone>{'|'.join(_NAMED_ZONES)})\b")
_ZONE_DISTANCE = 12
# Seconds or thousandths since 1970, from 2001 to 2033.
_SECONDS = re.compile(r"1\d{9}(?:\d{3})?")
# What the command "date" prints: "Tue Mar 05 07:08:09 EST 2024".
_UNIX = re.compile(r"^(\w{3} \w{3} {1,2}\d\d?) (\d\d:\d\d:\d\d) (\w{3,4}) (\d{4})$")
# What may stand beside a date on a line that says nothing else.
_FILLERS = """
published posted updated last first modified created issued released release date on at by from the
am pm a.m p.m utc gmt est edt ist bst cet cest et pt hrs hour hours time local read
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
veröffentlicht aktualisiert stand erstellt uhr um montag dienstag mittwoch donnerstag freitag
samstag sonntag publié mis à jour le lundi mardi mercredi jeudi vendredi samedi dimanche
publicado actualizado a las del lunes martes miércoles jueves viernes sábado domingo
pubblicato aggiornato alle ore lunedì martedì mercoledì giovedì venerdì sabato domenica atualizado
às segunda-feira terça-feira quarta-feira quinta-feira sexta-feira domingo gepubliceerd bijgewerkt
op maandag dinsdag woensdag donderdag vrijdag zaterdag zondag publicerad uppdaterad publisert
oppdatert publiceret opdateret kl måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag
lørdag søndag publikacja aktualizacja opublikowano zaktualizowano poniedziałek wtorek środa
czwartek piątek sobota niedziela publikováno aktualizováno pondělí úterý středa čtvrtek pátek
neděle опубликовано обновлено в понедельник вторник среда четверг пятница суббота воскресенье
опубліковано оновлено понеділок вівторок четвер пʼятниця неділя yayınlanma güncelleme tarihi saat
pazartesi salı çarşamba perşembe cuma cumartesi pazar diterbitkan diperbarui pukul wib senin selasa
rabu kamis jumat sabtu minggu julkaistu päivitetty klo maanantai tiistai keskiviikko torstai
perjantai lauantai sunnuntai
"""
_FILLER = re.compile(rf"\b(?:{'|'.join(map(re.escape, _FILLERS.split()))})\b", re.IGNORECASE)
# The same in scripts that set no words apart.
_UNSPACED_FILLER = re.compile(
    "公開日?|更新日?|最終|配信|掲載|記事|発行|文字|发布|时间|發布|時間|更新|來源|來自|入力|수정|입력|등록|승인"
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
        for found in form.finditer(text):
            if day := _day(found.groupdict()):
                return day + _time_of(f"{text[: found.start()]} {text[found.end() :]}")
    return ""


def is_date_line(text: str) -> bool:
    """Whether the line says when, and nothing else."""
    if len(text) > _LONGEST_DATE_LINE or not (find_date(text) or _SLASHED.search(text)):
        return False
    rest = text
    for form in _DATES:
        rest = form.sub(lambda found: " " if _day(found.groupdict()) else found[0], rest)
    for pattern in (_SLASHED, _ZONE, _TIME, _FILLER, _UNSPACED_FILLER):
        rest = pattern.sub(" ", rest)
    return len(re.findall(r"\w", rest)) <= _LEFT_OVER


def iso_date(value: str) -> str:
    """An ISO 8601 date or date-time from a machine's or a person's spelling, else empty.

    >>> iso_date("2024-03-05T07:08:09.000Z")
    '2024-03-05T07:08:09+00:00'
    """
    value = value.strip()
    if _SECONDS.fullmatch(value):
        return datetime.fromtimestamp(int(value[:10]), UTC).isoformat()
    value = _UNIX.sub(r"\1 \4 \2 \3", value)
    tidy = re.sub(r"\.\d+(?=$|Z|[+-])", "", value.replace(" +", "+"))
    tidy = re.sub(r"([+-]\d\d)(\d\d)$", r"\1:\2", tidy)
    try:
        if re.fullmatch(r"\d{4}-?\d\d-?\d\d", tidy):
            return date.fromisoformat(tidy).isoformat()
        return datetime.fromisoformat(tidy).isoformat()
    except ValueError:
        return find_date(value)


def _day(parts: dict[str, str | None]) -> str:
    name = parts.get("name")
    month = MONTHS.get(name.lower(), 0) if name else int(parts["m"] or 0)
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
    return clock + (f"{offset[:3]}:{offset[-2:]}" if offset else _NAMED_ZONES[zone["zone"]])
