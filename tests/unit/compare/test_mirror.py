"""The mirror image of a comparison swaps the sides and nothing else."""

from __future__ import annotations

from newsreader.compare.compare_steps import compare_texts
from newsreader.compare.mirror import mirrored
from newsreader.domain.comparison import EditOp

A = "The ferry left at noon with 212 people on board. Nobody was hurt when it ran aground."
B = "Nobody was hurt when it ran aground. The ferry left at noon with 214 people."


def test_twice_mirrored_is_the_same_again() -> None:
    comparison = compare_texts(A, B)
    assert mirrored(mirrored(comparison)) == comparison


def test_what_was_dropped_on_one_side_was_added_on_the_other() -> None:
    ops = [edit.op for link in compare_texts(A, B).links for edit in link.edits]
    assert ops == [EditOp.REPLACE, EditOp.DELETE]
    mirror = mirrored(compare_texts(A, B))
    assert [edit.op for link in mirror.links for edit in link.edits] == [
        EditOp.REPLACE,
        EditOp.INSERT,
    ]
    assert [link.a for link in mirror.links] == sorted(link.a for link in mirror.links)
