"""The user's choices: one typed list, kept as a TOML file that can be edited by hand."""

from __future__ import annotations

import logging
import tomllib
from dataclasses import asdict, dataclass, replace
from pathlib import Path

_LOG = logging.getLogger(__name__)

THEMES = ("system", "light", "dark", "contrast")
MIN_SCALE, MAX_SCALE = 0.8, 2.5


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice with its default.

    theme: "system", "light", "dark" or "contrast".
    text_scale: size of the text of articles, 1.0 as designed, from 0.8 to 2.5.
    """

    theme: str = "system"
    text_scale: float = 1.0

    def valid(self) -> Settings:
        """The same choices, with what makes no sense put back to its default."""
        theme = self.theme if self.theme in THEMES else "system"
        scale = min(MAX_SCALE, max(MIN_SCALE, float(self.text_scale)))
        return replace(self, theme=theme, text_scale=scale)


def load_settings(file: Path) -> Settings:
    """The settings in ``file``; the defaults where it is missing or cannot be understood."""
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        _LOG.warning("settings not read, defaults used: %s", error)
        return Settings()
    theme, scale = found.get("theme"), found.get("text_scale")
    return Settings(
        theme=theme if isinstance(theme, str) else Settings().theme,
        text_scale=float(scale) if isinstance(scale, int | float) else Settings().text_scale,
    ).valid()


def save_settings(file: Path, settings: Settings) -> None:
    """Write ``settings`` to ``file``; raises OSError when it cannot be written."""
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = [
        f'{name} = "{value}"' if isinstance(value, str) else f"{name} = {value}"
        for name, value in asdict(settings).items()
    ]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
