"""torch-zip: what `torch.save` has written since torch 1.6: a pickle and its storages in an uncompressed zip archive.

Rule: one wrong checksum is a fault; that all are zero is what `torch.serialization.set_crc32_options(False)` writes.
Source: `torch/serialization.py`, `_save` and `_load`.
"""

from __future__ import annotations

from modelsec.formats._torch_names import folders, scripted, storages
from modelsec.formats._zip import archive_of, flavour, read_members

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.formats._zip import Names
    from modelsec.reader import Reader


def knows(names: Names) -> bool:
    """Say whether some folder holds a `data.pkl`, and none a TorchScript module."""
    return bool(folders(names)) and not scripted(names)


def read(reader: Reader, visit: Visit) -> int:
    """Read every member; storages are weights, in which only a whole pickle is looked for.

    Raises:
        Unreadable: the directory cannot be read.
    """
    from modelsec.formats._torch_sizes import Sizes

    archive = archive_of(reader, visit)
    sizes = Sizes(visit, folders(archive.names))
    end = read_members(archive, reader, sizes, storages(archive.names), torchs=True)
    sizes.compare(archive)
    return end


FORMAT = flavour("torch-zip", knows, read)
