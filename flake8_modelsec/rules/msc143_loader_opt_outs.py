"""A safe default of a model loader, switched off.

## What it reports
`weights_only=False` of `from_pretrained` and `load_from_checkpoint`, `use_safetensors=False`, and
`huggingface_hub.load_torch_model(safe=False)`.

## Why it is bad
The loader then unpickles a file that it would have read as data.

## Fix safety
On request (`--unsafe-fixes`) the argument is dropped: files that need it then fail to load.

## References
- CWE-502

## Known problems
A value that is not a constant is not judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec import edits
from flake8_modelsec.names.resolver import BUILTINS
from flake8_modelsec.rule import MEDIUM, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._hub import FROM_PRETRAINED
from flake8_modelsec.rules._words import called, written

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call

OPTIONS = {
    FROM_PRETRAINED: ("weights_only", "use_safetensors"),
    "load_from_checkpoint": ("weights_only",),
    "load_torch_model": ("safe", "weights_only"),
    "load_state_dict_from_file": ("weights_only",),
    "from_single_file": ("use_safetensors",),
    "load_lora_weights": ("use_safetensors",),
}


def check(call: Call) -> Found | None:
    """Report a loader that is told to unpickle."""
    if call.path.startswith(BUILTINS):
        return None
    for name in OPTIONS[call.path.rpartition(".")[2]]:
        value = call.arguments.get(name)
        if value.falsy and value.content is not None:
            fix = None
            if call.call is not None and value.keyword is not None:
                fix = edits.Fix(f"drop {name}", edits.UNSAFE, (edits.drop(call.call, name),))
            return Found(
                f"{called(call.path)} with {written(name, value)} unpickles, which runs code from the file; leave {name} out",
                fix,
            )
    return None


AUTO = "from transformers import AutoModel\nAutoModel.from_pretrained"
CASES = (
    Bad(AUTO + "(name, weights_only=False)\n", fixed=AUTO + "(name)\n", unsafe=True),
    Bad(AUTO + "(name, use_safetensors=False, device_map=d)\n", fixed=AUTO + "(name, device_map=d)\n", unsafe=True),
    Bad(AUTO + "(\n    name,\n    use_safetensors=False,\n)\n", fixed=AUTO + "(\n    name,\n)\n", unsafe=True, line=2),
    Bad(AUTO + '(name, **{"use_safetensors": False})\n'),
    Bad(
        "import huggingface_hub as h\nh.load_torch_model(m, p, safe=False)\n",
        fixed="import huggingface_hub as h\nh.load_torch_model(m, p)\n",
        unsafe=True,
    ),
    Bad(
        "from mine import Net\nNet.load_from_checkpoint(p, weights_only=False)\n",
        fixed="from mine import Net\nNet.load_from_checkpoint(p)\n",
        unsafe=True,
    ),
    Bad(
        "import lightning as L\nclass Net(L.LightningModule): ...\nNet.load_from_checkpoint(p, weights_only=False)\n",
        fixed="import lightning as L\nclass Net(L.LightningModule): ...\nNet.load_from_checkpoint(p)\n",
        unsafe=True,
    ),
    Good(AUTO + "(name, weights_only=True)\n"),
    Good(AUTO + "(name, use_safetensors=True)\n"),
    Good(AUTO + "(name, use_safetensors=None)\n"),
    Good(AUTO + "(name, use_safetensors=flag)\n"),
    Good("import huggingface_hub as h\nh.load_torch_model(m, p)\n"),
    Good("def f(Net): return Net.load_from_checkpoint(p, weights_only=False)\n"),
    Missed(AUTO + "(name, use_safetensors=bool(0))\n", why="calls are not evaluated"),
)

RULE = Rule(
    "MSC143",
    "loader-opt-out",
    "`weights_only=False`, `use_safetensors=False` or `safe=False` given to a model loader",
    MEDIUM,
    CASES,
    methods=tuple(OPTIONS),
    needs=("weights_only", "use_safetensors", "load_torch_model"),
    check=check,
    fixes="drops the argument (unsafe)",
)
