"""The pair that all else serves: nothing malicious passes, nothing ordinary is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from modelsec import cli
from modelsec.pipeline import Options, scan_reader
from modelsec.policy import load
from modelsec.reader import BytesReader
from tests.support import corpus

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.corpus import Probe

POLICY = load()
GADGETS = corpus.gadgets()
PROBES = [*corpus.streams(), *corpus.containers()]
CASES = [pytest.param(probe, id=probe.id) for probe in PROBES]


def verdict(probe: Probe) -> str:
    return scan_reader(BytesReader(probe.data), probe.file, POLICY, Options()).verdict


@pytest.mark.parametrize("probe", GADGETS, ids=lambda probe: probe.id)
def test_no_gadget_passes(probe: Probe) -> None:
    assert verdict(probe) == "refused"


@pytest.mark.parametrize("probe", CASES)
def test_no_trick_passes(probe: Probe) -> None:
    assert verdict(probe) == probe.verdict


@pytest.mark.parametrize("probe", CASES)
def test_no_trick_passes_in_a_folder(probe: Probe, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / probe.file).write_bytes(probe.data)
    assert cli.main(["scan", "--isolated", str(tmp_path)]) == 1
    assert probe.file in capsys.readouterr().out


def test_the_probes_have_names_of_their_own() -> None:
    ids = [probe.id for probe in PROBES]
    assert sorted(set(ids)) == sorted(ids)
