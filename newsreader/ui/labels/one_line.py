"""Words of an article or a note on one line, cut where they are too long for it."""

from __future__ import annotations


def on_one_line(text: str) -> str:
    """The words without line breaks."""
    return " ".join(text.split())


def shortened(text: str, longest: int) -> str:
    """One line of at most so many characters, cut between words where there is one."""
    line = on_one_line(text)
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    whole = cut.rsplit(" ", 1)[0] if " " in cut[longest // 2 :] else cut
    return whole.rstrip(" ,;:–—-") + "…"
