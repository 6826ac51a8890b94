"""What an element's tag, class, id and role tell about the text in it."""

from __future__ import annotations

import re
from collections.abc import Mapping

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
        r"newsletters?|sign-?up|subscri(?:be|ption)s?|paywall|piano|login|regwall|register|abo|promo(?:tion)?s?|donat\w*|membership",
    ),
    (
        Furniture.RELATED,
        (
            r"related\w*|recommend\w*|teasers?|read-?(?:more|also|next)|more-?(?:on|from|news|stories)|most-?\w+|trending|popular|outbrain|taboola"
            r"|recirc\w*|also-?read|see-?also|up-?next|latest\w*|sidebar|aside|rail|infobox|linkbox|similar|suggest\w*|carousel|slider|swiper|mehr-?zum-?thema"
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
        Furniture.NAVIGATION,
        (
            r"nav\w*|menus?|footer|header|masthead|breadcrumbs?|social\w*|shar(?:e|ing)\w*|toolbar|tools|cookies?|consent|gdpr|advert\w*|ads?|ad-\w+|sponsor\w*|banner"
            r"|tags?|tag-?list|keywords|topics?|categor(?:y|ies)|meta|metadata|pagination|pager|modal|popup|overlay|tooltip|skip-?link\w*|search|print|widget|ticker|player|audio|anzeige|werbung"
            r"|timestamp|dates?|datetime|pubdate|published|updated|reading-?time|kicker|eyebrow|rubrik|sr-only|visually-?hidden|screen-?reader-?text"
        ),
    ),
)
_HINTS = re.compile(
    "|".join(rf"(?P<{kind.name}>(?<![a-z])(?:{words})(?![a-z]))" for kind, words in _WORDS)
)
_STORY = re.compile(
    r"(?<![a-z])(?:article|story|post|entry|news|content|page|main)[-_]{0,2}(?:inner[-_]?)?(?:body|text|content|copy|main)(?![a-z])"
    r"|articlebody|(?<![a-z])(?:body-?(?:copy|text|content)|paragraphs?|richtext|rich-text|wysiwyg|prose)(?![a-z])"
)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def hint_of(tag: str, attributes: Mapping[str, str | None]) -> Furniture | None:
    """The kind of furniture that an element seems to hold, or None."""
    if tag in _TAGS:
        return _TAGS[tag]
    if tag in {"html", "body", "main", "article"}:
        return None
    role = attributes.get("role")
    if role in _ROLES:
        return _ROLES[role]
    found = _HINTS.search(_names(attributes))
    return Furniture[found.lastgroup] if found and found.lastgroup else None


def is_story_body(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element is named as the body of a story."""
    if (attributes.get("itemprop") or "").lower() == "articlebody":
        return True
    return bool(_STORY.search(_names(attributes)))


def _names(attributes: Mapping[str, str | None]) -> str:
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return _CAMEL.sub("-", names[:600]).lower().replace("_", "-")
