"""The table of weights is complete and says where it comes from."""

from __future__ import annotations

import json

from newsreader.compare.linking.weights import TABLE, fitted_weights


def test_every_model_has_a_weight_for_each_of_its_features() -> None:
    weights = fitted_weights()
    # A constant, relatedness, five features of the words; then support; then meaning.
    for weighing, length in ((weights.alone, 7), (weights.supported, 8), (weights.meant, 9)):
        assert len(weighing.near) == len(weighing.far) == length


def test_the_table_tells_its_provenance() -> None:
    provenance = json.loads(TABLE.read_text("utf-8"))["provenance"]
    assert provenance["by"] == "tests/measure/fit_links.py"
    assert {"made", "fitted to", "order"} <= provenance.keys()
