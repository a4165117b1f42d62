"""What the loaders of torch, joblib and numpy would import is in the evidence, or the file is unreadable."""

from __future__ import annotations

import importlib.util
import random
import sys
from typing import TYPE_CHECKING

import pytest

from modelsec.evidence import Call, Fault, Import
from modelsec.identify import Visitor
from modelsec.limits import DEFAULT
from modelsec.reader import BytesReader
from tests.fuzz.compare import answers, told
from tests.fuzz.generate import Grammar, mutated, streams
from tests.support.seeds import seeds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from modelsec.evidence import Evidence

    Asked = set[tuple[str, str, str]]

COUNT = 3000
SEEDS = seeds()
OBJECTS = SEEDS["objects.npy"][: SEEDS["objects.npy"].index(b"\n") + 1]
"""The header of a `.npy` file whose array is a pickle."""
JOBLIB = SEEDS["model.joblib"]


def told_of(data: bytes, suffix: str) -> Asked | None:
    """Return what all formats tell of a file; None where something in it is unreadable."""
    seen: Asked = set()
    faults = []

    def sink(_: tuple[str, ...], fact: Evidence) -> bool:
        if isinstance(fact, Fault):
            faults.append(fact)
        if isinstance(fact, (Import, Call)) and fact.target is not None:
            what = "import" if isinstance(fact, Import) else "call"
            pairs = ((fact.target.module, fact.target.name), fact.target.mapped)
            seen.update((what, *pair) for pair in pairs if pair)
        return False

    Visitor(sink, DEFAULT, suffix).inspect(BytesReader(data))
    return None if faults else seen


def unlike(loader: str, files: list[bytes], tell: Callable[[bytes], Asked | None]) -> list[tuple[bytes, Asked]]:
    """Return the files of which a loader asks more than is told, and what that is."""
    command = [sys.executable, "-m", "tests.fuzz.loaders", loader]
    both = [(data, wanted, tell(data)) for data, wanted in zip(files, answers(command, files), strict=True)]
    assert sum(bool(wanted) for _, wanted, known in both if known is not None) > len(files) // 20
    return [
        (data, wanted - known) for data, wanted, known in both if wanted and known is not None and not wanted <= known
    ]


def old_streams(count: int) -> Iterator[bytes]:
    """Yield streams whose opcodes are mostly those of protocol 2, the ones that torch reads."""
    chance = random.Random(2)
    made = 0
    while made < count:
        data = Grammar(chance).stream()
        if not set(data) & set(b"\x93\x94\x95\x8c"):
            made += 1
            yield data


@pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="torch is not installed")
def test_what_torch_s_weights_only_unpickler_asks_for_is_told() -> None:
    assert unlike("torch", [*old_streams(COUNT), *streams(5, COUNT)], told) == []


def test_what_joblib_s_unpickler_asks_for_is_told() -> None:
    chance = random.Random(3)
    behind = [JOBLIB[:-1] + b"0" + Grammar(chance).stream() for _ in range(COUNT // 2)]
    changed = [mutated(JOBLIB, chance) for _ in range(COUNT)]
    assert unlike("joblib", [JOBLIB, *changed, *behind], lambda data: told_of(data, ".joblib")) == []


def test_what_numpy_s_reader_asks_for_is_told() -> None:
    files = [OBJECTS + data for data in streams(4, COUNT)]
    assert unlike("numpy", files, lambda data: told_of(data, ".npy")) == []
