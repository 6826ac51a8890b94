"""Decide about a difference between articles, and take such a decision back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.domain.story_comparison import StoryComparison, StoryFact
from newsreader.domain.verdict import Ruling, Verdict
from newsreader.usecases.compare_stories import judged_anew

if TYPE_CHECKING:
    from newsreader.store.database import Library


def judge(
    library: Library,
    story: int,
    comparison: StoryComparison,
    fact: StoryFact,
    ruling: Ruling,
    remark: str,
) -> StoryComparison:
    """Keep what the user decided about ``fact``; the comparison with all verdicts as they are."""
    from newsreader.stories.verdicts import judged

    library.verdicts.add(judged(story, fact, comparison.articles), ruling, remark)
    return judged_anew(library, comparison)


def take_back(
    library: Library, comparison: StoryComparison
) -> tuple[Verdict | None, StoryComparison]:
    """Undo the last decision about these articles, if there is one; the comparison after that."""
    verdict = library.verdicts.take_back(saved.entry.id for saved in comparison.articles)
    return verdict, judged_anew(library, comparison)
