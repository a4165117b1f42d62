"""joblib.load of a path that is not literal.

## What it reports
`joblib.load` whose file is not written out: neither a constant, nor constants joined by `+`, `/`, `os.path.join` or
`Path`, nor a name bound once to one of these.

## Why it is bad
joblib files are pickles: loading calls what they name, and joblib has no safe mode. A literal path is a file that a review
can look at and `models.lock` can pin; a path from outside may be any file.

## References
- CWE-502
- https://joblib.readthedocs.io/en/stable/persistence.html

## Known problems
What lies under a literal path is not judged here: `modelsec check` does that.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec.names.bindings import VALUE
from flake8_modelsec.names.values import NO
from flake8_modelsec.rule import MEDIUM, Bad, Found, Good, Missed, Rule

if TYPE_CHECKING:
    from flake8_modelsec.names.bindings import Scope
    from flake8_modelsec.sites import Call

MOST_STEPS = 20
PATHS = (
    "pathlib.Path",
    "pathlib.PurePath",
    "pathlib.PosixPath",
    "pathlib.PurePosixPath",
    "os.path.join",
    "posixpath.join",
)
MESSAGE = (
    "joblib.load unpickles a file whose path is not literal, so that no review and no lock can tell which; "
    "give a literal path and pin the file with modelsec lock"
)


def check(call: Call) -> Found | None:
    """Report a load whose file is not written out."""
    value = call.arguments.get("filename", 0)
    literal = value.expression is not None and _literal(value.expression, value.scope or call.scope, call, 0)
    return None if literal else Found(MESSAGE)


def _literal(node: ast.expr, scope: Scope, call: Call, steps: int) -> bool:
    content = call.file.evaluator.constant(node, scope)
    if content is not NO:
        return isinstance(content, (str, bytes))
    if steps > MOST_STEPS:
        return False
    if isinstance(node, ast.Name):
        binding = call.file.resolver.single(node.id, scope)
        bound = binding.node if binding is not None and binding.kind == VALUE else None
        return isinstance(bound, ast.expr) and binding is not None and _literal(bound, binding.scope, call, steps + 1)
    parts = _parts(node, scope, call)
    return bool(parts) and all(_literal(part, scope, call, steps + 1) for part in parts)


def _parts(node: ast.expr, scope: Scope, call: Call) -> list[ast.expr]:
    """Return the expressions that have to be literal for `node` to be; none where it cannot be."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Div)):
        return [node.left, node.right]
    if isinstance(node, ast.JoinedStr):
        return [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
    if isinstance(node, ast.Call) and not node.keywords:
        builds = any(path in PATHS for path in call.file.resolver.paths(node.func, scope))
        return list(node.args) if builds else []
    return []


LOAD = "import joblib\nfrom pathlib import Path\nimport os\n"
CASES = (
    Bad(LOAD + "joblib.load(path)\n"),
    Bad(LOAD + "joblib.load(sys.argv[1])\n"),
    Bad(LOAD + 'joblib.load(f"{folder}/m.joblib")\n'),
    Bad(LOAD + 'joblib.load(os.path.join(folder, "m.joblib"))\n'),
    Bad(LOAD + 'joblib.load(Path(__file__).parent / "m.joblib")\n'),
    Bad(LOAD + 'joblib.load(open("m.joblib", "rb"))\n'),
    Bad(LOAD + 'p = "a"\np = "b"\njoblib.load(p)\n'),
    Bad(LOAD + "list(map(joblib.load, paths))\n"),
    Bad("from joblib import load\nload(filename=path)\n"),
    Bad("from sklearn.externals import joblib\njoblib.load(path)\n"),
    Good(LOAD + 'joblib.load("m.joblib")\n'),
    Good(LOAD + 'joblib.load("models" + "/m.joblib")\n'),
    Good(LOAD + 'joblib.load(f"m.joblib")\n'),
    Good(LOAD + 'joblib.load(Path("models") / "m.joblib")\n'),
    Good(LOAD + 'joblib.load(os.path.join("models", "m.joblib"))\n'),
    Good(LOAD + 'PATH = Path("models", "m.joblib")\njoblib.load(PATH)\n'),
    Good(LOAD + 'joblib.load(b"m.joblib", mmap_mode="r")\n'),
    Good(LOAD + "joblib.dump(x, path)\n"),
    Missed(
        "import joblib\nfrom joblib import numpy_pickle as n\nn.__dict__['load'](path)\n",
        why="dictionaries of modules are not followed",
    ),
)

RULE = Rule(
    "MSC120",
    "joblib-load-from-variable-path",
    "`joblib.load` of a path that is not literal",
    MEDIUM,
    CASES,
    calls=("joblib.load", "joblib.numpy_pickle.load", "sklearn.externals.joblib.load", "sklearn.utils._joblib.load"),
    check=check,
)
