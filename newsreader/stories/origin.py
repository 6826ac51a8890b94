"""Finds hints at where a story comes from: who was first, who credits whom, who copied whom."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newsreader.domain.article import Article
from newsreader.domain.story_comparison import OriginKind, OriginReason
from newsreader.stories.moments import by_date, published

# An article is held by another one when this share of its words has a counterpart in it, …
_CONTAINED = 0.6
# … and so much more than the other way round.
_MORE = 1.25
_AGENCY_LIST = (
    "Associated Press|AP|Agence France-Presse|AFP|Reuters|dpa|Deutsche Presse-Agentur|EFE|ANSA|"
    "PTI|Press Trust of India|ANI|IANS|UPI|TASS|Xinhua|Kyodo|Yonhap|Anadolu|PA Media|"
    "Press Association|Canadian Press|AAP|Belga|ANP|APA|NTB|TT|Ritzau|STT|PAP|CTK|MTI|Lusa|"
    "Keystone-SDA|Bloomberg"
)
# "(Reuters)", "BEIJING (AP) -", "with AFP", "reported by dpa", "via Reuters", "AP contributed".
_CREDIT = re.compile(
    rf"(?:[(\[/|]\s*|(?i:\b(?:with|via|by|from|source|agencies|quelle|fuente|fonte))[:\s]\s*(?:the\s)?)"
    rf"({_AGENCY_LIST})\b"
)
# What a reader of the program would call the same outlet.
_SMALL_WORDS = re.compile(r"^(?:the|der|die|das|le|la|el|il)\s+", re.IGNORECASE)

# How much each hint counts for the article that it points to.
_WEIGHT = {OriginKind.EARLIEST: 1.0, OriginKind.CREDITS: 2.0, OriginKind.CONTAINED: 1.0}


def likely_origin(
    articles: Sequence[Article], shares: Sequence[Sequence[float | None]]
) -> tuple[int | None, tuple[OriginReason, ...]]:
    """The article that most hints point to, and all hints; None when two are as likely.

    ``shares[i][j]`` is the share of the words of article i that have a counterpart in article j,
    None where the two were not compared.
    """
    reasons = (*_earliest(articles), *_credits(articles), *_contained(shares))
    votes: Counter[int] = Counter()
    for reason in reasons:
        pointed_to = reason.article if reason.kind is OriginKind.EARLIEST else reason.other
        if pointed_to is not None:
            votes[pointed_to] += round(2 * _WEIGHT[reason.kind])
    best = votes.most_common(2)
    clear = best and (len(best) == 1 or best[0][1] > best[1][1])
    return (best[0][0] if clear else None), reasons


def _earliest(articles: Sequence[Article]) -> Iterator[OriginReason]:
    """The first by its date, when all others that have a date are later for certain."""
    dated = [n for n in by_date(articles) if published(articles[n].date)]
    if len(dated) > 1:
        first, second = (published(articles[n].date) for n in dated[:2])
        if first and second and first.ends <= second.begins:
            yield OriginReason(OriginKind.EARLIEST, dated[0])


def _credits(articles: Sequence[Article]) -> Iterator[OriginReason]:
    """Outlets of the story that another article names, and news agencies that it credits."""
    for number, article in enumerate(articles):
        said = "\n".join([*article.byline, article.text, *(f.text for f in article.folded)])
        named = [
            OriginReason(OriginKind.CREDITS, number, other, outlet.source)
            for other, outlet in enumerate(articles)
            if outlet.source and outlet.source != article.source and _names(said, outlet.source)
        ]
        yield from named
        known = {reason.credit for reason in named} | {article.source}
        for agency in dict.fromkeys(_CREDIT.findall(said)):
            if not any(agency in name for name in known):
                yield OriginReason(OriginKind.CREDITS, number, credit=agency)


def credited(article: Article, outlets: Sequence[str]) -> tuple[str, ...]:
    """The news agencies, and those of ``outlets``, that an article names."""
    others = [Article("", "", "", source=outlet) for outlet in outlets]
    return tuple(one.credit for one in _credits([article, *others]) if one.article == 0)


def _contained(shares: Sequence[Sequence[float | None]]) -> Iterator[OriginReason]:
    for i, row in enumerate(shares):
        for j, share in enumerate(row):
            if i == j or share is None or share < _CONTAINED:
                continue
            if share >= _MORE * (shares[j][i] or 0.0):
                yield OriginReason(OriginKind.CONTAINED, i, j, share=share)


def _names(text: str, outlet: str) -> bool:
    name = re.escape(_SMALL_WORDS.sub("", outlet))
    return re.search(rf"(?<!\w){name}(?!\w)", text) is not None
