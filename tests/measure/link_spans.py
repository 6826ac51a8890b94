"""Shows where links begin and end: python -m tests.measure.link_spans SHARED [--cut].

Printed for ECB+ and for the type specimens: how many ends of links stand at the end of a sentence,
at a mark, between words, and where they cut a phrase: after an article, a preposition, a
conjunction or a possessive, or inside a name or compound, by the plain patterns below, which share
nothing with the program.  Then, for the type specimens, how much of the clauses that a reader
linked is in the program's links, and the other way round.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsreader.compare.compare_steps import compare
from newsreader.compare.prepared import PreparedText
from newsreader.domain.comparison import Link
from newsreader.domain.span import Span
from tests.measure import link_material
from tests.measure.link_material import Material

_LEANING = re.compile(
    r"\b(?:a|an|the|this|these|its|his|her|their|our|my|your|of|in|on|at|to|by|for|from|with|into|"
    r"against|under|over|between|and|or|but|no|\w+['’]s)\s+$",
    re.IGNORECASE,
)
_AROUND = 40


def where(text: PreparedText, at: int) -> str:
    """What stands where a link begins or ends, at a character of the text."""
    before, after = text.text[max(0, at - _AROUND) : at], text.text[at : at + _AROUND]
    if not before.strip() or not after.strip() or at in {*text.unit_starts, *text.unit_ends}:
        return "sentence"
    if re.search(r"[^\w\s'’-]\s*$", before) or re.match(r"\s*[^\w\s'’-]", after):
        return "mark"
    name = re.search(r"[A-Z]\w+\s*$", before) and re.match(r"\s*[A-Z]\w", after)
    compound = re.search(r"-$", before) or re.match(r"-", after)
    leans = _LEANING.search(before if before[-1].isspace() else before + " ")
    return "cut" if name or compound or leans else "words"


def ends(pairs: Iterable[Material], *, show_cut: bool) -> Counter[str]:
    found = Counter[str]()
    for pair in pairs:
        for link in compare(pair.a, pair.b).links:
            for text, span in ((pair.a, link.a[0]), (pair.b, link.b[0])):
                for at in (span.start, span.end):
                    place = where(text, at)
                    found[place] += 1
                    if show_cut and place == "cut":
                        around = text.text[max(0, at - _AROUND) : at], text.text[at : at + _AROUND]
                        print(f"{link.kind}: {' || '.join(around)!r}")
    return found


def overlaps(shared: Path) -> Iterator[tuple[float, float]]:
    """For each clause that a reader linked: its share of the link, the link's share of it."""
    table = json.loads((shared / "gold" / "alignments_dev.json").read_text("utf-8"))
    for pair, entries in zip(link_material.gold(shared), table["alignments"].values(), strict=True):
        links = compare(pair.a, pair.b).links
        for entry in entries:
            if "a_span" not in entry or entry.get("doubtful"):
                continue
            sides = _place(pair.a.text, entry["a_span"]), _place(pair.b.text, entry["b_span"])
            found = [_shares(link, sides) for link in links]
            yield from max(found, key=lambda both: min(min(shares) for shares in both))


def _place(text: str, told: str | list[str]) -> Span:
    parts = [told] if isinstance(told, str) else told
    return Span(text.index(parts[0]), text.index(parts[-1]) + len(parts[-1]))


def _shares(link: Link, sides: tuple[Span, Span]) -> list[tuple[float, float]]:
    shares = []
    for span, clause in zip((link.a[0], link.b[0]), sides, strict=True):
        inside = span.overlap(clause)
        both = len(inside) if inside else 0
        shares.append((both / len(span), both / len(clause)))
    return shares


def main() -> None:
    shared, show_cut = Path(sys.argv[1]), "--cut" in sys.argv
    materials = {"ECB+": link_material.hand_made, "type specimens": link_material.gold}
    for name, pairs in materials.items():
        found = ends(pairs(shared), show_cut=show_cut)
        told = ", ".join(f"{place} {count}" for place, count in sorted(found.items()))
        print(f"{name}: {told}; cut {found['cut'] / found.total():.3f}")
    both = [shares for shares in overlaps(shared) if min(shares) > 0]
    of_link, of_clause = (sum(shares) / len(both) for shares in zip(*both, strict=True))
    print(f"sides of links that a reader drew, too: {len(both)}")
    print(
        f"of the link the reader has {of_link:.3f}, of the reader's clause the link {of_clause:.3f}"
    )


if __name__ == "__main__":
    main()
