"""The turns of many files: one after the other, or on whatever executor is given.

Rule: the order of the turns is that of the files, and their content does not depend on how they were worked off.
"""

from __future__ import annotations

import os
from collections import deque

from modelsec import policy
from modelsec.turn import take

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Executor, Future

    from modelsec.discover import Found
    from modelsec.pipeline import Options
    from modelsec.turn import Turn

BATCH_FILES = 64
BATCH_BYTES = 8 << 20
"""A batch is worth the way to another process: some 10 ms of work."""
AHEAD = 64
"""Batches handed out before the first is asked for."""


def turns(
    files: Iterable[Found], options: Options, executor: Executor | None = None, tick: Callable[[str], object] = len
) -> Iterator[Turn]:
    """Yield the turn of each file in order; `tick` is told each path, before it is read or when its turn is known."""
    if executor is None:
        rows = policy.load()
        for found in files:
            tick(found.path)
            yield take(found, rows, options)
        return
    pending: deque[Future[list[Turn]]] = deque()
    for batch in batches(files):
        pending.append(executor.submit(take_batch, batch, options))
        if len(pending) >= AHEAD:
            yield from _told(pending.popleft(), tick)
    while pending:
        yield from _told(pending.popleft(), tick)


def _told(future: Future[list[Turn]], tick: Callable[[str], object]) -> Iterator[Turn]:
    for turn in future.result():
        tick("" if turn.file is None else turn.file.path)
        yield turn


def take_batch(batch: list[Found], options: Options) -> list[Turn]:
    """Take the turns of a few files, in whatever process."""
    rows = policy.load()
    return [take(found, rows, options) for found in batch]


def batches(files: Iterable[Found]) -> Iterator[list[Found]]:
    """Yield the files in groups of about the same work, in order."""
    batch: list[Found] = []
    amount = 0
    for found in files:
        batch.append(found)
        amount += size_of(found.path)
        if len(batch) >= BATCH_FILES or amount >= BATCH_BYTES:
            yield batch
            batch, amount = [], 0
    if batch:
        yield batch


def size_of(path: str) -> int:
    """Return a file's size in bytes, as far as it can be known before it is opened."""
    try:
        return os.stat(path).st_size
    except OSError:
        return 0
