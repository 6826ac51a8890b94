"""Whatever is done to a library, it holds what a plain dictionary would hold."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from newsreader.domain.article import Article, Folded, Furniture
from newsreader.domain.note import Anchor, NoteTarget
from newsreader.domain.span import Span
from newsreader.store.database import open_library

texts = st.text(max_size=60) | st.sampled_from(
    ["🌉 مرحبا \u200fשלום", "नमस्ते", "a\x00b", "e\u0301", "\r\n"]
)
spans = st.tuples(st.integers(0, 2**40), st.integers(0, 2**40)).map(
    lambda pair: Span(*sorted(pair))
)
anchors = st.none() | st.builds(Anchor, spans, texts, texts, texts)
folds = st.builds(Folded, st.sampled_from(Furniture), texts, st.integers(0, 10**9))


class AnythingSurvives(RuleBasedStateMachine):
    articles: Bundle[int] = Bundle("articles")
    stories: Bundle[int] = Bundle("stories")
    notes: Bundle[int] = Bundle("notes")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.library = open_library(self.folder)
        self.kept: dict[int, tuple[Article, bytes]] = {}
        self.place: dict[int, int | None] = {}
        self.titles: dict[int, str] = {}
        self.wordings: dict[int, list[str]] = {}
        self.targets: dict[int, NoteTarget] = {}
        self.bin: set[int] = set()

    @rule(target=stories, title=texts)
    def begin_a_story(self, title: str) -> int:
        story = self.library.stories.add(title)
        self.titles[story] = title
        return story

    @rule(
        target=articles,
        text=texts,
        title=texts,
        source=texts,
        byline=st.lists(texts, max_size=2).map(tuple),
        folded=st.lists(folds, max_size=2).map(tuple),
        origin=st.dictionaries(texts, texts, max_size=2),
        original=st.binary(max_size=80),
        story=st.none() | stories,
    )
    def keep_an_article(
        self,
        text: str,
        title: str,
        source: str,
        byline: tuple[str, ...],
        folded: tuple[Folded, ...],
        origin: dict[str, str],
        original: bytes,
        story: int | None,
    ) -> int:
        article = Article(
            path=title,
            sha256=hashlib.sha256(original).hexdigest(),
            text=text,
            title=title,
            source=source,
            byline=byline,
            folded=folded,
            origin=origin,
            warnings=byline,
        )
        number = self.library.articles.add(article, original, story).entry.id
        self.kept[number] = article, original
        self.place[number] = story
        return number

    @rule(target=notes, article=articles, other=st.none() | articles, anchor=anchors, text=texts)
    def write_a_note(
        self, article: int, other: int | None, anchor: Anchor | None, text: str
    ) -> int:
        target = NoteTarget(article, anchor, other)
        number = self.library.notes.add(target, text).id
        self.wordings[number] = [text]
        self.targets[number] = target
        return number

    @rule(note=notes, text=texts)
    def change_a_note(self, note: int, text: str) -> None:
        self.library.notes.change(note, text)
        if self.wordings[note][-1] != text:
            self.wordings[note].append(text)

    @rule(note=notes)
    def remove_a_note(self, note: int) -> None:
        self.library.notes.remove(note)
        self.bin.add(note)

    @rule(note=notes)
    def bring_a_note_back(self, note: int) -> None:
        self.library.notes.bring_back(note)
        self.bin.discard(note)

    @rule()
    def restart(self) -> None:
        self.library.close()
        self.library = open_library(self.folder)

    @invariant()
    def everything_is_as_it_was_put(self) -> None:
        articles, stories, notes = self.library.articles, self.library.stories, self.library.notes
        assert {e.id: e.story_id for e in articles.entries()} == self.place
        for number, (article, original) in self.kept.items():
            assert articles.get(number).article == article
            assert articles.original(number) == original
        assert {story.id: story.title for story in stories.all()} == self.titles
        assert {note.id for note in notes.all()} == self.wordings.keys() - self.bin
        assert {note.id for note in notes.removed()} == self.bin
        for number, wordings in self.wordings.items():
            assert [note.text for note in notes.history(number)] == wordings
            assert notes.get(number).target == self.targets[number]

    def teardown(self) -> None:
        self.library.close()
        shutil.rmtree(self.folder)


TestAnythingSurvives = AnythingSurvives.TestCase
TestAnythingSurvives.settings = settings(
    max_examples=12, stateful_step_count=12, deadline=None, derandomize=True
)
