"""Instances that are spelled as those before them: a list of a million records is one spelling, a million times.

Rule: a step over one of them leaves the stack and the memo as its instructions would, one by one; what it does not
recognise it leaves to them. The spelling is an instance of a class that is settled, with a dictionary of literals under
names from the memo. Nothing in such a dictionary could be called, and what it holds changes no judgement.
"""

from __future__ import annotations

from struct import Struct

from modelsec.picklevm.codes import DICT

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from modelsec.picklevm.state import State

    Match = Callable[[bytes, int, int], re.Match[bytes] | None]

WAIT = 64
"""Instances of a class before its spelling is worth a pattern, and misses in a row after which that is given up."""
CLASSES = 64
"""Classes whose spelling is kept for one stream."""
ATTRIBUTES = 64
"""Of one instance: a pattern that fails behind them takes them back one by one."""
NEAR_KEYS = 256
"""Memo entries that BINGET can name."""
LOOK_BACK = 1024
"""Bytes in which the names of a class are looked for where they are numbers on lines."""
MEMOIZE, LONG_BINPUT, PUT = 0x94, 0x72, 0x70
BINGET, NEW = b"h", b")\x81"
HEAD_BYTES = 4
"""BINGET of the class, and NEW: EMPTY_TUPLE and NEWOBJ."""
DICT_KEY = 7
"""Where the key of the dictionary's LONG_BINPUT is, behind the instance's and EMPTY_DICT."""
PUTS = {MEMOIZE: b"\x94", LONG_BINPUT: b"r.{4}", PUT: rb"p(\d{1,18})\n"}
"""How protocols 4, 2 and 0 memoize, as patterns."""
RECENT = rb"[s\n]g(\d{1,9})(?=\n)"
"""The memo keys on the lines before: a choice among all that are known would be slow."""
U4 = Struct("<I").unpack_from


class Repeats:
    """The spellings of one stream."""

    def __init__(self, state: State) -> None:
        """Know none."""
        self.state = state
        self.waits: dict[int, int] = {}
        """The number of an instance as it was made, to how often it was met without a pattern, or missed it."""
        self.patterns: dict[int, Match | None] = {}
        """None for those that were given up."""

    def step(self, data: bytes, pos: int, limit: int) -> int:
        """Step over the rest of an instance that was just made, and over those behind it that are alike.

        Return where the next instruction begins; the top of the stack may be another instance by then.
        """
        state = self.state
        stack, memo = state.stack, state.memo
        made = stack[-1]
        final = state.stated.get(made)
        if final is None or state.rewritten or state.gaps or state.watched or state.odd:
            return pos
        match = self.patterns.get(made)
        if match is None:
            self._wait(made, data, pos)
            return pos
        found = match(data, pos, limit)
        self._count(made, found)
        head = data[pos - HEAD_BYTES : pos]
        again = head[:1] == BINGET and head[2:] == NEW and state.created.get(memo[: head[1] + 1][-1]) == made
        while found is not None and _are_next(data, pos, found, len(memo)):
            memo.append(made)
            memo.append(DICT)
            stack[-1] = final
            pos = found.end()
            if not again or not data.startswith(head, pos, limit):
                break
            stack.append(made)
            pos += HEAD_BYTES
            found = match(data, pos, limit)
        return pos

    def _wait(self, made: int, data: bytes, pos: int) -> None:
        count = self.waits[made] = self.waits.get(made, 0) + 1
        if count >= WAIT and data[pos] in PUTS and made not in self.patterns and len(self.patterns) < CLASSES:
            self.patterns[made] = _pattern(self.state, data, pos)

    def _count(self, made: int, found: re.Match[bytes] | None) -> None:
        count = self.waits[made] = self.waits[made] + 1 if found is None else WAIT
        if count > 2 * WAIT:
            self.patterns[made] = None


def _are_next(data: bytes, pos: int, found: re.Match[bytes], key: int) -> bool:
    """Say whether the instance and its dictionary are memoized where a memo of length `key` goes on."""
    if data[pos] == LONG_BINPUT:
        return bool(U4(data, pos + 1)[0] == key and U4(data, pos + DICT_KEY)[0] == key + 1)
    return data[pos] != PUT or (int(found[1]) == key and int(found[2]) == key + 1)


def _pattern(state: State, data: bytes, pos: int) -> Match | None:
    """Return what matches an instance from its memoizing on: the dictionary, names and literals in turn, and BUILD."""
    import re

    memo, put = state.memo, PUTS[data[pos]]
    if data[pos] == PUT:
        recent = set(map(int, re.findall(RECENT, data[max(pos - LOOK_BACK, 0) : pos])))
        keys = sorted(key for key in recent if key < len(memo) and memo[key] >= 0)
        known = b"g(?:" + b"|".join(b"%d" % key for key in keys) + rb")\n"
        value = rb"(?:I\d{1,18}\n|F-?\d{1,18}\.\d{1,18}\n|N|" + known + b")s"
        begin, mark, end = rb"\(d", b"", b"b"
    else:
        keys = [key for key, number in enumerate(memo[:NEAR_KEYS]) if number >= 0]
        known = b"h[" + re.escape(bytes(keys)) + b"]"
        value = rb"(?:K.|M..|J.{4}|G.{8}|[N\x88\x89]|" + known + b")"
        begin, mark, end = rb"\}", rb"\(", b"ub"
    whole = put + begin + put + mark + b"(?:" + known + value + b"){1,%d}" % ATTRIBUTES + end
    return re.compile(whole, re.DOTALL).match if keys else None
