"""The reading process: a bad file costs itself and no other."""

from __future__ import annotations

import io
import sys
import threading
import time
import zipfile
from collections.abc import Iterator

import pytest

from newsreader.domain.errors import CancelledError, UnreadableFileError
from newsreader.importing.import_steps import read_articles
from newsreader.importing.worker import worker
from newsreader.importing.worker.worker import ReadingWorker

GOOD = (
    b"Harbour of Velm reopens after storm\n\n"
    b"The harbour opened again on Sunday after nine days, the port office said.\n"
)
# A reading process in which some files do what a broken parser would.
TROUBLED = """
import json, os, time
from newsreader.importing.worker import reading_process
def read(data, name, *rest):
    if data == b'hang':
        while True: pass
    if data == b'sleep':
        time.sleep(60)
    if data == b'crash':
        os.abort()
    if data == b'eat':
        bytearray(4 << 30)
    if data == b'leave':
        os._exit(0)
    return real(data, name, *rest)
real, reading_process.read_each = reading_process.read_each, read
reading_process.main()
"""
NONSENSE = """
import os, sys
from newsreader.importing.worker.pipe import receive, send
out = os.fdopen(1, 'wb')
receive(sys.stdin.buffer, 1000)
send(out, b'{"layers": {}, "tried": {}}')
while sys.stdin.buffer.read(8):
    send(out, %r)
"""


@pytest.fixture
def troubled() -> Iterator[ReadingWorker]:
    with ReadingWorker(seconds=1, command=(sys.executable, "-c", TROUBLED)) as worker:
        yield worker


def test_a_file_is_read_as_without_a_process() -> None:
    with ReadingWorker() as worker:
        assert worker.read(GOOD, "folder/a.txt") == read_articles(GOOD, "folder/a.txt")


def test_a_refusal_comes_through_with_its_reason_and_the_whole_path() -> None:
    with ReadingWorker() as worker, pytest.raises(UnreadableFileError) as caught:
        worker.read(b"", "folder/a.txt")
    assert (caught.value.path, caught.value.reason) == ("folder/a.txt", "The file is empty.")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"hang", "Reading it took longer than 1 seconds."),
        (b"crash", "Reading it failed: the file made the reading process stop."),
        (b"leave", "Reading it failed: the file made the reading process stop."),
        pytest.param(
            b"eat",
            "Reading it needs more memory than one file may use.",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="needs rlimits"),
        ),
    ],
)
def test_a_bad_file_costs_one_file(troubled: ReadingWorker, data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        troubled.read(data, "bad.txt")
    assert caught.value.reason == reason
    assert troubled.read(GOOD, "a.txt")[0].title == "Harbour of Velm reopens after storm"


@pytest.mark.skipif(sys.platform == "win32", reason="needs rlimits")
def test_time_that_others_have_the_processor_does_not_count(
    troubled: ReadingWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "_PATIENCE", 60)
    with pytest.raises(UnreadableFileError, match="took longer than 1 seconds"):
        troubled.read(b"hang", "busy.txt")
    monkeypatch.setattr(worker, "_PATIENCE", 0.5)
    with pytest.raises(UnreadableFileError, match="took longer than 1 seconds"):
        troubled.read(b"sleep", "idle.txt")


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b'{"articles": []}',
        b'{"articles": [{}]}',
        b'{"step": [1]}',
        b'{"needs": "application/x-no-such"}',
        b'{"end": true, "refused": "No."}',
        b'{"end": true}',
        b"[" * 100_000,
    ],
)
def test_an_answer_without_sense_is_not_believed(answer: bytes) -> None:
    command = (sys.executable, "-c", NONSENSE % answer)
    with ReadingWorker(command=command) as worker, pytest.raises(UnreadableFileError) as caught:
        worker.read(GOOD, "a.txt")
    assert caught.value.reason == "Reading it gave an answer without sense."


def test_a_process_that_does_not_start_gives_a_reason() -> None:
    command = (sys.executable, "-c", "raise SystemExit(3)")
    with (
        ReadingWorker(command=command) as worker,
        pytest.raises(UnreadableFileError, match="does not start"),
    ):
        worker.read(GOOD, "a.txt")


def test_cancel_from_another_thread_ends_a_read_at_once() -> None:
    command = (sys.executable, "-c", TROUBLED)
    with ReadingWorker(seconds=30, command=command) as worker:
        timer = threading.Timer(0.5, worker.cancel)
        timer.start()
        started = time.monotonic()
        with pytest.raises(CancelledError):
            worker.read(b"hang", "a.txt")
        assert time.monotonic() - started < 5
        with pytest.raises(CancelledError):
            worker.read(GOOD, "a.txt")
        timer.join()


def test_a_format_met_for_the_first_time_gets_its_reader_before_the_door_closes() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", GOOD)
    with ReadingWorker() as worker:
        # The name promises a text; only the process sees that it is an archive.
        (article,) = worker.read(packed.getvalue(), "misnamed.txt")
        assert article.title == "Harbour of Velm reopens after storm"
        assert worker.read(GOOD, "a.txt")[0].text == article.text


def test_a_file_that_is_not_heard_to_its_end_does_not_disturb_the_next() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number in range(50):
            archive.writestr(f"{number}.txt", GOOD + b"%d" % number)
    with ReadingWorker() as worker:
        articles = worker.read_each(packed.getvalue(), "many.zip")
        assert next(articles).origin["part"] == "0.txt"
        del articles
        assert len(worker.read(GOOD, "a.txt")) == 1


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"word and more " * 750_000, "line.txt"),
        (b"<html>" + b"<div>" * 100_000 + b"Deep down is a text of some words.", "deep.html"),
        (
            b"<html><p " + b" ".join(b"a%d=1" % i for i in range(300_000)) + b">A text of words.",
            "attributes.html",
        ),
        (
            b"<html><p>Before it stands a text.<img src='data:image/png;base64,"
            + b"A" * 12_000_000
            + b"'><p>After it stands a text as well.",
            "single_file.html",
        ),
    ],
    ids=["10 MB line", "100,000 deep", "300,000 attributes", "12 MB picture"],
)
def test_what_hangs_other_parsers_is_read_in_time(data: bytes, name: str) -> None:
    with ReadingWorker(seconds=10) as worker:
        (article,) = worker.read(data, name)
    assert article.text
