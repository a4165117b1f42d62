"""What the zip formats share: one parse of the directory, and flavours told apart by the members' names.

Rule: a flavour changes the label and how raw weights are treated, never which members are read. Exactly one format
takes an archive: the first flavour that knows its names, or plain zip.
"""

from __future__ import annotations

from modelsec.errors import Unreadable
from modelsec.formats._format import STRUCTURE, Format
from modelsec.formats._zip_ending import is_archive
from modelsec.limits import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet
    from typing import TypeAlias

    from modelsec.formats._format import Visit
    from modelsec.formats._zip_directory import Archive
    from modelsec.reader import Reader

    Names: TypeAlias = AbstractSet[str]

FLAVOURS: dict[str, Callable[[Names], bool]] = {}
"""What each flavour's module has registered when it was imported."""
PLAIN = "zip"


def flavour(name: str, knows: Callable[[Names], bool], read: Callable[[Reader, Visit], int]) -> Format:
    """Build the format of a zip flavour, which takes the archives whose names it `knows`."""
    FLAVOURS[name] = knows

    def matches(head: bytes, reader: Reader, suffix: str) -> bool:
        return flavour_of(head, reader, suffix) == name

    return Format(name, STRUCTURE, matches, read, archive=True)


def flavour_of(head: bytes, reader: Reader, suffix: str) -> str:
    """Return the name of the flavour that takes the bytes, or an empty string where they are no zip archive."""
    return SEEN.flavour(head, reader, suffix)


def read_members(
    archive: Archive,
    reader: Reader,
    visit: Visit,
    storage: Callable[[str], bool] | None = None,
    *,
    torchs: bool = False,
) -> int:
    """Read every member; `storage` says which names are raw weights, `torchs` that torch wrote them.

    Return where the archive ends.
    """
    from modelsec.formats._zip_members import Members

    return Members(archive, reader, visit, storage or _never, torchs=torchs).read()


def _never(_name: str) -> bool:
    return False


def archive_of(reader: Reader, visit: Visit) -> Archive:
    """Read the directory under the limits of this visit, and tell what its names say of code.

    Raises:
        Unreadable: the directory cannot be read.
    """
    from modelsec.formats._zip_code import tell_code
    from modelsec.formats._zip_directory import open_archive

    archive = SEEN.take(reader, visit) or open_archive(reader, visit.limits)
    tell_code(archive.names, visit)
    return archive


class Seen:
    """The bytes that were looked at last: every flavour's format asks for them in turn, and one then reads them."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._reader: Reader | None = None
        self._flavour = ""
        self._archive: Archive | None = None

    def flavour(self, head: bytes, reader: Reader, suffix: str) -> str:
        """Return the first flavour that knows the members' names; plain where the directory cannot be read."""
        if self._reader is not reader:
            self._reader, self._archive = reader, None
            self._flavour = self._flavour_of_names(reader) if is_archive(head, reader, suffix) else ""
        return self._flavour

    def take(self, reader: Reader, visit: Visit) -> Archive | None:
        """Hand over the directory that was walked for the flavour, if it is this one under these limits."""
        archive = self._archive if self._reader is reader and visit.limits == DEFAULT else None
        if self._reader is reader:
            self._reader = self._archive = None
        return archive

    def _flavour_of_names(self, reader: Reader) -> str:
        from modelsec.formats._zip_directory import open_archive

        try:
            self._archive = open_archive(reader, DEFAULT)
        except Unreadable:
            return PLAIN
        return next((name for name, knows in FLAVOURS.items() if knows(self._archive.names)), PLAIN)


SEEN = Seen()
