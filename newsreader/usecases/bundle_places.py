"""Where the parts of a bundle are in the library that it comes into."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from newsreader.domain.article import ArticleEntry
from newsreader.domain.bundle import Bundle, BundledArticle, BundledStory
from newsreader.importing.bundle.bundle_file import BundleFile
from newsreader.stories.signature import sign
from newsreader.usecases.brought import DecisionsTaken, NotesTaken
from newsreader.usecases.story_index import index_kept, ready_index
from newsreader.usecases.use_bin import bring_back

if TYPE_CHECKING:
    from newsreader.store.database import Library


class BundlePlaces:
    """The library that a bundle comes into, and where the parts of the bundle are in it."""

    def __init__(self, library: Library, bundle: Bundle) -> None:
        self._library = library
        self.new: set[int] = set()
        #: Of the bundle's articles that were met, in their order, the numbers here.
        self._numbers: list[int] = []
        self.begun_here: list[int] = []
        self._in_file = Counter(each.article.sha256 for each in bundle.articles)
        self._seen: Counter[object] = Counter()
        with library.transaction():
            ready_index(library)
            numbers = {one.begun: number for number, one in library.sharing.stories().items()}
            self._stories = {
                story.begun: numbers.get(story.begun) or self._place(story, bundle.articles)
                for story in bundle.stories
            }
        moments = {number: one.begun for number, one in library.sharing.stories().items()}
        self._moments = {begun: moments[number] for begun, number in self._stories.items()}

    def take(self, articles: Sequence[BundledArticle], file: BundleFile) -> list[int]:
        """Take those of some articles that are not here or lie in the bin, in one transaction.

        Returns their numbers here.
        """
        library, came = self._library, []
        with library.transaction():
            touched = {self._stories[each.story] for each in articles if each.story}
            with index_kept(library, touched):
                for each in articles:
                    number = self._number_of(each)
                    if number is None:
                        number = self._take(each, file.original(each.article.sha256))
                        self.new.add(number)
                        came.append(number)
                    elif library.bin.stories([number]):
                        self._take_out_of_bin(number, each)
                        came.append(number)
                    self._numbers.append(number)
        return came

    def take_notes(self, lines: Sequence[dict[str, Any]]) -> tuple[NotesTaken, int]:
        """Take the notes; returns those that are new here, and how many were here as they are."""
        notes = self._library.notes
        before = {note.id: note for note in (*notes.all(), *notes.removed())}
        with self._library.transaction():
            numbers, here = self._library.sharing.take_notes(map(self._note_placed, lines))
        binned = {note.id for note in notes.removed()}
        new = tuple(number for number in numbers if number not in {*before, *binned})
        rewritten = ((before[number], notes.get(number)) for number in numbers if number in before)
        return NotesTaken(new, tuple(rewritten)), here

    def take_decisions(self, lines: Sequence[dict[str, Any]]) -> tuple[int, DecisionsTaken]:
        """Take what was decided about the articles; returns how much of it is new here, and it."""
        library, articles = self._library, dict(enumerate(self._numbers))
        with library.transaction():
            before = frozenset(library.verdicts.all())
            joined = sum(self._join(line) for line in lines if line["kind"] == "version")
            count, rows = library.shared_decisions.take(lines, articles, self.new)
            after = frozenset(library.verdicts.all())
        return joined + count, DecisionsTaken(rows, before, after)

    def _join(self, line: dict[str, Any]) -> bool:
        """Join two versions, unless both were here: then it is known here what they are."""
        pair = self._numbers[line["first"]], self._numbers[line["article"]]
        is_new = not self.new.isdisjoint(pair)
        if is_new:
            self._library.versions.join(*pair)
        return is_new

    def first_article(self, bundle: Bundle) -> ArticleEntry | None:
        """The bundle's first article as it is here; None of a bundle without any."""
        for each in bundle.articles[:1]:
            return self._library.articles.find_by_sha256(each.article.sha256)[0]
        return None

    def _note_placed(self, line: dict[str, object]) -> dict[str, object]:
        """A line of a note, pinned to the story that stands here for the bundle's."""
        begun = line["story_created_at"]
        return line if begun is None else line | {"story_created_at": self._moments.get(str(begun))}

    def _place(self, story: BundledStory, articles: Sequence[BundledArticle]) -> int:
        """The story of most of its articles that are here already, else a new one."""
        found: Counter[int] = Counter()
        for each in articles:
            if each.story == story.begun:
                entries = self._library.articles.find_by_sha256(each.article.sha256)
                found.update(one.story_id for one in entries if one.story_id is not None)
        if found:
            return found.most_common(1)[0][0]
        self.begun_here.append(self._library.sharing.add_story(story))
        return self.begun_here[-1]

    def _number_of(self, each: BundledArticle) -> int | None:
        """The number of the article here, perhaps as another version of the program read it.

        Several articles of one file are told apart by their words, and then by their order.
        """
        sha256, text = each.article.sha256, each.article.text
        entries = self._library.articles.find_by_sha256(sha256)
        place, same_before = self._seen[sha256], self._seen[sha256, text]
        self._seen.update([sha256, (sha256, text)])
        if place < len(entries) >= self._in_file[sha256]:
            return entries[place].id
        same = [one for one in entries if self._library.articles.get(one.id).article.text == text]
        return same[same_before].id if len(same) > same_before else None

    def _take_out_of_bin(self, number: int, each: BundledArticle) -> None:
        if each.story:
            self._library.stories.put([number], self._stories[each.story])
            self._library.bin.take_out([number])
        else:
            bring_back(self._library, [number], ())

    def _take(self, each: BundledArticle, original: bytes) -> int:
        library = self._library
        story = self._stories[each.story] if each.story else None
        signature = sign(each.article).to_text()
        saved = library.articles.add(each.article, original, story, signature)
        library.sharing.keep_moment(saved.entry.id, each.imported_at)
        if each.by_hand:
            library.sharing.settle(saved.entry.id)
        return saved.entry.id
