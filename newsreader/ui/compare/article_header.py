"""What stands above a reading column: outlet, byline, date, headline, and the bar of shares."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from newsreader.domain.article import Article
from newsreader.domain.comparison import Coverage
from newsreader.ui.compare.column.reading_column import MARGIN
from newsreader.ui.compare.coverage_bar import CoverageBar
from newsreader.ui.compare.fitted_label import FittedLabel
from newsreader.ui.compare.kinds import Side
from newsreader.ui.compare.wording import filled
from newsreader.ui.theme.fonts import reading_font

#: The headline's size beside that of the text.
_HEADLINE = 1.06
#: A headline grows no further: the text below it needs the room.
_LARGEST = 2.0
#: Empty room above and below, in pixels.
_ABOVE = 12


class ArticleHeader(QFrame):
    """The header of one column; ``letters`` are its article's and the compared one's."""

    def __init__(self, side: Side, letters: tuple[str, str] | None = None) -> None:
        super().__init__()
        self._letter, self._other = letters or (("A", "B") if side == "a" else ("B", "A"))
        self._about = FittedLabel("quiet")
        self._headline = FittedLabel("")
        self._has_headline = True
        self._bar = CoverageBar()
        self._shares = FittedLabel("faint")
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, _ABOVE, MARGIN, _ABOVE)
        layout.setSpacing(4)
        about = self._tools = QHBoxLayout()
        about.setSpacing(8)
        badge = QLabel(self._letter)
        badge.setProperty("role", "title")
        about.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        about.addWidget(self._about, 1)
        layout.addLayout(about)
        layout.addWidget(self._headline)
        layout.addSpacing(4)
        layout.addWidget(self._bar)
        layout.addWidget(self._shares)
        layout.addStretch(1)
        self.setProperty("role", "header")
        self.setAccessibleName(filled(self.tr("Article %1"), self._letter))
        self.set_scale(1.0)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def fold(self, *, folded: bool) -> None:
        """Takes few lines, as the text below it needs the room, or as many as it wants."""
        for label in (self._about, self._headline):
            label.keep_to_one_line(on=folded)
        self._shares.setHidden(folded and not self._bar.isHidden())

    def set_scale(self, scale: float) -> None:
        """Sets the text size of the headline, 1 for the size in the design."""
        self._font = reading_font(min(scale, _LARGEST) * _HEADLINE)
        self._set_font()

    def _set_font(self) -> None:
        """A headline is bold; the beginning of the text in its place is not."""
        self._font.setWeight(QFont.Weight.Bold if self._has_headline else QFont.Weight.Normal)
        self._headline.setFont(self._font)

    def add_tool(self, tool: QWidget) -> None:
        """Adds a button at the end of the first line."""
        # No higher than the line: the headline stays level with those of the other columns.
        tool.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._tools.addWidget(tool)

    def set_side_margin(self, margin: int) -> None:
        """Sets the empty room on both sides, in pixels: as much as the text below it has."""
        self._layout.setContentsMargins(margin, _ABOVE, margin, _ABOVE)

    def show_article(self, article: Article) -> None:
        """Shows what the import found out about the article."""
        parts = (
            article.source or self.tr("outlet unknown"),
            ", ".join(article.byline),
            shown_date(article.date),
        )
        self._about.set_forms(" · ".join(part for part in parts if part))
        self._has_headline = bool(article.title)
        self._set_font()
        self._headline.set_forms(article.name)

    def show_no_coverage(self) -> None:
        """Takes the bar away, as there is nothing to compare with, and says what would help."""
        self._bar.hide()
        hint = self.tr(
            "Nothing to lay beside it yet. Drop another report, or right-click an article in the "
            "list: Open as B."
        )
        self._shares.set_forms(hint, hint)

    def show_coverage(self, coverage: Coverage, *, complete: bool) -> None:
        """Shows the shares as a bar and a sentence, and whether the comparison was cut short."""
        linked = round(coverage.linked * 100)
        values = linked, self._letter, self._other, 100 - linked
        self._bar.set_coverage(coverage)
        self._bar.show()
        forms = (
            self.tr("%1% of %2’s words have a counterpart in %3 · %4% only in %2"),
            self.tr("%1% shared · %4% only in %2"),
        )
        cut = "" if complete else " · " + self.tr("cut short: there may be more")
        self._shares.set_forms(*(filled(form, *values) + cut for form in forms))


def shown_date(value: str) -> str:
    """An ISO date in the reader's own form; what is not one, as it stands."""
    day = QDate.fromString(value[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else value
