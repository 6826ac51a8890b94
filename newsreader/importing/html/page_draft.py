"""A whole page as a draft, wherever it was saved: blocks by its elements, facts by its mark-up."""

from __future__ import annotations

import re
from collections.abc import Iterable

from selectolax.lexbor import LexborHTMLParser

from newsreader.importing.clean import clean_line
from newsreader.importing.draft import Block, Candidate, Draft, Field, choose
from newsreader.importing.encoding.encoding import Decoded
from newsreader.importing.html.declared import declared
from newsreader.importing.html.declared_authors import OUTLET_AS_AUTHOR
from newsreader.importing.html.declared_body import declared_paragraphs
from newsreader.importing.html.declared_titles import PAGE_TITLE
from newsreader.importing.html.json_ld import declared_body, linked_data
from newsreader.importing.html.main_content import page_blocks
from newsreader.importing.html.page_address import page_address
from newsreader.importing.html.page_title import headline_in_title
from newsreader.importing.html.page_tree import PageTree
from newsreader.importing.html.prescan import prescan, strip_tags
from newsreader.importing.html.script_story import story_in_scripts
from newsreader.importing.html.tree_walk import page_tree
from newsreader.importing.lines.line_shape import is_prose
from newsreader.importing.media_types import MediaType

_FRAMES = re.compile(r"</?(?:frame|frameset|noframes)\b[^>]*>", re.IGNORECASE)
_MACHINES_ONLY = (
    "The page shows no text without its scripts; the story is what it declares for machines."
)


def page_draft(page: Decoded, media_type: MediaType = MediaType.HTML) -> Draft:
    """The draft of a page; one that no parser can bear is read as lines, with a warning."""
    scanned = prescan(page.text)
    losses = page.losses()
    if scanned.warning:
        lines = map(clean_line, strip_tags(scanned.markup).splitlines())
        blocks = tuple(Block(line) for line in lines if line)
        return Draft(blocks, media_type, page.encoding, warnings=(*losses, scanned.warning))
    parser, tree = _parsed(scanned.markup)
    objects = linked_data(parser)
    candidates = declared(parser, objects)
    candidates = (*candidates, *headline_in_title(_page_title(candidates), tree.leaves))
    body = declared_body(objects)
    shows_text = any(is_prose(leaf.text) for leaf in tree.leaves)
    if body and not shows_text:
        blocks = tuple(Block(paragraph) for paragraph in declared_paragraphs(body))
        warnings = (*losses, _MACHINES_ONLY)
    else:
        warnings = losses
        if not shows_text and (story := prescan(story_in_scripts(parser))).markup:
            tree = page_tree(LexborHTMLParser("" if story.warning else story.markup))
            warnings = (*losses, _MACHINES_ONLY)
        titles = [c.value for c in candidates if c.field is Field.TITLE]
        byline = choose(candidates, Field.BYLINE)
        authors = byline.value.split("\n") if byline and byline.trust > OUTLET_AS_AUTHOR else []
        blocks = page_blocks(tree, titles, body, authors)
    return Draft(
        blocks,
        media_type,
        page.encoding,
        candidates,
        marked_up=True,
        warnings=warnings,
        address=page_address(parser),
    )


def _parsed(markup: str) -> tuple[LexborHTMLParser, PageTree]:
    """A page and its leaves; of a page in frames, what it shows to those who have none."""
    parser = LexborHTMLParser(markup)
    tree = page_tree(parser)
    if not tree.leaves and _FRAMES.search(markup):
        parser = LexborHTMLParser(_FRAMES.sub("", markup))
        tree = page_tree(parser)
    return parser, tree


def _page_title(candidates: Iterable[Candidate]) -> str:
    return next((c.value for c in candidates if c.origin == PAGE_TITLE), "")
