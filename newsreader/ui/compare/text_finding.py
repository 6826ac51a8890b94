"""Finds words in an article's text as a reader types them: quote marks, dashes and spaces alike."""

from __future__ import annotations

import re

from newsreader.domain.span import Span

_ALIKE = (
    ("'‘’‚‛`´", "['‘’‚‛`´]"),
    ('"“”„‟«»', '["“”„‟«»]'),
    ("-‐‑‒–—", "[-‐‑‒–—]"),
)
_FORMS = {sign: form for signs, form in _ALIKE for sign in signs}


def find_all(text: str, words: str, *, case: bool, whole: bool) -> tuple[Span, ...]:
    """Every place where ``words`` stand, in order and without overlap.

    ``case`` minds capitals; ``whole`` wants no letter or digit before and behind.  White space in
    ``words`` stands for any white space.
    """
    wanted = words.strip()
    if not wanted:
        return ()
    pattern = r"\s+".join("".join(map(_form, part)) for part in wanted.split())
    if whole:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    flags = re.NOFLAG if case else re.IGNORECASE
    return tuple(Span(*found.span()) for found in re.finditer(pattern, text, flags))


def _form(sign: str) -> str:
    return _FORMS.get(sign, re.escape(sign))
