"""Finds what is negated: "not close", "no hospital", "never", "didn't say", "without"."""

from __future__ import annotations

from newsreader.compare.facts.mention import Mention
from newsreader.compare.facts.tokens import Tokens
from newsreader.domain.comparison import FactKind
from newsreader.text.stems import stem
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.word_lists import listed

_WORDS = listed(
    "not no never without none nobody nothing neither nor cannot nowhere no-one hardly non"
)
_SKIPPED = STOP_WORDS["en"] | listed(
    "any yet still ever even really already just quite entirely necessarily"
)
_LOOK_AHEAD = 5


def negation_at(t: Tokens, i: int) -> Mention | None:
    """The negation at token ``i``; its subject is the stem of the word that it turns round."""
    word = t.lower[i]
    if word not in _WORDS and not word.endswith("n't"):
        return None
    if word in {"not", "no"} and t.lower[i + 1] in {"only", "just", "merely", "least"}:
        return None
    if word == "no" and t.raw[i + 1] == "." and t.raw[i + 2].isdecimal():
        return None
    if word == "not" and i and t.lower[i - 1] in {"or", "if", "whether"}:
        return None
    governed = _governed(t, i)
    return Mention(
        FactKind.NEGATION,
        t.span(i, i + 1),
        f"{word} {t.lower[governed]}" if governed else word,
        subject=stem(t.lower[governed], "en") if governed else "",
    )


def _governed(t: Tokens, i: int) -> int:
    for k in range(i + 1, i + 1 + _LOOK_AHEAD):
        word = t.lower[k]
        if not word[:1].isalnum() or not t.same_line(k):
            break
        if word not in _SKIPPED and not word.endswith("ly"):
            return k
    return 0


#: Negating words other than those that end in "n't".
WORDS = _WORDS
