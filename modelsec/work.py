"""The turns of many files: one after the other, or on whatever executor is given.

Rule: the order of the turns is that of the files, and their content does not depend on how they were worked off.
"""

from __future__ import annotations

from collections import deque

from modelsec import policy
from modelsec.errors import ModelsecError
from modelsec.escape import visible
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
            yield from _turns(files, options, own, tick)
    else:
        yield from _turns(files, options, executor, tick)


def _turns(
    files: list[Found], options: Options, executor: Executor | None, tick: Callable[[str], object]
) -> Iterator[Turn]:
    if executor is None:
        rows = policy.load(options.allow)
        for found in files:
            tick(found.path)
            yield take(found, rows, options)
        return
    pending: deque[tuple[list[Found], Future[list[Turn]]]] = deque()
    for batch in batches(files):
        pending.append((batch, executor.submit(take_batch, batch, options)))
        if len(pending) >= AHEAD:
            yield from _told(*pending.popleft(), tick)
    while pending:
        yield from _told(*pending.popleft(), tick)


def _told(batch: list[Found], future: Future[list[Turn]], tick: Callable[[str], object]) -> Iterator[Turn]:
    from concurrent.futures import BrokenExecutor

    try:
        done = future.result()
    except BrokenExecutor as error:
        first = visible(batch[0].path)
        message = f"a process was ended from outside while it judged {first} or a file after it; try --jobs 1"
        raise ModelsecError(message) from error
    for found, turn in zip(batch, done, strict=True):
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
