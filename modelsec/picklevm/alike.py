"""Texts of one length that follow each other: names of columns, dates, digests, the tokens of a vocabulary.

Rule: a step over them leaves the stack and the memo as their instructions would, one by one; what it does not recognise
it leaves to them. Each text has the opcode, the length and what stands behind it in common with the one before the
step, so every byte that decides where the next one begins is compared; the bytes of the texts and numbers decide none.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from array import array

FAR = 16
"""Texts ahead at which one look says whether the step is worth trying."""
MOST = 128
"""Texts stepped over at once: a step that fails costs as much as two of them."""
SHORT_HEAD, HEAD = 2, 5
"""Bytes before the text: an opcode, and a length of one byte or four."""
SHORT_BINUNICODE, BINPUT, LONG_BINPUT = 0x8C, 0x71, 0x72
PUTS = {BINPUT: 2, LONG_BINPUT: 5}
KEYS = 256
"""Memo keys that differ in their lowest byte alone."""


def step(  # noqa: PLR0913, PLR0917 - the machine's own tables; a value that holds them would be built for each step
    stack: list[int], memo: list[int] | array[int], data: bytes, base: int, first: int, pos: int, last: int
) -> int:
    """Push and memoize the texts from `pos` on, and the numbers behind them, that are alike; return what follows them.

    A text with its memoizing, and perhaps a number, lies from `first` to `pos` in `data`, which is at `base` in the
    stream. `last` is where the stepping has to end.
    """
    width = pos - first
    count = min((last - pos) // width, MOST)
    head = SHORT_HEAD if data[first] == SHORT_BINUNICODE else HEAD
    put = head + int.from_bytes(data[first + 1 : first + head], "little")
    places = [*range(head), put]
    behind = put + PUTS.get(data[first + put], 1)
    if behind > put + 1:
        key = data[first + put + 1]
        count = min(count, KEYS - 1 - key)
        if data[pos + put + 1 : pos + width * count : width] != bytes(range(key + 1, key + 1 + count)):
            return pos
        places.extend(range(put + 2, behind))
    if behind < width:
        places.append(behind)
    for place in places:
        same = data[first + place : first + place + 1]
        part = data[pos + place : pos + width * count : width]
        if part != same * count:
            count -= len(part.lstrip(same))
    after = base + pos + width * count
    texts = list(range(base + pos, after, width))
    memo.extend(texts)
    if behind == width:
        stack.extend(texts)
    else:
        pairs = texts + texts
        pairs[::2], pairs[1::2] = texts, range(base + pos + behind, after, width)
        stack.extend(pairs)
    return after - base
