from __future__ import annotations

import pytest

from flake8_modelsec.chains import Leads, Module
from flake8_modelsec.imports import import_lines

TORCH = Module(b"torch", frozenset({b"serialization", b"hub"}))


def leads(code: str, name: str = "load") -> bool:
    """Say whether the last `name` in the code can be torch's."""
    data = code.encode()
    start = data.rfind(name.encode())
    return Leads(data, import_lines(data), TORCH)(start, start + len(name))


@pytest.mark.parametrize(
    "code",
    [
        "import torch\ntorch.load(p)",
        "import torch\ntorch . load(p)",
        "import torch\ntorch.\\\n  load(p)",
        "import torch\n(torch.  # why\n load)(p)",
        "import torch\n(torch\n  .load)(p)",
        "import torch\ntorch.serialization.load(p)",
        "import torch as t\nt.load(p)",
        "from torch import serialization\nserialization.load(p)",
        "from torch import (\n    nn,  # all (of it)\n    serialization as s,\n)\ns.load(p)",
        "from torch import (nn, load)",
        "from torch import nn, load as rd",
        "from torch import (\n    nn,\n    load,\n)\nload(p)",
        "from torch import *\nload(p)",
        "from torch import *\nserialization.load(p)",
        "import torch\nx = torch\nx.load(p)",
        "import torch\nself.x = torch\nself.x.load(p)",
        "import torch\na, x = 1, torch\nx.load(p)",
        "import torch\nx = torch.serialization  # old\nx.load(p)",
        "import torch\nx: object = (torch)\nx.load(p)",
        "import torch\n(x := torch).load(p)",
        "import torch\n(a if b else torch).load(p)",
        "import importlib\nx = importlib.import_module('torch')\nx.load(p)",
        "import importlib\nimportlib.import_module('torch').load(p)",
        "import sys, torch\nm = sys.modules\nm['torch'].load(p)",
        "import torch\ngetattr(torch, 'load')(p)",
        "import torch\nmonkeypatch.setattr(torch, 'load', f)",
        "import torch\r\nif x:\r\n    torch.load(p)",
        "import torch\n(torch.\n  serialization.load)(p)",
        "import torch\n(torch.  # why\n  # not\n  serialization.load)(p)",
        "import torch\nt = torch\nt.serialization.load(p)",
        "import torch\nx = getattr(torch, 'hub')\nx.load(p)",
        "import torch\ngetattr(torch, 'hub').load(p)",
        "import torch\ng = getattr\ng(torch, 'hub').load(p)",
        "import torch\ngetattr(torch, ('load'))(p)",
        "import torch\ngetattr(torch,  # why\n 'load')(p)",
        "import torch\ngetattr(torch, r'load')(p)",
        "import torch\nclass x:\n  y = torch\nx.y.load(p)",
        "import torch\n(a.\n  b.load)(p)",
        "from importlib import import_module as f\nf('torch').load(p)",
    ],
)
def test_what_may_be_the_module_s_leads_there(code: str) -> None:
    assert leads(code)


@pytest.mark.parametrize(
    "code",
    [
        "import torch\nmodel.load(p)",
        "import torch\nself.net.load(p)",
        "import torch\nx = torch.zeros(1)\nx.load(p)",
        "import torch\nif isinstance(x, torch.Tensor): x.load(p)",
        "import torch\nsuper().load(p)",
        "import torch\nfrom json import load\nx = 1",
        "import torch\nload(p)",
        "import torch\nx = 'load'",
        "import torch\nx = 'load it'",
        "import torch\nx = f(load)",
        "from torchvision import load",
        "from safetensors.torch import load",
        "from .torch import load",
        "import torch\ntorch.jit.load(p)",
        "import json\nimport torch\nx = torch\njson.load(p)",
        "import torch\nx = f(torch)\nx.load(p)",
        "import torch\nf(x).load(p)",
        "import torch\nf(x).y.load(p)",
        "import torch\nx['y'].load(p)",
        "import torch\n'x'.load(p)",
        "import torch\n{}.load(p)",
        "# why\nx.load(p)\nimport torch",
        "import torch\ngetattr(y, z)\nx = ['a', 'load']",
        "import torch\ngetattr(y, z)\nf('load')",
        "import torch\ngetattr(y, z)\nf(a='load')",
        "import torch\ngetattr(y, z)\n['load']",
    ],
)
def test_what_cannot_be_the_module_s_does_not(code: str) -> None:
    assert not leads(code)
