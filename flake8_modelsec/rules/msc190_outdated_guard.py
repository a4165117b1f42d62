"""A guard that the declared versions do not have.

## What it reports
A project whose declared range of torch or keras admits a version in which the safe flag could be bypassed, when one of its
files relies on that flag. `modelsec lint` reports it once, at the declaration; flake8 reports the call, when the rule is
selected and `--modelsec-torch` or `--modelsec-keras` gives the lowest version.

## Why it is bad
`weights_only=True` runs code from the file in torch before 2.6 (CVE-2025-32434), and corrupts memory before 2.10
(CVE-2026-24747). Keras' safe mode can be bypassed before 3.13.2 (CVE-2026-1462).

## References
- CVE-2025-32434, CVE-2026-24747, CVE-2026-1462
- CWE-1104

## Known problems
Versions that only an environment outside the project's files decides are not known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec.context import release
from flake8_modelsec.rule import MEDIUM, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._torch import KEYWORD, LOADS
from flake8_modelsec.rules.msc130_keras_safe_mode import is_keras

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call

BYPASSES = {
    "torch": (
        ((2, 6), "CVE-2025-32434", "weights_only=True runs code"),
        ((2, 10), "CVE-2026-24747", "weights_only=True corrupts memory"),
    ),
    "keras": (((3, 13, 2), "CVE-2026-1462", "safe mode is bypassed"),),
}
"""Framework to (first version without the flaw, its id, what happens before), the worst first."""


def message(framework: str, lowest: str) -> str:
    """Say what is wrong with admitting `lowest`; empty where nothing is known to be."""
    bound = BYPASSES[framework][-1][0]
    for first, name, happens in BYPASSES[framework]:
        if release(lowest) < first:
            admitted = f"{framework} {lowest}" if release(lowest) > (0,) else "no lower bound is given"
            return (
                f"{framework} before {dotted(first)} is admitted ({admitted}), where {happens} ({name}); "
                f"require {framework}>={dotted(bound)}"
            )
    return ""


def dotted(numbers: tuple[int, ...]) -> str:
    """Return a version as it is written."""
    return ".".join(str(number) for number in numbers)


def check(call: Call) -> Found | None:
    """Report a call that relies on a flag which an admitted version lacks."""
    framework = "torch" if call.path.startswith("torch") else "keras"
    if framework == "keras" and not is_keras(call.path):
        return None
    if framework == "torch" and not call.arguments.get(KEYWORD).truthy:
        return None
    if framework == "keras" and call.arguments.get("safe_mode", 3).falsy:
        return None
    lowest = call.file.context.versions.get(framework)
    text = message(framework, lowest) if lowest is not None else ""
    return Found(text) if text else None


TORCH = "import torch\ntorch.load(p, weights_only=True)\n"
CASES = (
    Bad(TORCH, versions={"torch": "2.5"}),
    Bad(TORCH, versions={"torch": "2.6"}),
    Bad(TORCH, versions={"torch": ""}),
    Bad("import keras\nkeras.models.load_model(p)\n", versions={"keras": "3.12"}),
    Good(TORCH),
    Good(TORCH, versions={"torch": "2.10"}),
    Good("import torch\ntorch.load(p, weights_only=flag)\n", versions={"torch": "2.0"}),
    Good("import keras\nkeras.models.load_model(p)\n", versions={"keras": "3.13.2"}),
    Missed("import torch\ntorch.load(p, weights_only=bool(1))\n", why="calls are not evaluated"),
)

RULE = Rule(
    "MSC190",
    "outdated-guard",
    "a declared torch or keras that admits versions whose safe flag was bypassed",
    MEDIUM,
    CASES,
    calls=LOADS,
    methods=("load_model",),
    imports=("keras", "tensorflow", "tf_keras"),
    check=check,
    requires="versions",
    at_declaration=True,
)
