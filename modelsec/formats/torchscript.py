"""torchscript: what `torch.jit.save` writes: a torch zip with a program in it.

Rule: its pickles are read like any; its code is not read yet, so the whole is told as code that loading runs.
Source: `torch/csrc/jit/serialization/export_module.cpp`; `torch/serialization.py`, `_is_torchscript_zip`.
"""

from __future__ import annotations

from modelsec.evidence import Feature
from modelsec.formats._torch_names import scripted, storages
from modelsec.formats._zip import archive_of, flavour, read_members

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.formats._zip import Names
    from modelsec.reader import Reader

FEATURE = "torchscript:code"


def knows(names: Names) -> bool:
    """Say whether a folder holds a TorchScript module."""
    return bool(scripted(names))


def read(reader: Reader, visit: Visit) -> int:
    """Tell the code, then read every member.

    Raises:
        Unreadable: the directory cannot be read.
    """
    archive = archive_of(reader, visit)
    for folder in scripted(archive.names):
        visit.emit(Feature(FEATURE, 0, folder.rstrip("/")))
    return read_members(archive, reader, visit, storages(archive.names))


FORMAT = flavour("torchscript", knows, read)
