"""YAML read with a loader that builds objects.

## What it reports
`yaml.load` and `load_all` whose Loader is missing or is not (C)SafeLoader, (C)BaseLoader or a class that the file derives
from one of them; `yaml.unsafe_load` and `unsafe_load_all`. `full_load` is quiet.

## Why it is bad
With such a loader, a tag in the text names a Python object that is built or called.

## References
- CWE-502
- CVE-2020-14343

## Known problems
A loader that another file defines is not judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec.rule import MEDIUM, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._notes import unknown
from flake8_modelsec.rules._pickles import made_here
from flake8_modelsec.rules._words import called

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call

SAFE = ("SafeLoader", "CSafeLoader", "BaseLoader", "CBaseLoader")
UNSAFE = ("Loader", "CLoader", "FullLoader", "CFullLoader", "UnsafeLoader", "CUnsafeLoader")


def check(call: Call) -> Found | None:
    """Report a load with a loader that builds objects."""
    name = called(call.path)
    if made_here(call):
        return None
    if "unsafe" in call.path:
        return Found(f"{name} builds and calls what tags name; use yaml.safe_load")
    value = call.arguments.get("Loader", 1)
    if not value.given or (value.is_constant and value.content is None):
        return Found(f"{name} without a Loader builds and calls what tags name in old versions; use yaml.safe_load")
    if value.expression is None or value.scope is None:
        return unknown(call, "Loader", value)
    loaders = [
        path.rpartition(".")[2]
        for path in call.file.resolver.paths(value.expression, value.scope)
        if path.startswith("yaml.")
    ]
    unsafe = [loader for loader in loaders if loader in UNSAFE]
    if unsafe:
        return Found(f"{name} with {unsafe[0]} builds what tags name; use yaml.SafeLoader")
    return None if loaders else unknown(call, "Loader", value)


CASES = (
    Bad("import yaml\nyaml.load(f)\n"),
    Bad("import yaml\nyaml.load(f, Loader=yaml.Loader)\n"),
    Bad("import yaml\nyaml.load(f, yaml.FullLoader)\n"),
    Bad("import yaml\nyaml.load_all(f, Loader=yaml.UnsafeLoader)\n"),
    Bad("from yaml import load, Loader as L\nload(f, Loader=L)\n"),
    Bad("import yaml\nyaml.unsafe_load(f)\n"),
    Bad("import yaml\nclass L(yaml.FullLoader): ...\nyaml.load(f, L)\n"),
    Bad("import yaml\nlist(map(yaml.load, files))\n"),
    Bad("import yaml\nyaml.load(f, Loader=yaml.SafeLoader if safe else yaml.Loader)\n"),
    Good("import yaml\nyaml.load(f, Loader=yaml.SafeLoader)\n"),
    Good("import yaml\nyaml.load(f, yaml.CBaseLoader)\n"),
    Good("import yaml\nclass L(yaml.SafeLoader): ...\nyaml.load(f, Loader=L)\n"),
    Good("import yaml\nL = getattr(yaml, 'CSafeLoader', yaml.SafeLoader)\nyaml.load(f, Loader=L)\n"),
    Good(
        "try:\n    from yaml import CSafeLoader as L\nexcept ImportError:\n    from yaml import SafeLoader as L\nimport yaml\nyaml.load(f, Loader=L)\n"
    ),
    Good("import yaml\nfrom mine import L\nyaml.load(f, Loader=L)\n"),
    Good("import yaml\nyaml.full_load(f)\n"),
    Good("import yaml\ndef f(x):\n    text = yaml.dump(x)\n    return yaml.load(text, Loader=yaml.Loader)\n"),
    Good("import yaml\nyaml.safe_load(f)\n"),
    Good("import yaml\ndef f(L): return yaml.load(g, Loader=L)\n"),
    Missed("import yaml\nyaml.load(f, Loader={0: yaml.Loader}[0])\n", why="items of displays are not followed"),
)

RULE = Rule(
    "MSC151",
    "yaml-load",
    "`yaml.load` with a loader that builds objects",
    MEDIUM,
    CASES,
    calls=("yaml.load", "yaml.load_all", "yaml.unsafe_load", "yaml.unsafe_load_all"),
    check=check,
)
