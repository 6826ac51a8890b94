"""A comparison or a story as a self-contained HTML page or as Markdown, by templates."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from newsreader import __version__
from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.story_comparison import StoryComparison
from newsreader.reports.outline import Outline, outline
from newsreader.reports.story_outline import StoryOutline, story_outline

_MARKDOWN_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in r"\`*_[]<>#|~"})


def comparison_html(a: Article, b: Article, comparison: Comparison, templates: Path) -> str:
    """One HTML page without scripts or outside references; every text is escaped."""
    return _rendered(templates, "comparison.html", outline(a, b, comparison))


def comparison_markdown(a: Article, b: Article, comparison: Comparison, templates: Path) -> str:
    """Markdown in which the articles' own signs (*, _, #, …) stand for themselves."""
    return _rendered(templates, "comparison.md", outline(a, b, comparison))


def story_html(title: str, story: StoryComparison, templates: Path) -> str:
    """A story as one HTML page without scripts or outside references."""
    return _rendered(templates, "story.html", story_outline(title, story))


def story_markdown(title: str, story: StoryComparison, templates: Path) -> str:
    """A story as Markdown."""
    return _rendered(templates, "story.md", story_outline(title, story))


def _rendered(templates: Path, name: str, report: Outline | StoryOutline) -> str:
    environment = Environment(
        loader=FileSystemLoader(templates),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["percent"] = lambda share: f"{share:.0%}"
    environment.filters["plain"] = lambda text: text.translate(_MARKDOWN_SIGNS)
    return environment.get_template(name).render(report=report, version=__version__)
