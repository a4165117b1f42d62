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
and `models.lock` pins a file that imports nothing but what the weights-only unpickler allows, the fix is safe.

## References
- CWE-502

## Known problems
A value that is computed is not judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec import edits
from flake8_modelsec.locked import Lock, Pinned
from flake8_modelsec.rule import HIGH, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._torch import KEYWORD, LOADS, PICKLE_MODULE, is_off, replaces, retries
from flake8_modelsec.rules._words import written

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call


def check(call: Call) -> Found | None:
    """Report a call whose guard is off."""
    if not is_off(call) or retries(call) or replaces(call):
        return None
    value = call.arguments.get(KEYWORD)
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
    safe = call.file.context.lock is not None and _locked(call)
    edit = edits.replace(value.node, "True")
    return edits.Fix("pass weights_only=True", edits.SAFE if safe else edits.UNSAFE, (edit,))


def _locked(call: Call) -> bool:
    path = call.arguments.get("f", 0)
    lock = call.file.context.lock
    return path.is_constant and isinstance(path.content, str) and lock is not None and lock.weights_only(path.content)


LOCK = Lock(files={"m.pt": Pinned(("collections.OrderedDict", "torch.FloatStorage"), "objects", reviewed=False)})
CASES = (
    Bad(
        'import torch\ntorch.load("m.pt", weights_only=False)\n',
        fixed='import torch\ntorch.load("m.pt", weights_only=True)\n',
        lock=LOCK,
    ),
    Bad('import torch\ntorch.load("other.pt", weights_only=False)\n', lock=LOCK),
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
    fixes="`False` to `True` (safe where `models.lock` says so, else unsafe)",
)
