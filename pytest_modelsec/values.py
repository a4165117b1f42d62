"""Find the paths in what a fixture gives.

Rule: the walk reads no attribute of an object that it does not know, for that could run anything: a mock, a lazy
object, a database row. It is bounded by a budget of nodes and not by a depth, and says when the budget is spent.
"""

from __future__ import annotations

import os
import types
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque
from io import IOBase
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

NODES = 1_000_000
"""Objects looked at in one value; a vocabulary has some hundred thousand words."""
PATH_CHARACTERS = 4096
"""PATH_MAX of Linux."""
FEW = 100
SMALL = 1000
"""Nodes from which on each object is looked into once: what holds itself has more by then, and most values less."""
SCALARS = frozenset((int, float, complex, bool, type(None), bytearray, range, slice, type(Ellipsis), type))
MAPPINGS = frozenset((dict, OrderedDict, defaultdict, Counter, types.MappingProxyType))
VIEWS: tuple[type, ...] = (type({}.keys()), type({}.values()), type({}.items()))
BASES: tuple[type, ...] = (dict, types.MappingProxyType, list, tuple, set, frozenset, deque)
WRAPPERS: tuple[type, ...] = (UserDict, UserList, ChainMap)


class Spent(Exception):
    """The value has more nodes than are looked at."""

    def __init__(self, found: list[str]) -> None:
        """Keep the texts that were found until then."""
        super().__init__()
        self.found = found


def texts(value: object, nodes: int = NODES) -> list[str]:
    """Return every text in `value` that is short enough for a path, as it is written there.

    This runs for each fixture of each test, so the usual kinds are read in the loop itself.

    Raises:
        Spent: `value` has more than `nodes` objects.
    """
    found: list[str] = []
    seen: set[int] = set()
    queue: list[Any] = [value]
    for item in queue:  # which grows meanwhile
        kind = type(item)
        if kind is str:
            if len(item) <= PATH_CHARACTERS:
                found.append(item)
        elif kind not in SCALARS:
            if len(queue) > SMALL:
                if id(item) in seen:
                    continue
                seen.add(id(item))
            if kind is dict:
                queue += item
                queue += item.values()
            elif kind is list and len(item) <= FEW:
                queue += item
            else:
                queue += READERS[kind](item, kind) if kind in READERS else _inside(item, kind)
            if len(queue) > nodes:
                raise Spent(found)
    return found


def _text(item: object, kind: type) -> str | None:
    """Return the path that one object is by itself, or None where it is no text."""
    if issubclass(kind, str):
        return str.__str__(item)
    if issubclass(kind, bytes):
        return os.fsdecode(item) if len(item) <= PATH_CHARACTERS else ""  # type: ignore[arg-type]  # bytes
    if issubclass(kind, os.PathLike) and not _is_mock(kind):
        return _spelled(item)
    if issubclass(kind, IOBase):
        return _file_name(item)
    return None


def _spelled(item: object) -> str:
    try:
        path = os.fsdecode(item)  # type: ignore[arg-type]  # a path
        return path if os.sep in path else os.path.join(os.curdir, path)  # it means to be one, as a word need not
    except Exception:  # noqa: BLE001 - code of the user's own, which leads nowhere; a finding in it is kept all the same
        return ""


def _file_name(stream: object) -> str | None:
    """Return the name of an open file; a wrapper of one, such as `GzipFile`, is asked for it in the same way."""
    try:
        name = stream.name  # type: ignore[attr-defined]  # files of the standard library have one
    except Exception:  # noqa: BLE001 - streams in memory have none, the user's own may raise anything; the guard saw it open
        return ""
    return _text(name, type(name)) if isinstance(name, (str, bytes)) else ""


def _is_mock(kind: type) -> bool:
    """Say whether asking for a path would be recorded as a call."""
    return any(base.__module__ in ("unittest.mock", "mock") for base in kind.__mro__)


def _inside(item: object, kind: type) -> Iterable[object]:
    """Return the path that an object is, or what a container of a known kind holds.

    Both are read by the kind's own methods and not by the subclass's.
    """
    text = _text(item, kind)
    if text is not None:
        return [text] if text else []
    base = next((base for base in BASES if issubclass(kind, base)), None)
    if base is not None:
        return READERS[base](item, base)
    if issubclass(kind, WRAPPERS) or kind is types.SimpleNamespace or _is_record(kind):
        return _attributes(item, kind)
    return ()


def _is_record(kind: type) -> bool:
    """Say whether this is a dataclass, or one of attrs, whose attributes are what it is made of."""
    return any("__dataclass_fields__" in base.__dict__ or "__attrs_attrs__" in base.__dict__ for base in kind.__mro__)


def _pairs(item: Any, base: Any) -> list[object]:  # noqa: ANN401 - a mapping, and its kind
    return [*base.__iter__(item), *base.values(item)]


def _elements(item: Any, base: Any) -> list[object]:  # noqa: ANN401 - a container, and its kind
    elements = list(base.__iter__(item))
    # One look in C: numbers and such, of which a value may hold millions, are no paths.
    return [] if len(elements) > FEW and SCALARS.issuperset(map(type, elements)) else elements


READERS: dict[type, Callable[[Any, Any], list[object]]] = {
    kind: _pairs if kind in MAPPINGS else _elements for kind in (*MAPPINGS, *BASES, *VIEWS)
}
"""Containers of exactly these kinds are read as what they are."""


def _attributes(item: object, kind: type) -> list[object]:
    """Return the instance's own attributes from its dictionary and slots, past any `__getattr__` or property."""
    found: list[object] = []
    for base in kind.__mro__:
        for slot in base.__dict__.values():
            if type(slot) is types.MemberDescriptorType:
                found.extend(_slot(slot, item))
    try:
        found.extend(object.__getattribute__(item, "__dict__").values())
    except AttributeError:
        return found
    return found


def _slot(slot: types.MemberDescriptorType, item: object) -> list[object]:
    try:
        return [slot.__get__(item)]
    except AttributeError:  # not set
        return []


def may_be_path(text: str) -> bool:
    """Say no to what no file is called, and to names of other hosts: a look at `//host/x` sends credentials there."""
    if not 0 < len(text) <= PATH_CHARACTERS or text.startswith(("//", "\\\\")):
        return False
    return not ("\0" in text or "\n" in text or "://" in text)
