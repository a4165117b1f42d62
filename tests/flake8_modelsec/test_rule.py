from __future__ import annotations

import pickle

from flake8_modelsec.rule import Diagnostic
from tests.support.linting import lint


def test_a_diagnostic_crosses_between_processes() -> None:
    (found,) = lint("import torch\ntorch.load(p)\n")
    assert isinstance(found, Diagnostic)
    assert pickle.loads(pickle.dumps(found)) == found
