"""Calls of `torch.load` that leave a known hole open: a warning that names it.

Rule: a flag counts only with a version. `weights_only=True` was bypassed before torch 2.6 and again before 2.10.
"""

from __future__ import annotations

import functools
import inspect
import os
from typing import TYPE_CHECKING, Any

from pytest_modelsec import words
from pytest_modelsec.natives import aliases, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

    from pytest_modelsec.errors import Problem
    from pytest_modelsec.natives import Undo

SWITCH = "TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"
"""Counts where a call gives no `weights_only`."""
SAFE_SWITCH = "TORCH_FORCE_WEIGHTS_ONLY_LOAD"
"""Counts for every call; with both, torch loads nothing."""
HOLES = (((2, 6), "CVE-2025-32434"), ((2, 10), "CVE-2026-24747"))
"""(first version without it, its name)."""
DEFAULT_SINCE = (2, 6)
"""Since then `weights_only` is True where it is not given."""
TRUE = ("1", "y", "yes", "true")
"""Source: torch/serialization.py, `load`, where it reads both variables."""


def version_of(text: str) -> tuple[int, int]:
    """Return the first two numbers of a version: `2.13.0+cpu` is (2, 13)."""
    numbers = [part for part in text.partition("+")[0].split(".") if part.isdigit()]
    return (int(numbers[0]), int(numbers[1])) if len(numbers) > 1 else (0, 0)


def judge(
    version: tuple[int, int], given: object, environment: Mapping[str, str], *, by_pickle: bool = False
) -> Problem | None:
    """Say what is wrong with one call of `torch.load`; `given` is its `weights_only`, None where there is none.

    `by_pickle` tells that it is given a `pickle_module`, for which torch leaves `weights_only` out by default.
    """
    names = ", ".join(name for _, name in HOLES)
    if environment.get(SAFE_SWITCH, "").lower() in TRUE:
        given = True
    forced = environment.get(SWITCH, "")
    if given is None and forced.lower() in TRUE:
        return words.unsafe_load(f"torch.load under {SWITCH}={forced} runs what the file says", names)
    is_off = given is not None and not given
    if is_off or (given is None and (by_pickle or version < DEFAULT_SINCE)):
        how = "with weights_only=False" if is_off else "without weights_only=True"
        return words.unsafe_load(f"torch.load {how} runs what the file says", names)
    open_holes = [name for since, name in HOLES if version < since]
    if not open_holes:
        return None
    headline = f"torch {version[0]}.{version[1]} lets a file get round weights_only=True"
    return words.unsafe_load(headline, ", ".join(open_holes))


def watch(tell: Callable[[Problem], None], torch: ModuleType, _late: bool) -> list[Undo]:
    """Wrap `torch.load` under all its names; `tell` is called for each call that leaves a hole open."""
    original = getattr(torch, "load", None)
    if original is None:
        return []
    version = version_of(str(getattr(torch, "__version__", "")))
    signature = inspect.signature(original)

    @functools.wraps(original)
    def load(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - whatever torch takes and gives
        __tracebackhide__ = True
        try:
            given = signature.bind_partial(*args, **kwargs).arguments
        except TypeError:  # torch says what is wrong with the call
            given = kwargs
        by_pickle = given.get("pickle_module") is not None
        problem = judge(version, given.get("weights_only"), os.environ, by_pickle=by_pickle)
        if problem is not None:
            tell(problem)
        return original(*args, **kwargs)

    return [replace(*alias, load) for alias in aliases(original)]
