from __future__ import annotations

import json

import pytest

from flake8_modelsec.context import Context
from flake8_modelsec.lint.notebook import check_notebook, read
from flake8_modelsec.prefilter import Prefilter
from tests.support.notebooks import notebook


def found(document: object) -> list[tuple[str, int, int, int]]:
    context = Context()
    outcome = check_notebook(json.dumps(document).encode(), context, Prefilter(context.registry))
    return [(one.code, one.cell, one.line, one.column) for one in outcome.diagnostics]


def test_a_diagnostic_names_cell_and_line() -> None:
    assert found(notebook("import torch\n", ["x = 1\n", "y = torch.load(p)"])) == [("MSC101", 3, 2, 5)]


@pytest.mark.parametrize(
    "lines",
    [
        "%pip install torch",
        "!ls {x}",
        "?torch.load",
        "torch.load?",
        "files = !ls",
        "    %magic",
        "%%time\nx = 1",
        "!pip install a \\\n    b",
        "print('%d'\n      % x)",
    ],
)
def test_lines_for_ipython_are_tolerated(lines: str) -> None:
    code = f"if 1:\n{lines}\nimport torch\n" if lines.startswith(" ") else f"{lines}\nimport torch\n"
    assert [one[0] for one in found(notebook(code + "torch.load(p)"))] == ["MSC101"]


@pytest.mark.parametrize(("line", "column"), [("%time m = torch.load(p)", 11), ("m = %timeit -o torch.load(p)", 16)])
def test_what_a_magic_runs_is_checked(line: str, column: int) -> None:
    assert found(notebook("import torch", line)) == [("MSC101", 3, 1, column)]


def test_a_cell_of_another_language_is_left_out() -> None:
    assert found(notebook("import torch", "%%bash\ntorch.load(p)")) == []


def test_a_notebook_of_another_language_is_left_out() -> None:
    document = notebook("import torch\ntorch.load(p)")
    document["metadata"]["language_info"]["name"] = "R"
    assert found(document) == []


@pytest.mark.parametrize("document", [[], {"cells": 1}, 7])
def test_what_is_no_notebook_is_said(document: object) -> None:
    assert [one[0] for one in found(document)] == ["MSC900"]


def test_each_line_knows_its_cell() -> None:
    notebook_read = read(json.dumps(notebook("a\nb", "c")).encode())
    assert notebook_read.places == ((2, 1), (2, 2), (3, 1))


@pytest.mark.parametrize(
    ("cell", "line", "column"),
    [
        ("x = 1\n%env TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1", 2, 6),
        ("%set_env TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD 1\n", 1, 10),
        ("!TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1 python train.py", 1, 2),
        ("%%bash\nexport TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1\n", 2, 8),
    ],
)
def test_lines_that_a_shell_reads_are_judged_for_the_variable(cell: str, line: int, column: int) -> None:
    document = notebook("import torch\n", cell, "torch.load(p)\n")
    assert found(document) == [("MSC105", 3, line, column), ("MSC101", 4, 1, 1)]


def test_text_that_no_shell_reads_sets_no_variable() -> None:
    assert found(notebook("x = 'TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1'\n%env A=1\n")) == []
