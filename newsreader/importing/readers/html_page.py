"""A web page or single-file page: blocks by its elements, facts by its mark-up."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from newsreader.importing.clean import clean_line
from newsreader.importing.draft import Block, Draft, Field
from newsreader.importing.html.contradictions import contradictions, with_other_titles
from newsreader.importing.html.declared import declared
from newsreader.importing.html.json_ld import declared_body, linked_data
from newsreader.importing.html.main_content import page_blocks
from newsreader.importing.html.prescan import prescan, strip_tags
from newsreader.importing.html.tree_walk import page_tree


def read(text: str, encoding: str) -> tuple[Draft, ...]:
    """One draft; a page that no parser can bear is read as lines of text, with a warning."""
    scanned = prescan(text)
    if scanned.warning:
        lines = map(clean_line, strip_tags(scanned.markup).splitlines())
        blocks = tuple(Block(line) for line in lines if line)
        return (Draft(blocks, "text/html", encoding, warnings=(scanned.warning,)),)
    parser = LexborHTMLParser(scanned.markup)
    objects = linked_data(parser)
    candidates = declared(parser, objects)
    titles = [c.value for c in candidates if c.field is Field.TITLE]
    blocks = page_blocks(page_tree(parser), titles, declared_body(objects))
    return (
        Draft(
            blocks,
            "text/html",
            encoding,
            with_other_titles(candidates),
            marked_up=True,
            warnings=contradictions(candidates),
        ),
    )
