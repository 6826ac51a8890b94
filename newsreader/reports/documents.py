"""A comparison as a self-contained HTML page or as Markdown, by templates."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from newsreader import __version__
from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.reports.outline import outline

_MARKDOWN_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in r"\`*_[]<>#|~"})


def comparison_html(a: Article, b: Article, comparison: Comparison, templates: Path) -> str:
    """One HTML page without scripts or outside references; every text is escaped."""
    return _render(templates, "comparison.html", a, b, comparison)


def comparison_markdown(a: Article, b: Article, comparison: Comparison, templates: Path) -> str:
    """Markdown in which the articles' own signs (*, _, #, …) stand for themselves."""
    return _render(templates, "comparison.md", a, b, comparison)


def _render(templates: Path, name: str, a: Article, b: Article, comparison: Comparison) -> str:
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
    return environment.get_template(name).render(
        report=outline(a, b, comparison), version=__version__
    )
