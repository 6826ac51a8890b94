"""What can be dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from newsreader.ui.importing.drops import can_take, take


def _mime(*, urls: list[str] = [], html: str = "", text: str = "") -> QMimeData:  # noqa: B006
    mime = QMimeData()
    if urls:
        mime.setUrls([QUrl(url) for url in urls])
    if html:
        mime.setHtml(html)
    if text:
        mime.setText(text)
    return mime


def test_files_win_over_the_text_that_file_managers_add() -> None:
    mime = _mime(urls=["file:///in/a%20b.txt", "file:///in/folder"], text="file:///in/a%20b.txt")
    assert can_take(mime)
    assert take(mime).files == (Path("/in/a b.txt"), Path("/in/folder"))


def test_a_selection_from_a_browser_is_html() -> None:
    dropped = take(_mime(html="<p>The ferry leaves.</p>", text="The ferry leaves."))
    assert dropped.data == b"<p>The ferry leaves.</p>"
    assert dropped.name.endswith(".html")


def test_text_is_text() -> None:
    dropped = take(_mime(text="The ferry leaves at six."))
    assert dropped.data == b"The ferry leaves at six."
    assert dropped.name.endswith(".txt")


def test_an_address_is_never_fetched() -> None:
    address = "https://news.invalid/a"
    for mime in (
        _mime(urls=[address], text=address),
        _mime(urls=[address], html=f'<a href="{address}">Mayor quits</a>'),
        _mime(text=f"{address}\n{address}"),
    ):
        dropped = take(mime)
        assert (dropped.files, dropped.data) == ((), b"")
