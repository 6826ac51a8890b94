"""Pages that a browser has saved as one mhtml file."""

from __future__ import annotations

from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.import_steps import read_articles

ONE = "The harbour of Velm opened again on Sunday after nine days, the port office said."


def archive(*parts: MIMEText) -> bytes:
    made = MIMEMultipart("related")
    made["From"] = "<Saved by a browser>"
    made["Snapshot-Content-Location"] = "https://host.invalid/harbour"
    made["Subject"] = "Harbour reopens"
    for part in parts:
        made.attach(part)
    return made.as_bytes()


def test_the_page_is_read_as_a_page_is() -> None:
    page = f"<html><title>Harbour</title><nav>Menu</nav><h1>Harbour reopens</h1><p>Grüße. {ONE}"
    (article,) = read_articles(
        archive(MIMEText(page, "html", "utf-8"), MIMEText("body {}", "css", "utf-8")), "a.mhtml"
    )
    assert (article.title, article.text) == ("Harbour reopens", f"Grüße. {ONE}")
    assert article.media_type == "multipart/related"


def test_an_archive_without_a_page_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="no page"):
        read_articles(archive(MIMEText("body {}", "css", "utf-8")), "a.mhtml")
