"""Tells who speaks in languages other than English: whom a verb of saying beside a quote names."""

from __future__ import annotations

import re

from newsreader.compare.quotes.saying_verbs import VERBS
from newsreader.domain.span import Span
from newsreader.text.word_lists import listed

_VERB_AFTER = re.compile(
    r"\s*[»«”\"“’'‘›‹]?\s*[,.!?]?\s*(?:[–—―-]\s*)?"
    r"(?:(?:l['’]|s['’]|lui |leur )?(?:a|ha|har|ont|han|avait) )?([^\W\d_]+)(?![-–’'\w])"
)
_CLAUSE_BEFORE = re.compile(r"([^.!?:;\n«„“»\"]*):\s*[«„“»\"‚‹›]?\s*$")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENDS = re.compile(r"[.;:!?\n«„“\"–—―(]")
_PARTICLES = listed("de del la el von van der den du di da dos le zu")
_GENITIVES = listed("der des vom aus")
_TITLE = re.compile(r"\b(?:Dr|Prof|M|Mme|MM|Sr|Sra|Herr|Frau)\b\.?\s+")
# A pronoun is the subject; after a preposition or a dative stands to whom, or where, it was said.
_NO_SUBJECT = listed(
    "er sie es ich wir man il elle ils elles on él ella ellos han hon hun vi lui lei egli ona "
    "oni он она они dem den im am vor bei in auf an zu nach gegenüber à au aux dans en lors sur "
    "con a ante por w na do i på vid til till в на"
)
# „…“, so Holm
_VERBS = VERBS | {"so"}
_AUXILIARIES = listed("a ha har hat")
_REACH = 90
_MOST_WORDS = 4


def named_beside(text: str, span: Span) -> str:
    """The name after "sagte", "a déclaré", "dijo" that follows ``span``, or before its colon.

    Empty where a pronoun or nothing but a noun is told.
    """
    after = _VERB_AFTER.match(text, span.end)
    if after and after.group(1).lower() in _VERBS:
        clause = _TITLE.sub("", text[after.end() : after.end() + _REACH])
        ending = _ENDS.search(clause)
        return _name(clause[: ending.start()] if ending else clause)
    before = _CLAUSE_BEFORE.search(text, max(0, span.start - _REACH), span.start)
    return _subject(before.group(1)) if before else ""


def _subject(clause: str) -> str:
    """The capitalised words right before the verb of saying in "Ada Holm sagte am Montag"."""
    # "Holm, Leiterin des Amtes, sagte": whose name it is takes more to tell.
    told = _WORD.findall(clause[clause.rfind(",") + 1 :])
    verb = next((k for k, word in enumerate(told) if word.lower() in VERBS), 0)
    if verb and told[verb - 1].lower() in _AUXILIARIES:
        verb -= 1
    first = verb
    while first and (told[first - 1][0].isupper() or told[first - 1] in _PARTICLES):
        first -= 1
    name = told[first:verb][-_MOST_WORDS:]
    # A lone word may be a noun or open the sentence, and an office has a genitive.
    is_name = len(_capitals(name)) > 1 and name[0][0].isupper() and not _GENITIVES & set(name)
    return " ".join(name) if is_name else ""


def _name(clause: str) -> str:
    """The first run of several capitalised words, or the one word right at the beginning."""
    run: list[str] = []
    last_end = 0
    for match in _WORD.finditer(clause):
        word = match.group()
        if word in _NO_SUBJECT or (
            run and word in _GENITIVES and run[-1].lower() not in _PARTICLES
        ):
            # "Sprecherin der Polizei" is no name.
            run = run if word in _NO_SUBJECT or len(_capitals(run)) > 1 else []
            break
        is_near = not run or not clause[last_end : match.start()].strip()
        if is_near and (word[0].isupper() or (run and word in _PARTICLES)):
            run.append(word)
        elif len(_capitals(run)) > 1:
            break
        elif run and not clause[: match.start()].strip().startswith(run[0]):
            run = [word] if word[0].isupper() else []
        elif run:
            break
        last_end = match.end()
    while run and run[-1] in _PARTICLES:
        run.pop()
    is_first = bool(run) and clause.lstrip().startswith(run[0])
    if len(_capitals(run)) < 2 and not is_first:
        return ""
    return " ".join(run[-_MOST_WORDS:])


def _capitals(run: list[str]) -> list[str]:
    return [word for word in run if word[0].isupper()]
