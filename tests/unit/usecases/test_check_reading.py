"""Whoever asks learns whether files are read safely here."""

from __future__ import annotations

from newsreader.importing.sandbox.attempts import try_forbidden
from newsreader.usecases.check_reading import check_reading


def test_what_was_put_to_the_test_comes_first() -> None:
    layers = check_reading()
    proved = len(try_forbidden())
    assert [layer.tried for layer in layers] == [True] * proved + [False] * (len(layers) - proved)
