"""Make text from hostile files fit to be shown: nothing printed can steer a terminal or look like another name.

Rule: everything that came from a file, a member name or a path goes through here on its way to a person.
"""

from __future__ import annotations


def visible(text: str) -> str:
    r"""Return `text` with every character that has no glyph of its own written as `\xNN`, `\uNNNN` or `\UNNNNNNNN`.

    That covers control characters, line separators, text-direction marks and the lone surrogates in which Python
    keeps the undecodable bytes of a path; those are shown as the byte they stand for.
    """
    return text if text.isprintable() else "".join(c if c.isprintable() else _escaped(ord(c)) for c in text)


def encodable(text: str) -> str:
    """Return `text` with lone surrogates escaped and all else kept: the form of a name in JSON.

    A lone surrogate can be written in JSON, but many readers refuse the document that holds one.
    """
    if text.isascii():
        return text
    return "".join(_escaped(ord(c)) if 0xD800 <= ord(c) <= 0xDFFF else c for c in text)


def _escaped(code: int) -> str:
    if 0xDC80 <= code <= 0xDCFF:  # PEP 383: an undecodable byte of a path
        return f"\\x{code - 0xDC00:02x}"
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
