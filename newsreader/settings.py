"""The user's choices: one typed list, kept as a TOML file that can be edited by hand."""

from __future__ import annotations

import json
import logging
import tomllib
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

_LOG = logging.getLogger(__name__)

THEMES = ("system", "light", "dark", "contrast")
MIN_SCALE, MAX_SCALE = 0.8, 2.5
COLUMN_WIDTHS = ("narrow", "normal", "wide")


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice with its default.

    theme: "system", "light", "dark" or "contrast".
    text_scale: size of all text in the window, 1.0 as designed, from 0.8 to 2.5.
    reading_font: the typeface of articles; empty for the one in the design.
    column_width: how wide a line of an article may get: "narrow", "normal" or "wide".
    unfolded: kinds of page furniture that stand open in a newly opened article.
    language: of the window, such as "de"; empty for that of the desktop.
    tour_seen: the tour has been taken or declined and is not offered again.
    """

    theme: str = "system"
    text_scale: float = 1.0
    reading_font: str = ""
    column_width: str = "normal"
    unfolded: tuple[str, ...] = ()
    language: str = ""
    tour_seen: bool = False

    def valid(self) -> Settings:
        """The same choices, with what makes no sense put back to its default."""
        return replace(
            self,
            theme=self.theme if self.theme in THEMES else "system",
            text_scale=min(MAX_SCALE, max(MIN_SCALE, float(self.text_scale))),
            column_width=self.column_width if self.column_width in COLUMN_WIDTHS else "normal",
        )


def load_settings(file: Path) -> Settings:
    """The settings in ``file``; the defaults where it is missing or cannot be understood."""
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        _LOG.warning("settings not read, defaults used: %s", error)
        return Settings()
    known = {
        field.name: value
        for field in fields(Settings)
        if (value := _like(field.default, found.get(field.name))) is not None
    }
    return Settings(**known).valid()  # type: ignore[arg-type]


def save_settings(file: Path, settings: Settings) -> None:
    """Write ``settings`` to ``file``; raises OSError when it cannot be written.

    Then the file is as it was: a full disk would cut it off in the middle.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"{name} = {_as_toml(value)}" for name, value in asdict(settings).items()]
    draft = file.with_name(f"{file.name}.new")
    draft.write_text("\n".join(lines) + "\n", encoding="utf-8")
    draft.replace(file)


def _as_toml(value: object) -> str:
    """Strings, numbers, lists and booleans look alike in JSON and TOML, but for one character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _like(default: object, value: object) -> object:
    """``value`` when it is of the default's type, else None."""
    match default, value:
        case (bool(), bool()) | (str(), str()):
            return value
        case float(), int() | float() if not isinstance(value, bool):
            return float(value)
        case tuple(), list() if all(isinstance(item, str) for item in value):
            return tuple(value)
    return None
