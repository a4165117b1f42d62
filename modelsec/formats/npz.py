"""npz: a zip archive of npy arrays, as `numpy.savez` writes it.

Source: `numpy/lib/_npyio_impl.py`, where the archive's members are opened as npy by their first bytes.
"""

from __future__ import annotations

from modelsec.formats._zip import archive_of, flavour, read_members

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.formats._zip import Names
    from modelsec.reader import Reader


def knows(names: Names) -> bool:
    """Say whether all members are named as arrays."""
    return bool(names) and all(name.endswith(".npy") for name in names)


def read(reader: Reader, visit: Visit) -> int:
    """Read every member; one of plain numbers is not decompressed beyond its header.

    Raises:
        Unreadable: the directory cannot be read.
    """
    return read_members(archive_of(reader, visit), reader, visit)


FORMAT = flavour("npz", knows, read)
