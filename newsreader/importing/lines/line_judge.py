"""How likely a line amid pasted prose belongs to the story: a logistic model of its form.

Where no mark-up helps, captions, teasers and buttons stand between the paragraphs as lines like
any other.  No single sign tells them from a crosshead; all together do.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsreader.importing.dates import find_date
from newsreader.importing.lines.line_shape import are_names, is_closed, is_prose, word_count

TABLE = Path(__file__).with_name("line_weights.json")
_NAMES = """
constant length closed prose short open colon cut-off figures date bar quotation capitals titled
small again name related short-related above below above-next below-next words-above words-below
alone crosshead first last short-sentence
relative density dense-open dense-short nearby addresses
folded-above folded-below open-above open-below open-run
"""
#: What a line is told by, each from 0 to 1 but for ``length``, which is logarithmic.
FEATURES = _NAMES.split()
# Loaded with the program, as the process that reads files may open none.
_WEIGHTS: dict[str, float] = json.loads(TABLE.read_text("utf-8"))["weights"]

_CONTENT = re.compile(r"[^\W\d_]{4,}|[\u3040-\u30ff\u3400-\u9fff]{2}")
_WORD = re.compile(r"\w{4,}")
_BAR = re.compile(r"[|•›»]\s|\s[/·]\s")
_QUOTES = tuple('"“„«»‘‚「『”')
_QUOTED = re.compile(r"[\"“”„«»‘‚「『]")
# What a site says to its readers; in the story only those who are quoted speak like this.
_ADDRESS = re.compile(
    r"\b(?:you|yours?|our|us|we|vous|votre|nous|notre|nos|tu|su|nuestr[oa]s?|unser\w*|dein\w*|uns"
    r"|(?-i:Sie|Ihnen|Ihre?[mnrs]?))\b",
    re.IGNORECASE,
)
_CUT_OFF = ("...", "…")
_COLONS = (":", "：")
_SHORT, _CROSSHEAD, _HEADING, _OPEN, _LONGEST = 3, 10, 12, 9, 80
_EDGE = 3
_NEAR, _USUAL = 5, 20
_SENTENCE = 7
_WEIGHED_CHARACTERS = 2_000


def likelihoods(lines: Sequence[str], furniture: Sequence[bool], run: range) -> dict[int, float]:
    """For each line of ``run`` that is not furniture yet, how likely it is the story's, 0 to 1."""
    weights = [_WEIGHTS[name] for name in FEATURES]
    judged = {}
    for number, values in features(lines, furniture, run):
        total = sum(weight * value for weight, value in zip(weights, values, strict=True))
        judged[number] = 1 / (1 + math.exp(-total))
    return judged


def features(
    lines: Sequence[str], furniture: Sequence[bool], run: range
) -> Iterator[tuple[int, list[float]]]:
    """The number of each line that ``likelihoods`` judges, and its values of FEATURES."""
    page = _Page(lines, furniture, run)
    for number in run:
        if not furniture[number]:
            yield number, page.values(number)


class _Page:
    """What is known of all lines of a text before one of them is judged."""

    def __init__(self, lines: Sequence[str], furniture: Sequence[bool], run: range) -> None:
        self._lines, self._run = [line[:_WEIGHED_CHARACTERS] for line in lines], run
        self._folded = furniture
        self._words = [word_count(line) for line in self._lines]
        self._prose = [
            not folded and is_prose(line)
            for line, folded in zip(self._lines, furniture, strict=True)
        ]
        prose = sorted(self._words[n] for n in run if self._prose[n])
        self._usual = prose[len(prose) // 2] if prose else _USUAL
        self._density = len(prose) / max(1, len(run))
        self._times = Counter(self._lines)
        self._spoken = Counter(
            word for number in run if self._prose[number] for word in self._content(number)
        )

    def values(self, number: int) -> list[float]:
        line, words, prose = self._lines[number], self._words[number], self._prose[number]
        cut_off, related = line.endswith(_CUT_OFF), self._related(number)
        closed = is_closed(line) and not cut_off
        above, below = self._is_prose(number - 1), self._is_prose(number + 1)
        signs = (
            True,
            math.log1p(min(words, _LONGEST)),
            closed,
            prose,
            words <= _SHORT,
            words >= _OPEN and not closed,
            line.endswith(_COLONS),
            cut_off,
            sum(map(str.isdigit, line)) / max(1, len(line)),
            bool(find_date(line)),
            bool(_BAR.search(line)),
            line.startswith(_QUOTES),
            line.isupper(),
            _capitalised(line),
            line[:1].islower(),
            self._times[line] > 1,
            are_names(line),
            related,
            related * (words <= _HEADING),
            above,
            below,
            self._is_prose(number - 2),
            self._is_prose(number + 2),
            self._length(number - 1),
            self._length(number + 1),
            closed and not above and not below,
            not closed and words <= _CROSSHEAD and above and below,
            number - self._run.start < _EDGE,
            self._run.stop - number <= _EDGE,
            closed and words < _SENTENCE,
            min(words / self._usual, 2) / 2,
            self._density,
            self._density * (not closed),
            self._density * (closed and not prose),
            self._nearby(number),
            not _QUOTED.search(line) and bool(_ADDRESS.search(line)),
            self._is_folded(number - 1),
            self._is_folded(number + 1),
            self._is_open(number - 1),
            self._is_open(number + 1),
            not closed and (self._is_open(number - 1) or self._is_open(number + 1)),
        )
        return [float(sign) for sign in signs]

    def _nearby(self, number: int) -> float:
        """The share of prose among the lines around one."""
        near = range(max(self._run.start, number - _NEAR), min(self._run.stop, number + _NEAR + 1))
        return sum(self._prose[n] for n in near if n != number) / (2 * _NEAR)

    def _content(self, number: int) -> set[str]:
        return set(_CONTENT.findall(self._lines[number].casefold()))

    def _related(self, number: int) -> float:
        """The share of a line's words that other paragraphs have too."""
        own = self._content(number)
        itself = int(self._prose[number])
        return sum(self._spoken[word] > itself for word in own) / len(own) if own else 0.0

    def _is_prose(self, number: int) -> bool:
        return 0 <= number < len(self._lines) and self._prose[number]

    def _is_folded(self, number: int) -> bool:
        return 0 <= number < len(self._lines) and self._folded[number]

    def _is_open(self, number: int) -> bool:
        """Whether a line that is no furniture yet does not close as a sentence does."""
        inside = 0 <= number < len(self._lines)
        return inside and not self._folded[number] and not is_closed(self._lines[number])

    def _length(self, number: int) -> float:
        inside = 0 <= number < len(self._lines)
        return min(self._words[number], 60) / 60 if inside else 0.0


def _capitalised(line: str) -> float:
    """The share of long words with a capital, as in a title of the English kind."""
    words = _WORD.findall(line)
    return sum(word[0].isupper() for word in words) / len(words) if words else 0.0
