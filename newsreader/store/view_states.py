"""What is remembered under a name: where the window stood, which import is not finished."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, select

from newsreader.store.connections import Connections
from newsreader.store.tables import view_state
from newsreader.store.upserts import insert_or_replace
from newsreader.store.values import as_json, from_json


class ViewStates:
    """Small mappings of plain values (what JSON knows) under a name each."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def save(self, key: str, value: Mapping[str, Any]) -> None:
        """Keep ``value`` in the place of what ``key`` had before."""
        written = as_json(dict(value))
        with self._connections.writing() as connection:
            connection.execute(insert_or_replace(view_state), {"key": key, "value": written})

    def load(self, key: str) -> dict[str, Any]:
        """What was saved last under ``key``; empty when nothing was."""
        with self._connections.reading() as connection:
            found = connection.scalar(select(view_state.c.value).where(view_state.c.key == key))
        return {} if found is None else dict(from_json(found))

    def forget(self, key: str) -> None:
        """Remove what was saved under ``key``, if anything was."""
        with self._connections.writing() as connection:
            connection.execute(delete(view_state).where(view_state.c.key == key))
