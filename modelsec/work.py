"""The turns of many files: one after the other, or on whatever executor is given.

Rule: the order of the turns is that of the files, and their content does not depend on how they were worked off.
"""

from __future__ import annotations

from collections import deque

from modelsec import policy
from modelsec.errors import ModelsecError
from modelsec.turn import take
from modelsec.workers import Workers, are_many, size_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
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
    files: list[Found],
    options: Options,
    tick: Callable[[str], object] = len,
    *,
    jobs: int = 1,
    executor: Executor | None = None,
) -> Generator[Turn, None, None]:
    """Yield the turn of each file in order, on `executor`, or else in up to `jobs` processes where that is worth it.

    `tick` is told each path.
    """
    if executor is None and jobs > 1 and are_many(files):
        with Workers(jobs) as own:
            yield from _on(own, files, options, tick)
    elif executor is not None:
        yield from _on(executor, files, options, tick)
    else:
        rows = policy.load(options.allow)
        for found in files:
            tick(found.path)
            yield take(found, rows, options)


def _on(executor: Executor, files: list[Found], options: Options, tick: Callable[[str], object]) -> Iterator[Turn]:
    from concurrent.futures import BrokenExecutor

    pending: deque[tuple[list[Found], Future[list[Turn]]]] = deque()
    try:
        for batch in batches(files):
            pending.append((batch, executor.submit(take_batch, batch, options)))
            if len(pending) >= AHEAD:
                yield from _told(*pending.popleft(), tick)
        while pending:
            yield from _told(*pending.popleft(), tick)
    except BrokenExecutor as error:
        message = "a process that judges files was ended from outside, or had too little memory; try --jobs 1"
        raise ModelsecError(message) from error


def _told(batch: list[Found], future: Future[list[Turn]], tick: Callable[[str], object]) -> Iterator[Turn]:
    for found, turn in zip(batch, future.result(), strict=True):
        tick(found.path)
        yield turn


def take_batch(batch: list[Found], options: Options) -> list[Turn]:
    """Take the turns of a few files, in whatever process."""
    rows = policy.load(options.allow)
    return [take(found, rows, options) for found in batch]


def batches(files: list[Found]) -> Iterator[list[Found]]:
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
