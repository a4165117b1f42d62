"""A verdict with its words: what one piece of evidence means under the policy.

Rule: identity is `id` and `fingerprint`, never the wording.
"""

from __future__ import annotations

from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

PASS, UNREADABLE, REFUSED = "pass", "unreadable", "refused"
SEVERITY = {PASS: 0, UNREADABLE: 1, REFUSED: 2}
"""Joining verdicts takes the worst; a pass needs every part to pass."""


@value
class Finding:
    """One reason why a file does not pass."""

    id: str
    """Stable code, `MSF` and three digits; `modelsec/data/findings.toml` lists them."""
    verdict: str
    message: str
    """One sentence: what would happen."""
    fix: str
    """One sentence: the way out."""
    member: tuple[str, ...] = ()
    """The chain of members from the file inwards."""
    offset: int | None = None
    """Bytes from the start of the innermost member."""
    target: str = ""
    """The global, dotted, or the feature; empty where neither is involved."""
    arguments: str = ""
    """The literal arguments, escaped and shortened for people."""
    references: tuple[str, ...] = ()
    """CWE and MITRE ATLAS ids."""

    def fingerprint(self, sha256: str) -> str:
        """Name this finding across runs: the same id, content, member and global give the same 16 hex digits."""
        import hashlib  # a tenth of the start of a scan, and most scans find nothing

        parts = "\x00".join((self.id, sha256, "\x01".join(self.member), self.target))
        return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@value
class Ignored:
    """A finding that the project's configuration takes out of the verdict."""

    finding: Finding
    reason: str
    until: str = ""
    """The last day on which it is ignored, as ISO 8601 has it; empty for no end."""


def worst(verdicts: Iterable[str]) -> str:
    """Join verdicts: the worst wins, and nothing at all is a pass."""
    return max(verdicts, key=SEVERITY.__getitem__, default=PASS)
