"""Articles of a large import are prepared by another process, and nobody can tell."""

from __future__ import annotations

import os
import signal
import sys
from multiprocessing import active_children

import pytest

from newsreader.domain.article import Article
from newsreader.domain.errors import CancelledError
from newsreader.usecases import prepare_ahead
from newsreader.usecases.prepare_ahead import PrepareAhead


def _article(number: int) -> Article:
    text = f"Ferry {number} sailed on 4 March with 41 passengers. “Nobody was hurt,” Ann Bell said."
    origin = {"title": "first line"}
    return Article("a.txt", "", text, title=f"Ferry {number}", language="en", origin=origin)


def _nothing() -> None:
    """Nobody presses Cancel."""


def test_the_process_prepares_as_this_one_does(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = [_article(number) for number in range(3)]
    with PrepareAhead(_nothing) as here:
        wanted = [answer() for answer in map(here.begin, articles)]
    monkeypatch.setattr(prepare_ahead, "FEW", 1)
    with PrepareAhead(_nothing, cores=2) as both:
        answers = [both.begin(article) for article in articles]
        assert [answer() for answer in answers] == wanted
    assert active_children() == []


def test_a_few_articles_start_no_process() -> None:
    with PrepareAhead(_nothing, cores=2) as preparing:
        preparing.begin(_article(1))()
        assert active_children() == []


def test_of_many_files_the_process_takes_the_first_article() -> None:
    with PrepareAhead(_nothing, expected=prepare_ahead.FEW, cores=2) as preparing:
        answer = preparing.begin(_article(1))
        assert len(active_children()) == 1
        assert answer().article == _article(1)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent another way there")
def test_when_the_process_is_ended_the_work_goes_on_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare_ahead, "FEW", 0)
    with PrepareAhead(_nothing, cores=2) as preparing:
        preparing.begin(_article(1))()
        (process,) = active_children()
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        process.join()
        for number in range(3):
            assert preparing.begin(_article(number))().article == _article(number)


def test_who_waits_for_the_process_can_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare_ahead, "FEW", 0)

    def stop() -> None:
        raise CancelledError

    long = Article("a.txt", "", " ".join(_article(number).text for number in range(2_000)))
    with pytest.raises(CancelledError), PrepareAhead(stop, cores=2) as preparing:
        preparing.begin(long)()
    for process in active_children():
        process.join()
