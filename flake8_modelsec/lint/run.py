"""One run over many files: answers that are known, and the others from as many processes as pay.

Rule: the order of the result is that of discovery, whatever process was first.
"""

from __future__ import annotations

import gc
import os
import signal
from typing import TYPE_CHECKING, NamedTuple

from flake8_modelsec.lint.files import NOTHING, OURS, Outcome, check, unchecked
from flake8_modelsec.prefilter import Prefilter
from flake8_modelsec.rule import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.pool import Pool

    from flake8_modelsec.context import Context
    from flake8_modelsec.lint.cache import Cache
    from flake8_modelsec.lint.declared import Declaration
    from flake8_modelsec.lint.discovery import File

ENOUGH_FOR_PROCESSES = 400
"""Files to read at which a second process saves more than it costs."""
FILES_AT_ONCE = 64
MOST_PROCESSES = 8
OUTDATED = "MSC190"
"""Told once for each declaration and not where the flag is relied on."""


class Checked(NamedTuple):
    """One file and what is known of it."""

    path: str
    outcome: Outcome


class Result(NamedTuple):
    """A whole run."""

    checked: tuple[Checked, ...]
    """Files with something to say, in the order of discovery."""
    files: int

    @property
    def diagnostics(self) -> list[tuple[str, Diagnostic]]:
        """Every diagnostic with its file."""
        return [(one.path, diagnostic) for one in self.checked for diagnostic in one.outcome.diagnostics]


def run(  # noqa: PLR0913 - what a run depends on, most of it by name
    files: Iterable[File],
    context: Context,
    cache: Cache | None = None,
    declared: tuple[Declaration, ...] = (),
    *,
    named: frozenset[str] = frozenset(),
    ignored: Callable[[str, str], bool] = lambda _path, _code: False,
    comments: bool = False,
) -> Result:
    """Check `files` and return what is known of them.

    Those in `named` are parsed whatever they hold, and with `comments` those that may hold a comment which allows
    something; `ignored` tells which codes the settings leave out for a file.
    """
    listed = list(files)
    outcomes: dict[str, Outcome] = {}
    pending = []
    for file in listed:
        known = cache.get(file) if cache is not None else None
        if known is None:
            pending.append(file)
        elif known is not NOTHING:
            outcomes[file.path] = known
    prefilter = (Commented if comments else Prefilter)(context.registry, strict=context.strict)
    for file, mark, outcome in _checked(pending, _Work(context, prefilter, cache, named)):
        if cache is not None and mark:
            cache.put(file, mark, outcome)
        if outcome != NOTHING:
            outcomes[file.path] = outcome
    if cache is not None:
        cache.save()
    kept = [Checked(file.path, outcomes[file.path]) for file in listed if file.path in outcomes]
    return Result(tuple(_told(kept, declared, ignored)), len(listed))


def _checked(pending: list[File], work: _Work) -> Iterator[tuple[File, str, Outcome]]:
    processes = min(_processors(), MOST_PROCESSES) if len(pending) >= ENOUGH_FOR_PROCESSES else 1
    if processes > 1 and "fork" in _methods():
        yield from _in_processes(work, pending, processes)
    else:
        for file in pending:
            mark, outcome = work(file)
            yield file, mark, outcome


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _methods() -> list[str]:
    from multiprocessing import get_all_start_methods

    return get_all_start_methods()


def _in_processes(work: _Work, pending: list[File], processes: int) -> Iterator[tuple[File, str, Outcome]]:
    # What the processes need is imported once, before they are.
    from flake8_modelsec import analysis, suppressions  # noqa: F401

    gc.freeze()
    _SHARED.append((work, pending))
    try:
        with _pool(processes) as pool:
            for told in pool.imap(_some, range(0, len(pending), FILES_AT_ONCE)):
                for index, mark, outcome in told:
                    yield pending[index], mark, outcome
    finally:
        _SHARED.pop()
        gc.unfreeze()


def _pool(processes: int) -> Pool:
    """Return processes that never hear of Ctrl-C, which reaches all of a terminal: this one ends them."""
    from multiprocessing import get_context

    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return get_context("fork").Pool(processes)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)


_SHARED: list[tuple[_Work, list[File]]] = []
"""What the processes inherit: nothing has to be sent to them but numbers."""


def _some(start: int) -> list[tuple[int, str, Outcome]]:
    """Check some files; those of which nothing is to be told or kept are not sent back."""
    gc.disable()
    work, pending = _SHARED[-1]
    indexes = range(start, min(start + FILES_AT_ONCE, len(pending)))
    checked = ((index, *work(pending[index])) for index in indexes)
    return [(index, mark, outcome) for index, mark, outcome in checked if mark or outcome != NOTHING]


class _Work:
    """Reads and checks one file."""

    def __init__(self, context: Context, prefilter: Prefilter, cache: Cache | None, named: frozenset[str]) -> None:
        self.context = context
        self.prefilter = prefilter
        self.cache = cache
        self.named = named

    def __call__(self, file: File) -> tuple[str, Outcome]:
        """Return the digest of the bytes, where answers are kept, and the outcome."""
        try:
            with open(file.path, "rb") as stream:
                data = stream.read()
        except OSError as error:
            return "", unchecked(f"it cannot be read ({error.strerror})")
        mark = ""
        if self.cache is not None:
            from flake8_modelsec.lint.cache import digest

            known = self.cache.same(file, data)
            if known is not None:
                return digest(data), known
            mark = digest(data)
        everything = Everything() if file.path in self.named else self.prefilter
        return mark, check(file.path, data, self.context, everything)


class Everything(Prefilter):
    """Lets every file through: one that was named is parsed, so that it is known to be Python."""

    def __init__(self) -> None:
        """Need no conditions."""

    def admits(self, data: bytes) -> bool:
        """Let all but empty files through."""
        return bool(data)


class Commented(Prefilter):
    """Lets those through as well that may hold a comment which allows something, and then perhaps nothing any more."""

    def admits(self, data: bytes) -> bool:
        """Say whether something may be found, or may have been."""
        return super().admits(data) or OURS.encode() in data.upper()


def _told(
    kept: list[Checked], declared: tuple[Declaration, ...], ignored: Callable[[str, str], bool]
) -> Iterator[Checked]:
    relied: set[str] = set()
    for path, outcome in kept:
        relied.update(one.message.partition(" ")[0] for one in outcome.diagnostics if one.code == OUTDATED)
        left = tuple(one for one in outcome.diagnostics if one.code != OUTDATED and not ignored(path, one.code))
        if left or outcome.suppressed or outcome.unused:
            yield Checked(path, outcome._replace(diagnostics=left))
    yield from _outdated(relied, declared)


def _outdated(relied: set[str], declared: tuple[Declaration, ...]) -> Iterator[Checked]:
    from flake8_modelsec.rules.msc190_outdated_guard import RULE, message

    for one in declared:
        text = message(one.framework, one.lowest) if one.framework in relied else ""
        if text:
            width = len(one.text)
            diagnostic = Diagnostic(RULE.code, text, one.line, 1, one.line, 1 + width, RULE.severity)
            yield Checked(os.path.relpath(one.path), Outcome((diagnostic,)))
