"""Names under which pages declare headline, outlet, authors and date, and the trust in each."""

from __future__ import annotations

from newsreader.importing.draft import Field

#: Field, name of a meta tag in small letters, trust.
# Trust by how often each was right on pages of known metadata, outlets of thirty-four countries.
METAS: tuple[tuple[Field, str, float], ...] = (
    (Field.TITLE, "og:title", 0.86),
    (Field.TITLE, "twitter:title", 0.55),
    (Field.TITLE, "dc.title", 0.5),
    (Field.TITLE, "parsely-title", 0.6),
    (Field.TITLE, "sailthru.title", 0.6),
    (Field.TITLE, "citation_title", 0.5),
    (Field.TITLE, "dcterms.title", 0.5),
    (Field.SOURCE, "og:site_name", 0.9),
    (Field.SOURCE, "application-name", 0.6),
    (Field.SOURCE, "publisher", 0.6),
    (Field.SOURCE, "dc.publisher", 0.6),
    (Field.DATE, "article:published_time", 0.9),
    (Field.DATE, "datepublished", 0.85),
    (Field.DATE, "og:published_time", 0.85),
    (Field.DATE, "parsely-pub-date", 0.8),
    (Field.DATE, "pubdate", 0.8),
    (Field.DATE, "publish-date", 0.8),
    (Field.DATE, "publishdate", 0.8),
    (Field.DATE, "publication_date", 0.75),
    (Field.DATE, "og:article:published_time", 0.75),
    (Field.DATE, "article.published", 0.75),
    (Field.DATE, "sailthru.date", 0.7),
    (Field.DATE, "cxenseparse:recs:publishtime", 0.75),
    (Field.DATE, "dc.date.issued", 0.75),
    (Field.DATE, "dc.date", 0.7),
    (Field.DATE, "dcterms.created", 0.65),
    (Field.DATE, "dc.date.created", 0.7),
    (Field.DATE, "dcterms.date", 0.7),
    (Field.DATE, "originalpublicationdate", 0.75),
    (Field.DATE, "article_date_original", 0.75),
    (Field.DATE, "publish_date", 0.75),
    (Field.DATE, "publicationdate", 0.75),
    (Field.DATE, "rnews:datepublished", 0.75),
    (Field.DATE, "citation_publication_date", 0.7),
    (Field.DATE, "citation_date", 0.7),
    (Field.DATE, "date", 0.7),
    (Field.DATE, "pdate", 0.65),
    (Field.BYLINE, "author", 0.8),
    (Field.BYLINE, "article:author", 0.6),
    (Field.BYLINE, "parsely-author", 0.7),
    (Field.BYLINE, "sailthru.author", 0.65),
    (Field.BYLINE, "authors", 0.65),
    (Field.BYLINE, "dc.creator", 0.7),
    (Field.BYLINE, "dcterms.creator", 0.6),
    (Field.BYLINE, "citation_author", 0.65),
    (Field.BYLINE, "cxenseparse:author", 0.7),
    (Field.BYLINE, "articleauthor", 0.65),
    (Field.BYLINE, "mediator_author", 0.6),
    (Field.BYLINE, "shareaholic:article_author_name", 0.6),
    (Field.BYLINE, "article_author", 0.6),
    (Field.BYLINE, "byl", 0.7),
    (Field.BYLINE, "article.author", 0.6),
    (Field.BYLINE, "lp.article:author", 0.6),
    (Field.BYLINE, "dcsext.author", 0.6),
    (Field.BYLINE, "mrf:authors", 0.6),
)
_UNCHANGED = ":not(.updated):not(.modified):not([itemprop=dateModified])"
#: CSS selectors of elements with the date of publication, trust.
TIMES = (
    ("time[itemprop=datePublished]", 0.8),
    ("time[pubdate]", 0.8),
    ("time.published[datetime]", 0.7),
    ("abbr.published[title]", 0.7),
    (f"article time[datetime]{_UNCHANGED}", 0.5),
    (f"time[datetime]{_UNCHANGED}", 0.4),
)
#: CSS selectors of elements with authors' names, trust.
AUTHORS = (
    ("[itemprop=author] [itemprop=name]", 0.5),
    ("[rel=author]", 0.45),
    (".vcard .fn", 0.4),
)
#: The same, looked for only where nothing above names anybody: each costs a walk over the page.
LESS_USUAL_AUTHORS = (
    ("[itemprop=author]:not(:has(*))", 0.46),
    (".author-name, .author__name, .byline-name, .byline__name, .byline__author", 0.34),
)
