"""pt2: what `torch.export.save` writes: a zip archive of programs as JSON, raw weights, and inputs as a torch zip.

Rule: the program is read field by field, because its loader evaluates texts of it and pastes others into source. An
archive that could be another flavour besides is held to both.
Source: torch 2.13, `torch/export/pt2_archive/_package.py`; torch 2.1 to 2.7, `torch/export/__init__.py`, for the older
layout; `torch/csrc/inductor/aoti_package/model_package_loader.cpp` for compiled models.
"""

from __future__ import annotations

from modelsec.formats._zip import archive_of, flavour

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.formats._zip import Names
    from modelsec.reader import Reader

MARK = "/archive_format"
COMPILED = "/data/aotinductor/"
OLDER = "serialized_exported_program.json"


def knows(names: Names) -> bool:
    """Say whether one of the two layouts is there, or a compiled model; torch looks names up whatever their case."""
    return any(name == OLDER or name.lower().endswith(MARK) or COMPILED in f"/{name.lower()}" for name in names)


def read(reader: Reader, visit: Visit) -> int:
    """Read the members that the loader goes by, then every member as any archive's.

    Raises:
        Unreadable: the directory cannot be read.
    """
    from modelsec.formats._pt2_archive import read_archive

    return read_archive(archive_of(reader, visit), reader, visit)


FORMAT = flavour("pt2", knows, read)
