"""An article ready to be compared: its words at once, its facts and quotes when first wanted."""

from __future__ import annotations

from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.prepared import PreparedText, prepare
from newsreader.compare.statements import Statements, find_statements


class PreparedArticle:
    """A prepared text and the date of publication (ISO 8601), by which its facts are understood."""

    def __init__(
        self, text: PreparedText, published: str, statements: Statements | None = None
    ) -> None:
        self.text = text
        self.published = published
        self._statements = statements

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
    text: str, language: str = "", published: str = "", deadline: Deadline = NEVER
) -> PreparedArticle:
    """Prepares the words of an article; an unknown ``language`` is detected."""
    return PreparedArticle(prepare(text, language, deadline), published)
