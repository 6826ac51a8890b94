"""Finds where the clauses of a sentence begin, by punctuation and joining words."""

from __future__ import annotations

import re

from newsreader.text.words import Words

_BREAK = re.compile(r"[,;:–—()\[\]\"“”„«»…|\n]|\s[-‘]|['’]\s|[.!?](?=\s)|[，、；：「」『』（）،؛]")
# Words that begin a clause more often than not.
_JOINING = {
    "en": "that which who whom whose where when while because although though since after before "
    "until if unless but adding saying despite amid",
    "de": "dass weil obwohl während nachdem bevor wenn aber sondern",
    "fr": "que qui dont où lorsque quand mais car après avant tandis alors",
    "es": "que quien cuyo donde cuando pero porque mientras aunque tras",
    "it": "che cui dove quando ma perché mentre dopo",
    "pt": "que quem onde quando mas porque enquanto após",
    "nl": "dat die omdat terwijl nadat voordat maar",
    "sv": "att som när men eftersom medan efter",
    "da": "at som der når men fordi mens efter",
    "no": "at som når men fordi mens etter",
    "pl": "że który która które gdy ale bo ponieważ",
    "cs": "že který která které když ale protože",
    "ru": "что который которая которые когда но потому",
    "uk": "що який яка які коли але тому",
}
_JOINING_WORDS = {code: frozenset(listed.split()) for code, listed in _JOINING.items()}


def clause_starts(found: Words, language: str, *, opens: bool = True) -> list[int]:
    """Numbers of the words that begin a clause, in order; the first does where it ``opens``."""
    joining = _JOINING_WORDS.get(language, frozenset())
    breaks = {between for between in set(found.between) - {" "} if _BREAK.search(between)}
    places = enumerate(zip(found.folded, found.between, strict=True))
    return [
        number
        for number, (word, between) in places
        if word in joining or between in breaks or (opens and number == 0)
    ]
