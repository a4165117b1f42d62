"""Pieces of a distributed checkpoint: files of `torch.distributed.checkpoint`, written one behind the other.

Rule: such a file does not pass, whatever else it is, because where in it a loader begins is not said by it.
Threat: `.metadata` beside it states each piece's offset and length, and pieces that are no tensors are loaded with
`weights_only=False`. A place inside opaque weights, which anybody may fill, is as good as any.
Source: torch/distributed/checkpoint/filesystem.py, `FileSystemReader.read_data`; default_planner.py, `load_bytes`.
"""

from __future__ import annotations

from modelsec.evidence import Fault
from modelsec.formats._format import STRUCTURE, Format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

SUFFIX = ".distcp"


def matches(_head: bytes, _reader: Reader, suffix: str) -> bool:
    """Say whether the file is named as one; its content may be anything."""
    return suffix == SUFFIX


def read(reader: Reader, visit: Visit) -> int:
    """Tell why it cannot be judged."""
    message = "what is loaded of a distributed checkpoint depends on the places that its .metadata states"
    visit.emit(Fault(f"{message}; have it saved as one file, by torch.save or as safetensors", 0))
    return reader.size


FORMAT = Format("torch-distcp", STRUCTURE, matches, read)
