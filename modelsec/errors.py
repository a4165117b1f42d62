"""Every error that leaves the library, in one tree.

Rule: bad bytes are an `Unreadable`, which becomes a verdict; bad input of the user's is a `UsageError`, exit code 2.
Each error survives pickling, because test runners carry errors between processes.
"""

from __future__ import annotations


class ModelsecError(Exception):
    """Any error of modelsec; its text is one sentence that names the thing, the place and the way out."""


class UsageError(ModelsecError):
    """The call cannot be carried out as it was written: a path that is not there, an unknown option."""


class ConfigError(ModelsecError):
    """Configuration, policy data or a lockfile is broken; nothing is judged by halves."""


class Unreadable(ModelsecError):
    """The bytes could not be read to the end.

    `offset` is in bytes from the start of the innermost member, or None where no place is known.
    """

    def __init__(self, message: str, offset: int | None = None) -> None:
        """Keep the sentence and the place apart, so that reports can lay them out."""
        super().__init__(message, offset)
        self.message = message
        self.offset = offset

    def __str__(self) -> str:
        """Give the sentence, with the place where there is one."""
        return self.message if self.offset is None else f"{self.message} (at byte {self.offset})"


class Malformed(Unreadable):
    """The bytes break the rules of their format."""


class Unfollowed(Malformed):
    """The bytes do what no writer does, and some loader would go on: this reader is the stricter one."""


class Truncated(Unreadable):
    """The bytes end inside a structure."""


class LimitExceeded(Unreadable):
    """A named limit of `modelsec.limits` was reached; the message carries its name."""


class LongName(LimitExceeded):
    """A global is named by more than any name has; what its module is was told."""


class Changed(Unreadable):
    """The file changed while it was read, so no verdict belongs to any one content."""


class Rejected(ModelsecError):
    """`modelsec.verify` met a file that does not pass; `report` says why."""

    def __init__(self, message: str, report: object = None) -> None:
        """Carry the whole report beside the sentence."""
        super().__init__(message, report)
        self.message = message
        self.report = report

    def __str__(self) -> str:
        """Give the sentence alone."""
        return self.message
