"""Puts all figures into words: docs/ACCURACY.md."""

from __future__ import annotations

import datetime as dt
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

import newsreader
from newsreader.compare.linking import weights
from tests.measure import changed_facts, facts, speed
from tests.measure.accuracy.links import LinkFigures, Part
from tests.measure.accuracy.misses import Misses
from tests.measure.accuracy.moved import SIZES, MovedFigures
from tests.measure.accuracy.passages import PassageFigures
from tests.measure.accuracy.specimens import SpecimenFigures
from tests.measure.peers import PEERS, PROGRAMS

_KINDS_OF_PASSAGES = (
    "02-no-obfuscation",
    "03-random-obfuscation",
    "04-translation-obfuscation",
    "05-summary-obfuscation",
    "entire",
)
_KINDS_OF_MISSES = {
    "links": "Links that it misses",
    "too_many": "Links that it should not draw",
    "conflicts": "Contradictions",
}
_COUNTED = {
    "links": "In the hand-made answers {}; missed there: {}.",
    "too_many": "In the hand-made articles it drew such a link {} at some time; this time: {}.",
    "conflicts": "In the hand-made answers {}; judged wrongly there: {}.",
}
_VERDICTS = {
    "nothing": "no link",
    "same": "the same words",
    "edited": "one sentence, edited",
    "reworded": "the same statement in other words",
    "conflict": "something differs that should be flagged",
    "agreement": "nothing to flag",
}


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that one run measured; ``memory`` in megabytes."""

    links: list[LinkFigures]
    passages: list[PassageFigures]
    moved: dict[str, dict[int, MovedFigures]]
    facts: dict[str, facts.Figures]
    changed: changed_facts.Figures
    specimens: SpecimenFigures
    misses: Misses
    speed: list[speed.Row]
    memory: float


def page(figures: Figures, seconds: float) -> str:
    """The page as Markdown; ``seconds`` is the time of the run."""
    template = _environment().get_template("page.md.jinja")
    us = figures.links[0]
    bars = list(speed.bars(figures.speed))
    ordered = [tool for tool in figures.moved if tool != "Newsreader"]
    kept = [row.found for tool in ordered for row in figures.moved[tool].values()]
    told: str = template.render(
        {name: getattr(figures, name) for name in Figures.__dataclass_fields__},
        us=us,
        us_passages=figures.passages[0],
        sentence_links=sum(part.of for part in us.recalls.values()),
        kinds_of_passages=_KINDS_OF_PASSAGES,
        kinds_of_misses=_KINDS_OF_MISSES,
        counted=_COUNTED,
        verdicts=_VERDICTS,
        sizes_moved=SIZES,
        ordered=ordered,
        lost_least=1 - max(kept),
        lost_most=1 - min(kept),
        peers=PEERS,
        not_installed=[name for name in PROGRAMS if name not in PEERS],
        largest=speed.LARGE,
        bars=[
            (wanted, reached)
            for wanted in speed.BARS
            if (reached := [bar for bar in bars if _bar(bar) == wanted])
        ],
        provenance=_provenance(),
        date=dt.datetime.now(dt.UTC).date().isoformat(),
        version=newsreader.__version__,
        cores=os.cpu_count(),
        seconds=seconds,
    )
    return told


def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # Markdown
    )
    made.filters.update(figure=_figure, percent=_percent, part=_part, ratio=_ratio, times=_times)
    return made


def _figure(value: float) -> str:
    """Three digits without a leading nought, as the literature writes them."""
    return f"{value:.3f}".removeprefix("0")


def _percent(value: float) -> str:
    """In whole percents but for what is nearly nothing or nearly all."""
    digits = 2 if 0 < value < 0.01 else 1 if 0.99 < value < 1 else 0
    return f"{100 * value:.{digits}f} %"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _part(part: Part) -> str:
    return f"{part.count}/{part.of}"


def _ratio(ours: float, theirs: float | None) -> str:
    if not theirs:
        return "–"
    ratio = ours / theirs
    if ratio < 0.001:
        return "< 0.001"
    return f"{ratio:.3f}" if ratio < 0.1 else f"{ratio:.2f}" if ratio < 10 else f"{ratio:,.0f}"


def _bar(bar: speed.Bar) -> tuple[int, str, str, float]:
    return bar.words, bar.ours, bar.theirs, bar.wanted


def _provenance() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(weights.TABLE.read_text("utf-8"))["provenance"]
    return found
