"""What an import brings into the library: taken out again in one step, and brought back in one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.usecases.group_stories import reindexed

if TYPE_CHECKING:
    from newsreader.domain.note import Note
    from newsreader.domain.verdict import Verdict
    from newsreader.store.database import Library
    from newsreader.store.handover.taken_decisions import AddedRow
    from newsreader.store.story_decisions import Grouping


@dataclass(frozen=True, slots=True)
class NotesTaken:
    """Notes that a bundle has brought, and those that it brought wordings to, before and after."""

    new: tuple[int, ...]
    rewritten: tuple[tuple[Note, Note], ...]

    def __bool__(self) -> bool:
        return bool(self.new or self.rewritten)


@dataclass(frozen=True, slots=True)
class DecisionsTaken:
    """Decisions that a bundle has brought; verdicts as they held before and after."""

    rows: Sequence[AddedRow]
    verdicts_before: frozenset[Verdict]
    verdicts_after: frozenset[Verdict]

    def __bool__(self) -> bool:
        return bool(self.rows) or self.verdicts_before != self.verdicts_after


@dataclass(slots=True)
class Brought:
    """An import tells it what was kept, each time when that is on the disk.

    What is taken out lies in the bin: nothing of it is lost, not even after a crash.
    """

    articles: list[int] = field(default_factory=list)
    _regrouped: list[Grouping] = field(default_factory=list)
    _notes: list[NotesTaken] = field(default_factory=list)
    _decisions: list[DecisionsTaken] = field(default_factory=list)
    _taken_out: Grouping | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the import has left the library as it was."""
        return not (self.articles or any(self._notes) or any(self._decisions))

    def add(self, articles: Iterable[int], regrouped: Iterable[Grouping] = ()) -> None:
        """Articles came, or came back out of the bin; for their sake stories were regrouped."""
        self.articles += articles
        self._regrouped += regrouped

    def add_notes(self, taken: NotesTaken) -> None:
        """Notes came in a bundle."""
        self._notes.append(taken)

    def add_decisions(self, taken: DecisionsTaken) -> None:
        """Decisions came in a bundle."""
        self._decisions.append(taken)

    def take_out(self, library: Library) -> None:
        """Undo the import: articles and notes go into the bin, all else is as it was before.

        Raises LibraryError.
        """
        with library.transaction():
            for decisions in reversed(self._decisions):
                _exchange(library, decisions.verdicts_after, decisions.verdicts_before)
                library.shared_decisions.take_out(decisions.rows)
            for notes in reversed(self._notes):
                for number in notes.new:
                    library.notes.remove(number)
                for before, _ in notes.rewritten:
                    library.notes.change(before.id, before.text, before.marks)
            earlier = [_without(each, self.articles) for each in reversed(self._regrouped)]
            moved = {number for each in earlier for number, *_ in each.articles}
            touched = library.stories.of_articles({*self.articles, *moved})
            self._taken_out = library.story_decisions.grouping(touched)
            touched |= {number for each in earlier for number, *_ in each.stories}
            with reindexed(library, touched):
                library.bin.put(self.articles)
                for grouping in earlier:
                    library.story_decisions.bring_back(grouping)

    def bring_back(self, library: Library) -> None:
        """Undo ``take_out``, which was called before; raises LibraryError."""
        assert self._taken_out is not None, "nothing was taken out"
        articles = [number for number, *_ in self._taken_out.articles]
        with library.transaction():
            touched = library.stories.of_articles(articles)
            touched |= {number for number, *_ in self._taken_out.stories}
            with reindexed(library, touched):
                library.story_decisions.bring_back(self._taken_out)
            for notes in self._notes:
                for number in notes.new:
                    library.notes.bring_back(number)
                for _, after in notes.rewritten:
                    library.notes.change(after.id, after.text, after.marks)
            for decisions in self._decisions:
                library.shared_decisions.put_back(decisions.rows)
                _exchange(library, decisions.verdicts_before, decisions.verdicts_after)


def _without(grouping: Grouping, articles: Sequence[int]) -> Grouping:
    """Stories as they were before any of these articles came."""
    new = frozenset(articles)
    kept = tuple(each for each in grouping.articles if each[0] not in new)
    stories = {story for _, story, _ in kept}
    return grouping._replace(
        articles=kept, stories=tuple(each for each in grouping.stories if each[0] in stories)
    )


def _exchange(library: Library, there: frozenset[Verdict], wanted: frozenset[Verdict]) -> None:
    """Let the one verdicts hold instead of the others, as far as they differ."""
    came = sorted(wanted - there, key=lambda verdict: (verdict.made_at, verdict.id))
    library.verdicts.exchange(there - wanted, came)
