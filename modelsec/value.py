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
        "__setattr__": _refuse,
        "__delattr__": _refuse,
        "__reduce__": lambda self: (type(self), tuple(getattr(self, name) for name in fields)),
        "__eq__": lambda self, other: self is other or (type(other) is type(self) and _values(self) == _values(other)),
        "__hash__": lambda self: hash(_values(self)),
        "__repr__": lambda self: f"{type(self).__name__}({', '.join(_shown(self))})",
    }
    made: type[T] = type(cls.__name__, cls.__bases__, {**methods, **body})
    type.__setattr__(made, "__init__", _initialiser(made, fields, defaults))
    return made


def replace(instance: T, **changes: object) -> T:
    """Return the same value with other content in some fields."""
    fields = type(instance).__slots__  # type: ignore[attr-defined]  # set by `value`
    given = [changes.pop(name) if name in changes else getattr(instance, name) for name in fields]
    return type(instance)(*given, **changes)  # a change that is left belongs to no field, and is an error


def _initialiser(made: type, fields: tuple[str, ...], defaults: dict[str, object]) -> object:
    places = tuple(vars(made)[name].__set__ for name in fields)
    ending = tuple(defaults[name] for name in fields if name in defaults)
    least, most = len(fields) - len(ending), len(fields)

    def __init__(self: object, *given: object, **named: object) -> None:  # noqa: N807 - it becomes the method
        count = len(given)
        if named or count != most:
            known = not named and least <= count < most
            given += ending[count - least :] if known else _rest(made.__name__, fields, count, named, defaults)
        for place, content in zip(places, given):  # noqa: B905 - they are as many; `strict` costs a tenth of all this
            place(self, content)

    return __init__


def _rest(
    name: str, fields: tuple[str, ...], count: int, named: dict[str, object], defaults: dict[str, object]
) -> tuple[object, ...]:
    """Return the content of the fields behind the first `count`, which were given by place."""
    rest = fields[count:]
    if count > len(fields):
        message = f"{name} takes {len(fields)} values, {count} were given"
        raise TypeError(message)
    if not all(map(rest.__contains__, named)):
        unknown = sorted(set(named).difference(fields))
        message = f"{name} has no field {', '.join(unknown)}" if unknown else f"{name} is given a field twice"
        raise TypeError(message)
    try:
        return tuple([named[field] if field in named else defaults[field] for field in rest])
    except KeyError as lacking:
        message = f"{name} needs {lacking.args[0]}"
        raise TypeError(message) from None


def _values(instance: object) -> tuple[object, ...]:
    return tuple(getattr(instance, name) for name in type(instance).__slots__)  # type: ignore[attr-defined]  # set by `value`


def _shown(instance: object) -> list[str]:
    return [f"{name}={getattr(instance, name)!r}" for name in type(instance).__slots__]  # type: ignore[attr-defined]  # set by `value`


def _refuse(self: object, name: str, *_: object) -> NoReturn:
    message = f"{type(self).__name__}.{name} is frozen"
    raise AttributeError(message)
