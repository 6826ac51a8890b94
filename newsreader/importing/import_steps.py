"""START HERE: a file becomes articles, step by step."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from types import MappingProxyType
from urllib.parse import urlsplit

from newsreader.domain.article import ADDRESS, Article
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.contradictions import contradictions, with_other_titles
from newsreader.importing.draft import Candidate, Draft, Field, choose
from newsreader.importing.encoding.encoding import Decoded, decode
from newsreader.importing.fields.metadata import clock_line, read_off
from newsreader.importing.fields.outlets import outlet_name
from newsreader.importing.folding import fold
from newsreader.importing.formats import load_reader
from newsreader.importing.furniture import lay_out
from newsreader.importing.media_types import MediaType
from newsreader.importing.sniff import refuse_binary
from newsreader.importing.source import Reader, Source, Step
from newsreader.importing.unfolding import Unfolding
from newsreader.text.language import detect

MAX_TEXT_CHARACTERS = 64 << 20
_LOSSES_TOLD = 5
_HOST_TRUST = 0.05
_PAGES = frozenset({MediaType.HTML, MediaType.WEB_ARCHIVE})


def read_articles(data: bytes, path: str) -> tuple[Article, ...]:
    """All articles that a file holds; raises UnreadableFileError as ``read_each`` does."""
    return tuple(read_each(data, path))


def read_each(
    data: bytes,
    path: str,
    reader_of: Callable[[MediaType], Reader] = load_reader,
    step: Callable[[Step], None] = lambda _: None,
    sha256: str = "",
) -> Iterator[Article]:
    """The articles that a file holds, in its order, each as soon as it is read.

    ``path`` names the file and helps where its bytes do not tell the format; ``sha256`` is that of
    the bytes where it is known.  What could not be
    read is among the warnings of the last article.  Raises UnreadableFileError with a plain
    reason when there is no article in the file.
    """
    sha256 = sha256 or hashlib.sha256(data).hexdigest()
    unfolding = Unfolding(reader_of, step)
    whole = Source(path, data)
    last: Article | None = None
    room = MAX_TEXT_CHARACTERS
    only_furniture = False
    for draft, source in unfolding.of_file(whole):
        room -= sum(len(block.text) for block in draft.blocks)
        if room < 0:
            unfolding.losses.append(f"It holds more than {MAX_TEXT_CHARACTERS >> 20} MB of text.")
            break
        article = _article(draft, path, sha256, source.name if source is not whole else "")
        if not article.text:
            only_furniture = True
            continue
        if last is not None:
            yield last
        last = article
    losses = _told(unfolding.losses)
    if last is None:
        nothing = "There is no text in this file."
        furniture = "There is no article in this file, only page furniture."
        reasons = losses or ((furniture if only_furniture else nothing),)
        raise UnreadableFileError(path, " ".join(reasons))
    yield replace(last, warnings=(*last.warnings, *losses))


def decode_raw(data: bytes, path: str) -> Decoded:
    """The file exactly as decoded, newlines and all, and the encoding; nothing is folded.

    Raises UnreadableFileError when the file is empty or no text.
    """
    refuse_binary(data, path)
    return decode(data)


def _article(draft: Draft, path: str, sha256: str, part: str) -> Article:
    """The article of a draft; ``part`` names the file inside the file that it comes from."""
    named = choose(draft.candidates, Field.TITLE)
    layout = lay_out(draft, named.value if named else "")
    text, folded = fold(layout)
    lines = read_off(layout)
    candidates = [*with_other_titles(draft.candidates), *lines, *_host(draft.address)]
    facts = {field: found for field in Field if (found := choose(candidates, field))}
    facts |= _own_name(facts, candidates)
    origin = {field.value: found.origin for field, found in facts.items()}
    if Field.DATE not in facts and (clock := clock_line(layout)):
        origin["date"] = f"left empty: “{clock}” above the headline may be the page's clock"
    if part:
        origin["part"] = part
    if draft.address:
        origin[ADDRESS] = draft.address
    told = contradictions(draft.candidates, lines, page=draft.media_type in _PAGES)
    byline = _value(facts, Field.BYLINE)
    return Article(
        path=path,
        sha256=sha256,
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
        warnings=(*draft.warnings, *told),
    )


def _host(address: str) -> Iterator[Candidate]:
    """The site that a page is from: its outlet, where the page names none."""
    if host := urlsplit(address).hostname:
        yield Candidate(Field.SOURCE, host, "address of the page", _HOST_TRUST)


def _own_name(
    facts: dict[Field, Candidate], candidates: Sequence[Candidate]
) -> dict[Field, Candidate]:
    """The outlet under its own name where it was found by its address or in a longer title."""
    if Field.SOURCE not in facts:
        return {}
    found = facts[Field.SOURCE]
    others = [c for c in candidates if c.field is Field.SOURCE]
    name = outlet_name(found.value, [other.value for other in others])
    if name == found.value:
        return {}
    origin = f"{found.origin}, which says “{found.value}”"
    spelt_out = replace(found, value=name, origin=origin)
    return {Field.SOURCE: next((other for other in others if other.value == name), spelt_out)}


def _value(facts: dict[Field, Candidate], field: Field) -> str:
    return facts[field].value if field in facts else ""


def _told(losses: list[str]) -> tuple[str, ...]:
    """The first losses one by one, the rest as a number."""
    told = losses[:_LOSSES_TOLD]
    if more := len(losses) - len(told):
        told.append(f"{more} more parts of it were not read.")
    return tuple(told)
