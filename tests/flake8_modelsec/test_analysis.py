from __future__ import annotations

import ast
import gc
import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flake8_modelsec import analysis
from flake8_modelsec.registry import rules
from flake8_modelsec.rule import Bad
from tests.support.command import ROOT
from tests.support.linting import places

CODES = [case.code for rule in rules() for case in rule.cases if "\r" not in case.code]


def test_the_place_counts_characters_and_starts_at_one() -> None:
    assert places("import torch\nx = 'é', torch.load(p)\n") == [("MSC101", 2, 10)]


def test_the_order_is_that_of_the_source() -> None:
    code = "import torch, pickle\ndef f():\n    torch.load(a)\npickle.load(torch.load(b))\n"
    assert places(code) == [("MSC101", 3, 5), ("MSC110", 4, 1), ("MSC101", 4, 13)]


@pytest.mark.parametrize(
    "code",
    [
        "import torch\ndef f():\n    rd = torch.load\n    def g(): return rd(p)\n",
        "import torch\nclass A:\n    def __init__(self): self.t = torch\n    def g(self): return self.t.load(p)\n",
        "import torch\nclass A:\n    def __init__(self): self.x = torch.load\n    def g(self): return self.x(p)\n",
        "import torch\ndef f():\n    return getattr(torch, 'lo' 'ad')(p)\n",
        "from torch import load as rd\n\n\ndef f():\n    return rd(p)\n",
        "import torch\na = torch.load\nb = a\nc = b\ndef f():\n    return c(p)\n",
        "import torch\ng = getattr\ndef f():\n    return g(torch, 'lo' 'ad')(p)\n",
        "import importlib\nt = importlib.import_module('torch')\nclass A:\n    s = t\nA.s.load(p)\n",
        "import torch\nx = (t := torch)\nclass A:\n    s = t\nA.s.load(p)\n",
        "import torch\nclass A:\n    s = torch\nclass B:\n    u = A.s\nB.u.load(p)\n",
        "class A:\n    import torch\nA.torch.load(p)\n",
        "def f():\n    from t\uff4frch import serialization\n    serialization.load(p)\n",
    ],
)
def test_another_name_leads_to_its_uses_wherever_they_stand(code: str) -> None:
    assert [code for code, _, _ in places(code)] == ["MSC101"]


@pytest.mark.parametrize(
    ("imports", "value"),
    [
        ("torch", "=torch"),
        ("torch", ", self.u = torch, 1"),
        ("torch", "= (  # why\n            torch)"),
        ("torch", "= torch.serialization"),
        ("torch", "= getattr(torch, 'serialization')"),
        ("torch; from torch import *", "= serialization"),
        ("pytest", "= pytest.importorskip('torch')"),
        ("importlib; im = importlib.import_module", "= im('torch')"),
        ("sys; modules = sys.modules", "= modules['torch']"),
    ],
)
def test_a_module_that_an_instance_keeps_leads_to_its_uses(imports: str, value: str) -> None:
    code = (
        f"import {imports}\nclass A:\n    def __init__(self):\n        self.t {value}\n"
        "    def g(self): return self.t.load(p)\n"
    )
    assert [code for code, _, _ in places(code)] == ["MSC101"]


def test_a_class_that_an_instance_keeps_leads_to_its_methods() -> None:
    code = (
        "from nets import Net\nclass A:\n    def __init__(self): self.net = Net\n"
        "    def g(self): return self.net.load_from_checkpoint(p, weights_only=False)\n"
    )
    assert [code for code, _, _ in places(code)] == ["MSC143"]


def test_identifiers_are_compared_as_python_normalises_them() -> None:
    assert places("import torch\ntorch.\uff4coad(p)\n") == [("MSC101", 2, 1)]


@given(st.lists(st.sampled_from(CODES), min_size=1, max_size=4))
def test_what_is_skipped_changes_nothing(codes: list[str]) -> None:
    code = "\n".join(
        f"def part_{index}():\n    pass\n    " + text.replace("\n", "\n    ") for index, text in enumerate(codes)
    )
    try:
        compile(code, "x", "exec")
    except SyntaxError:
        return
    found = places(code)
    everything: tuple[str, ...] = analysis.ALWAYS
    analysis.ALWAYS = (*everything, "def", "class", "return", "=", "import", "(")
    try:
        assert places(code) == found
    finally:
        analysis.ALWAYS = everything


def test_nothing_depends_on_the_hash_seed() -> None:
    program = (
        "from tests.support.linting import places; from flake8_modelsec.registry import rules;"
        "print([places(case.code) for rule in rules() for case in rule.cases])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outputs) == 1


def test_no_rule_reports_the_bad_case_of_another_kind_twice() -> None:
    for rule in rules():
        for case in rule.cases:
            if isinstance(case, Bad):
                found = places(case.code)
                assert len(found) == len(set(found))


@pytest.mark.parametrize(
    "code",
    [
        "import torch\nTABLE = [" + "('a', 1.5, None),\n" * 20_000 + "]\ntorch.load(p)\n",
        "import torch\n" + "def load(x): return x\n" * 2_000 + "torch.load(p)\n",
        "import torch\n" + "".join(f"x{n} = torch.load\n" for n in range(2_000)) + "torch.load(p)\n",
        "import torch\nk = {}\n" + "k['a'] = 1\n" * 3_000 + "torch.load(p, **k)\n" * 50,
    ],
)
def test_large_files_do_not_crawl(code: str) -> None:
    assert len(places(code)) >= 1


def test_a_file_that_was_checked_is_let_go_of_at_once() -> None:
    code = (
        "import torch\n\n\ndef f(p: object) -> object:\n    return [torch.load(q) for q in p], lambda: torch.load(p)\n"
    )
    gc.collect()
    gc.disable()
    try:
        places(code)
        before = sum(issubclass(type(one), ast.AST) for one in gc.get_objects())
        places(code)
        assert sum(issubclass(type(one), ast.AST) for one in gc.get_objects()) == before
    finally:
        gc.enable()
