"""Which protections hold while a file is read: told, and tried, by a reading process itself."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from newsreader.domain.safety import SafetyLayer
from newsreader.importing.worker.child_process import ChildProcess
from newsreader.importing.worker.reading_command import reading_command, reading_environment

_SECONDS = 20.0
_MAX_ANSWER_BYTES = 1 << 16


def safety_layers(command: Sequence[str] = ()) -> tuple[SafetyLayer, ...]:
    """What was tried, then the layers that this system can have; empty if nothing answers."""
    child = ChildProcess(command or reading_command(), reading_environment())
    try:
        child.start()
        wishes = json.dumps({"formats": [], "prove": True}).encode()
        answer = child.exchange([wishes], _SECONDS, _MAX_ANSWER_BYTES)
    finally:
        child.end()
    return tuple(_layers(answer)) if answer else ()


def _layers(answer: bytes) -> Iterator[SafetyLayer]:
    """The layers in an answer; the process has seen no file yet and is believed."""
    greeting = json.loads(answer)
    for tried in (True, False):
        for name, holds in greeting["tried" if tried else "layers"].items():
            yield SafetyLayer(name, holds, tried)
