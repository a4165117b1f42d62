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


CELL = """{"cell_type": "code", "source": %s, "outputs": [{"data": [1e-7, 1.50, NaN, "\\/ \\u00e9 é"]}]}"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('["import torch\\n","torch.load(p)"]', '["import torch\\n","torch.load(p, weights_only=True)"]'),
        (
            '[ "import torch\\n" ,\r\n\t"torch.load(p)"\r\n]',
            '[ "import torch\\n" ,\r\n\t"torch.load(p, weights_only=True)"\r\n]',
        ),
        (
            '["import torch; torch.load(\\n", "  p)"]',
            '["import torch; torch.load(\\n", "  p,\\n", "  weights_only=True)"]',
        ),
        ('["import torch; torch.load(p)"]', '["import torch; torch.load(p, weights_only=True)"]'),
        (
            '["import torch # \\/\\n", "torch.load(\\u0022é\\u0022)"]',
            '["import torch # \\/\\n", "torch.load(\\"é\\", weights_only=True)"]',
        ),
        ('"import torch; torch.load(\\"\\u00e9\\")"', '"import torch; torch.load(\\"\\u00e9\\", weights_only=True)"'),
    ],
)
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_the_document_keeps_its_layout_and_spelling(old: str, new: str, mark: bytes) -> None:
    before, after = (
        '{"a" : {"cells": [1]}, "cells":[{"cell_type": "markdown"},\n ' + CELL % text + "]}" for text in (old, new)
    )
    assert mended(mark + before.encode()) == mark + after.encode()


def test_a_document_that_names_its_cells_twice_is_left() -> None:
    cells = json.dumps(notebook("import torch\ntorch.load(p)")["cells"])
    with pytest.raises(NotPossible, match="intended"):
        mended(f'{{"cells": {json.dumps(notebook("x = 1", "import torch")["cells"])}, "cells": {cells}}}'.encode())


def test_a_document_that_is_not_utf_8_is_left() -> None:
    with pytest.raises(NotPossible, match="UTF-8"):
        mended(json.dumps(notebook("import torch\ntorch.load(p)")).encode("utf-16"))


def test_a_notebook_with_nothing_to_mend_is_not_written() -> None:
    data = json.dumps(notebook("import torch\n"), indent=7).encode()
    assert mended(data) == data
