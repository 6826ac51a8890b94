"""The sentence that a value stands in, so that a reader of a report sees what it is said of."""

from __future__ import annotations

from newsreader.domain.article import Article
from newsreader.domain.span import Span
from newsreader.reports.wording import Stretch, marked
from newsreader.text.sentences import sentences

#: Characters before and after a value; a text without full stops is one sentence.
_MOST = 300
_CUT = Stretch("…", is_changed=False)


class Surroundings:
    """The sentences of one article."""

    def __init__(self, article: Article) -> None:
        self._text = article.text
        self._sentences = sentences(article.text, article.language)

    def of(self, value: Span) -> tuple[Stretch, ...]:
        """The sentence around a value, in which the value is the changed stretch."""
        around = [one for one in self._sentences if one.overlap(value)] or [value]
        start = min(around[0].start, value.start)
        end = max(around[-1].end, value.end)
        near = Span(max(start, value.start - _MOST), min(end, value.end + _MOST))
        before = [_CUT] if near.start > start else []
        after = [_CUT] if near.end < end else []
        return (*before, *marked(self._text, [near], [value]), *after)
