"""What a format read: facts with a place, and no judgement.

Rule: this module is a leaf. Formats make these values, the policy turns them into findings; neither knows the other.
An offset is in bytes from the start of the innermost member, at the opcode or field that states the fact.
"""

from __future__ import annotations

from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

IMPORT = "import"
"""Fetched from its module and not (yet) called."""
REDUCE, NEWOBJ, NEWOBJ_EX, OBJ, INST, BUILD = "reduce", "newobj", "newobj_ex", "obj", "inst", "build"
"""The opcodes that call; BUILD hands a state to an instance."""
APPEND, SETITEM, ADDITEM = "append", "setitem", "additem"
"""An instance is filled through its own `append`/`extend`, `__setitem__`, `add`/`update`."""
REBUILD = "rebuild"
"""An instance is changed again after its state was set: attributes of that state could be called."""
GLOBAL_BUILD, GLOBAL_ITEMS = "global-build", "global-items"
"""A state or items are set straight on an imported global, which is then changed for the whole process."""
KEY = "key"
"""An instance is hashed and compared: it is a key of a dictionary, or an item of a set."""
VALUE = "value"
"""A watched global is kept as a value, so that something else could call it later."""


@value
class Global:
    """A `module name` pair as the stream spells it, and as Python 3 reads it for protocols below 3."""

    module: str
    name: str
    mapped: tuple[str, str] | None = None
    """(module, name) after the Python 2 name map, or None where the map changes nothing."""

    @property
    def dotted(self) -> str:
        """`module.name`, as the stream spells it."""
        return f"{self.module}.{self.name}"

    @property
    def current(self) -> str:
        """The same as Python 3 spells it: what reports and the lock list."""
        return self.dotted if self.mapped is None else ".".join(self.mapped)


@value
class Blob:
    """A literal too long to carry: its kind and where its content lies in the innermost member."""

    kind: str
    offset: int
    length: int
    load: Callable[[], str | bytes | None] | None = None
    """Reads the content for the few that judge it; None, or what gives None, where it cannot be had."""

    def __eq__(self, other: object) -> bool:
        """Compare the places."""
        return isinstance(other, Blob) and (self.kind, self.offset, self.length) == (
            other.kind,
            other.offset,
            other.length,
        )

    def __hash__(self) -> int:
        """Hash the place."""
        return hash((self.kind, self.offset, self.length))


@value
class Unknown:
    """A value that is not followed: a list, a persistent object, the rest of a graph.

    Two of one kind are equal: what a contract is told of a list is what it holds, and few ask how much.
    """

    kind: str
    length: int | None = None
    """Items of a list at this place of the stream, where they were counted."""
    load: Callable[[], tuple[Argument, ...] | None] | None = None
    """Gives the items of a short list for the few that judge them; None, or what gives None, where they are unknown."""

    def __eq__(self, other: object) -> bool:
        """Compare the kinds."""
        return isinstance(other, Unknown) and other.kind == self.kind

    def __hash__(self) -> int:
        """Hash the kind."""
        return hash(self.kind)


Argument: TypeAlias = (
    "bool | int | float | str | bytes | tuple[Argument, ...] | Mapping | Global | Blob | Made | Unknown | None"
)
Arguments: TypeAlias = "tuple[Argument, ...] | Unknown"
Items: TypeAlias = "tuple[tuple[Argument, Argument], ...]"


class _Followed:
    """What is followed when it is first asked for, as few are.

    Trust: that has to be while it is told, as a judge asks; the stream may change what lies in it afterwards.
    """

    __slots__ = ()

    def parts(self) -> tuple[Argument | Items, ...]:
        """Return all that is known of it."""
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        """Compare the parts."""
        return self is other or (isinstance(other, type(self)) and self.parts() == other.parts())

    def __hash__(self) -> int:
        """Hash the parts."""
        return hash(self.parts())

    def __repr__(self) -> str:
        """Show the parts."""
        return f"{type(self).__name__}{self.parts()!r}"


class Made(_Followed):
    """What a call of `source` with `arguments` returned; nothing was called here."""

    __slots__ = ("_arguments", "_follow", "_state", "source")

    def __init__(
        self,
        source: Global,
        arguments: Arguments,
        state: Argument = None,
        follow: Callable[[], tuple[Arguments, Argument]] | None = None,
    ) -> None:
        """Tell the arguments and what BUILD gave it so far, or None; `follow` gives both in their place."""
        self.source = source
        self._arguments = arguments
        self._state = state
        self._follow = follow

    @property
    def arguments(self) -> Arguments:
        """What it was called with."""
        self._look()
        return self._arguments

    @property
    def state(self) -> Argument:
        """What BUILD gave it so far, or None."""
        self._look()
        return self._state

    def _look(self) -> None:
        if self._follow is not None:
            (self._arguments, self._state), self._follow = self._follow(), None

    def parts(self) -> tuple[Argument, ...]:
        """Return the source, the arguments and the state."""
        return self.source, self.arguments, self.state


class Mapping(_Followed):
    """A small dictionary whose items are known."""

    __slots__ = ("_follow", "_items")

    def __init__(self, items: Items, follow: Callable[[], Items] | None = None) -> None:
        """Hold pairs of a key and a value, or what `follow` gives for them."""
        self._items = items
        self._follow = follow

    @property
    def items(self) -> Items:
        """Pairs of a key and a value."""
        if self._follow is not None:
            self._items, self._follow = self._follow(), None
        return self._items

    def parts(self) -> tuple[Items]:
        """Return the pairs."""
        return (self.items,)


@value
class Import:
    """The stream asks its loader for a global."""

    target: Global
    offset: int


@value
class Call:
    """The stream uses a global: calls it, or gives a state or items to what it made.

    `target` is None where the stream calls a value that is not a global of its own.
    `arguments` are those of the call or, for BUILD, the state alone; Unknown where they are not followed.
    `use` is one of the constants above. For every use of an instance, `receiver` is what is known of it.
    """

    target: Global | None
    use: str
    offset: int
    arguments: tuple[Argument, ...] | Unknown
    receiver: Made | None = None


@value
class Inside:
    """An instance lies in a list, tuple or dictionary: is it tame, so that code that looks into it runs no other?"""

    target: Global
    """What made it."""
    whole: bool
    """Whether it has its state."""
    offset: int


@value
class Persistent:
    """A persistent id, which the loader's own hook turns into an object."""

    identifier: Argument
    offset: int


@value
class Extension:
    """A code of the copyreg extension registry: a global by number."""

    code: int
    offset: int


@value
class Feature:
    """A named ability of a format that is not a pickle, e.g. `torchscript:code`."""

    name: str
    offset: int
    detail: str = ""


@value
class Fault:
    """A structure that breaks its format's rules, ends early, or meets a limit; reading went on where it could."""

    message: str
    offset: int | None


@value
class Unrecognised:
    """Bytes that no format claims."""

    offset: int = 0


Evidence: TypeAlias = "Import | Call | Inside | Persistent | Extension | Feature | Fault | Unrecognised"
TOLD, SETTLED, ALIKE = 0, 1, 2
"""Answers to evidence. SETTLED for an Import: watch it, report when it is kept as a value. For a Call: this use of this
global is judged the same whatever its arguments, so it need not be told again; for BUILD, whatever its dictionary:
another kind of state is told; for what makes an instance, whatever its state. For an Inside: it is tame. ALIKE for a
Call: judged the same whatever the numbers and short texts among its arguments; for a Persistent, among the items after
its first. TOLD: tell the next one too."""
Emit: TypeAlias = "Callable[[Evidence], int]"
"""Takes evidence and answers."""
