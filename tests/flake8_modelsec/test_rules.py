"""Each rule keeps what its cases say."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import modelsec
from flake8_modelsec.analysis import diagnose
from flake8_modelsec.context import Context
from flake8_modelsec.fix.rounds import by_default, mend
from flake8_modelsec.prefilter import Prefilter
from flake8_modelsec.registry import Registry, rules
from flake8_modelsec.rule import INFO, SEVERITIES, Bad, Good, Missed, Rule
from flake8_modelsec.rules._reaching import reaches_code
from flake8_modelsec.source import Source, parse
from tests.support.linting import lint

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

CASES = [(rule, case) for rule in rules() for case in rule.cases]
NAMES = [f"{rule.code}-{index}" for rule in rules() for index, _ in enumerate(rule.cases)]
SECTIONS = ("## What it reports", "## Why it is bad", "## References", "## Known problems")


def reported(rule: Rule, case: Bad | Good | Missed) -> list[int]:
    context = Context([rule], versions=case.versions, lock=case.lock)
    return [one.line for one in diagnose(Source(case.code), parse(case.code), context)]


@pytest.mark.parametrize(("rule", "case"), CASES, ids=NAMES)
def test_a_case_is_reported_where_it_says(rule: Rule, case: Bad | Good | Missed) -> None:
    wanted = []
    if isinstance(case, Bad):
        wanted = [case.line or len(case.code.rstrip("\n").split("\n"))]
    assert reported(rule, case) == wanted, case.code


@pytest.mark.parametrize(("rule", "case"), CASES, ids=NAMES)
def test_the_bytes_let_every_reported_case_through(rule: Rule, case: Bad | Good | Missed) -> None:
    admitted = Prefilter(Registry([rule])).admits(case.code.encode())
    assert admitted or not isinstance(case, Bad), case.code


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_every_rule_has_bad_and_good_and_missed_cases(rule: Rule) -> None:
    assert {type(case) for case in rule.cases} == {Bad, Good, Missed}


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_every_rule_has_a_page(rule: Rule) -> None:
    (module,) = [name for name in sys.modules if name.rpartition(".")[2].startswith(rule.code.lower())]
    page = sys.modules[module].__doc__ or ""
    assert [section for section in SECTIONS if section not in page] == []
    assert rule.severity in SEVERITIES
    assert (rule.fixes != "") == any(isinstance(case, Bad) and case.fixed for case in rule.cases)


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 250


@pytest.mark.parametrize(("rule", "case"), CASES, ids=NAMES)
def test_a_fix_writes_what_the_case_says_and_is_stable(rule: Rule, case: Bad | Good | Missed) -> None:
    context = Context([rule], versions=case.versions, lock=case.lock)
    unsafe = isinstance(case, Bad) and case.unsafe
    wanted = (isinstance(case, Bad) and case.fixed) or case.code
    mended = mend(case.code, context, lambda one: unsafe or by_default(one))
    assert (mended.text, mended.left) == (wanted, ())
    assert mend(mended.text, context, lambda one: unsafe or by_default(one)).made == ()
    if wanted != case.code:
        assert diagnose(Source(wanted), parse(wanted), context) == []


TORCH = "import torch\ntorch.load(p, "
AUTO = "from transformers import AutoModel\nAutoModel.from_pretrained('org/name', "
COMMIT = f"revision='{'0' * 40}'"


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        (TORCH + "**options)\n", "MSC101"),
        (TORCH + "weights_only=flag)\n", "MSC102"),
        ("import torch\ndef f(p, safe=True): torch.load(p, weights_only=safe)\n", "MSC102"),
        ("from torch.hub import load_state_dict_from_url as get\nget(u, weights_only=flag)\n", "MSC106"),
        ("import numpy\nnumpy.load(p, allow_pickle=flag)\n", "MSC121"),
        ("import keras\nkeras.models.load_model(p, safe_mode=flag)\n", "MSC130"),
        (AUTO + "revision=r)\n", "MSC140"),
        (AUTO + f"trust_remote_code=flag, {COMMIT})\n", "MSC142"),
        ("import torch\ntorch.hub.load(name, 'm')\n", "MSC144"),
        ("import yaml\nyaml.load(f, Loader=loader)\n", "MSC151"),
    ],
)
def test_what_cannot_be_known_is_a_note_on_request(code: str, rule: str) -> None:
    assert [(one.code, one.severity) for one in lint(code, strict=True)] == [(rule, INFO)]
    assert lint(code) == []


@pytest.mark.parametrize(
    "code",
    [TORCH + "weights_only=True)\n", AUTO + f"{COMMIT}, trust_remote_code=False)\n", "import numpy\nnumpy.load(p)\n"],
)
def test_what_is_known_to_be_safe_is_no_note(code: str) -> None:
    assert lint(code, strict=True) == []


OLD = {"commands", "httplib", "popen2", "urllib2"}
"""Modules of Python 2, whose names projects may have given to modules of their own."""
ALLOWED = ("numpy.memmap", "numpy.vectorize", "scipy.stats.", "torch.distributed")
"""Allowed by name, or with classes below that are: distributions, DTensor."""
CONTRACTS = {"builtins.type", "functools.partial"}
"""The scanner allows them with arguments that it checks; a list of safe globals checks none."""


def test_every_gadget_that_the_scanner_explains_counts_as_reaching_code() -> None:
    text = (Path(modelsec.__file__).parent / "data" / "hazards.toml").read_text(encoding="utf-8")
    names = {row["name"] for row in tomllib.loads(text)["hazard"]} - OLD
    assert {
        name for name in names if not name.startswith(("__builtin__.", *ALLOWED)) and not reaches_code(name)
    } == set()


def test_no_allowed_global_counts_as_reaching_code() -> None:
    folder = Path(modelsec.__file__).parent / "data" / "allow"
    rows = [row for path in folder.glob("*.toml") for row in tomllib.loads(path.read_text(encoding="utf-8"))["global"]]
    classes = {row["name"] for row in rows if row["kind"] in ("class", "enum", "value")}
    assert {name for name in classes if reaches_code(name)} == CONTRACTS
