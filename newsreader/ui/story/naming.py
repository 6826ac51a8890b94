"""What the story view calls articles and facts: short names, and the words around a value."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsreader.domain.article import SavedArticle
from newsreader.domain.span import Span
from newsreader.domain.story_comparison import StoryComparison, StoryPart, Telling
from newsreader.ui.compare.wording import translate
from newsreader.ui.labels.one_line import shortened

_LONGEST_NAME = 24
# Characters of a sentence that are shown before and after a value.
_BEFORE, _AFTER = 48, 40
_SPACE = re.compile(r"\s+")
_STOPS = (". ", "! ", "? ", ".” ", "\n")


def part_name(part: StoryPart) -> str:
    """What a part of the story page is called."""
    return {
        StoryPart.SHARES: translate("StoryParts", "Who shares whose words"),
        StoryPart.FACTS: translate("StoryParts", "Where the facts part"),
        StoryPart.STATEMENTS: translate("StoryParts", "Who reports what"),
        StoryPart.QUOTES: translate("StoryParts", "Quotes in several versions"),
        StoryPart.ORIGIN: translate("StoryParts", "Who had it first"),
    }[part]


def short_names(articles: Sequence[SavedArticle]) -> tuple[str, ...]:
    """A name for each article: its outlet, else its headline; numbered where several are alike."""
    names = [
        shortened(saved.article.source or saved.entry.name, _LONGEST_NAME) for saved in articles
    ]
    times = Counter(names)
    seen: Counter[str] = Counter()
    numbered = []
    for name in names:
        seen[name] += 1
        numbered.append(f"{name} {seen[name]}" if times[name] > 1 else name)
    return tuple(numbered)


def words_around(comparison: StoryComparison, telling: Telling) -> str:
    """The sentence that a value stands in, as far as it fits, with the value left out."""
    text = comparison.articles[telling.article].article.text
    sentence = _line_around(text, telling.span)
    before = _SPACE.sub(" ", text[sentence.start : telling.span.start]).lstrip()
    after = _SPACE.sub(" ", text[telling.span.end : sentence.end])
    if len(before) > _BEFORE:
        before = "…" + before[-_BEFORE:].split(" ", 1)[-1]
    if len(after) > _AFTER:
        after = after[:_AFTER].rsplit(" ", 1)[0] + "…"
    return f"{before}___{after}".strip()


def _line_around(text: str, span: Span) -> Span:
    """From the end of the sentence before to the end of this one, roughly; never over a line."""
    starts = [at + len(stop) for stop in _STOPS if (at := text.rfind(stop, 0, span.start)) >= 0]
    ends = [at for stop in _STOPS if (at := text.find(stop, span.end)) >= 0]
    return Span(max(starts, default=0), min(ends, default=len(text)))
