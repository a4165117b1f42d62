"""`python -m modelsec` is the `modelsec` command."""

from __future__ import annotations

from modelsec.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
