from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import assume, given

from flake8_modelsec.context import Context
from flake8_modelsec.prefilter import COMPATIBLE, Prefilter
from flake8_modelsec.registry import Registry, find
from tests.support.linting import places
from tests.support.spellings import programs

PREFILTER = Prefilter(Context().registry)
FAR = b"x = 1\n" * 100


@pytest.mark.parametrize(
    "code",
    [
        b"import torch\ntorch.load(p)",
        b"import torch\rtorch.load(p)\r",
        b"import json\rjson.load(f)\rfrom torch import (  # a\n    serialization as s,\n)\ns.load(p)\n",
        b"import torch\ntorch . load(p)",
        b"import torch\n(torch.  # why\n load)(p)",
        b"import torch\ntorch.\\\nload(p)",
        b"import torch as \\\n t\nt.load(p)",
        b"from torch import (serialization as  # why\n s)\ns.load(p)",
        b"import torch\n(torch\n . serialization.load)(p)",
        b"import torch\ntorch\\\n\\\n.\\\n\\\nserialization.load(p)",
        b"from torch import (\n    load,\n)\nload(p)",
        b"from torch import load\nload(p)",
        b"import \\\n torch\ntorch.load(p)",
        b"import os, torch as t\nt.load(p)",
        b"x = 1; import torch; torch.load(p)",
        b"__import__('torch').load(p)",
        b"import importlib\nimportlib.import_module(\n'torch').load(p)",
        b"import sys\nsys.modules['torch'].load(p)",
        b"import torch\ngetattr(torch, 'load')(p)",
        b"from torch import *\nx = load(p)",
        b"from torch import *\nif load(p): pass",
        "import torch\ntorch.\uff4coad(p)".encode(),
        b"import torch\nx = f'''\n>>> {torch.load(p)}'''",
        b"# coding: utf-7\nimport torch\n",
        b"from torch import*\nload(p)",
        b"from torch import \\\n*\nload(p)",
        b"from torch import *\nwith load(p): pass",
        b"from torch import *\nraise load(p)",
        b"from \\\n torch \\\n import \\\n load as q\nq(p)",
        b"from importlib import import_module as im\n" + FAR + b"im('torch').load(p)",
        b"im = __import__\n" + FAR + b"im('torch').load(p)",
        b"__import__('to' 'rch').load(p)",
        b"import torch\ngetattr(torch, 'lo' 'ad')(p)",
        b"import torch\ngetattr(torch, 'l\\x6fad')(p)",
        b"import torch\ngetattr(torch,  # why\n    'lo'  # and\n    'ad')(p)",
        b"import torch\ngetattr(  # why\n    torch, 'lo' 'ad')(p)",
        b"import torch\ng = getattr\ng(torch, 'lo' 'ad')(p)",
        b"import torch\ngetattr(  # a, b\n    torch, 'lo' 'ad')(p)",
        b"import torch\ngetattr \\\n    (torch, 'lo' 'ad')(p)",
        b"import torch\ngetattr(torch,  # why\n ('load'))(p)",
        b"import importlib\ngetattr(importlib, 'import_' 'module')('torch').load(p)",
        b"getattr(Net, 'from_' 'pretrained')(p, trust_remote_code=True)",
        b"import importlib\nimportlib.import_module(package=None, name='to' 'rch').load(p)",
        b"import torch\nfrom builtins import getattr as g\ng(torch, 'lo' 'ad')(p)",
        b"getattr(__import__('torch'), 'lo' 'ad')(p)",
        b"from importlib import import_module as im\nim('to' 'rch').load(p)",
        b"import sys\nsys.modules['to' 'rch'].load(p)",
        b"from sys import modules\nmodules['torch'].load(p)",
        b"import sys as s\ns.modules['torch'].load(p)",
        b"import sys\nsys \\\n  .modules['torch'].load(p)",
        b"import sys\n(sys if x else y).modules['torch'].load(p)",
        b"import sys\nm = \\\n    sys.modules\n" + FAR + b"m['torch'].load(p)",
        b"import sys\nm = (sys.modules)\n" + FAR + b"m['torch'].load(p)",
        b"import sys\nm = sys.modules\nm['t\\x6frch'].load(p)",
        b"import sys\nm = sys.modules\n" + FAR + b"m['torch'].load(p)",
        b"import sys\ngetattr(sys, 'modules')['torch'].load(p)",
        b"#" + b"x" * 500 + b"\n# coding: utf-7\nimport t+AG8-rch\ntorch.load(p)",
        b"# coding: utf-7 ascii\nimport t+AG8-rch\ntorch.load(p)",
        b"# coding: latin-1\nimport torch\ntorch.l\xbaad(p)",
        b"class A:\n    import torch\n    def read(self): self.torch.load(p)\n",
        b"@mock.patch('torch.serialization.load', lambda p: f(p, weights_only=False))\ndef test(): ...\n",
        b"def test(monkeypatch):\n    monkeypatch.setattr('torch.load', lambda p: f(p, weights_only=False))\n",
    ],
)
def test_a_file_that_may_be_reported_is_read(code: bytes) -> None:
    assert PREFILTER.admits(code)


@given(programs())
def test_whatever_is_reported_is_read(code: str) -> None:
    """Every way that the resolver follows is drawn here, so that no rule about bytes leaves out what it would find."""
    assume(places(code))
    assert PREFILTER.admits(code.encode())


@pytest.mark.parametrize(
    "code",
    [
        b"",
        b"import os\nprint(os.path)\n",
        b"import torch\nmodel.loader(p)\n",
        b'import torch\n"""Use it to load the model."""\n',
        b"import torch\n# torch.load(p)\n",
        b'import torch\n"""\n>>> torch.load(p)\n"""\n',
        b'import torch\n"""See `torch.load` there, or [`load`]."""\n',
        b"import json\njson.load(f)\n",
        b"import torch, json\nx.load(f)\n",
        b"import torch\nx = ['load']\n",
        b"# coding: latin-1\nx = '\xe9'\n",
        b"import transformers\nx.from_pretrainedly(p)\n",
        b"from safetensors.torch import load\nload(p)\n",
        b"from .torch import load\nload(p)\n",
        b"import torch, json\nx = getattr(torch, 'float8')\njson.load(f)\n",
    ],
)
def test_a_file_that_cannot_be_reported_is_left_out(code: bytes) -> None:
    assert not PREFILTER.admits(code)


def test_strict_reads_files_that_hold_nothing_of_the_argument() -> None:
    code = b"from transformers import AutoModel\nAutoModel.from_pretrained(name, **options)\n"
    rule = find("MSC142")
    assert rule is not None
    assert not Prefilter(Registry([rule])).admits(code)
    assert Prefilter(Registry([rule]), strict=True).admits(code)


def test_every_character_that_becomes_a_letter_of_a_name_is_known() -> None:
    characters = (chr(code) for code in range(0x80, 0x110000) if not 0xD800 <= code < 0xE000)
    letters = [
        one
        for one in characters
        if f"a{one}".isidentifier() and any(letter < "\x80" for letter in unicodedata.normalize("NFKC", one))
    ]
    assert [letter for letter in letters if COMPATIBLE.search(letter.encode()) is None] == []


@pytest.mark.parametrize(
    "code",
    [
        b"import torch\n" + b"# getattr(a,\n" * 20_000,
        b"import torch\n" + b"# getattr((a),\n" * 20_000,
        b"import sys\n" + b"# sys.modules[\n" * 20_000,
        b"import importlib\n" + b"# import_module(\n" * 20_000,
        b"import torch, importlib as i\ng = getattr\n" + b"# 'a'\n" * 20_000,
    ],
)
def test_long_comments_do_not_crawl(code: bytes) -> None:
    before = time.process_time()
    PREFILTER.admits(code)
    assert time.process_time() - before < 5  # seconds
