"""Take over what a bundle brings from another machine: without doubles, and nothing lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsreader.domain.article import ArticleEntry
from newsreader.domain.bundle import Bundle, BundledArticle, BundledStory, Taken
from newsreader.domain.errors import CancelledError, LibraryError, UnreadableFileError
from newsreader.domain.import_report import ImportItem, ImportReport, Outcome
from newsreader.domain.progress import Progress, silent
from newsreader.importing.bundle.bundle_file import BundleFile, open_bundle
from newsreader.stories.signature import sign
from newsreader.usecases.read_files import shown
from newsreader.usecases.story_index import index_kept, ready_index

if TYPE_CHECKING:
    from newsreader.store.database import Library

_CHUNK = 25  # articles that are taken in one transaction, in which nobody else can write
_STOPPED = "Not read: the import was stopped."


def import_bundle(library: Library, path: Path, progress: Progress = silent) -> Taken:
    """Take what is missing here out of a bundle; nothing that is here is changed.

    An article is known by the bytes of its file, a story and a note by the moment at which it was
    begun.  Raises UnreadableFileError, LibraryError, and CancelledError when ``progress`` does:
    then what was taken before stays.
    """
    with open_bundle(path, shown(path)) as file:
        bundle = file.bundle()
        here = _Here(library, bundle)
        try:
            for start in range(0, len(bundle.articles), _CHUNK):
                progress(start, len(bundle.articles), path.name)
                here.take(bundle.articles[start : start + _CHUNK], file)
            notes, notes_here = library.sharing.take_notes(map(here.note_placed, bundle.notes))
            decisions = here.take_decisions(bundle.decisions)
        finally:
            library.stories.drop_empty(here.begun_here)
        first = here.first_article(bundle)
        return Taken(
            articles=len(here.new),
            articles_here=len(bundle.articles) - len(here.new),
            notes=notes,
            notes_here=notes_here,
            decisions=decisions,
            first_article=first.id if first else None,
            first_story=first.story_id if first else None,
        )


def import_bundles(
    library: Library, bundles: Sequence[Path], progress: Progress = silent
) -> ImportReport:
    """What became of each of these bundles; one bad bundle never stops the rest."""
    items: list[ImportItem] = []
    for path in bundles:
        try:
            items.append(_taken(path, import_bundle(library, path, progress)))
        except UnreadableFileError as error:
            items.append(ImportItem(shown(path), Outcome.REFUSED, error.reason))
        except CancelledError:
            reason = "The import was stopped; import the bundle again for what is missing."
            items.append(ImportItem(shown(path), Outcome.PARTLY, reason))
            left = bundles[len(items) :]
            items += [ImportItem(shown(one), Outcome.REFUSED, _STOPPED) for one in left]
            return ImportReport(tuple(items), cancelled=True)
        except LibraryError as error:
            items.append(ImportItem(shown(path), Outcome.REFUSED, str(error)))
    return ImportReport(tuple(items))


def _taken(path: Path, taken: Taken) -> ImportItem:
    is_new = taken.articles or taken.notes or taken.decisions
    outcome = Outcome.IMPORTED if is_new else Outcome.ALREADY_HERE
    return ImportItem(shown(path), outcome, str(taken), taken.first_article, taken.first_story)


class _Here:
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

    def take(self, articles: Sequence[BundledArticle], file: BundleFile) -> None:
        """Take those of some articles that are not here, in one transaction."""
        library = self._library
        with library.transaction():
            touched = {self._stories[each.story] for each in articles if each.story}
            with index_kept(library, touched):
                for each in articles:
                    number = self._number_of(each)
                    if number is None:
                        number = self._take(each, file.original(each.article.sha256))
                        self.new.add(number)
                    self._numbers.append(number)

    def take_decisions(self, lines: Sequence[dict[str, Any]]) -> int:
        """Take what was decided about the articles; returns how much of it is new here."""
        library, articles = self._library, dict(enumerate(self._numbers))
        with library.transaction():
            joined = [self._join(line) for line in lines if line["kind"] == "version"]
            return sum(joined) + library.shared_decisions.take(lines, articles, self.new)

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

    def note_placed(self, line: dict[str, object]) -> dict[str, object]:
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

    def _take(self, each: BundledArticle, original: bytes) -> int:
        library = self._library
        story = self._stories[each.story] if each.story else None
        signature = sign(each.article).to_text()
        saved = library.articles.add(each.article, original, story, signature)
        library.sharing.keep_moment(saved.entry.id, each.imported_at)
        if each.by_hand:
            library.sharing.settle(saved.entry.id)
        return saved.entry.id
