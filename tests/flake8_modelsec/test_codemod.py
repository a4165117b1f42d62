from __future__ import annotations

from libcst import parse_module
from libcst.codemod import CodemodContext

from flake8_modelsec.codemod import AddWeightsOnly


def test_a_module_is_mended() -> None:
    command = AddWeightsOnly(CodemodContext())
    module = command.transform_module(parse_module("import torch\r\ntorch.load(p)\r\n"))
    assert module.code == "import torch\r\ntorch.load(p, weights_only=True)\r\n"


def test_a_module_without_need_is_the_same() -> None:
    tree = parse_module("import torch\n")
    assert AddWeightsOnly(CodemodContext()).transform_module(tree).code == "import torch\n"
