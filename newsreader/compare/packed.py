"""Packs a prepared article with its facts and quotes into bytes for a library, and unpacks it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import Any

from newsreader import __version__
from newsreader.compare import stored
from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.facts.mention import Mention, Range, When
from newsreader.compare.prepared_article import PreparedArticle
from newsreader.compare.quotes.quote import Quote
from newsreader.compare.statements import Statements
from newsreader.domain.comparison import FactKind
from newsreader.domain.span import Span

#: Raised when the layout changes; each version of the program may find other facts anyway.
VERSION = 5
#: Names the engine that prepared an article: what another one made is made anew.
ENGINE = f"{__version__} {stored.VERSION}.{VERSION}"

_SEAL = 16  # bytes
_LENGTH = 4
_KINDS = {kind.value: kind for kind in FactKind}
# Where a mention's fields stand among those that may be left out.
_ALLOWED, _WHEN = 4, 5

Row = list[Any]


def pack(article: PreparedArticle, language: str, deadline: Deadline = NEVER) -> bytes | None:
    """``article`` without its text; None if the deadline did not let it be prepared to its end.

    ``language`` is the one that it was prepared with, empty when it was to be detected.
    """
    statements = article.statements(deadline)
    if not article.text.complete or not statements.complete:
        return None
    words = stored.to_bytes(article.text)
    rows = (list(_fact_rows(statements.facts)), list(_quote_rows(statements.quotes)))
    told = zlib.compress(json.dumps(rows, separators=(",", ":")).encode())
    content = len(words).to_bytes(_LENGTH, "little") + words + told
    return _seal(content, article.text.text, language, article.published) + content


def unpack(packed: bytes, text: str, language: str, published: str) -> PreparedArticle | None:
    """What ``pack`` made of the same text, language and date; None for anything else.

    The seal covers what was packed and what it was made of, so that neither damage nor a date
    that was corrected since goes unnoticed.
    """
    seal, content = packed[:_SEAL], packed[_SEAL:]
    if seal != _seal(content, text, language, published):
        return None
    end = _LENGTH + int.from_bytes(content[:_LENGTH], "little")
    prepared = stored.from_bytes(content[_LENGTH:end], text)
    if prepared is None:
        return None
    facts, quotes = json.loads(zlib.decompress(content[end:]))
    statements = Statements(text, prepared.language, tuple(_facts(facts)), tuple(_quotes(quotes)))
    return PreparedArticle(prepared, published, statements)


def _seal(content: bytes, *made_of: str) -> bytes:
    digest = blake2b(content, digest_size=_SEAL)
    for part in made_of:
        raw = part.encode("utf-8", "surrogatepass")
        digest.update(len(raw).to_bytes(8, "little") + raw)
    return digest.digest()


def _fact_rows(facts: Iterable[Mention]) -> Iterator[Row]:
    """Each fact as far as it says something, placed by its distance from the one before."""
    before = 0
    for fact in facts:
        start, end = fact.span.start, fact.span.end
        said: Row = [fact.unit, fact.subject, fact.approximate]
        said += [fact.number, fact.allowed, fact.when]
        while said and (said[-1] is None or said[-1] is False or said[-1] == ""):
            said.pop()
        yield [fact.kind, start - before, end - start, fact.value, *said]
        before = start


def _facts(rows: Iterable[Row]) -> Iterator[Mention]:
    start = 0
    for kind, step, length, value, *said in rows:
        start += step
        if len(said) > _ALLOWED:
            said[_ALLOWED] = said[_ALLOWED] and Range(*said[_ALLOWED])
        if len(said) > _WHEN:
            said[_WHEN] = When(*said[_WHEN])
        yield Mention(_KINDS[kind], Span(start, start + length), value, *said)


def _quote_rows(quotes: Iterable[Quote]) -> Iterator[Row]:
    return ([quote.span.start, quote.span.end, quote.speaker] for quote in quotes)


def _quotes(rows: Iterable[Row]) -> Iterator[Quote]:
    return (Quote(Span(start, end), speaker) for start, end, speaker in rows)
