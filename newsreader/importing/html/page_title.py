"""The headline that the title of a page holds beside the name of the site or section."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsreader.importing.draft import Candidate, Field
from newsreader.importing.fields.outlets import names_an_outlet
from newsreader.importing.html.page_tree import Leaf
from newsreader.importing.lines.line_shape import letters, word_count

_SEPARATOR = re.compile(r"\s*:\s+|\s*[|»›·•]\s*|\s+[-–—]+\s+")
_LONGEST = 400
_FEWEST_WORDS = 3
_LINKED = 0.5
_TRUST = 0.58


def headline_in_title(title: str, leaves: Sequence[Leaf]) -> Iterator[Candidate]:
    """The first line of the page, if any, that is one half of its title.

    ::

        <title>Coast Herald: Ferry strike ends after nine days</title>
        … <b>Ferry strike ends after nine days</b> …
    """
    if len(title) > _LONGEST:
        return
    cuts = list(_SEPARATOR.finditer(title))
    halves = [half for cut in cuts for half in (title[: cut.start()], title[cut.end() :])]
    long = (half for half in halves if word_count(half) >= _FEWEST_WORDS)
    keys = {letters(half) for half in long if not names_an_outlet(half)}
    if not keys:
        return
    for leaf in leaves:
        if len(leaf.text) < len(title) and leaf.links < _LINKED and letters(leaf.text) in keys:
            yield Candidate(Field.TITLE, leaf.text, "line that the title of the page holds", _TRUST)
            return
