"""What the pickle machine knows while it walks: stack, marks, memo, the heap of small structures, and the globals.

Rule: everything grows with what a loader would hold, in 8 bytes a value, and every growth has a named limit.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded, Malformed, Unfollowed
from modelsec.evidence import VALUE, Call, Global, Import, Made, Unknown
from modelsec.picklevm.codes import (
    CONSTANT,
    FILLED,
    GLOBAL,
    INSTANCES,
    KEPT_DICT,
    MADE,
    MISSING,
    TUPLE,
    WILD,
    code,
    index_of,
    kind_of,
)
from modelsec.picklevm.decode import STRING_OPCODES, TEXT_OPCODES, literal
from modelsec.picklevm.heap import Heap, capacity
from modelsec.picklevm.identity import fetch, is_lent, name_globals
from modelsec.picklevm.near import Near
from modelsec.picklevm.nesting import hold, nests
from modelsec.picklevm.tame import Contents, wildness

TYPE_CHECKING = False
if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence

    from modelsec.evidence import Emit
    from modelsec.limits import Limits
    from modelsec.picklevm.forms import Form, Subject
    from modelsec.reader import Reader

CACHED_TEXTS = 4096
KEPT_DICT_ITEMS = 512
"""Keys and values of a dictionary that is kept for contracts: the largest known structured dtype has 40 fields, and
the attributes of a model are some 60."""
NO_KEEPER = Unknown("value")
STATE = 2
"""Place of the state in what is recorded of an instance: function, arguments, state."""
STEADY = frozenset((CONSTANT, GLOBAL))
"""Kinds of values that nothing in the stream can change."""
MEMO_SLACK = 1 << 16
"""A memo key may lie this far beyond the stream's length so far; a writer that counts its objects stays below that."""
FIELDS = (
    "alike constants contents created emit far filled fine forms gaps globals hashed heap hints item items lent "
    "limits marks memo nearest nodes numbers odd protocol reader reduced rewritten shared stack start stated texts "
    "told watched"
)
"""Of a state: more than Python keeps well in a dictionary, in which a stream takes half as long again to begin."""


class State:
    """The machine's memory for one stream."""

    __slots__ = tuple(FIELDS.split())

    def __init__(self, reader: Reader, start: int, emit: Emit, limits: Limits) -> None:
        """Begin at `start` with an empty stack."""
        self.reader, self.start, self.emit, self.limits = Near(reader), start, emit, limits
        self.stack: list[int] = []
        self.marks: list[int] = []
        self.memo: list[int] | array[int] = []
        self.gaps = 0
        """Entries below the memo's length that are not set, less those of `far`: MEMOIZE sets the one it counts to."""
        self.far: dict[int, int] = {}
        """Entries so far beyond the others that no array can hold them; a loader's dictionary can."""
        self.nearest = limits.memo_items
        """The lowest key of `far`; a memo that reaches it is not followed further."""
        self.rewritten = False
        """Whether an entry was set that comes before others; see `repeats`."""
        self.heap = Heap(start, limits)
        self.items, self.item = self.heap.items, self.heap.item
        self.protocol, self.nodes = 0, limits.stream_argument_nodes
        self.globals: list[Global] = []
        self.numbers: dict[tuple[str, str, bool], int] = {}
        self.watched: set[int] = set()
        """Globals that may not be kept as values, and tuples that hold one until a persistent id takes it."""
        self.contents = Contents()
        self.hints: set[bytes] = set()
        """What was met before the first global that may spell a name which numpy asks for. Until then nothing else
        makes a dictionary odd, and plain data, which is large, is spared the look at its keys."""
        self.fine: set[int] = set()
        """Keys that name no method; see `keys`."""
        self.hashed: set[int] = set()
        """Tuples whose items were judged as keys."""
        self.odd = False
        """Whether a dictionary was met that must not become a state; another reference to it looks like any."""
        self.lent: set[int] = set()
        """References to dictionaries that are states, or lie in something while they may still grow."""
        self.texts: dict[int, str] = {}
        self.shared: dict[tuple[int, ...], int] = {}
        self.constants: set[int] = set()
        """Tuples of constants and globals alone, which nothing can change."""
        self.told: dict[tuple[int, int, str], int] = {}
        """(function, constant arguments, use) to the result, for calls that would be judged as the first one was."""
        self.alike: dict[Subject, set[Form]] = {}
        """The forms that were judged where the policy looks at nothing else; see `forms`."""
        self.forms: dict[int, int] = {}
        """Those of literals behind the window."""
        self.filled: set[tuple[int, str]] = set()
        """(global, use) for items put into instances, once that is settled."""
        self.reduced: dict[int, int] = {}
        """Global to instance, for calls by REDUCE that are settled whatever their arguments; likewise below."""
        self.created: dict[int, int] = {}
        self.stated: dict[int, int] = {}

    # -- memo ----------------------------------------------------------------------------------------------------

    def put(self, key: int, number: int, offset: int) -> None:
        """Set memo entry `key`, as PUT does."""
        memo = self.memo
        length = len(memo)
        if key < length:
            self.rewritten = True
            self.gaps -= memo[key] == MISSING
            memo[key] = number
            return
        if key > offset - self.start + MEMO_SLACK or key in self.far:
            self.gaps -= key not in self.far
            self.far[key] = number
            self.nearest = min(self.nearest, key)
            return
        if key > length:
            self.gaps += key - length
            memo.extend([MISSING] * (key - length))
        memo.append(number)
        self.check_growth(offset)

    def check_growth(self, offset: int) -> None:
        """Hold the stack and the memo to their limits; asked once for each window and each gap in the memo."""
        if len(self.stack) + len(self.marks) > self.limits.stack_items:
            message = f"the stack holds more than {self.limits.stack_items} values (limit stack_items)"
            raise LimitExceeded(message, offset)
        if len(self.memo) + len(self.far) > self.limits.memo_items:
            message = f"the memo holds more than {self.limits.memo_items} values (limit memo_items)"
            raise LimitExceeded(message, offset)
        if len(self.contents.lengths) > self.limits.memo_items:
            message = f"the stream begins more than {self.limits.memo_items} lists (limit memo_items)"
            raise LimitExceeded(message, offset)
        if len(self.memo) > self.nearest:
            message = "the memo's entries have reached one that was set far beyond them"
            raise Unfollowed(message, offset)

    def memoize(self, number: int, offset: int) -> None:
        """Set the entry after all set ones, as MEMOIZE does."""
        self.put(len(self.memo) - self.gaps, number, offset)

    def get(self, key: int, offset: int) -> int:
        """Return memo entry `key`; an instance comes back as held, since another reference to it exists."""
        number = self.memo[key] if key < len(self.memo) else self.far.get(key, MISSING)
        if number == MISSING:
            message = f"memo entry {key} was never set"
            raise Malformed(message, offset)
        return fetch(self, number)

    # -- structures ----------------------------------------------------------------------------------------------

    def keep_tuple(self, items: list[int], offset: int) -> int:
        """Record a tuple and return its number; tuples of nothing but constants and globals are recorded once."""
        if len(items) <= 4 and max(items) < 0:
            key = tuple(items)
            known = self.shared.get(key)
            if known is None:
                known = self._keep_tuple(items, offset)
                if len(self.shared) < CACHED_TEXTS:
                    self.shared[key] = known
                    if all(kind_of(item) in STEADY or item in self.constants for item in items):
                        self.constants.add(known)
            return known
        return self._keep_tuple(items, offset)

    def _keep_tuple(self, items: list[int], offset: int) -> int:
        number = self.heap.record(TUPLE, items, offset)
        if wild := wildness(self, items, offset):
            self.heap.raise_mark(number, wild)
        if not self.contents.nesting.depths.keys().isdisjoint(items):
            hold(self, number, items, offset)
        return number

    def keep_dict(self, items: list[int], offset: int, mark: int) -> int:
        """Record a small dictionary's keys and values; a large one stays unknown."""
        if len(items) > KEPT_DICT_ITEMS:
            return WILD if mark else FILLED
        number = self.heap.record(KEPT_DICT, items, offset, capacity(len(items)) - len(items))
        self.heap.raise_mark(number, mark)
        return number

    def grow_dict(self, number: int, items: list[int], offset: int, mark: int) -> int:
        """Record more items of a dictionary; return its number, which is another one where it had to move."""
        self.heap.raise_mark(number, mark)
        if not self.heap.extend(number, items):
            return self.keep_dict(self.items(number) + items, offset, self.heap.mark(number))
        return number

    def keep_call(self, source: int, arguments: int, offset: int) -> int:
        """Record an instance with the call that made it and room for its state."""
        return self.heap.record(MADE, [source, arguments, MISSING], offset)

    def keep_call_again(self, number: int, offset: int) -> int:
        """Record another instance made by the call that made `number`; its state will be its own."""
        source, arguments, _ = self.items(number)
        return self.keep_call(source, arguments, offset)

    def set_state(self, number: int, state: int) -> None:
        """Write the state into a recorded instance."""
        self.heap.replace(number, STATE, state)

    def meet_odd(self, place: int, offset: int) -> None:
        """Note that there is a dictionary, at `place` of the stack, that must not become a state."""
        if is_lent(self, place):
            message = "a dictionary gets callables under the names of methods, and a state was given by reference"
            raise Unfollowed(message, offset)
        self.odd = True
        if not self.globals:
            self.contents.unsure = True  # what is put into containers before the first global is not looked at

    # -- globals -------------------------------------------------------------------------------------------------

    def text(self, number: int, offset: int) -> str:
        """Return the literal text that `number` is, for an operand that names something.

        Raises:
            Malformed: it is no literal, not text, too long, or a protocol 0 string whose text depends on the loader.
        """
        known = self.texts.get(number)
        if known is not None:
            return known
        opcode = self.reader.read(number, 1)[0] if number >= 0 else 0
        if opcode not in TEXT_OPCODES and opcode not in STRING_OPCODES:
            message = "a global is named by something that is no literal text"
            raise Unfollowed(message, offset)
        text = literal(self.reader, number, self.limits)
        if not isinstance(text, str) or len(text) > self.limits.name_bytes:
            message = "a global's name is too long, or its text depends on the loader's encoding"
            raise Unfollowed(message, offset)
        self.remember(number, text)
        return text

    def remember(self, number: int, text: str) -> None:
        """Keep the text of a literal, as long as there are few and it could be a name."""
        if len(self.texts) < CACHED_TEXTS and len(text) <= self.limits.name_bytes:
            self.texts[number] = text

    def global_named(self, module: str, name: str, offset: int, *, on_lines: bool = False) -> int:
        """Return the number of a global, telling its import the first time.

        A name on lines is mapped whatever the protocol: torch's weights-only unpickler does so.
        """
        old = on_lines or self.protocol < 3
        if (index := self.numbers.get((module, name, old))) is None:
            index = len(self.globals)
            if index >= self.limits.globals:
                message = f"the stream names more than {self.limits.globals} globals (limit globals)"
                raise LimitExceeded(message, offset)
            target = Global(module, name, _mapped(module, name) if old else None)
            self.globals.append(target)
            self.numbers[module, name, old] = index
            if not index:
                name_globals(self)
            if nests(target):
                self.contents.nesting.makers.add(index)
            if self.emit(Import(target, offset)):
                self.watched.add(code(GLOBAL, index))
        return code(GLOBAL, index)

    def watch(self, numbers: Iterable[int], offset: int, below: Sequence[int] = ()) -> None:
        """Tell each watched global among values that are kept or passed on, and for which function or instance.

        That is the value below them on the stack: a function takes the tuple above it, an instance the dictionary.
        """
        for number in self.watched.intersection(numbers):
            named = self.items(number) if kind_of(number) == TUPLE else (number,)
            for index in map(index_of, self.watched.intersection(named)):
                self.emit(Call(self.globals[index], VALUE, offset, self._keeper(below)))

    def _keeper(self, below: Sequence[int]) -> tuple[Global | Made] | Unknown:
        kind = kind_of(below[0]) if below and below[0] < 0 else -1
        if kind == GLOBAL:
            return (self.globals[index_of(below[0])],)
        return (Made(self.globals[self.source(below[0])], Unknown("arguments")),) if kind in INSTANCES else NO_KEEPER

    def source(self, number: int) -> int:
        """Return the global's index behind an instance of any kind."""
        return index_of(self.item(number, 0)) if kind_of(number) == MADE else index_of(number)


def _mapped(module: str, name: str) -> tuple[str, str] | None:
    from modelsec.picklevm.python2 import mapped

    return mapped(module, name)
