"""Saved links are references: nothing is fetched, and they say so."""

from __future__ import annotations

import plistlib

import pytest

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.import_steps import read_articles

ADDRESS = "https://host.invalid/harbour?a=1&b=2"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (f"[InternetShortcut]\r\nURL={ADDRESS}\r\nIconIndex=0\r\n".encode(), "Harbour.url"),
        (plistlib.dumps({"URL": ADDRESS}), "Harbour.webloc"),
        (plistlib.dumps({"URL": ADDRESS}, fmt=plistlib.FMT_BINARY), "Harbour.webloc"),
    ],
    ids=["url", "webloc", "binary webloc"],
)
def test_a_link_is_kept_as_a_reference(data: bytes, name: str) -> None:
    (article,) = read_articles(data, name)
    assert (article.title, article.text) == ("Harbour", ADDRESS)
    assert "reference" in article.warnings[0]


@pytest.mark.parametrize("address", ["file://server.invalid/share/a.html", r"C:\a.txt", "/a.txt"])
def test_a_link_to_a_file_is_not_called_one_to_a_page(address: str) -> None:
    (article,) = read_articles(f"[InternetShortcut]\nURL={address}\n".encode(), "a.url")
    assert article.text == address
    assert article.warnings == (
        "This is a reference to a file, not the file itself; nothing was opened.",
    )


@pytest.mark.parametrize("data", [b"[InternetShortcut]\n", plistlib.dumps({"x": 1}), b"bplist00x"])
def test_a_link_without_an_address_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match=r"link"):
        read_articles(data, "a.url")
