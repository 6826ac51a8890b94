"""By its words or its form a line gives itself away as page furniture of one kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from newsreader.domain.article import Furniture
from newsreader.importing.lines.cue_appeals import APPEALS
from newsreader.importing.lines.cue_buttons import BUTTONS
from newsreader.importing.lines.cue_forms import AUTHORS, CAPTIONS, CREDITS
from newsreader.importing.lines.cue_labels import ENDINGS, LABELS
from newsreader.importing.lines.cue_lists import LISTS
from newsreader.importing.lines.cue_notices import (
    DISCLOSURES,
    ORIGINS,
    PLACEHOLDERS,
    POINTERS,
)
from newsreader.importing.lines.cue_phrases import (
    COMMENTS,
    NAVIGATION,
    RELATED,
    RELATED_OPENS,
    SIGNUP,
)
from newsreader.importing.lines.line_shape import word_count

# A cue counts only in a line short enough for it: a long sentence of the story may well begin
# with "Sign up" or hold the word "photo".
_CAPTION_WORDS, _NOTE_WORDS, _FORM_WORDS, _SHORT_WORDS = 90, 75, 40, 32
_LABEL_WORDS = 16
_LONGEST = 900  # characters


@dataclass(frozen=True, slots=True)
class Cue:
    """What a line gives itself away as; ``opens`` when more of the kind follows under it."""

    kind: Furniture
    opens: bool = False


#: Words at most, how a line is tried, and what it then is.
_TRIED_IN_ORDER: tuple[tuple[int, Callable[[str], object], Cue], ...] = (
    (_FORM_WORDS, NAVIGATION.fullmatch, Cue(Furniture.NAVIGATION)),
    (_LABEL_WORDS, LABELS.fullmatch, Cue(Furniture.NAVIGATION)),
    (_LABEL_WORDS, BUTTONS.fullmatch, Cue(Furniture.NAVIGATION)),
    (_LABEL_WORDS, ENDINGS.fullmatch, Cue(Furniture.CREDIT)),
    (_FORM_WORDS, COMMENTS.fullmatch, Cue(Furniture.COMMENTS, opens=True)),
    *((_NOTE_WORDS, pattern.match, Cue(Furniture.CREDIT)) for pattern in CREDITS),
    (_SHORT_WORDS, RELATED_OPENS.fullmatch, Cue(Furniture.RELATED, opens=True)),
    (_LABEL_WORDS, LISTS.fullmatch, Cue(Furniture.RELATED, opens=True)),
    (_SHORT_WORDS, RELATED.match, Cue(Furniture.RELATED)),
    *((_CAPTION_WORDS, pattern.search, Cue(Furniture.CAPTION)) for pattern in CAPTIONS),
    (_SHORT_WORDS, SIGNUP.search, Cue(Furniture.SIGNUP)),
    (_NOTE_WORDS, PLACEHOLDERS.match, Cue(Furniture.NAVIGATION)),
    (_FORM_WORDS, POINTERS.match, Cue(Furniture.RELATED)),
    (_NOTE_WORDS, ORIGINS.match, Cue(Furniture.CREDIT)),
    (_NOTE_WORDS, DISCLOSURES.search, Cue(Furniture.OTHER)),
    (_FORM_WORDS, APPEALS.match, Cue(Furniture.SIGNUP)),
    (_NOTE_WORDS, AUTHORS.match, Cue(Furniture.AUTHOR)),
)


@lru_cache(maxsize=4096)
def cue_of(text: str) -> Cue | None:
    """What kind of furniture a line gives itself away as, or None.

    >>> cue_of("Leave a Reply").kind.value
    'comments'
    """
    if len(text) > _LONGEST:
        return None
    words = word_count(text)
    for most, matches, cue in _TRIED_IN_ORDER:
        if words <= most and matches(text):
            return cue
    return None
