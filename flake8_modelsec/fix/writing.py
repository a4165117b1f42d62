"""Files, read and written with nothing lost: encoding, byte order mark, mode bits, others' changes.

Rule: a file is replaced whole or not at all, and only when its bytes are still those that were read.
"""

from __future__ import annotations

import os
import stat
import tempfile

from flake8_modelsec.fix.blocks import NotPossible
from flake8_modelsec.source import Undecodable, decode


def top_of(path: str, names: tuple[str, ...]) -> str:
    """Return the named folder that a file was found below; nothing for one that was named itself."""
    return next(
        (name for name in names if os.path.isdir(name) and path.startswith(name)),
        os.curdir if path not in names else "",
    )


def contents(path: str, top: str = "") -> bytes:
    """Return a file's bytes.

    Raises:
        NotPossible: it is a link that leads out of `top`.
        OSError: it cannot be read.
    """
    real = os.path.realpath(path)
    if top and os.path.islink(path) and not real.startswith(os.path.join(os.path.realpath(top), "")):
        message = f"it is a link that leads out of {top}"
        raise NotPossible(message)
    with open(real, "rb") as stream:
        return stream.read()


def read(path: str, top: str = "") -> tuple[bytes, str, str]:
    """Return a file's bytes, its text without byte order mark, and its encoding.

    Raises:
        NotPossible: it is a link that leads out of `top`, or its text cannot be written back as it is.
        OSError: it cannot be read.
    """
    data = contents(path, top)
    try:
        text, encoding = decode(data)
    except Undecodable as error:
        message = f"it cannot be decoded: {error}"
        raise NotPossible(message) from error
    if encode(text, encoding) != data:
        message = f"its bytes cannot be written back in {encoding}"
        raise NotPossible(message)
    return data, text, encoding


def encode(text: str, encoding: str) -> bytes:
    """Return the bytes of a text, with the byte order mark that `utf-8-sig` stands for.

    Raises:
        NotPossible: the encoding lacks a character.
    """
    try:
        return text.encode(encoding)
    except UnicodeError as error:
        message = f"the new text cannot be written in {encoding}"
        raise NotPossible(message) from error


def write(path: str, old: bytes, new: bytes) -> None:
    """Replace a file's content, atomically, mode bits kept.

    Raises:
        NotPossible: the file changed since `old` was read.
        OSError: it cannot be written.
    """
    real = os.path.realpath(path)
    folder, name = os.path.split(real)
    mode = stat.S_IMODE(os.stat(real).st_mode)
    descriptor, temporary = tempfile.mkstemp(prefix=f".{name}.", dir=folder)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(new)
        os.chmod(temporary, mode)
        _check_unchanged(real, old)
        os.replace(temporary, real)
    except BaseException:
        os.unlink(temporary)
        raise


def _check_unchanged(path: str, old: bytes) -> None:
    with open(path, "rb") as stream:
        if stream.read() != old:
            message = "it changed since it was read"
            raise NotPossible(message)
