"""`python -m tests.accepted`: how many traced files of popular hubs import allowed names alone, and why others do not.

A file is accepted when each of its imports has a row; what it does with them is judged by the other tests.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from modelsec.evidence import Global
from modelsec.policy import load

if TYPE_CHECKING:
    from modelsec.policy import Policy

TRACED = Path(__file__).parent / "data" / "traced_imports.json"
GOAL = 0.975
REASONS = {
    "__main__": "a class of the script that wrote the file; a project allows its own by exact name",
    "dill._dill._load_type": "returns any type by name",
    "flair.embeddings.token.TransformerWordEmbeddings": "its state is files, of which it builds a network",
    "utils.args_helper.TrainingArguments": "a class of a script's own folder, which any package may be named like",
}
"""Why an import, or all that lies below a name, has no row."""


def refused(imports: list[str], policy: Policy) -> list[str]:
    """Return the dotted names among `imports` that have no row."""
    found = (Global(module, name) for module, _, name in (entry.partition(":") for entry in imports))
    return sorted(target.dotted for target in found if policy.find(target) is None)


def reason(dotted: str) -> str:
    """Return why `dotted` has no row, or an empty text."""
    return next((why for name, why in REASONS.items() if f"{dotted}.".startswith(f"{name}.")), "")


def counted() -> tuple[int, int, dict[str, int]]:
    """Return the number of files, that of the accepted ones, and in how many files each refused name occurs."""
    policy = load()
    total = accepted = 0
    names: dict[str, int] = {}
    traced: list[dict[str, Any]] = json.loads(TRACED.read_text("utf-8"))
    for entry in traced:
        total += entry["files"]
        missing = refused(entry["imports"], policy)
        accepted += 0 if missing else entry["files"]
        for name in missing:
            names[name] = names.get(name, 0) + entry["files"]
    return total, accepted, names


def main() -> int:
    """Print the rate and each refusal with its reason; return 1 below the goal."""
    total, accepted, names = counted()
    print(f"{accepted} of {total} traced files are accepted: {accepted / total:.1%} (goal {GOAL:.1%})")
    for name, files in sorted(names.items(), key=lambda item: (-item[1], item[0])):
        print(f"  {name}, {files} files: {reason(name) or 'no reason is known'}")
    return 0 if accepted / total >= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
