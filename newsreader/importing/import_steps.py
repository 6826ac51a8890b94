"""START HERE: a file becomes an article, step by step."""

from __future__ import annotations

import hashlib
from types import MappingProxyType

from newsreader.domain.article import Article
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.draft import Candidate, Draft, Field, choose
from newsreader.importing.encoding import decode
from newsreader.importing.folding import fold
from newsreader.importing.formats import TEXT_READERS
from newsreader.importing.furniture import lay_out
from newsreader.importing.metadata import clock_line, read_off
from newsreader.importing.sniff import refuse_binary, sniff
from newsreader.text.language import detect


def read_articles(data: bytes, path: str) -> tuple[Article, ...]:
    """The articles that a file holds; ``path`` names it and helps where its bytes do not tell.

    Raises UnreadableFileError with a plain reason when there is no text in it.
    """
    media_type = sniff(data, path)
    text, encoding = decode(data)
    drafts = TEXT_READERS[media_type](text, encoding)
    articles = [_article(draft, data, path, text) for draft in drafts if draft.blocks]
    if not articles:
        raise UnreadableFileError(path, "There is no text in this file.")
    stories = tuple(article for article in articles if article.text)
    if not stories:
        raise UnreadableFileError(path, "There is no article in this file, only page furniture.")
    return stories


def decode_raw(data: bytes, path: str) -> tuple[str, str]:
    """The file exactly as decoded, newlines and all, and the encoding; nothing is folded.

    Raises UnreadableFileError when the file is empty or no text.
    """
    refuse_binary(data, path)
    return decode(data)


def _article(draft: Draft, data: bytes, path: str, raw: str) -> Article:
    named = choose(draft.candidates, Field.TITLE)
    layout = lay_out(draft, named.value if named else "")
    text, folded = fold(layout)
    candidates = [*draft.candidates, *read_off(layout)]
    facts = {field: found for field in Field if (found := choose(candidates, field))}
    origin = {field.value: found.origin for field, found in facts.items()}
    if Field.DATE not in facts and (clock := clock_line(layout)):
        origin["date"] = f"left empty: “{clock}” above the headline may be the page's clock"
    byline = _value(facts, Field.BYLINE)
    return Article(
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
        text=text,
        media_type=draft.media_type,
        encoding=draft.encoding,
        language=detect(text),
        title=_value(facts, Field.TITLE),
        source=_value(facts, Field.SOURCE),
        byline=tuple(byline.split("\n")) if byline else (),
        date=_value(facts, Field.DATE),
        folded=folded,
        origin=MappingProxyType(origin),
        warnings=(*_warnings(raw), *draft.warnings),
    )


def _value(facts: dict[Field, Candidate], field: Field) -> str:
    return facts[field].value if field in facts else ""


def _warnings(raw: str) -> tuple[str, ...]:
    warnings = []
    if nulls := raw.count("\0"):
        warnings.append(f"{nulls} zero characters were taken out of the text.")
    if replaced := raw.count("\ufffd"):
        warnings.append(f"{replaced} characters could not be decoded; each shows as \ufffd.")
    return tuple(warnings)
