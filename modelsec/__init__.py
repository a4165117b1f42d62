"""Read machine-learning model files without running them, judge them, and keep their lock."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.api import check, scan, verify
    from modelsec.lockfile import Lockfile

__all__ = ["Lockfile", "__version__", "check", "scan", "verify"]

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """Import the engine when it is first asked for: `import modelsec` alone costs nothing."""
    if name in ("check", "scan", "verify"):
        from modelsec import api

        return getattr(api, name)
    if name == "Lockfile":
        from modelsec import lockfile

        return lockfile.Lockfile
    message = f"module 'modelsec' has no attribute {name!r}"
    raise AttributeError(message)
