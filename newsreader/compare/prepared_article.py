"""An article ready to be compared: its words at once, its facts and quotes when first wanted."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.furniture import with_furniture
from newsreader.compare.prepared import PreparedText, prepare
from newsreader.compare.statements import Statements, find_statements
from newsreader.domain.span import Span


class PreparedArticle:
    """A prepared text and the date of publication (ISO 8601), by which its facts are understood."""

    def __init__(
        self, text: PreparedText, published: str, statements: Statements | None = None
    ) -> None:
        self.text = text
        self.published = published
        self._statements = statements

    @property
    def identity(self) -> tuple[str, str, str]:
        """What orders two articles."""
        return self.text.text, self.text.language, self.published

    def statements(self, deadline: Deadline = NEVER) -> Statements:
        """The facts and quotes, as many as the deadline allows; whole ones are remembered."""
        if self._statements is not None:
            return self._statements
        prepared = self.text
        found = find_statements(prepared.text, prepared.language, self.published, deadline)
        if found.complete:
            self._statements = found
        return found


def prepare_article(
    text: str,
    language: str = "",
    published: str = "",
    furniture: Sequence[Span] = (),
    deadline: Deadline = NEVER,
) -> PreparedArticle:
    """Prepares the words of an article; an unknown ``language`` is detected.

    ``furniture`` is the page furniture that was not taken out of the text.
    """
    prepared = with_furniture(prepare(text, language, deadline), furniture)
    return PreparedArticle(prepared, published)
