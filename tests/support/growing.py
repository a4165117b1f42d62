"""Streams in which containers are held by others and then grow, beside what their loader would hold by then.

Rule: a writer keeps plain objects in step with the opcodes that it writes, so that nothing of the machine is believed.
"""

from __future__ import annotations

import random
import struct
from typing import TypeAlias

from tests.support.pickles import named, text

Pairs: TypeAlias = "list[tuple[object, object]]"


class Table:
    """A dictionary, by its items."""

    def __init__(self, *items: tuple[object, object]) -> None:
        """Begin with `items`."""
        self.items: Pairs = list(items)


class Thing:
    """An instance or a class of the stream's choice."""

    def __init__(self, pushed: bytes, *, is_class: bool = False) -> None:
        """Know what pushes it."""
        self.pushed = pushed
        self.is_class = is_class


LAYER_CLASS = named("torch.nn.modules.linear", "Linear")
LAYER, CLASS = Thing(LAYER_CLASS + b")\x81"), Thing(LAYER_CLASS, is_class=True)
PROBE = named("probe", "probe")
METHODS = ("fuse", "get", "__call__")
KEYS = (*"abcdef", *METHODS)


def is_wild(value: object) -> bool:
    """Say whether `value` is or holds a layer, at any depth."""
    pending, seen = [value], set()
    while pending:
        item = pending.pop()
        if item is LAYER:
            return True
        if id(item) in seen:
            continue
        seen.add(id(item))
        pending += [part for _, part in item.items] if isinstance(item, Table) else ()
        pending += item if isinstance(item, (list, tuple)) else ()
    return False


def has_methods(table: Table) -> bool:
    """Say whether a dictionary holds a class under the name of a method."""
    return any(key in METHODS and value is CLASS for key, value in table.items)


class Writer:
    """Writes one stream: containers, what holds them, what comes into them later, and a probe of each in the end."""

    def __init__(self, seed: int) -> None:
        """Write all of it."""
        self.chance = random.Random(seed)
        self.out = bytearray()
        self.memo: list[object] = []
        self.parts: list[Table] = []
        """Dictionaries in which a layer keeps its parts."""
        if self.chance.random() < 0.3:
            self.out += LAYER_CLASS + b"0"
        for _ in range(self.chance.randrange(3)):
            self._nest()
        begun = [self._begin() for _ in range(self.chance.randrange(1, 4))]
        for _ in range(self.chance.randrange(1, 4)):
            self.out += self._hold() + b"0"
        if self.chance.random() < 0.6:
            self._give()
        while begun:
            self._fill(begun.pop())
            self.out += b"0"
        for key in range(len(self.memo)):
            self.out += PROBE + self._get(key) + b"K\x01\x86R0"
        self.out += b"N."

    def _put(self, value: object) -> bytes:
        key = len(self.memo)
        self.memo.append(value)
        spelled = (b"\x94", b"r" + struct.pack("<I", key), b"p%d\n" % key, b"q" + bytes([key]))
        return self.chance.choice(spelled)

    def _get(self, key: int) -> bytes:
        return self.chance.choice((b"h" + bytes([key]), b"j" + struct.pack("<I", key), b"g%d\n" % key))

    def _any(self) -> tuple[object, bytes]:
        key = self.chance.randrange(len(self.memo))
        return self.memo[key], self._get(key)

    def _begin(self) -> object:
        opcodes, value = self.chance.choice(
            (
                (b"}", Table()),
                (b"]", []),
                (b"(l", []),
                (b"(d", Table()),
                (b"(K\x01K\x02d", Table((1, 2))),
                (b"(K\x01l", [1]),
                (b"}K\x01Ns", Table((1, None))),
            )
        )
        made = Table(*value.items) if isinstance(value, Table) else list(value)
        between = b"(1" if self.chance.random() < 0.1 else b""
        self.out += opcodes + between + self._put(made)
        return made

    def _nest(self) -> None:
        """Write a container that is moved into another, so that only the memo leads to it."""
        opcodes, close = self.chance.choice(((b"]", b"a"), (b"(l", b"a"), (b"}", b"s"), (b"(d", b"s")))
        table, listed = Table(), list[object]()
        outer = table if close == b"s" else listed
        self.out += opcodes + self._put(outer) + (b"K\x09" if outer is table else b"")
        inner = self._begin()
        self.out += close + b"0"
        table.items.append((9, inner))
        listed.append(inner)

    def _hold(self) -> bytes:
        """Push and memoize something that holds what the memo has."""
        value, got = self._any()
        forms = (
            ([value], b"]" + got + b"a"),
            ([value], b"](" + got + b"e"),
            ([value], b"(" + got + b"l"),
            ((value,), got + b"\x85"),
            ((value, value), got + b"2\x86"),
            ((value,), b"(" + got + b"t"),
            (Table((3, value)), b"}K\x03" + got + b"s"),
            (Table((3, value)), b"}(K\x03" + got + b"u"),
            (Table((3, value)), b"(K\x03" + got + b"d"),
        )
        made, opcodes = self.chance.choice(forms)
        early = self.chance.random() < 0.5 and opcodes[:1] in (b"]", b"}")
        return opcodes[:1] + self._put(made) + opcodes[1:] if early else opcodes + self._put(made)

    def _give(self) -> None:
        """Make a layer that keeps its parts in a dictionary of the memo."""
        value, got = self._any()
        if isinstance(value, Table):
            self.parts.append(value)
            items = (text("_modules") + got + b"s", b"(" + text("x") + b"K\x01" + text("_modules") + got + b"u")
            self.out += LAYER.pushed + b"}" + self.chance.choice(items) + b"b0"

    def _fill(self, target: object) -> None:
        """Put something into what is at the top of the stack."""
        for _ in range(self.chance.randrange(3)):
            thing = self.chance.choice((None, None, LAYER, LAYER, CLASS))
            value, got = (thing, thing.pushed) if thing else self._any()
            if isinstance(target, Table):
                key = self.chance.choice(KEYS)
                target.items.append((key, value))
                self.out += text(key) + got + b"s"
            elif isinstance(target, list):
                target.append(value)
                self.out += got + b"a"
        if self.chance.random() < 0.3:
            self.out += self._hold() + b"0"
        if self.chance.random() < 0.2:
            self._give()
        value, got = self._any()
        if isinstance(value, list) and self.chance.random() < 0.3:
            value.append(LAYER)
            self.out += got + self.chance.choice((LAYER.pushed + b"a", b"(" + LAYER.pushed + b"e")) + b"0"
