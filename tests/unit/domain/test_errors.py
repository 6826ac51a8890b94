"""Errors keep their words across the border of a process."""

from __future__ import annotations

import pickle

from newsreader.domain.errors import UnreadableFileError


def test_an_unreadable_file_names_itself_and_the_reason_after_a_journey() -> None:
    error = pickle.loads(pickle.dumps(UnreadableFileError("a.txt", "The file is empty.")))
    assert str(error) == "a.txt: The file is empty."
    assert (error.path, error.reason) == ("a.txt", "The file is empty.")
