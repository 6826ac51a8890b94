"""Finds where the clauses of a sentence begin, by punctuation and joining words."""

from __future__ import annotations

import re
from collections.abc import Iterator

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


def clause_starts(text: str, found: Words, language: str) -> Iterator[int]:
    """Numbers of the words of ``text`` that begin a clause, in order, the first word among them."""
    joining = _JOINING_WORDS.get(language, frozenset())
    end = 0
    for number, (word, start) in enumerate(zip(found.folded, found.starts, strict=True)):
        between = text[end:start]
        if number == 0 or word in joining or (between != " " and _BREAK.search(between)):
            yield number
        end = found.ends[number]
