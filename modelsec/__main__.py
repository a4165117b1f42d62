"""`python -m modelsec` is the `modelsec` command."""

from __future__ import annotations

from modelsec.cli import entry

if __name__ == "__main__":
    entry()
