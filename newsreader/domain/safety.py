"""What keeps a hostile file from doing harm while it is read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SafetyLayer:
    """One protection of the process that reads files, in plain words, and whether it holds.

    ``tried`` tells that the forbidden thing was attempted in that process ("opens no file");
    otherwise the name is that of a means, and ``holds`` what the system answered ("Landlock").
    """

    name: str
    holds: bool
    tried: bool
