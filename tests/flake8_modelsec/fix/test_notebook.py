from __future__ import annotations

import json
from typing import Any

import pytest

from flake8_modelsec.context import Context
from flake8_modelsec.fix.blocks import NotPossible
from flake8_modelsec.fix.notebook import mend_notebook
from flake8_modelsec.fix.rounds import by_default
from tests.support.notebooks import notebook


def mended(data: bytes) -> bytes:
    return mend_notebook(data, Context(), by_default)[0]


@pytest.mark.parametrize("layout", [{"indent": 1}, {"indent": 2}, {}, {"separators": (",", ":")}])
@pytest.mark.parametrize("ending", ["", "\n"])
def test_a_cell_is_mended_and_every_other_byte_stays(layout: dict[str, Any], ending: str) -> None:
    old = notebook(
        ["import torch\n", "%matplotlib inline\n", "x = torch.load('é')"], ["!ls\n", "torch.load(\n", "    p,\n", ")"]
    )
    new = notebook(
        ["import torch\n", "%matplotlib inline\n", "x = torch.load('é', weights_only=True)"],
        ["!ls\n", "torch.load(\n", "    p,\n", "    weights_only=True,\n", ")"],
    )
    write = [json.dumps(document, ensure_ascii=False, **layout) + ending for document in (old, new)]
    assert mended(write[0].encode()) == write[1].encode()


def test_a_source_that_is_one_string_stays_one() -> None:
    old, new = (
        json.dumps(notebook(f"import torch\ntorch.load(p{more})"), indent=1) for more in ("", ", weights_only=True")
    )
    assert mended(old.encode()) == new.encode()


def test_a_layout_that_could_not_be_kept_is_left() -> None:
    data = json.dumps(notebook("import torch\ntorch.load(p)"), indent=7).encode()
    with pytest.raises(NotPossible, match="laid out"):
        mended(data)


def test_a_notebook_with_nothing_to_mend_is_not_written() -> None:
    data = json.dumps(notebook("import torch\n"), indent=7).encode()
    assert mended(data) == data
