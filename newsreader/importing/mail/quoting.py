"""Quoted replies, forwarded headers and signatures of a message are told from what is new in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from newsreader.domain.article import Furniture
from newsreader.importing.draft import Block, BlockKind

_ATTRIBUTION = re.compile(
    r"^(?:on|am|le|el|op|il|em|den|dne|w dniu|в)\b.{5,250}?\b(?:wrote|schrieb\b.{0,80}|a écrit"
    r"|escribió|schreef\b.{0,80}|ha scritto|escreveu|skrev\b.{0,80}|napsal|napisał(?:\(a\))?"
    r"|написал)\s*:?$",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(
    r"^[-_\s]*(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original"
    r"|messaggio originale|oorspronkelijk bericht|mensagem original|original appointment)[-_\s]*$",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"^[-_\s]*(?:(?:begin )?forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten"
    r" nachricht|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht"
    r"|mensagem encaminhada)\s*:?[-_\s]*$",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"(?:^|(?<=\s))[*\s]*(?:from|sent|to|cc|bcc|date|subject|reply-to|von|gesendet|an|betreff|datum"
    r"|kopie|de|envoyé|à|objet|enviado|para|asunto|fecha|da|inviato|a|oggetto|van|verzonden|aan"
    r"|onderwerp)\s?:",
    re.IGNORECASE,
)
_FORWARDING = re.compile(r"^\s*(?:fwd?|wg|tr|rv|i|enc|doorst)\s*:", re.IGNORECASE)
_SIGNATURE = re.compile(r"^--\s*$")
_FIELDS_IN_A_HEAD = 3
_LONGEST_FIELD = 500


def forwarded_head(blocks: Sequence[Block], subject: str) -> Sequence[Block]:
    """The blocks of the first repeated headers, where the message passes on what they head."""
    for number in range(len(blocks)):
        end = _head_end(blocks, number)
        if end > number:
            return [] if _is_reply(blocks[:number], subject) else blocks[number:end]
    return []


def mark_quoted(blocks: Sequence[Block], subject: str) -> list[Block]:
    """The blocks of a message, those that are not its own words marked as furniture.

    A forwarded message is what the sender wants to be read: only its headers are furniture.
    """
    marked: list[Block] = []
    rest: Furniture | None = None
    quoting = False
    head_ends = 0
    for number, block in enumerate(blocks):
        head_ends = max(head_ends, _head_end(blocks, number))
        in_head = number < head_ends or bool(_ORIGINAL.match(block.text))
        if rest is None and _SIGNATURE.match(block.text):
            rest = Furniture.AUTHOR
        elif rest is None and in_head and _is_reply(marked, subject):
            rest = Furniture.OTHER
        attribution = bool(_ATTRIBUTION.match(block.text))
        quoting = attribution or (quoting and block.kind is BlockKind.QUOTE)
        aside = in_head or quoting or bool(_FORWARDED.match(block.text))
        kind = rest or (Furniture.OTHER if aside else block.furniture)
        marked.append(replace(block, furniture=kind))
    return marked


def _is_reply(before: Sequence[Block], subject: str) -> bool:
    """Whether the message that is quoted now is answered rather than passed on."""
    has_own_words = any(block.furniture is None for block in before)
    passed_on = any(_FORWARDED.match(block.text) for block in before)
    return has_own_words and not passed_on and not _FORWARDING.match(subject)


def _head_end(blocks: Sequence[Block], start: int) -> int:
    """Where the repeated headers end that begin with a block; ``start`` when none do."""
    fields, end = 0, start
    while end < len(blocks) and (found := _FIELD.findall(blocks[end].text[:_LONGEST_FIELD])):
        if not _FIELD.match(blocks[end].text):
            break
        fields += len(found)
        end += 1
    return end if fields >= _FIELDS_IN_A_HEAD else start
