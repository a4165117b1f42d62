"""Whether bytes are text to their very end.

Rule: nothing is text that a program would not show as such: no NUL, hardly a control character, one encoding
throughout. The whole file is looked at, window by window, because a text that turns binary later is none.
"""

from __future__ import annotations

import codecs

from modelsec.errors import LimitExceeded
from modelsec.reader import ends_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from modelsec.limits import Limits
    from modelsec.reader import Reader

CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\b\x1a\x1b")) + b"\x7f"
"""Kept: white space, backspace, the end mark of DOS and the escape that colours logs."""
ASCII = bytes(range(128))
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks, the longer ones first; without one, wide encodings are not told from binary data."""
NUL = b"\x00"
CONTROL_SHARE = 0.01
"""Of the bytes, how many may be control characters: word lists and editor scripts hold some, binary data a tenth."""
FOREIGN_SHARE = 0.3
"""Of the bytes of an older 8-bit encoding, how many may lie outside ASCII: European text has 5 to 10 %."""


def is_text(head: bytes, reader: Reader, limits: Limits) -> bool:
    """Say whether all of `reader` is text; `head` is its beginning.

    Raises:
        LimitExceeded: it is text for `text_bytes`, and still goes on.
    """
    for mark, encoding in MARKS:
        if head.startswith(mark):
            return _is_wide(encoding, reader, limits)
    if not head or not _is_mostly_printable(head):
        return False
    return _is_short_ascii(head, reader, limits) or _is_narrow(reader, limits)


def _is_short_ascii(head: bytes, reader: Reader, limits: Limits) -> bool:
    """Say whether `head` is all there is, so that no decoder has to be made."""
    return head.isascii() and len(head) <= limits.text_bytes and ends_at(reader, len(head))


def _is_mostly_printable(window: bytes) -> bool:
    return NUL not in window and _count(window, CONTROLS) <= len(window) * CONTROL_SHARE


def _windows(reader: Reader, limits: Limits) -> Iterator[bytes]:
    offset = 0
    while window := reader.read(offset, limits.window_bytes):
        offset += len(window)
        if offset > limits.text_bytes:
            message = f"the text is longer than {limits.text_bytes} bytes (limit text_bytes)"
            raise LimitExceeded(message, offset)
        yield window


def _is_narrow(reader: Reader, limits: Limits) -> bool:
    """Say whether the bytes are UTF-8, or could be text of an older encoding, which is mostly ASCII."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    size = controls = foreign = 0
    is_utf_8 = True
    for window in _windows(reader, limits):
        size += len(window)
        controls += _count(window, CONTROLS)
        if NUL in window or controls > size * CONTROL_SHARE:
            return False
        foreign += 0 if window.isascii() else len(window) - _count(window, ASCII)
        is_utf_8 = is_utf_8 and _decodes(decoder, window)
    return (is_utf_8 and _decodes(decoder, b"", final=True)) or foreign <= size * FOREIGN_SHARE


def _decodes(decoder: codecs.IncrementalDecoder, window: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(window, final)
    except UnicodeDecodeError:
        return False
    return True


def _is_wide(encoding: str, reader: Reader, limits: Limits) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    controls = dict.fromkeys(CONTROLS)
    try:
        for window in _windows(reader, limits):
            text = decoder.decode(window)
            if len(text.translate(controls)) < len(text):
                return False
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _count(window: bytes, members: bytes) -> int:
    return len(window) - len(window.translate(None, members))
