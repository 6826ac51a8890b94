"""The address that a page gives as its own, by which it is known again at another time."""

from __future__ import annotations

from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

_LONGEST = 2000  # characters


def page_address(parser: LexborHTMLParser) -> str:
    """What the page declares as its one address (RFC 6596, Open Graph), in one spelling.

    Empty for none, for one without a host, and for a site's front page, which some sites declare
    on every page.
    """
    for selector, name in (("link[rel=canonical]", "href"), ("meta[property='og:url']", "content")):
        node = parser.css_first(selector)
        if node is not None and (address := _spelt(node.attributes.get(name) or "")):
            return address
    return ""


def _spelt(address: str) -> str:
    """Without scheme, "www.", the place on the page and a slash at the end."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return ""
    host = parts.netloc.rpartition("@")[2].lower().removeprefix("www.")
    path = parts.path.rstrip("/")
    if parts.scheme not in {"http", "https"} or not host or not (path or parts.query):
        return ""
    spelt = f"https://{host}{path}" + (f"?{parts.query}" if parts.query else "")
    return spelt if len(spelt) <= _LONGEST else ""
