from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING

import pytest

from modelsec.discover import Found
from modelsec.pipeline import Options
from modelsec.work import BATCH_BYTES, BATCH_FILES, batches, turns
from tests.support.traps import SYSTEM

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path


@pytest.fixture
def files(tmp_path: Path) -> list[Found]:
    for number in range(200):
        (tmp_path / f"{number:03}.pkl").write_bytes(SYSTEM if number % 7 == 0 else b"\x80\x04K\x01.")
    (tmp_path / "100.pkl").unlink()
    return [Found(str(tmp_path / f"{number:03}.pkl"), named=False) for number in range(200)]


EXECUTORS: list[Callable[[], Executor]] = [
    lambda: ThreadPoolExecutor(2),
    lambda: ProcessPoolExecutor(2, mp_context=get_context("forkserver")),
]


@pytest.mark.parametrize("make", EXECUTORS)
def test_an_executor_changes_neither_order_nor_content(files: list[Found], make: Callable[[], Executor]) -> None:
    with make() as executor:
        seen: list[str] = []
        assert list(turns(files, Options(), seen.append, executor=executor)) == list(turns(files, Options()))
    assert seen == [found.path for found in files]


def test_files_are_read_when_their_turn_is_asked_for(files: list[Found]) -> None:
    seen: list[str] = []
    next(turns(files, Options(), seen.append))
    assert seen == [files[0].path]


def test_batches_keep_the_order_and_are_bounded_in_number_and_size(files: list[Found], tmp_path: Path) -> None:
    made = list(batches(files))
    assert [found for batch in made for found in batch] == files
    assert {len(batch) for batch in made[:-1]} == {BATCH_FILES}
    large = tmp_path / "large"
    large.touch()
    os.truncate(large, BATCH_BYTES)
    assert [len(batch) for batch in batches([files[0], Found(str(large), named=False), files[1]])] == [2, 1]
