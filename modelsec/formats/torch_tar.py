"""torch-tar: the members of torch's oldest file, a tar, that are pickles with raw data between.

Rule: a member is one of these by its name and by its first bytes; under another name it is read like any other.
Source: `torch/serialization.py`, legacy_load; it was written until torch 0.1.9.
"""

from __future__ import annotations

from modelsec.formats._format import STRUCTURE, Format
from modelsec.reader import Slice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

PROTOCOL = b"\x80\x02"
"""Every pickle in such a file begins so."""


class Part(Slice):
    """The content of a member that torch reads by its name."""


class Storages(Part):
    """How many storages, then each one's description, length and elements, then a list of views."""


class Tensors(Part):
    """How many tensors, then each one's description, dimensions, strides and offset."""


class Objects(Part):
    """The object, whose persistent ids are numbers of tensors."""


PARTS: dict[str, type[Slice]] = {"pickle": Objects, "storages": Storages, "tensors": Tensors}
"""Name of the member -> its reader; a member of another name is a `Slice`."""


def is_part(head: bytes, reader: object) -> bool:
    """Say whether torch's own reading applies, and not that of a plain pickle."""
    return isinstance(reader, Part) and head.startswith(PROTOCOL)


def matches(head: bytes, reader: Reader, _suffix: str) -> bool:
    """Say whether the bytes are a member of a tar that torch reads by its name."""
    return is_part(head, reader)


def read(reader: Reader, visit: Visit) -> int:
    """Walk every pickle of the member and step over what lies between."""
    from modelsec.formats import _torch_tar

    return _torch_tar.read(reader, visit)


FORMAT = Format("torch-tar", STRUCTURE, matches, read, PROTOCOL[:1])
