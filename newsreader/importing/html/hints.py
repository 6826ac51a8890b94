"""What an element's tag, class, id and role tell about the text in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from newsreader.domain.article import Furniture

_TAGS = {
    "nav": Furniture.NAVIGATION,
    "footer": Furniture.NAVIGATION,
    "menu": Furniture.NAVIGATION,
    "button": Furniture.NAVIGATION,
    "form": Furniture.SIGNUP,
    "dialog": Furniture.NAVIGATION,
    "figcaption": Furniture.CAPTION,
    "figure": Furniture.CAPTION,
    "address": Furniture.AUTHOR,
    "aside": Furniture.RELATED,
}
_ROLES = {
    "navigation": Furniture.NAVIGATION,
    "banner": Furniture.NAVIGATION,
    "contentinfo": Furniture.NAVIGATION,
    "search": Furniture.NAVIGATION,
    "dialog": Furniture.NAVIGATION,
    "complementary": Furniture.RELATED,
}
_WORDS: tuple[tuple[Furniture, str], ...] = (
    (
        Furniture.COMMENTS,
        r"comments?|commentlist|disqus|respond|discussion|kommentare?|comentarios",
    ),
    (
        Furniture.SIGNUP,
        r"newsletters?|sign-?up|subscri(?:be|ption)s?|paywall|piano|login|regwall|register|abo|promo(?:tion)?s?|donat\w*|membership|cta|call-to-action",
    ),
    (
        Furniture.RELATED,
        (
            r"related\w*|recommend\w*|teasers?|read-?(?:more|also|next)|more-?(?:on|from|news|stories)|most-?\w+|trending|popular|outbrain|taboola"
            r"|recirc\w*|also-?read|see-?also|up-?next|latest\w*|sidebar|aside|rail|(?:info|fact)-?box(?:es)?|linkbox|similar|suggest\w*|carousel|slider|swiper|mehr-?zum-?thema"
        ),
    ),
    (
        Furniture.CAPTION,
        r"(?:\w*-)?captions?|wp-caption\w*|figcaption|image-?(?:credit|source|info|description)|photo-?credit|credits?|copyright|legend|bildunterschrift|lightbox|gallery",
    ),
    (
        Furniture.AUTHOR,
        r"authors?|author-?\w+|by-?lines?|bio|writers?|contributors?|autor(?:en|es)?|about-?author",
    ),
    (
        Furniture.OTHER,
        (
            r"twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|telegram-post|polls?"
            r"|quiz|transcript|umfrage|sondage|encuesta|embed-(?:consent|placeholder)|external-content"
            r"|(?:featured|inline|related)-?video|video-?(?:embed|promo|teaser|info|meta|description)"
        ),
    ),
    (
        Furniture.NAVIGATION,
        (
            r"nav\w*|menus?|footer|header|masthead|breadcrumbs?|social\w*|shar(?:e|ing)\w*|toolbar|tools|cookies?|consent|gdpr|advert\w*|ads?|ad-\w+|sponsor\w*|banner"
            r"|tags?|tag-?list|keywords|topics?|categor(?:y|ies)|meta|metadata|pagination|pager|modal|popup|overlay|tooltip|skip-?link\w*|search|print|widget|ticker|player|audio|anzeige|werbung"
            r"|timestamp|dates?|datetime|pubdate|published|updated|reading-?time|kicker|eyebrow|rubrik|sr-only|visually-?hidden|screen-?reader-?text"
        ),
    ),
)
_KINDS = "|".join(rf"(?P<{kind.name}>{words})" for kind, words in _WORDS)
_HINTS = re.compile(rf"(?<![a-z])(?:{_KINDS})(?![a-z])")
_STORY = re.compile(
    r"(?<![a-z])(?:article|story|post|entry|news|content|page|main)[-_]{0,2}(?:inner[-_]?)?(?:body|text|content|copy|main)(?![a-z])"
    r"|articlebody|(?<![a-z])(?:body-?(?:copy|text|content)|paragraphs?|richtext|rich-text|wysiwyg|prose)(?![a-z])"
)
_LEAD = re.compile(
    r"(?<![a-z])(?:leads?|intro\w*|excerpt|standfirst|summary|deck?|dek|sub-?(?:title|head(?:line|ing)?)"
    r"|epigraph|teaser(?:-?text)?|ingress|chapo|chapeau|vorspann|einleitung|bajada|copete|entradilla"
    r"|sommario|occhiello|catenaccio|sapo|abstract|strap-?line|shorttext)(?![a-z])"
)
_UNSEEN = re.compile(
    r"(?<!\S)(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|a11y-hidden|u-?hidden|is-hidden"
    r"|invisible)(?!\S)",
    re.IGNORECASE,
)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
# Class names of a style sheet's own language, "md:hidden" or "mt-[2rem]", tell of looks alone.
_HAS_STYLING = re.compile(r"[\[\]():]")
_STYLING = re.compile(r"\S*[\[\]():]\S*")
_LONGEST = 600
_WITHOUT_HINT = frozenset({"html", "body", "main", "article"})
# The id of a heading or paragraph is often made of its own words, for links to it.
_WITH_ANCHORS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p", "li"})


def told_by(tag: str, attributes: Mapping[str, str | None]) -> tuple[Furniture | None, bool]:
    """The kind of furniture that an element seems to hold, and whether it is a story's body."""
    get = attributes.get
    names, number = (get("class") or "")[:_LONGEST], (get("id") or "")[:_LONGEST]
    hint, story_body = _named(tag, names, number, (get("role") or "")[:_LONGEST])
    if hint is None and "hidden" in attributes:
        hint = Furniture.OTHER
    return hint, story_body or (get("itemprop") or "").lower() == "articlebody"


@lru_cache(maxsize=8192)
def _named(tag: str, names: str, number: str, role: str) -> tuple[Furniture | None, bool]:
    told = [_of_word(word) for word in names.split()]
    hinting = len(told)
    if number:
        told += [_of_word(word) for word in number.split()]
    if tag not in _WITH_ANCHORS:
        hinting = len(told)
    story_body = any(body for _, body in told)
    if tag in _TAGS:
        return _TAGS[tag], story_body
    if tag in _WITHOUT_HINT:
        return None, story_body
    if role in _ROLES:
        return _ROLES[role], story_body
    return next((hint for hint, _ in told[:hinting] if hint), None), story_body


# A page's elements share their words, each in other company.
@lru_cache(maxsize=8192)
def _of_word(word: str) -> tuple[Furniture | None, bool]:
    """What one of an element's names tells."""
    word = _tidy(word)
    found = _HINTS.search(word)
    hint = Furniture[found.lastgroup] if found and found.lastgroup else None
    return hint, _STORY.search(word) is not None


def is_unseen(attributes: Mapping[str, str | None]) -> bool:
    """Whether a piece of a line is for screen readers alone, such as "opens in a new window"."""
    return bool(_UNSEEN.search((attributes.get("class") or "")[:_LONGEST]))


def is_lead(names: str) -> bool:
    """Whether the class names are those of a standfirst."""
    return bool(_LEAD.search(_tidy(names[:_LONGEST])))


def _tidy(names: str) -> str:
    if not names:
        return ""
    if _HAS_STYLING.search(names):
        names = _STYLING.sub("", names)
    if not names.islower():
        names = _CAMEL.sub("-", names).lower()
    return names.replace("_", "-")
