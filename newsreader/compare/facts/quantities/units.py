"""Currencies and units of measurement, as news writes them."""

from __future__ import annotations

from typing import NamedTuple


class Unit(NamedTuple):
    """A unit: how it is shown, what it measures, and its size in the base of that dimension.

    Bases are second, metre, gram, square metre, litre, metre a second.
    """

    symbol: str
    dimension: str
    size: float


def _table(dimension: str, lines: str) -> dict[str, Unit]:
    """Lines of ``symbol size word word …``; words get an s for the plural, but for "has"."""
    found: dict[str, Unit] = {}
    for line in lines.strip().splitlines():
        symbol, size, *names = line.split()
        for name in names:
            unit = Unit(symbol, dimension, float(size))
            found[name] = unit
            if name != "ha":
                found.setdefault(name + "s", unit)
    return found


#: A month is a twelfth of a year of 365.25 days.
MONTH = 2_629_800.0
YEAR = 12 * MONTH
DAY = 86_400.0
DURATIONS = _table(
    "time",
    f"""
s 1 second sec
min 60 minute min
h 3600 hour hr
days {DAY} day night
weeks {7 * DAY} week
weeks {14 * DAY} fortnight
months {MONTH} month
years {YEAR} year yr
years {10 * YEAR} decade
years {100 * YEAR} century
""",
) | {"centuries": Unit("years", "time", 100 * YEAR)}
#: Only glued to digits: "3h", "90s".
SHORT_DURATIONS = {
    "h": Unit("h", "time", 3600.0), "s": Unit("s", "time", 1.0), "m": Unit("min", "time", 60.0),
    "d": Unit("days", "time", DAY), "y": Unit("years", "time", YEAR),
}  # fmt: skip
#: A ton may be 907, 1,000 or 1,016 kilograms.
MEASURES = (
    _table(
        "length",
        """
m 1 metre meter
km 1000 kilometre kilometer km
cm .01 centimetre centimeter cm
mm .001 millimetre millimeter
miles 1609.344 mile
ft .3048 foot ft
in .0254 inch
yards .9144 yard
nmi 1852 nmi
""",
    )
    | _table(
        "mass",
        """
g 1 gram gramme
kg 1000 kilogram kilogramme kg kilo
t 1000000 tonne
tons 952000 ton
oz 28.35 ounce
stone 6350.3 stone
""",
    )
    | _table(
        "area",
        """
ha 10000 hectare ha
acres 4046.86 acre
km² 1000000 km² sqkm
m² 1 m²
""",
    )
    | _table("volume", "l 1 litre liter\ngal 3.785 gallon\nbarrels 158.99 barrel")
    | _table("speed", "km/h .277778 kph kmh\nmph .44704 mph\nknots .514444 knot")
    | _table("power", "MW 1 megawatt mw\nGW 1000 gigawatt gw\nkW .001 kilowatt kw")
    | {"feet": Unit("ft", "length", 0.3048), "inches": Unit("in", "length", 0.0254)}
)

SYMBOLS = {
    "$": "$", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS",
    "₺": "TRY", "₴": "UAH", "₿": "BTC", "฿": "THB", "₫": "VND", "₱": "PHP", "₦": "NGN", "₭": "LAK",
    "₸": "KZT", "₡": "CRC", "₲": "PYG", "₵": "GHS", "元": "CNY", "₾": "GEL",
}  # fmt: skip
#: Before a dollar sign, as in "US$" and "HK$".
DOLLARS = {
    "us": "USD", "u.s.": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aud": "AUD", "c": "CAD",
    "ca": "CAD", "can": "CAD", "cad": "CAD", "hk": "HKD", "hkd": "HKD", "nz": "NZD", "nzd": "NZD",
    "s": "SGD", "sgd": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN", "mex": "MXN", "mxn": "MXN",
}  # fmt: skip
_CODES = (
    "USD EUR GBP JPY CHF CNY RMB AUD CAD NZD HKD SGD TWD KRW INR RUB BRL MXN ZAR SEK NOK DKK ISK "
    "PLN CZK HUF RON BGN TRY UAH ILS EGP SAR AED QAR KWD THB IDR MYR PHP VND PKR BDT LKR NGN KES "
    "GHS ARS CLP COP PEN KZT BTC ETH"
)
CODES = {code.lower(): code for code in _CODES.split()} | {"rmb": "CNY"}
WORDS = {
    "dollar": "$", "buck": "$", "pound": "GBP", "sterling": "GBP", "quid": "GBP", "euro": "EUR",
    "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupee": "INR", "rouble": "RUB",
    "ruble": "RUB", "franc": "CHF", "krona": "SEK", "kronor": "SEK", "krone": "NOK",
    "kroner": "NOK", "crown": "CZK", "koruna": "CZK", "zloty": "PLN", "zlotys": "PLN",
    "forint": "HUF", "lira": "TRY", "lire": "ITL", "hryvnia": "UAH", "shekel": "ILS",
    "dirham": "AED", "riyal": "SAR", "dinar": "KWD", "rand": "ZAR", "naira": "NGN", "baht": "THB",
    "ringgit": "MYR", "rupiah": "IDR", "peso": "MXN", "reais": "BRL", "peseta": "ESP",
    "mark": "DEM", "markka": "FIM", "guilder": "NLG", "schilling": "ATS", "escudo": "PTE",
    "drachma": "GRD", "bitcoin": "BTC", "cent": "cent", "penny": "penny", "pence": "penny",
    "p": "penny", "taka": "BDT", "dong": "VND", "kip": "LAK", "shilling": "KES", "won": "KRW",
}  # fmt: skip
#: Read as money only after a word such as "million": they mean other things as well.
NEEDS_SCALE = frozenset({"won", "mark", "marks", "crown", "crowns", "rand", "real", "p", "dong"})
_PLACES = (
    "us u.s. american united states canadian australian hong kong new zealand singapore taiwan "
    "swiss french belgian swedish norwegian danish czech turkish italian israeli kuwaiti "
    "jordanian mexican argentine argentinian chilean colombian philippine chinese japanese "
    "british finnish german deutsche dutch spanish indian pakistani sri lankan russian "
    "south korean kenyan egyptian"
)
#: May stand between an amount and the name of its currency.
PLACES = frozenset(_PLACES.split())
_DOLLAR_PLACES = {
    "us": "USD", "u.s.": "USD", "american": "USD", "states": "USD", "canadian": "CAD",
    "australian": "AUD", "kong": "HKD", "zealand": "NZD", "singapore": "SGD", "taiwan": "TWD",
}  # fmt: skip


def currency_of(word: str, place: str = "") -> str:
    """The code of a currency named in words ("dollars", after "Canadian"), empty for none."""
    code = (
        CODES.get(word) or WORDS.get(word) or (WORDS.get(word[:-1], "") if word[-1:] == "s" else "")
    )
    return _DOLLAR_PLACES.get(place, code) if code == "$" else code
