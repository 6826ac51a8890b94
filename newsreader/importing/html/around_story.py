"""What outlets put before and behind a story: summaries made by machines, blurbs on the author."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsreader.domain.article import Furniture
from newsreader.importing.html.main_heading import ancestors
from newsreader.importing.html.refining import make, usual_makes
from newsreader.importing.html.weighing import WeighedPage
from newsreader.importing.lines.line_shape import letters, word_count

_MACHINE = re.compile(r"\b(?:A\.?I|KI|IA|ChatGPT|OpenAI|Künstlicher? Intelligenz)\b|人工知能")
_SUMMARY = re.compile(
    r"summar|takeaways|key points|highlights|zusammen(?:fassung|gefasst)|sammen(?:drag|fatning)"
    r"|oppsummering|sammanfatt|samenvatting|résumé|resumen|resumo|riassunto|podsumowanie|özet"
    r"|요약|要約|摘要",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"\b(?:made|generated|created|written|produced|powered|erstellt|erzeugt|generiert|laget|lavet"
    r"|skapa[dt]s?|gemaakt|gegenereerd|générée?|généré|generad[oa]|gerad[oa]|generat[oa]"
    r"|wygenerowan\w+|oluşturul\w+)\b|생성|제공|作成|生成",
    re.IGNORECASE,
)
_NOTE_WORDS, _BLURB_WORDS, _FIRST_WORDS = 30, 100, 10
_PART_OF_PROSE = 0.3
_LAST = 3
_ENOUGH_PARAGRAPHS = 5


def fold_machine_summaries(page: WeighedPage, story: range) -> None:
    """Hint a box that says of itself that it is a summary by a machine.

    ::

        <div><ul><li>The strike is over.</li> …</ul><p>This summary was made with AI.</p></div>
    """
    tree = page.tree
    notes = [i for i in story if _is_note(tree.leaves[i].text)]
    if not notes:
        return
    usual = usual_makes(page, story)
    notes = [i for i in notes if make(tree, tree.leaves[i]) not in usual]
    sums = page.sums(story)
    for note in notes:
        box = tree.leaves[note].element
        for element in ancestors(tree, box):
            if tree.elements[element].story_body or sums[element] > _PART_OF_PROSE * sums[0]:
                break
            box = element
        for number in story:
            if box in ancestors(tree, tree.leaves[number].element):
                page.hints[number] = page.hints[number] or Furniture.OTHER


def fold_blurbs(page: WeighedPage, story: range, authors: Iterable[str]) -> None:
    """Hint the last paragraphs of a story that begin with its author: they are about her or him."""
    names = [letters(name) for name in authors if " " in name]
    shown = [i for i in story if page.hints[i] is None and page.prose[i]]
    if not names or len(shown) < _ENOUGH_PARAGRAPHS:
        return
    for number in reversed(shown[-_LAST:]):
        text = page.tree.leaves[number].text
        begins = letters(" ".join(text.split(maxsplit=_FIRST_WORDS)[:_FIRST_WORDS]))
        if word_count(text) > _BLURB_WORDS or not any(name in begins for name in names):
            break
        page.hints[number] = Furniture.AUTHOR


def _is_note(text: str) -> bool:
    short = word_count(text) <= _NOTE_WORDS
    return short and all(part.search(text) for part in (_MACHINE, _SUMMARY, _MADE))
