"""Walk one pickle stream with a real stack, marks and memo, and tell what a loader would import and call.

Two rules. This file calls nothing and imports nothing that the stream names. Every stack effect is that of the opcode
table; where a loader would raise, the walk raises too, or goes on and tells more than that loader would ask for.

Frames: since 3.13.15 and 3.14.7 CPython refuses an instruction that crosses the end of a frame. Earlier releases read
it in two ways, from memory in a line and from a file behind the frame. Here it ends the walk: the stream is unreadable.
"""

from __future__ import annotations

from struct import Struct

from modelsec.errors import Malformed, Truncated, Unfollowed
from modelsec.evidence import NEWOBJ, REDUCE
from modelsec.picklevm.alike import FAR
from modelsec.picklevm.alike import step as alike
from modelsec.picklevm.arguments import value_of
from modelsec.picklevm.calls import build, call, set_state
from modelsec.picklevm.codes import (
    DICT,
    EMPTY_TUPLE,
    FALSE,
    FILLED,
    FRESH,
    FRESH_DICT,
    GLOBAL,
    HELD_BITS,
    INSTANCES,
    KEPT_DICT,
    LIST,
    MADE,
    MISSING,
    NEXT_LIST,
    NONE,
    TRUE,
    code,
    kind_of,
    packed,
)
from modelsec.picklevm.decode import ends_at_zero, extent
from modelsec.picklevm.identity import begin, keep_on
from modelsec.picklevm.items import append_items, put_items
from modelsec.picklevm.keys import hints_in
from modelsec.picklevm.named_lines import global_cut_off
from modelsec.picklevm.opcodes import BARE, HIGHEST_PROTOCOL
from modelsec.picklevm.rare import HANDLERS, NAMING
from modelsec.picklevm.repeats import Repeats
from modelsec.picklevm.state import State
from modelsec.picklevm.watched import keep_tuple, watch_arguments

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Emit
    from modelsec.limits import Limits
    from modelsec.picklevm.inline import Inline
    from modelsec.reader import Reader

MARGIN = 16
"""Bytes kept ahead of the hot loop, so that fixed arguments (8 bytes at most) and one look-ahead need no check."""
ENTRY_BYTES = 14
"""Of what may follow a text before the next one: LONG_BINPUT and BINFLOAT. One look at the limit is enough for both."""
LEAST_WINDOW = 64
"""Bytes of the smallest window: the margin and some instructions before it."""
FIRST_WINDOW = 1 << 12
"""Bytes read first, and four times as many each time: a file of 10,000 short streams is not read 10,000 times."""
RUN = 1024
"""Instructions of one kind that are stepped over at once: a pickler's batch is 1,000."""
TAKES = frozenset((code(MADE, 0) & 31, code(GLOBAL, 0) & 31))
"""Low bits of a call on the heap and of a class: a dictionary behind is kept. Offsets may end in them too."""
WAITS = TAKES | {code(FRESH, 0) & 31, code(KEPT_DICT, 0) & 31}
"""The same, of what is made without a contract, until its state is settled, and of attributes."""
DICT_BITS = frozenset((code(FRESH_DICT, 0) & 31, code(KEPT_DICT, 0) & 31))
LIST_BITS = LIST & 31
"""The same of dictionaries and lists that are not held, for numbers below zero."""
WIDTHS = {0x4B: 2, 0x4D: 3, 0x4A: 5, 0x47: 9}
"""Bytes of BININT1, BININT2, BININT and BINFLOAT, which often follow a key."""
NO_FRAME = 1 << 64
"""Beyond every end that a frame can claim: lengths are below 2**63, as in CPython."""
FRAME_LENGTHS = 1 << 63
U4 = Struct("<I").unpack_from


def walk(reader: Reader, offset: int, emit: Emit, limits: Limits, inline: Inline | None = None) -> int:
    """Walk the stream at `offset`; return the offset behind its STOP.

    `inline` is asked after every BUILD of one of its classes, which `emit` may not settle; joblib writes arrays there.

    Raises:
        Malformed, Truncated, LimitExceeded: with the offset of the instruction; evidence told before stays told.
    """
    return Machine(State(reader, offset, emit, limits), inline).run(offset)


class Machine:
    """One walk over one stream."""

    def __init__(self, state: State, inline: Inline | None) -> None:
        """Walk on `state`."""
        self.state = state
        self.inline = inline
        self.repeats = Repeats(state)
        self.frame_end = NO_FRAME
        self.stopped = False

    def run(self, offset: int) -> int:
        """Walk window after window until STOP."""
        state = self.state
        most = max(state.limits.window_bytes, LEAST_WINDOW)
        size = min(most, FIRST_WINDOW)
        while not self.stopped:
            data = state.reader.move(offset, size)
            if not data:
                message = "the stream ends before its STOP"
                raise Truncated(message, offset)
            if len(data) < size:
                real, data = len(data), data + bytes(MARGIN)
            else:
                real = size - MARGIN
            if not state.globals:
                state.hints.update(hints_in(data))
            offset = self._window(data, offset, real)
            size = min(most, size * 4)
            state.check_growth(offset)
            state.memo, state.heap.values = packed(state.memo), packed(state.heap.values)
            keep_on(state)
        return offset

    def _window(self, data: bytes, base: int, real: int) -> int:
        """Walk from `base`, the offset of `data`, to the end of the window or to STOP; return the next offset."""
        pos = 0
        while True:
            limit = min(real, self.frame_end - base)
            pos = self._instructions(data, base, pos, limit)
            if self.stopped:
                if base + pos != self.frame_end != NO_FRAME:
                    message = "the stream stops before the end of its frame"
                    raise Unfollowed(message, base + pos)
                return base + pos
            if base + pos > self.frame_end:
                message = "an instruction crosses the end of its frame: loaders read it in different ways"
                raise Unfollowed(message, self.frame_end)
            if base + pos == self.frame_end:
                self.frame_end = NO_FRAME
            elif pos < limit:
                continue
            if pos >= real:
                return base + pos

    def _frame(self, length: int, offset: int) -> None:
        if self.frame_end != NO_FRAME:
            message = "a frame begins inside another frame"
            raise Unfollowed(message, offset)
        self.frame_end = offset + 9 + length
        if length >= FRAME_LENGTHS or length == 0:
            message = f"a frame has the length {length}"
            raise Unfollowed(message, offset)

    # The loop below is one function, and an if-chain ordered by how often real streams use an opcode, because a call or
    # a table look-up for each instruction was measured to cost 2 to 4 times as much (see benchmarks/). What is rare is
    # in `rare` and `calls`. Every value is named by a number, see `codes`; a literal is the offset of its opcode.
    def _instructions(self, data: bytes, base: int, pos: int, limit: int) -> int:
        """Execute instructions from `pos` while they begin before `limit`; return where the next one begins."""
        state = self.state
        stack, marks, memo, watched = state.stack, state.marks, state.memo, state.watched
        push, pop, memoize = stack.append, stack.pop, memo.append
        reduced, created, stated, imported = state.reduced, state.created, state.stated, state.globals
        find, hints, step = data.find, state.hints, self.repeats.step
        wild, lengths = state.contents.wild, state.contents.lengths
        naming, fetched = state.contents.naming, state.contents.fetched
        fence = marks[-1] if marks else 0
        near, far = limit - ENTRY_BYTES, 0
        try:
            while pos < limit:
                op = data[pos]
                if op >= 0x80:
                    if op == 0x8C:  # SHORT_BINUNICODE
                        last = 0 if state.gaps else near
                        while True:  # a list of texts, or a dictionary of texts and numbers
                            first = pos
                            number = base + pos
                            push(number)
                            pos += 2 + data[pos + 1]
                            if pos >= last or data[pos] != 0x94:
                                break
                            memoize(number)
                            pos += 1
                            op = data[pos]
                            if op in WIDTHS:
                                push(base + pos)
                                pos += WIDTHS[op]
                                op = data[pos]
                            if op != 0x8C:
                                break
                            if pos >= far and data[pos + 1] == data[first + 1]:
                                far = first + FAR * (pos - first)
                                if far < last and data[far] == op and data[far + 1] == data[pos + 1]:
                                    pos = alike(stack, memo, data, base, first, pos, last)
                                    if data[pos] != op:
                                        break
                    elif op == 0x94:  # MEMOIZE
                        if len(stack) <= fence:
                            raise IndexError
                        if state.gaps:
                            state.memoize(stack[-1], base + pos)
                        else:
                            memoize(stack[-1])
                        pos += 1
                    elif op == 0x81:  # NEWOBJ
                        if len(stack) < fence + 2:
                            raise IndexError
                        number = pop()
                        made = created.get(stack[-1])
                        if watched:
                            state.watch((number,), base + pos)
                        stack[-1] = call(state, stack[-1], number, NEWOBJ, base + pos) if made is None else made
                        pos += 1
                    elif op == 0x88:  # NEWTRUE
                        push(TRUE)
                        pos += 1
                    elif op == 0x89:  # NEWFALSE
                        push(FALSE)
                        pos += 1
                    elif 0x85 <= op <= 0x87:  # TUPLE1, TUPLE2, TUPLE3
                        count = op - 0x84
                        if len(stack) < fence + count:
                            raise IndexError
                        items = stack[-count:]
                        del stack[-count:]
                        if watched:
                            state.watch(items, base + pos, stack[-1:])
                        push(state.keep_tuple(items, base + pos))
                        pos += 1
                    elif op == 0x80 and pos + 1 < limit and data[pos + 1] <= HIGHEST_PROTOCOL:  # PROTO
                        state.protocol = data[pos + 1]
                        pos += 2
                    elif op == 0x95:  # FRAME
                        self._frame(int.from_bytes(data[pos + 1 : pos + 9], "little"), base + pos)
                        return pos + 9
                    else:
                        pos = self._rare(op, base + pos) - base
                        fence = marks[-1] if marks else 0
                elif op >= 0x61:
                    if op == 0x68:  # BINGET
                        number = memo[data[pos + 1]]
                        if number < 0:
                            if number == MISSING:
                                raise IndexError
                            if number & 7 == HELD_BITS:
                                number -= 1
                                if not imported:
                                    fetched.add(number)
                        push(number)
                        pos += 2
                        op = data[pos]
                        if op in WIDTHS and pos < limit:
                            push(base + pos)
                            pos += WIDTHS[op]
                    elif op == 0x71 or op == 0x72:  # BINPUT, LONG_BINPUT
                        if len(stack) <= fence:
                            raise IndexError
                        if op == 0x71:
                            key = data[pos + 1]
                            pos += 2
                        else:
                            key = U4(data, pos + 1)[0]
                            pos += 5
                        if key == len(memo):
                            memoize(stack[-1])
                        else:
                            state.put(key, stack[-1], base + pos)
                    elif op == 0x75:  # SETITEMS
                        place = marks.pop()
                        fence = marks[-1] if marks else 0
                        count = len(stack) - place
                        if count < 0 or place <= fence:
                            raise IndexError
                        target = stack[place - 1]
                        if (
                            (target != FILLED and target != DICT)
                            or watched
                            or count % 2
                            or (
                                count
                                and (imported or hints)
                                and (min(stack[place:]) < 0 or stack[place - 2] & 31 in TAKES)
                            )
                        ):
                            put_items(state, place, base + pos)
                        elif count:
                            stack[place - 1] = FILLED
                        del stack[place:]
                        pos += 1
                        if pos < limit and data[pos] == 0x62 and stack[-1] == FILLED and len(stack) > fence + 1:
                            made = stated.get(stack[-2])  # BUILD
                            if made is not None and not state.odd:
                                stack[-2:] = (made,)
                                pos += 1
                    elif op == 0x7D:  # EMPTY_DICT
                        push(DICT)
                        pos += 1
                        if naming and pos < limit:
                            pos = begin(state, data, pos)
                        elif pos < limit and data[pos] == 0x94 and not state.gaps:
                            memoize(DICT)
                            pos += 1
                    elif op == 0x62:  # BUILD
                        if len(stack) < fence + 2:
                            raise IndexError
                        number = pop()
                        short = number < 0 and number & 31 in DICT_BITS and not state.odd
                        made = stated.get(stack[-1]) if short else None
                        pos += 1
                        if watched:
                            state.watch((number,), base + pos)
                        if made is None:
                            after = self._build(number, base + pos)
                            if after != base + pos:
                                return after - base
                        else:
                            stack[-1] = made
                    elif op == 0x74:  # TUPLE
                        place = marks.pop()
                        fence = marks[-1] if marks else 0
                        items = stack[place:]
                        del stack[place:]
                        if watched:
                            push(keep_tuple(state, items, base + pos, stack[-1:]))
                        else:
                            push(state.keep_tuple(items, base + pos) if items else EMPTY_TUPLE)
                        pos += 1
                    elif op == 0x67 or op == 0x70:  # GET, PUT
                        end = find(b"\n", pos)
                        if end < 0:
                            return self._rare(op, base + pos) - base
                        key = int(data[pos + 1 : end])
                        if key < 0:
                            message = "a memo key is negative"
                            raise Malformed(message, base + pos)
                        if op == 0x67:
                            number = memo[key] if key < len(memo) else MISSING
                            if number < 0:
                                number = state.get(key, base + pos)
                            push(number)
                        elif len(stack) <= fence:
                            raise IndexError
                        elif key == len(memo):
                            memoize(stack[-1])
                        else:
                            state.put(key, stack[-1], base + pos)
                        pos = end + 1
                    elif op == 0x73:  # SETITEM
                        if len(stack) < fence + 3:
                            raise IndexError
                        target = stack[-3]
                        if watched or ((imported or hints) and (stack[-1] < 0 or stack[-2] < 0)):
                            put_items(state, len(stack) - 2, base + pos)
                        elif target == DICT and (len(stack) < 4 or stack[-4] & 31 not in WAITS or stack[-4] in stated):
                            stack[-3] = FILLED
                        elif target != FILLED:
                            put_items(state, len(stack) - 2, base + pos)
                        del stack[-2:]
                        pos += 1
                    elif op == 0x6A:  # LONG_BINGET
                        key = U4(data, pos + 1)[0]
                        number = memo[key] if key < len(memo) else MISSING
                        if number < 0:
                            number = state.get(key, base + pos)
                        push(number)
                        pos += 5
                    elif op == 0x65:  # APPENDS
                        place = marks.pop()
                        fence = marks[-1] if marks else 0
                        if len(stack) < place or place <= fence:
                            raise IndexError
                        target = stack[place - 1]
                        if (
                            target >= 0
                            or target & 31 != LIST_BITS
                            or (imported and (target not in wild or watched) and min(stack[place:], default=0) < 0)
                        ):
                            append_items(state, place, "APPENDS", base + pos)
                        elif imported:
                            lengths[~target >> 5] += len(stack) - place
                        del stack[place:]
                        pos += 1
                    elif op == 0x61:  # APPEND
                        if len(stack) < fence + 2:
                            raise IndexError
                        target = stack[-2]
                        if (
                            target >= 0
                            or target & 31 != LIST_BITS
                            or (stack[-1] < 0 and imported and (target not in wild or watched))
                        ):
                            append_items(state, len(stack) - 1, "APPEND", base + pos)
                        elif imported:
                            lengths[~target >> 5] += 1
                        pop()
                        pos += 1
                    elif op == 0x64 and marks and marks[-1] == len(stack):  # DICT, empty, as protocol 0 begins each
                        marks.pop()
                        fence = marks[-1] if marks else 0
                        push(DICT)
                        pos += 1
                    else:
                        pos = self._rare(op, base + pos) - base
                        fence = marks[-1] if marks else 0
                elif op == 0x4B:  # BININT1
                    push(base + pos)
                    pos += 2
                elif op == 0x28:  # MARK
                    fence = len(stack)
                    marks.append(fence)
                    pos += 1
                elif op == 0x58:  # BINUNICODE
                    key = len(memo)
                    while True:
                        first = pos
                        number = base + pos
                        push(number)
                        pos += 5 + U4(data, pos + 1)[0]
                        if pos >= near:
                            break
                        op = data[pos]
                        if op == 0x71 and data[pos + 1] == key:
                            pos += 2
                        elif op == 0x72 and U4(data, pos + 1)[0] == key:
                            pos += 5
                        else:
                            break
                        memoize(number)
                        key += 1
                        op = data[pos]
                        if op in WIDTHS:
                            push(base + pos)
                            pos += WIDTHS[op]
                            op = data[pos]
                        if op != 0x58:
                            break
                        if pos >= far and data[pos + 1] == data[first + 1]:
                            far = first + FAR * (pos - first)
                            if far < near and data[far] == op and data[far + 1] == data[pos + 1]:
                                pos = alike(stack, memo, data, base, first, pos, near)
                                key = len(memo)
                                if data[pos] != op:
                                    break
                elif op == 0x47 or op == 0x4A or op == 0x4D:  # BINFLOAT, BININT, BININT2
                    width = 9 if op == 0x47 else 5 if op == 0x4A else 3
                    if data[pos + width] == op and pos + width < limit:
                        part = data[pos : min(pos + width * RUN, limit) : width]
                        stop = pos + width * (len(part) - len(part.lstrip(part[:1])))
                        stack.extend(range(base + pos, base + stop, width))
                        pos = stop
                    else:
                        push(base + pos)
                        pos += width
                elif op == 0x4E:  # NONE
                    push(NONE)
                    pos += 1
                elif op == 0x52:  # REDUCE
                    if len(stack) < fence + 2:
                        raise IndexError
                    number = pop()
                    made = reduced.get(stack[-1])
                    if watched:
                        watch_arguments(state, stack[-1], number, base + pos)
                    stack[-1] = call(state, stack[-1], number, REDUCE, base + pos) if made is None else made
                    pos += 1
                    if (data[pos] == 0x70 or data[pos] == 0x72) and pos < limit:
                        pos = step(data, pos, limit)
                elif op == 0x29:  # EMPTY_TUPLE
                    pos += 1
                    made = created.get(stack[-1]) if pos < limit and data[pos] == 0x81 and len(stack) > fence else None
                    if made is None:
                        push(EMPTY_TUPLE)
                    else:
                        stack[-1] = made
                        pos += 1
                        if pos < limit:
                            pos = step(data, pos, limit)
                        if data[pos] == 0x94 and pos < limit and not state.gaps:
                            memoize(stack[-1])
                            pos += 1
                elif op == 0x5D:  # EMPTY_LIST
                    if imported:
                        push(LIST + NEXT_LIST * len(lengths))  # as `new_list` does
                        lengths.append(0)
                    else:
                        push(LIST)
                    pos += 1
                elif op == 0x56 or op == 0x53:  # UNICODE, STRING
                    end = find(b"\n", pos)
                    if end < 0 or (op == 0x53 and (end < pos + 3 or data[pos + 1] != data[end - 1])):
                        return self._rare(op, base + pos) - base
                    push(base + pos)
                    pos = end + 1
                elif op == 0x46 or op == 0x49:  # FLOAT, INT
                    end = find(b"\n", pos)
                    if end < 0 or (op == 0x49 and not data[pos + 1 : end].isdigit()):
                        return self._rare(op, base + pos) - base
                    if op == 0x46:
                        float(data[pos + 1 : end])
                        push(base + pos)
                    elif end == pos + 3 and data[pos + 1] == 0x30 and 0x30 <= data[pos + 2] <= 0x31:
                        push(TRUE if data[pos + 2] == 0x31 else FALSE)
                    else:
                        push(base + pos)
                    pos = end + 1
                elif op == 0x2E:  # STOP
                    if len(stack) <= fence:
                        raise IndexError
                    if watched:
                        state.watch(stack, base + pos)
                    self.stopped = True
                    return pos + 1
                else:
                    pos = self._rare(op, base + pos) - base
                    fence = marks[-1] if marks else 0
        except IndexError:
            message = "the stack, the marks or the memo hold no value where the opcode takes one"
            raise Malformed(message, base + pos) from None
        except ValueError:
            message = "the argument is no number"
            early = ends_at_zero(data[pos + 1 : find(b"\n", pos)])
            raise (Unfollowed if early else Malformed)(message, base + pos) from None
        return pos

    def _rare(self, op: int, offset: int) -> int:
        """Execute an instruction that the loop has no branch for; return the offset of the next one."""
        state = self.state
        handler = HANDLERS.get(op)
        if handler is not None and op in BARE:
            handler(state, offset, offset + 1, offset + 1)
            return offset + 1
        try:
            _, start, end = extent(state.reader, offset, state.limits)
        except Truncated:
            if op in NAMING:
                global_cut_off(state, offset + 1, offset)
            raise
        if handler is None:
            message = f"byte {op:#04x} is not a pickle opcode"
            raise Malformed(message, offset)
        handler(state, offset, start, end)
        return end

    def _build(self, given: int, offset: int) -> int:
        """Give a state to the top of the stack; return where the stream goes on."""
        state = self.state
        instance = state.stack[-1]
        state.stack[-1] = build(state, instance, given, offset - 1)
        if self.inline is None or kind_of(instance) not in INSTANCES:
            return offset
        source = state.globals[state.source(instance)]
        if (source.module, source.name) not in self.inline.classes:
            return offset
        after, held = self.inline.after(value_of(state, given, offset), offset)
        if held is not None and kind_of(instance) == MADE:
            set_state(state, instance, state.keep_tuple([given, state.contents.content_of(held)], offset), offset)
        if after != offset and self.frame_end not in (offset, NO_FRAME):
            message = "raw data lies inside a frame"
            raise Unfollowed(message, offset)
        if after != offset:
            self.frame_end = NO_FRAME
        return after
