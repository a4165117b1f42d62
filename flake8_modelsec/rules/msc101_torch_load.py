"""torch.load without weights_only.

## What it reports
A call of `torch.load` or `torch.serialization.load` that does not pass `weights_only`, under whatever name the file gives
to the function. `weights_only=None` is the default written out. A mapping whose contents are not known (`**options`) is
not judged.

## Why it is bad
Without `weights_only=True`, `torch.load` unpickles: the file names functions, and they are called. torch 2.6 made True the
default, but only for calls without `pickle_module`, and `TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1` in the environment switches
that default off. A value that is written out holds.

## Fix safety
`weights_only=True` is added. Where the project's lowest torch is 2.6 or newer this pins the default; with older versions it
changes behaviour, which is what the rule is for, and `modelsec fix` says so once. No fix is made for calls with a
`pickle_module` (torch raises RuntimeError), with an unknown `**mapping`, for callees that are handed over, where another
import may give the function (`from json import load` beside `from torch import load`), and where the declared torch admits
versions before 1.13, which lack the argument.

## References
- CWE-502
- https://pytorch.org/docs/stable/generated/torch.load.html

## Known problems
A name that is bound twice is not followed, and neither is one that another module of the project exports.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec import edits
from flake8_modelsec.names.resolver import BUILTINS
from flake8_modelsec.names.values import CONSTANT, OBSCURE
from flake8_modelsec.rule import HIGH, MEDIUM, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._notes import unknown
from flake8_modelsec.rules._passing import passing
from flake8_modelsec.rules._torch import (
    FIRST_DEFAULT,
    FIRST_WITH_ARGUMENT,
    KEYWORD,
    LOADS,
    PICKLE_MODULE,
    is_missing,
    replacements,
    retries,
)

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call

MESSAGE = (
    "torch.load without weights_only=True runs code from the file where the default is off "
    "(torch < 2.6, pickle_module, TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD); pass weights_only=True or load safetensors"
)


def check(call: Call) -> Found | None:
    """Report a call that leaves `weights_only` to its default."""
    value = call.arguments.get(KEYWORD)
    if value.given and value.expression is None:
        return unknown(call, KEYWORD, value)
    if not is_missing(call) or retries(call) or any(replacements(call)):
        return None
    newest = call.file.context.at_least("torch", FIRST_DEFAULT)
    severity = MEDIUM if newest else HIGH
    reason = _unfixable(call)
    if reason:
        return Found(MESSAGE, severity=severity, unfixed=reason)
    return Found(MESSAGE, passing(call, KEYWORD, "True", edits.SAFE if newest else edits.BY_DEFAULT), severity=severity)


def _unfixable(call: Call) -> str:
    """Return why the argument may not be added."""
    arguments = call.arguments
    module = arguments.get(*PICKLE_MODULE)
    plain = not module.given or (module.kind == CONSTANT and module.content is None)
    # `torch.load(*args)` is mended: who passes a pickle module by position meets torch's own RuntimeError.
    starred = module == OBSCURE and not arguments.spreads
    if call.call is None:
        return "it is handed over, and the argument belongs to whoever calls it"
    if call.file.context.at_least("torch", FIRST_WITH_ARGUMENT) is False:
        return "the declared torch admits versions before 1.13, which lack weights_only; declare torch>=1.13"
    if arguments.spreads:
        return "a mapping whose contents are not known may pass weights_only too"
    if not (plain or starred):
        return "torch takes no pickle_module together with weights_only=True; drop the pickle_module"
    return "another import may give the function" if _may_be_another(call) else ""


def _may_be_another(call: Call) -> bool:
    """Say whether another import may give the function; a module under the name of torch stands in for it."""
    callee = call.call.func if call.call is not None else None
    return isinstance(callee, ast.Name) and any(
        path not in LOADS and not path.startswith(BUILTINS) for path in call.paths(callee)
    )


CASES = (
    Bad('import torch\ntorch.load("m.pt")\n', fixed='import torch\ntorch.load("m.pt", weights_only=True)\n'),
    Bad(
        'import torch as th\nth.load(path, map_location="cpu")  # keep\n',
        fixed='import torch as th\nth.load(path, map_location="cpu", weights_only=True)  # keep\n',
    ),
    Bad("from torch import load as rd\nrd(f,)\n", fixed="from torch import load as rd\nrd(f, weights_only=True,)\n"),
    Bad(
        "import torch.nn\ntorch.load(\n    path,  # the path\n)\n",
        fixed="import torch.nn\ntorch.load(\n    path,  # the path\n    weights_only=True,\n)\n",
        line=2,
    ),
    Bad(
        'import torch\ntorch.load(\n    path,\n    map_location="cpu"\n)\n',
        fixed='import torch\ntorch.load(\n    path,\n    map_location="cpu",\n    weights_only=True\n)\n',
        line=2,
    ),
    Bad(
        'import torch\nx = torch.load(path,\n               map_location="cpu")\n',
        fixed='import torch\nx = torch.load(path,\n               map_location="cpu",\n               weights_only=True)\n',
        line=2,
    ),
    Bad(
        "import torch\ntorch.load(p for p in ps)\n",
        fixed="import torch\ntorch.load((p for p in ps), weights_only=True)\n",
    ),
    Bad("import torch\ntorch.load(f, weights_only=None)\n", fixed="import torch\ntorch.load(f, weights_only=True)\n"),
    Bad(
        "import torch\ntorch.load(f, None, None)\n",
        fixed="import torch\ntorch.load(f, None, None, weights_only=True)\n",
    ),
    Bad(
        "import torch\nx = (\n    torch\n    .load(f)\n)\n",
        fixed="import torch\nx = (\n    torch\n    .load(f, weights_only=True)\n)\n",
        line=3,
    ),
    Bad("import torch\ntorch.load(f, None, dill)\n"),
    Bad("if old:\n    from torch import load\nelse:\n    from json import load\nload(f)\n", line=5),
    Bad(
        "if old:\n    import torch\nelse:\n    import stub as torch\ntorch.load(f)\n",
        fixed="if old:\n    import torch\nelse:\n    import stub as torch\ntorch.load(f, weights_only=True)\n",
        line=5,
    ),
    Bad(
        "try:\n    from torch.serialization import load\nexcept ImportError:\n    from torch import load\nload(f)\n",
        fixed="try:\n    from torch.serialization import load\nexcept ImportError:\n    from torch import load\n"
        "load(f, weights_only=True)\n",
        line=5,
    ),
    Bad("import torch\ntorch.load(f, pickle_module=dill)\n"),
    Bad("import torch\ntorch.load(f, **{'pickle_module': dill})\n"),
    Bad("import torch, functools\nld = functools.partial(torch.load, pickle_module=dill)\nld(f)\n"),
    Bad("import torch\ntorch.load(*given)\n", fixed="import torch\ntorch.load(*given, weights_only=True)\n"),
    Bad(
        "import torch.serialization as ts\nts.load(f)\n",
        fixed="import torch.serialization as ts\nts.load(f, weights_only=True)\n",
    ),
    Bad("from torch import *\nload(f)\n", fixed="from torch import *\nload(f, weights_only=True)\n"),
    Bad(
        "try:\n    import torch\nexcept ImportError:\n    torch = None\n\n\ndef f(p):\n    return torch.load(p)\n",
        fixed="try:\n    import torch\nexcept ImportError:\n    torch = None\n\n\ndef f(p):\n    return torch.load(p, weights_only=True)\n",
    ),
    Bad(
        "def setup():\n    global torch\n    import torch\n\n\ndef f(p):\n    return torch.load(p)\n",
        fixed="def setup():\n    global torch\n    import torch\n\n\ndef f(p):\n    return torch.load(p, weights_only=True)\n",
    ),
    Bad("import torch\nt = torch\nt.load(f)\n", fixed="import torch\nt = torch\nt.load(f, weights_only=True)\n"),
    Bad("import torch\nrd = torch.load\nrd(f)\n", fixed="import torch\nrd = torch.load\nrd(f, weights_only=True)\n"),
    Bad(
        'import torch\ngetattr(torch, "load")(f)\n',
        fixed='import torch\ngetattr(torch, "load")(f, weights_only=True)\n',
    ),
    Bad('__import__("torch").load(f)\n', fixed='__import__("torch").load(f, weights_only=True)\n'),
    Bad(
        'import importlib\nimportlib.import_module("torch").load(f)\n',
        fixed='import importlib\nimportlib.import_module("torch").load(f, weights_only=True)\n',
    ),
    Bad(
        'import torch\nfrom functools import partial\nld = partial(torch.load, map_location="cpu")\nld(f)\n',
        fixed='import torch\nfrom functools import partial\nld = partial(torch.load, map_location="cpu")\nld(f, weights_only=True)\n',
    ),
    Bad("import functools, torch\nload_cpu = functools.partial(torch.load, map_location='cpu')\n"),
    Bad("import torch\nlist(map(torch.load, paths))\n"),
    Bad("import torch\npool.submit(torch.load, path)\n"),
    Bad("import torch\nfrom joblib import delayed\n[delayed(torch.load)(p, map_location='cpu') for p in ps]\n"),
    Bad('import torch\nTABLE = {".pt": torch.load}\n'),
    Bad("import torch\ndef f(p, load=torch.load): ...\n"),
    Bad(
        "import torch\nself.load = torch.load\nself.load(f)\n",
        fixed="import torch\nself.load = torch.load\nself.load(f, weights_only=True)\n",
    ),
    Bad(
        "import torch\nout = torch.load(torch_path := f)\n",
        fixed="import torch\nout = torch.load(torch_path := f, weights_only=True)\n",
    ),
    Bad(
        'import torch\nopts = {"map_location": "cpu"}\ntorch.load(f, **opts)\n',
        fixed='import torch\nopts = {"map_location": "cpu"}\ntorch.load(f, **opts, weights_only=True)\n',
    ),
    Bad(
        "import torch\nclass A:\n    torch = 1\n    def f(self): return torch.load(p)\n",
        fixed="import torch\nclass A:\n    torch = 1\n    def f(self): return torch.load(p, weights_only=True)\n",
    ),
    Bad(
        "import torch\nclass A:\n    load = torch.load\nA.load(f)\n",
        fixed="import torch\nclass A:\n    load = torch.load\nA.load(f, weights_only=True)\n",
    ),
    Good("import torch\nclass A:\n    load = torch.load\n    def get(self, f): return self.load(f)\n"),
    Bad(
        "import torch\na = torch.load\nb = a\nb(f)\n",
        fixed="import torch\na = torch.load\nb = a\nb(f, weights_only=True)\n",
    ),
    Bad(
        "import torch\n(torch.load if old else read)(f)\n",
        fixed="import torch\n(torch.load if old else read)(f, weights_only=True)\n",
    ),
    Bad("import torch\nload = torch.load if old else read\nload(f)\n", line=2),
    Bad(
        "import torch, functools\nload: object = functools.partial(torch.load, map_location='cpu')\n",
    ),
    Good("import torch, functools\ntorch.load = functools.partial(torch.load, map_location='cpu')\n"),
    Good("import torch\ntorch.load(f, weights_only=True)\n"),
    Good("import torch\ntorch.load(f, weights_only=flag)\n"),
    Good("import torch\ndef f(p, weights_only=None): return torch.load(p, weights_only=weights_only)\n"),
    Good("import torch\ndef f(p, **options): return torch.load(p, **options)\n"),
    Good('import torch\ntorch.load(f, **{"weights_only": True})\n'),
    Good("import asyncio, torch\nasyncio.to_thread(torch.load, p, weights_only=True)\n"),
    Good("import torch\nfrom joblib import delayed\n[delayed(torch.load)(p, weights_only=True) for p in ps]\n"),
    Good("import torch\ndef f(torch): return torch.load(p)\n"),
    Good("import torch\nfor torch in things: torch.load(p)\n"),
    Good("import torch\ndef load(p): ...\nload(p)\n"),
    Good("from torch import load\ndef load(p): ...\nload(p)\n"),
    Good("import torch\n[torch.load(p) for torch in things]\n"),
    Good("import torch\nf = lambda torch: torch.load(p)\n"),
    Good("import torch\nassert fn is torch.load\n"),
    Good("import inspect, torch\nprint(inspect.signature(torch.load), torch.load.__doc__)\n"),
    Good("import torch\ntorch.jit.load(f)\n"),
    Good("import torch\nfrom functools import partial\nld = partial(torch.load, weights_only=True)\nld(f)\n"),
    Missed('import torch\nvars(torch)["load"](f)\n', why="only `getattr` with a literal name is followed"),
)

RULE = Rule(
    "MSC101",
    "torch-load-without-weights-only",
    "`torch.load` without `weights_only`",
    HIGH,
    CASES,
    calls=LOADS,
    check=check,
    fixes="adds `weights_only=True`",
)
