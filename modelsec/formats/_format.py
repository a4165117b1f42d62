"""The seam between the engine and its formats: one file per format, found by walking this package.

Rule: a format reads and tells evidence; it never judges, and never chooses which other format reads a member.
A module of this package whose name has no leading underscore holds one `FORMAT`. Where one is missing from a build,
its files become unreadable and fail; nothing passes for it.
"""

from __future__ import annotations

from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from modelsec.evidence import Emit, Evidence
    from modelsec.limits import Limits
    from modelsec.reader import Reader

    class Visit(Protocol):
        """What a format may do while it reads: tell evidence, and hand over what lies inside."""

        limits: Limits
        suffix: str
        """The lower-case suffix of the file's or member's name, with its dot; it adds a parser, never replaces one."""

        def emit(self, evidence: Evidence) -> int:
            """Tell one piece of evidence; the meaning of the answer is in `evidence.Emit`."""

        def member(
            self, name: str, reader: Reader, suffix: str = "", hear: Callable[[Evidence, Emit], int] | None = None
        ) -> str:
            """Have the content of a member read by its own formats; return the name of the first that took it.

            `suffix` tells which loader takes it, where the member's name says nothing of a model. `hear` is told the
            member's evidence and answers; it is given what would be told otherwise, to ask that.
            """

        def inflate(self, codec: Callable[[], Decompressor], reader: Reader) -> Reader:
            """Open a compressed stream under the file's budget of `inflated_bytes`."""

    class Decompressor(Protocol):
        """The interface of `bz2.BZ2Decompressor`: bounded output, and an end that can be seen."""

        @property
        def eof(self) -> bool:
            """Whether the stream's end was read."""

        @property
        def needs_input(self) -> bool:
            """Whether more input must come before more output."""

        @property
        def unused_data(self) -> bytes:
            """What was given beyond the end."""

        def decompress(self, data: bytes, max_length: int = -1) -> bytes:
            """Return at most `max_length` bytes of output."""


STRUCTURE, DATA = "structure", "data"
"""A format that some loader runs code from or builds objects from; a format that no loader runs."""


@value
class Format:
    """One format: how its bytes are recognised and how they are read."""

    name: str
    """As it appears in reports and in the lock, e.g. `torch-zip`."""
    kind: str
    matches: Callable[[bytes, Reader, str], bool]
    """(first 4,096 bytes, the reader, the lower-case suffix) -> would a loader of this format take the file?"""
    read: Callable[[Reader, Visit], int]
    """Read from byte 0, tell evidence, and return the offset where the structure ends; what follows it is a finding."""
    first: bytes = b""
    """The bytes that such content can begin with: `matches` is asked for no other. Empty: any byte."""
    archive: bool = False
    """It is a zip archive: `matches` is asked only where there is one, which many formats share."""
