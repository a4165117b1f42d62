"""A class that stands for one of another language, so that making an instance can be watched.

Rule: nobody can tell the two apart by what classes are for. `isinstance`, `issubclass`, `X | None`, annotations, its
attributes and its subclasses are the original's; such a class can be neither changed nor, mostly, subclassed.
"""

from __future__ import annotations

import contextlib
import functools
import inspect
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


def standing_for(original: type, before: Callable[..., None]) -> type:
    """Return a class for `original` that calls `before` with the arguments of each instance that is to be made."""

    class Kind(type):
        def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, namespace)
            # A subclass is the original's own, or the error that the original gives.
            bases = tuple(original if isinstance(base, cls) else base for base in bases)
            return type(original)(name, bases, namespace)

        def __call__(cls, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - whatever the original takes and gives
            __tracebackhide__ = True
            before(*args, **kwargs)
            return original(*args, **kwargs)

        def __instancecheck__(cls, instance: object) -> bool:
            return isinstance(instance, original)

        def __subclasscheck__(cls, subclass: type) -> bool:
            return subclass is cls or issubclass(subclass, original)

        def __getattr__(cls, name: str) -> Any:  # noqa: ANN401 - whatever the original has
            return getattr(original, name)

    namespace: dict[str, Any] = {"__slots__": ()}
    with contextlib.suppress(TypeError, ValueError):  # a class of another language may tell none
        namespace["__signature__"] = inspect.signature(original)
    made = Kind(original.__name__, (), namespace)
    functools.update_wrapper(made, original, updated=())
    return made
