"""Reads numbers written in digits, with the separators of English or of the continent."""

from __future__ import annotations

_LONGEST = 40
_GROUP = 3
_HUGE = 1e18


def read_digits(raw: str, *, comma_is_decimal: bool = False) -> float | None:
    """The value of a token such as ``1,200``, ``3.5`` or ``1.200,50``; None when it is no number.

    A lone separator before exactly three digits is read as the language has it.
    """
    if len(raw) > _LONGEST:
        return None
    if raw.isdecimal():
        return float(raw)
    commas, dots = raw.count(","), raw.count(".")
    grouping, decimal = (".", ",") if comma_is_decimal else (",", ".")
    if commas and dots:
        decimal = raw[max(raw.rfind(","), raw.rfind("."))]
        grouping = "." if decimal == "," else ","
    elif commas + dots == 1 and not _is_grouped(raw, "," if commas else "."):
        decimal = "," if commas else "."
        grouping = "." if commas else ","
    elif commas + dots > 1:
        grouping = "," if commas else "."
        decimal = ""
    return _read(raw, grouping, decimal)


def _is_grouped(raw: str, mark: str) -> bool:
    head, tail = raw.split(mark)
    return len(tail) == _GROUP and 0 < len(head) <= _GROUP and head != "0"


def _read(raw: str, grouping: str, decimal: str) -> float | None:
    whole, _, rest = raw.partition(decimal) if decimal else (raw, "", "")
    groups = whole.split(grouping)
    # Two digits a group is the Indian way; the last group has three in both.
    well_formed = len(groups) == 1 or (
        len(groups[-1]) == _GROUP and all(len(g) in {2, _GROUP} for g in groups[1:-1])
    )
    digits = "".join(groups) or ("0" if rest else "")
    if not well_formed or not digits.isdecimal() or not (rest or "0").isdecimal():
        return None
    return float(f"{digits}.{rest or 0}")


def shown(value: float) -> str:
    """A number as the reader sees it: no trailing zeros, at most three places."""
    if abs(value) >= _HUGE:
        return f"{value:.3e}"
    return f"{round(value, 3):.3f}".rstrip("0").rstrip(".")
