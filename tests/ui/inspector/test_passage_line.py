"""Words put in quotation marks for the reader."""

from __future__ import annotations

import pytest

from newsreader.ui.inspector.passage_line import quoted


@pytest.mark.parametrize(
    ("passage", "shown"),
    [
        ("The bridge  is shut", "“The bridge is shut”"),
        ("it must close.”", "“it must close.”"),
        ("“It must close”", "“It must close”"),
        ("“It must close,” he said", "““It must close,” he said”"),
    ],
)
def test_marks_at_the_ends_are_not_doubled(passage: str, shown: str) -> None:
    assert quoted(passage) == shown
