"""Plain text becomes blocks, a line or a wrapped paragraph each."""

from __future__ import annotations

import textwrap

from newsreader.importing.readers.plain_text import read
from newsreader.importing.source import Source

LONG = (
    "The harbour of Velm opened again on Sunday after a storm had kept it closed for nine days, "
    "the port office said, and some 140 boats left before noon while the first ferry to the "
    "islands carried 312 passengers, according to the company that runs it."
)


def texts(text: str) -> list[str]:
    (draft,) = read(Source("a.txt", text.encode()))
    return [block.text for block in draft.blocks]


def test_each_line_is_a_block_whatever_ends_it() -> None:
    assert texts("One.\r\nTwo.\rThree.\n\nFour.\u2028Five.") == [
        "One.",
        "Two.",
        "Three.",
        "Four.",
        "Five.",
    ]


def test_lines_wrapped_at_a_width_are_joined_to_paragraphs() -> None:
    wrapped = "\n\n".join([textwrap.fill(LONG, 72), textwrap.fill(LONG.upper(), 72)])
    assert texts(wrapped) == [LONG, LONG.upper()]


def test_lines_that_nobody_sees_are_no_blocks() -> None:
    assert texts("\ufeff\n\u200b\n \t\n\u00ad") == []


def test_blanks_of_every_kind_become_one_space() -> None:
    assert texts("nine\u00a0days \t later") == ["nine days later"]


def test_sentences_of_like_length_on_lines_of_their_own_are_not_joined() -> None:
    lines = [
        "Sign up for our letter and get the harbour news in your inbox",
        "The ferry leaves at six, the port office said on Sunday.",
        "Nobody was hurt when the cranes fell on the eastern quay.",
        "The town will ask the province for help before the summer.",
    ]
    assert texts("\n".join(lines)) == lines
