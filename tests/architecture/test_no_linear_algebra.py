"""Tests that nothing asks NumPy for linear algebra, which the packages leave out."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "newsreader"
# What NumPy hands to BLAS and LAPACK; np.einsum, which sums by itself, does for all that is wanted.
_BY_BLAS = {
    "convolve", "correlate", "cov", "corrcoef", "dot", "inner", "linalg", "matmul", "matvec",
    "polyfit", "tensordot", "vdot", "vecdot", "vecmat",
}  # fmt: skip


def _asked_for(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.MatMult):
            yield f"line {node.lineno}: @"
        elif isinstance(node, ast.Attribute) and node.attr in _BY_BLAS:
            yield f"line {node.lineno}: {node.attr}"


def test_nothing_asks_numpy_for_linear_algebra() -> None:
    found = {
        str(path.relative_to(PACKAGE)): asked
        for path in sorted(PACKAGE.rglob("*.py"))
        if (asked := list(_asked_for(path.read_text(encoding="utf-8"))))
    }
    assert not found


@pytest.mark.parametrize("source", ["a @ b", "a @= b", "np.dot(a, b)", "np.linalg.norm(a)"])
def test_what_would_be_asked_is_noticed(source: str) -> None:
    assert list(_asked_for(source))
