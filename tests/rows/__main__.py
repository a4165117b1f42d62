"""`python -m tests.rows LIBRARY...`: say which ordinary objects of a library are refused, and draft their rows.

With `--folder FOLDER` it judges files that were written elsewhere, such as by an old version under an old Python.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
import warnings
from pathlib import Path
from typing import Any

from tests.rows import libraries
from tests.rows.survey import Tally, drafts, findings, survey

SHOWN = 300
"""Characters of one line."""
NAMES = sorted(module.name for module in pkgutil.iter_modules(libraries.__path__))


def main(arguments: list[str] | None = None) -> int:
    """Survey the named libraries; return 1 where an object is refused."""
    parser = argparse.ArgumentParser(prog="python -m tests.rows", description=__doc__)
    parser.add_argument("library", nargs="*", choices=[*NAMES, []], help="one of: " + ", ".join(NAMES))
    parser.add_argument("--folder", type=Path, help="judge the files below this folder")
    parser.add_argument("--drafts", action="store_true", help="print a draft for every global that has no row")
    given = parser.parse_args(arguments)
    warnings.simplefilter("ignore")
    tallies = {
        name: survey(importlib.import_module(f"tests.rows.libraries.{name}").objects()) for name in given.library
    }
    if given.folder is not None:
        tallies[str(given.folder)] = _folder(given.folder)
    for name, tally in tallies.items():
        _print(name, tally)
        if given.drafts:
            print(drafts(tally))
    return 1 if any(tally.refused for tally in tallies.values()) else 0


def _library(name: str) -> Any:
    return importlib.import_module(f"tests.rows.libraries.{name}")


def _folder(folder: Path) -> Tally:
    tally = Tally()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        tally.objects += 1
        tally.note(path.name, findings(path.read_bytes()))
    return tally


def _print(name: str, tally: Tally) -> None:
    passing = tally.objects - len(tally.refused)
    print(f"{name}: {passing} of {tally.objects} pass ({tally.rate:.1%}); {tally.unmade} not made")
    for reason, objects in sorted(tally.reasons.items()):
        print(f"  {reason[:SHOWN]}\n    {len(objects)}: {', '.join(sorted(objects))[:SHOWN]}")


if __name__ == "__main__":
    sys.exit(main())
