"""torch.load with weights_only switched off.

## What it reports
A `torch.load` that asks for full unpickling: `weights_only=False` or another value that counts as false, written at the
call, in a `partial`, in a mapping that is spread into the call, set on that mapping before (`kwargs["weights_only"] =
False`, `setdefault`, `update`), or the default of a wrapper's parameter. A text such as `"False"` counts as true and is
reported as what it is.

## Why it is bad
The file then decides which functions are called while it is loaded.

## Example
Error messages of torch suggest `weights_only=False`; when the file needs names that are not allowed by default, allow
those names instead: `with torch.serialization.safe_globals([...])`.

## Fix safety
`False` becomes `True` on request only (`--unsafe-fixes`): the file may need more than weights. Where the path is literal
and `models.lock` pins a file that imports nothing but what the weights-only unpickler allows, the fix is safe. Where it
imports more, and the file has names for all of that, the load is put under `torch.serialization.safe_globals([...])` with
these names, on request; a name that reaches code is never written there.

## References
- CWE-502

## Known problems
A value that is computed is not judged.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec import edits
from flake8_modelsec.locked import Lock, Pinned
from flake8_modelsec.rule import HIGH, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._notes import unknown
from flake8_modelsec.rules._paths import literal
from flake8_modelsec.rules._reachable import expression
from flake8_modelsec.rules._reaching import reaches_code
from flake8_modelsec.rules._torch import KEYWORD, LOADS, PICKLE_MODULE, is_off, replaces, retries
from flake8_modelsec.rules._words import written

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call


def check(call: Call) -> Found | None:
    """Report a call whose guard is off."""
    value = call.arguments.get(KEYWORD)
    if not is_off(call):
        return unknown(call, KEYWORD, value) if value.expression is not None else None
    if retries(call) or replaces(call):
        return None
    if isinstance(value.content, str) and value.content:
        message = f"torch.load with {written(KEYWORD, value)}: a text counts as true, whatever it says; write weights_only=True"
    else:
        message = (
            f"torch.load with {written(KEYWORD, value)} runs code from the file; pass weights_only=True and allow "
            "what the file needs with torch.serialization.safe_globals, or load safetensors"
        )
    return Found(message, _fix(call))


def _fix(call: Call) -> edits.Fix | None:
    value = call.arguments.get(KEYWORD)
    module = call.arguments.get(*PICKLE_MODULE)
    if call.call is None or value.node is None or value.keyword is None or (module.given and module.falsy is False):
        return None
    edit = edits.replace(value.node, "True")
    needed = _needed(call)
    if needed:
        allowed = _allowing(call, needed)
        if allowed is not None:
            return edits.Fix("allow what models.lock names, and pass weights_only=True", edits.UNSAFE, (allowed, edit))
    return edits.Fix("pass weights_only=True", edits.SAFE if needed == () else edits.UNSAFE, (edit,))


def _needed(call: Call) -> tuple[str, ...] | None:
    """Return what the pinned file imports and weights-only loading does not allow; None where that is not known."""
    lock, path = call.file.context.lock, literal(call, call.arguments.get("f", 0))
    return None if lock is None or path is None else lock.beyond_weights(path)


def _allowing(call: Call, names: tuple[str, ...]) -> edits.Edit | None:
    """Put the statement under `safe_globals`, where the file can name all that is needed and none of it reaches code."""
    node = call.statement.node
    too_old = call.file.context.at_least("torch", FIRST_SAFE_GLOBALS) is False
    if too_old or call.scope is not call.statement.scope or not isinstance(node, SIMPLE):
        return None
    if any(reaches_code(name) for name in names):
        return None
    guard = expression(call, "torch.serialization.safe_globals")
    written_names = [expression(call, name) for name in sorted(names)]
    if guard is None or None in written_names:
        return None
    return edits.wrap(node, f"{guard}([{', '.join(name for name in written_names if name)}])")


SIMPLE = (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Expr, ast.Return)
FIRST_SAFE_GLOBALS = (2, 5)
"""torch 2.5 added the context manager `safe_globals`."""
WEIGHTS = ("collections.OrderedDict", "torch.FloatStorage")
LOCK = Lock(
    files={
        "m.pt": Pinned(WEIGHTS, "objects", reviewed=False),
        "net.pt": Pinned((*WEIGHTS, "lib.nets.Net", "numpy.dtype"), "objects", reviewed=False),
        "partial.pt": Pinned((*WEIGHTS, "functools.partial"), "objects", reviewed=True),
    }
)
NET = "import torch, functools\nimport numpy as np\nfrom lib.nets import Net\n"
CASES = (
    Bad("import torch\ndef f(p, **k):\n    k = {**k, 'weights_only': False}\n    return torch.load(p, **k)\n", line=4),
    Bad("import torch\ndef f(p, **k):\n    k = {'weights_only': False, **k}\n    return torch.load(p, **k)\n", line=4),
    Bad("import torch\ndef f(p, **k):\n    return torch.load(p, **{'weights_only': False, **k})\n", line=3),
    Bad("import torch\nk = {'weights_only': False} if new else {}\ntorch.load(p, **k)\n", line=3),
    Good("import torch\ndef f(p, **k):\n    k = {**k, 'weights_only': True}\n    return torch.load(p, **k)\n"),
    Good("import torch\ndef f(p, **k):\n    return torch.load(p, **{'weights_only': True, **k})\n"),
    Good("import torch\nk = {'weights_only': False} if new else {'weights_only': True}\ntorch.load(p, **k)\n"),
    Good(
        "import torch\ndef f(p, **k):\n    if old:\n        k = {**k, 'weights_only': False}\n"
        "    k['weights_only'] = flag\n    return torch.load(p, **k)\n"
    ),
    Bad("import torch\nfrom joblib import delayed\n[delayed(torch.load)(p, weights_only=False) for p in ps]\n"),
    Bad(
        'import torch\ntorch.load("m.pt", weights_only=False)\n',
        fixed='import torch\ntorch.load("m.pt", weights_only=True)\n',
        lock=LOCK,
    ),
    Bad('import torch\ntorch.load("other.pt", weights_only=False)\n', lock=LOCK),
    Bad(
        NET + 'def f():\n\treturn torch.load(\n\t\t"net.pt",  # ours\n\t\tweights_only=False,\n\t)\n',
        fixed=NET
        + "def f():\n\twith torch.serialization.safe_globals([Net, np.dtype]):\n"
        + '\t\treturn torch.load(\n\t\t\t"net.pt",  # ours\n\t\t\tweights_only=True,\n\t\t)\n',
        line=5,
        unsafe=True,
        lock=LOCK,
    ),
    Bad(
        'from torch import load, serialization as ts\nimport lib.nets, numpy\nx = load("net.pt", weights_only=False)\n',
        fixed="from torch import load, serialization as ts\nimport lib.nets, numpy\n"
        'with ts.safe_globals([lib.nets.Net, numpy.dtype]):\n    x = load("net.pt", weights_only=True)\n',
        unsafe=True,
        lock=LOCK,
    ),
    Bad(
        'import torch\ntorch.load("net.pt", weights_only=False)\n',
        fixed='import torch\ntorch.load("net.pt", weights_only=True)\n',
        unsafe=True,
        lock=LOCK,
    ),
    Bad(
        NET + 'torch.load("partial.pt", weights_only=False)\n',
        fixed=NET + 'torch.load("partial.pt", weights_only=True)\n',
        unsafe=True,
        lock=LOCK,
    ),
    Bad(
        NET + 'torch.load("net.pt", weights_only=False)\n',
        fixed=NET + 'torch.load("net.pt", weights_only=True)\n',
        unsafe=True,
        lock=LOCK,
        versions={"torch": "2.4"},
    ),
    Bad(
        NET + 'if old: x = torch.load("m.pt", weights_only=False)\n',
        fixed=NET + 'if old: x = torch.load("m.pt", weights_only=True)\n',
        lock=LOCK,
    ),
    Bad(
        "import torch\ntorch.load(f, weights_only=False)\n",
        fixed="import torch\ntorch.load(f, weights_only=True)\n",
        unsafe=True,
    ),
    Bad(
        "import torch\ntorch.load(f, weights_only=0)  # old\n",
        fixed="import torch\ntorch.load(f, weights_only=True)  # old\n",
        unsafe=True,
    ),
    Bad(
        "import torch\ntorch.load(f, weights_only=not True)\n",
        fixed="import torch\ntorch.load(f, weights_only=True)\n",
        unsafe=True,
    ),
    Bad(
        'import torch\ntorch.load(f, weights_only="False")\n',
        fixed="import torch\ntorch.load(f, weights_only=True)\n",
        unsafe=True,
    ),
    Bad(
        "import torch\nSAFE = False\ntorch.load(f, weights_only=SAFE)\n",
        fixed="import torch\nSAFE = False\ntorch.load(f, weights_only=True)\n",
        unsafe=True,
    ),
    Bad('import torch\ntorch.load(f, **{"weights_only": False})\n'),
    Bad("import torch\nopts = dict(weights_only=False)\ntorch.load(f, **opts)\n"),
    Bad('import torch\ndef f(p, **kw):\n    kw["weights_only"] = False\n    return torch.load(p, **kw)\n'),
    Bad('import torch\ndef f(p, **kw):\n    kw.setdefault("weights_only", False)\n    return torch.load(p, **kw)\n'),
    Bad("import torch\ndef f(p, **kw):\n    kw.update(weights_only=False)\n    return torch.load(p, **kw)\n"),
    Bad('import torch\ndef f(p, **kw):\n    kw.update({"weights_only": False})\n    return torch.load(p, **kw)\n'),
    Bad(
        'import torch\ndef f(p, old, **kw):\n    if old:\n        kw["weights_only"] = False\n    return torch.load(p, **kw)\n'
    ),
    Bad(
        "import torch\ndef f(p, weights_only=False):\n    return torch.load(p, weights_only=weights_only)\n",
        fixed="import torch\ndef f(p, weights_only=False):\n    return torch.load(p, weights_only=True)\n",
        unsafe=True,
    ),
    Bad("import torch, functools\nld = functools.partial(torch.load, weights_only=False)\nld(f)\n"),
    Bad("import torch, functools\nself.ld = functools.partial(torch.load, weights_only=False)\nself.ld(f)\n"),
    Bad("import torch\npool.submit(torch.load, f, weights_only=False)\n"),
    Bad('import torch\nThread(target=torch.load, args=(f,), kwargs={"weights_only": False})\n'),
    Good("import torch\ntorch.load(f, weights_only=True)\n"),
    Good("import torch\ntorch.load(f, weights_only=1)\n"),
    Good("import torch\ntorch.load(f, weights_only=not trusted)\n"),
    Good("import torch\ndef f(p, weights_only=True): return torch.load(p, weights_only=weights_only)\n"),
    Good('import torch\ndef f(p, w, **kw):\n    kw["weights_only"] = w\n    return torch.load(p, **kw)\n'),
    Good(
        'import torch\ndef f(p, **kw):\n    kw["weights_only"] = False\n    kw["weights_only"] = True\n    return torch.load(p, **kw)\n'
    ),
    Good("import torch\nflag = False\nflag = compute()\ntorch.load(f, weights_only=flag)\n"),
    Missed("import torch\ntorch.load(f, weights_only=bool(0))\n", why="calls are not evaluated"),
)

RULE = Rule(
    "MSC102",
    "torch-load-with-weights-only-off",
    "`torch.load` with a false `weights_only`",
    HIGH,
    CASES,
    calls=LOADS,
    check=check,
    fixes="`False` to `True`, under `safe_globals` where it has to be (safe where `models.lock` says so, else unsafe)",
)
