"""Makes compare/linking/word_vectors.npz: python tests/measure/word_vectors.py WORDLLAMA_FOLDER.

WORDLLAMA_FOLDER is the package folder of wordllama 0.4.0.post1 (MIT), which holds the vectors of
32,000 word pieces, made of the token tables of public language models.  Kept are the first 64
dimensions (the vectors were trained to be cut, Kusupati et al. 2022), in one byte each, and of
pieces that differ only in case the commonest.
"""

from __future__ import annotations

import json
import struct
import sys
from pathlib import Path

import numpy as np

_LINKING = Path(__file__).resolve().parents[2] / "newsreader" / "compare" / "linking"
TARGET = _LINKING / "word_vectors.npz"
WEIGHTS = "weights/l2_supercat_256.safetensors"
TOKENS = "tokenizers/l2_supercat_tokenizer_config.json"
DIMENSIONS = 64
TYPES = {"F16": np.float16, "F32": np.float32}


def first_tensor(path: Path) -> np.ndarray:
    """The only tensor of a safetensors file: a length, a JSON header, raw numbers."""
    raw = path.read_bytes()
    size = struct.unpack("<Q", raw[:8])[0]
    header = json.loads(raw[8 : 8 + size])
    entry = next(value for name, value in header.items() if name != "__metadata__")
    start, end = entry["data_offsets"]
    numbers = np.frombuffer(raw[8 + size + start : 8 + size + end], TYPES[entry["dtype"]])
    return numbers.reshape(entry["shape"])


def main() -> None:
    folder = Path(sys.argv[1])
    tensor = first_tensor(folder / WEIGHTS)[:, :DIMENSIONS].astype(np.float32)
    vocabulary = json.loads((folder / TOKENS).read_text("utf-8"))["model"]["vocab"]
    rows: dict[str, int] = {}
    for piece, row in sorted(vocabulary.items(), key=lambda item: item[1]):
        folded = piece.lower()
        if not piece.startswith("<") and (folded not in rows or piece == folded):
            rows[folded] = row
    kept = tensor[list(rows.values())]
    scales = np.abs(kept).max(axis=1) / 127
    np.savez(
        TARGET,
        pieces=np.frombuffer("\n".join(rows).encode(), np.uint8),
        vectors=np.round(kept / scales[:, None]).astype(np.int8),
        scales=scales.astype(np.float32),
    )
    sys.stdout.write(f"{len(rows)} pieces, {TARGET.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
