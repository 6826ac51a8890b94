"""The outlets that the library knows by name."""

from __future__ import annotations

from sqlalchemy import select

from newsreader.store.connections import Connections
from newsreader.store.tables import source
from newsreader.store.values import storable
from newsreader.text.outlet_names import is_address, same_outlet

_NAMES = select(source.c.name).order_by(source.c.id)
_KNOWN = "SELECT 1 FROM source WHERE name = ?"


class Outlets:
    """Each has one name, under which its articles stand together."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def known_name(self, name: str) -> str:
        """The name that the outlet has here, if it is known by another spelling; else ``name``.

        An address is spelt out by a name that is known, not a name shortened to an address.
        """
        with self._connections.reading() as connection:
            if not name or connection.exec_driver_sql(_KNOWN, (storable(name),)).first():
                return name
            names = connection.scalars(_NAMES).all()
        spelt_out = (known for known in names if is_address(name) or not is_address(known))
        return next((known for known in spelt_out if same_outlet(known, name)), name)
