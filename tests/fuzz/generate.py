"""Pickle streams from a grammar, from `pickle.dumps`, and by mutation of both; the same seed gives the same streams."""

from __future__ import annotations

import collections
import datetime as dt
import pickle
import random
import struct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NAMES = [
    ("os", "system"), ("builtins", "eval"), ("collections", "OrderedDict"), ("__builtin__", "reduce"),
    ("copy_reg", "_reconstructor"), ("torch._utils", "_rebuild_tensor_v2"), ("a", "b.c"), ("mödule", "näme"),
    ("c", "d"), ("exceptions", "ValueError"), ("urllib2", "urlopen"),
]  # fmt: skip
TEXTS = [part for pair in NAMES for part in pair]
MUTATIONS_MOST = 4


class Grammar:
    """Writes one stream of instructions that mostly fit what lies on the stack."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.out: list[bytes] = []
        self.kinds: list[str] = []
        self.marks: list[int] = []
        self.memo: list[str] = []
        self.sloppy = chance.random() < 0.3
        """Whether this stream may break rules; the others mostly run to their STOP."""

    def stream(self) -> bytes:
        """Return one stream, with or without PROTO, FRAME and STOP."""
        chance = self.chance
        head = b"\x80" + bytes([chance.choice([0, 1, 2, 3, 4, 4, 4, 5])]) if chance.random() < 0.8 else b""
        for _ in range(chance.randrange(1, 40)):
            self._step()
        while self.marks:
            self._close()
        self._push()
        self.out.append(b"." if not self.sloppy or chance.random() < 0.8 else b"")
        return head + self._framed()

    def _framed(self) -> bytes:
        chance = self.chance
        body = b"".join(self.out)
        if chance.random() < 0.5:
            return body
        if not self.sloppy:
            return b"\x95" + struct.pack("<Q", len(body)) + body
        pieces = []
        while body:
            size = chance.choice([len(body), chance.randrange(1, len(body) + 1), len(self.out[0])]) or 1
            claimed = size + chance.choice([0, 0, 0, 0, 0, 1, -1, 4, -4, 1 << 40])
            pieces.append(b"\x95" + struct.pack("<Q", max(claimed, 0)) + body[:size])
            body = body[size:]
        return b"".join(pieces)

    def _above(self) -> list[str]:
        return self.kinds[self.marks[-1] if self.marks else 0 :]

    def _step(self) -> None:
        chance = self.chance
        if self.sloppy and chance.random() < 0.1:
            chance.choice([self._anything, self._any_operation])()
            return
        moves: list[Callable[[], None]] = [self._push, self._push, self._mark]
        above = self._above()
        if self.memo:
            moves.append(self._get)
        if above:
            moves += [self._memoize, self._one, self._use, self._use, self._use]
        if self.marks:
            moves += [self._close] * 2
        chance.choice(moves)()

    def _write(self, data: bytes, *kinds: str, take: int = 0) -> None:
        self.out.append(data)
        if take:
            del self.kinds[-take:]
        self.kinds.extend(kinds)

    def _text(self) -> bytes:
        chance = self.chance
        text = (
            chance.choice(TEXTS)
            if not self.sloppy or chance.random() < 0.9
            else "".join(chance.choices("ab.\n\\u0041'é\ud800", k=3))
        )
        raw = text.encode("utf-8", "surrogatepass")
        line = text.encode("raw-unicode-escape", "replace").replace(b"\n", b"\\u000a")
        old = [
            b"S'" + line.replace(b"'", b"\\'") + b"'\n", b"U" + bytes([len(raw)]) + raw,
            b"T" + struct.pack("<i", len(raw)) + raw,
        ]  # fmt: skip
        new = [
            b"\x8c" + bytes([len(raw)]) + raw, b"X" + struct.pack("<I", len(raw)) + raw,
            b"\x8d" + struct.pack("<Q", len(raw)) + raw, b"V" + line + b"\n",
        ]  # fmt: skip
        return chance.choice(new + old if text.isascii() or self.sloppy else new)

    def _push(self) -> None:
        chance = self.chance
        module, name = chance.choice(NAMES)
        roll = chance.random()
        if roll < 0.2:
            self._write(self._text(), "text")
        elif roll < 0.35:
            self._write(b"c" + module.encode() + b"\n" + name.encode() + b"\n", "stub")
        elif roll < 0.5:
            self._write(self._text(), "text")
            self._maybe_memoize()
            self._write(self._text(), "text")
            self._maybe_memoize()
            self._write(b"\x93", "stub", take=2)
        else:
            data, kind = self._literal()
            self._write(data, kind)

    def _literal(self) -> tuple[bytes, str]:
        chance = self.chance
        raw = bytes(chance.choices(b"c\nR.ab", k=chance.randrange(6)))
        if self.sloppy and chance.random() < 0.1:
            return chance.choice([b"\x97", b"\x82\x01", b"\x83\x01\x00", b"\x84\x01\x00\x00\x00"]), "stub"
        return chance.choice([
            (b"N", "other"), (b"\x88", "other"), (b"\x89", "other"), (b")", "tuple"), (b")", "tuple"), (b"]", "list"),
            (b"}", "dict"), (b"\x8f", "set"), (b"K\x01", "other"),
            (b"J\x01\x00\x00\x00", "other"), (b"M\x01\x00", "other"),
            (b"G" + struct.pack(">d", 1.5), "other"), (b"I1\n", "other"), (b"I01\n", "other"), (b"L12L\n", "other"),
            (b"F1.5\n", "other"), (b"\x8a\x01\x05", "other"), (b"\x8b\x02\x00\x00\x00\x01\x01", "other"),
            (b"C" + bytes([len(raw)]) + raw, "other"), (b"B" + struct.pack("<I", len(raw)) + raw, "other"),
            (b"\x8e" + struct.pack("<Q", len(raw)) + raw, "other"),
            (b"\x96" + struct.pack("<Q", len(raw)) + raw, "other"),
            (b"P1\n", "stub"),
        ])  # fmt: skip

    def _maybe_memoize(self) -> None:
        if self.chance.random() < 0.4:
            self._memoize()

    def _memoize(self) -> None:
        dense = not self.sloppy or self.chance.random() < 0.7
        key = len(self.memo) if dense else self.chance.randrange(300)
        self.out.append(
            self.chance.choice([b"\x94", b"q" + bytes([key % 256]), b"r" + struct.pack("<I", key), b"p%d\n" % key])
        )
        self.memo.append(self.kinds[-1] if self.kinds else "other")

    def _get(self) -> None:
        key = self.chance.randrange(len(self.memo))
        data = self.chance.choice([b"h" + bytes([key % 256]), b"j" + struct.pack("<I", key), b"g%d\n" % key])
        self._write(data, self.memo[key])

    def _mark(self) -> None:
        self.marks.append(len(self.kinds))
        self.out.append(b"(")

    def _one(self) -> None:
        data, kinds = self.chance.choice([(b"\x85", ["tuple"]), (b"0", []), (b"2", None), (b"Q", ["stub"])])
        top = self.kinds[-1]
        self._write(data, *([top, top] if kinds is None else kinds), take=1)

    def _use(self) -> None:
        """Use the top of the stack, mostly as its kind allows."""
        chance = self.chance
        above = self._above()
        pair = above[-2:]
        if pair == ["stub", "tuple"]:
            self._write(chance.choice([b"R", b"\x81", b"}\x92"]), "stub", take=2)
        elif pair == ["text", "text"] and chance.random() < 0.8:
            self._write(b"\x93", "stub", take=2)
        elif above[-1] == "stub":
            data = chance.choice(
                [
                    b")R",
                    b")\x81",
                    b"}b",
                    b"Nb",
                    b"K\x01a",
                    b"K\x01K\x02s",
                    b")}\x92",
                    b"\x85",
                    b"(K\x01e",
                    b"(K\x01\x90",
                ]
            )
            self._write(data, "tuple" if data == b"\x85" else "stub", take=1)
        elif above[-1] in ("list", "set", "dict"):
            data = {"list": b"K\x01a", "set": b"(K\x01\x90", "dict": b"K\x01K\x02s"}[above[-1]]
            self.out.append(data)
        elif len(above) > 1:
            self._write(b"\x86", "tuple", take=2)

    def _any_operation(self) -> None:
        self._write(
            self.chance.choice(
                [
                    b"R",
                    b"\x81",
                    b"b",
                    b"a",
                    b"\x93",
                    b"s",
                    b"\x87",
                    b"\x92",
                    b"t",
                    b"l",
                    b"d",
                    b"e",
                    b"u",
                    b"0",
                    b"1",
                    b"o",
                ]
            )
        )

    def _close(self) -> None:
        chance = self.chance
        place = self.marks.pop()
        items = self.kinds[place:]
        below = self.kinds[place - 1] if place > (self.marks[-1] if self.marks else 0) else ""
        del self.kinds[place:]
        module, name = chance.choice(NAMES[:7] + NAMES[8:])
        choices: list[tuple[bytes, tuple[str, ...]]] = [
            (b"t", ("tuple",)), (b"l", ("list",)), (b"1", ()),
            (b"i" + module.encode() + b"\n" + name.encode() + b"\n", ("stub",)),
        ]  # fmt: skip
        if items[:1] == ["stub"]:
            choices += [(b"o", ("stub",))] * 3
        if below in ("stub", "list"):
            choices += [(b"e", ())] * 2
        if below in ("stub", "set"):
            choices.append((b"\x90", ()))
        if below in ("stub", "dict") and len(items) % 2 == 0:
            choices += [(b"u", ())] * 2
        data, kinds = chance.choice(choices)
        self._write(data, *kinds)

    def _anything(self) -> None:
        self.out.append(bytes([self.chance.randrange(256)]))


class Plain:
    """An object with a state, for `pickle.dumps`."""

    def __init__(self, value: object) -> None:
        self.value = value


def dumped(chance: random.Random) -> bytes:
    """Return a stream of a real pickler."""
    values: list[object] = [
        [1, 2.5, "text", b"bytes", None, True, 2**70, {"k": (1, 2, 3, 4)}, {1, 2}, frozenset([3])],
        collections.OrderedDict(a=1, b=[2]), collections.defaultdict(list, a=[1]),
        dt.datetime(2026, 1, 2, tzinfo=dt.timezone.utc),
        Plain({"x": 1}), [Plain(n) for n in range(5)], bytearray(b"x" * 300), "é" * 300, collections.Counter("hello"),
    ]  # fmt: skip
    return pickle.dumps([chance.choice(values) for _ in range(chance.randrange(1, 4))], chance.randrange(6))


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Change a stream in a few places."""
    parts = bytearray(data)
    for _ in range(chance.randrange(1, MUTATIONS_MOST)):
        place = chance.randrange(len(parts) + 1)
        end = min(place + chance.randrange(1, 9), len(parts))
        roll = chance.randrange(6)
        if roll == 0 and place < len(parts):
            parts[place] = chance.randrange(256)
        elif roll == 1:
            parts[place:place] = bytes([chance.choice(b"(cRbi.\x93\x94\x95\x81ohq0122eu")])
        elif roll == 2:
            del parts[place:end]
        elif roll == 3:
            parts[place:place] = parts[place:end]
        elif roll == 4:
            parts[place:place] = b"\x95" + struct.pack("<Q", chance.randrange(40))
        elif place < len(parts):
            parts[place] = (parts[place] + chance.choice([1, -1])) % 256
    return bytes(parts)


def streams(seed: int, count: int) -> Iterator[bytes]:
    """Yield `count` streams."""
    chance = random.Random(seed)
    for _ in range(count):
        roll = chance.random()
        data = dumped(chance) if roll < 0.15 else Grammar(chance).stream()
        if roll > 0.93:
            data += Grammar(chance).stream()
        yield mutated(data, chance) if chance.random() < 0.4 and data else data
