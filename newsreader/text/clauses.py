"""Finds where the clauses of a sentence begin, by punctuation and joining words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.text.words import Words

_BREAK = re.compile(r"[,;:–—()\[\]\"“”„«»…|\n]|\s[-‘]|['’]\s|[.!?](?=\s)|[，、；：「」『』（）،؛]")
# Words that begin a clause more often than not.
_JOINING = {
    "en": "that which who whom whose where when while because although though since after before "
    "until if unless but and or as adding saying despite amid",
    "de": "dass weil obwohl während nachdem bevor wenn aber und oder als sondern",
    "fr": "que qui dont où lorsque quand mais et ou car après avant tandis alors",
    "es": "que quien cuyo donde cuando pero y o porque mientras aunque tras",
    "it": "che cui dove quando ma e o perché mentre dopo",
    "pt": "que quem onde quando mas e ou porque enquanto após",
    "nl": "dat die omdat terwijl nadat voordat maar en of als",
    "sv": "att som när men och eller eftersom medan efter",
    "da": "at som der når men og eller fordi mens efter",
    "no": "at som når men og eller fordi mens etter",
    "pl": "że który która które gdy ale i lub bo ponieważ",
    "cs": "že který která které když ale a nebo protože",
    "ru": "что который которая которые когда но и или потому",
    "uk": "що який яка які коли але і або тому",
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
