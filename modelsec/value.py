"""Frozen, slotted value types that cost nothing to import.

Rule: the scan path imports neither `dataclasses` nor `typing` at run time. On CPython 3.12 the two take 13 ms and
8 ms, as long as everything else in a scan of a small file; type checkers see a frozen dataclass all the same.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn, TypeVar

    from typing_extensions import dataclass_transform

    T = TypeVar("T")
else:

    def dataclass_transform(**_: object) -> object:
        """Stand in for `typing.dataclass_transform`, which only type checkers read."""
        return lambda decorator: decorator


@dataclass_transform(frozen_default=True)
def value(cls: type[T]) -> type[T]:
    """Make `cls` a frozen, slotted, picklable value whose fields are its annotations, in order."""
    fields = tuple(cls.__annotations__)
    body = {k: v for k, v in cls.__dict__.items() if k not in ("__dict__", "__weakref__")}
    defaults = {name: body.pop(name) for name in fields if name in body}
    methods = {
        "__slots__": fields,
        "__match_args__": fields,
        "__init__": _initialiser(cls.__name__, fields, defaults),
        "__setattr__": _refuse,
        "__delattr__": _refuse,
        "__reduce__": lambda self: (type(self), tuple(getattr(self, name) for name in fields)),
        "__eq__": lambda self, other: type(other) is type(self) and _values(self) == _values(other),
        "__hash__": lambda self: hash(_values(self)),
        "__repr__": lambda self: f"{type(self).__name__}({', '.join(_shown(self))})",
    }
    made: type[T] = type(cls.__name__, cls.__bases__, {**methods, **body})
    return made


def _initialiser(name: str, fields: tuple[str, ...], defaults: dict[str, object]) -> object:
    place = object.__setattr__

    def __init__(self: object, *given: object, **named: object) -> None:  # noqa: N807 - it becomes the method
        if len(given) == len(fields) and not named:
            for field, content in zip(fields, given, strict=False):
                place(self, field, content)
            return
        if len(given) > len(fields):
            message = f"{name} takes {len(fields)} values, {len(given)} were given"
            raise TypeError(message)
        values = {**defaults, **dict(zip(fields, given, strict=False)), **named}
        for field in fields:
            if field not in values:
                message = f"{name} needs {field}"
                raise TypeError(message)
            place(self, field, values.pop(field))
        if values:
            message = f"{name} has no field {', '.join(values)}"
            raise TypeError(message)

    return __init__


def _values(instance: object) -> tuple[object, ...]:
    return tuple(getattr(instance, name) for name in type(instance).__slots__)  # type: ignore[attr-defined]  # set by `value`


def _shown(instance: object) -> list[str]:
    return [f"{name}={getattr(instance, name)!r}" for name in type(instance).__slots__]  # type: ignore[attr-defined]  # set by `value`


def _refuse(self: object, name: str, *_: object) -> NoReturn:
    message = f"{type(self).__name__}.{name} is frozen"
    raise AttributeError(message)
