"""The window and each pair come back as they were left."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.store.database import Library
from newsreader.store.values import as_json, from_json


def test_what_was_saved_last_comes_back(library: Library) -> None:
    library.views.save("pair 1 2", {"scroll": 0.25, "chips": ["same", "moved"], "open": None})
    library.views.save("pair 1 2", {"scroll": 0.5})
    library.views.save("window", {"title": "Brücke 🌉"})
    assert library.views.load("pair 1 2") == {"scroll": 0.5}
    assert library.views.load("window") == {"title": "Brücke 🌉"}


def test_what_was_never_saved_is_empty(library: Library) -> None:
    assert library.views.load("window") == {}


def test_what_is_no_plain_value_is_not_taken(library: Library) -> None:
    with pytest.raises(TypeError):
        library.views.save("window", {"when": object()})
    assert library.views.load("window") == {}


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@settings(max_examples=40)
@given(st.dictionaries(st.text(), plain))
def test_every_plain_value_survives_its_column(value: dict[str, object]) -> None:
    assert from_json(as_json(value)) == value
