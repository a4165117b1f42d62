"""Ways to get at `torch.load`: how the module comes in, is handed on, and is called, with what may stand between."""

from __future__ import annotations

import textwrap

from hypothesis import strategies as st

IMPORTS = (
    ("import torch\n", "torch"),
    ("import torch\n", "torch.serialization"),
    ("import os, torch as t\n", "t"),
    ("if True: import torch\n", "torch"),
    ("x = 1; import torch\n", "torch"),
    ("# why \\\nimport torch\n", "torch"),
    ("class K:\n    import torch\n", "K.torch"),
    ("from torch import serialization\n", "serialization"),
    ("from torch import (  # a\n    nn,  # b)\n    serialization as s,\n)\n", "s"),
    ("from torch \\\n import \\\n serialization as s\n", "s"),
    ("from torch import *\n", "serialization"),
    ("t = __import__('torch')\n", "t"),
    ("import importlib\nt = importlib.import_module(  # why\n    'torch')\n", "t"),
    ("import importlib\nt = importlib.import_module(package=None, name='torch')\n", "t"),
    ("import importlib\nt = getattr(importlib, 'import_module')('torch')\n", "t"),
    ("from importlib import import_module as im\nt = im('torch')\n", "t"),
    ("import pytest\nskip = pytest.importorskip\nt = skip('torch')\n", "t"),
    ("import sys\nt = sys.modules[  # why\n   ('torch')]\n", "t"),
    ("import sys\nm = sys.modules\nt = m['torch']\n", "t"),
    ("import sys\nprint(sys.modules[a], sys.modules)\nt = sys.modules['torch']\n", "t"),
    ("from sys import modules\nt = modules['torch']\n", "t"),
)
"""Statements, and what is the module, or the one in it that has the function, behind them."""
STEPS = (
    "{n} = {e}\n",
    "{n}: object = {e}\n",
    "{n} = y = {e}\n",
    "a, {n} = 1, {e}\n",
    "{n}, a = {e}, 1\n",
    "({n}) = ({e})\n",
    "{n} = (\n    {e}\n)\n",
    "{n} = (  # f(\n    {e})\n",
    "{n} = (  # why (\n    {e})\n",
    "if ({n} := {e}): pass\n",
    "{n} = {e} if c else d\n",
    "{n} = d if c else {e}\n",
    "{n} = \\\n    {e}\n",
    "[{n}, a] = [{e}, 1]\n",
    "{n} = getattr({e}, 'serialization')\n",
    "{n} = getattr(q, 'r', {e})\n",
    "{n} = staticmethod({e})\n",
    "k = staticmethod\n{n} = k({e})\n",
    "g = getattr\n{n} = g({e}, 'serialization')\n",
    "from builtins import getattr as g\n{n} = g(q, 'r', {e})\n",
    "{n} = ({e}  # why\n)\n",
    "(a,\n {n}) = (1, {e})\n",
    "{n} =({e});\n",
    "class A:\n    y = {e}\n{n} = A.y\n",
    "({n}  # why\n) = {e}\n",
    "class B: pass\nB.x = {e}\n{n} = B.x\n",
    "{n} = (z := {e})\n",
    "{n} \\\n = {e}\n",
    "f(), ({n} := {e})\n",
)
"""Statements that give the name `{n}` to what `{e}` is."""
USES = (
    "{e}.load(p)\n",
    "{e} . load(p)\n",
    "({e}).load(p)\n",
    "({e}\n  .load)(p)\n",
    "({e}.  # why\n  load)(p)\n",
    "({e}.\n  load)(p)\n",
    "{e}.\\\n  load(p)\n",
    "getattr({e}, 'load')(p)\n",
    "g = getattr\ng({e}, 'load')(p)\n",
    "getattr({e}, ('load'))(p)\n",
    "getattr({e},  # why\n  'load')(p)\n",
    "getattr(\n  {e},\n  'load',\n)(p)\n",
    "y = {e}.load\ny(p)\n",
    "r = map({e}.load, ps)\n",
    "f'''\n>>> {{ {e}.load(p) }}'''\n",
    "def f(): return {e}.load(p)\n",
    "({e} if c else d).load(p)\n",
    "(d if c else {e}).load(p)\n",
    "(w := {e}).load(p)\n",
    "({e}.serialization.load)(p)\n",
    "({e}.\n  serialization.load)(p)\n",
    "({e}.  # why\n  # not\n  serialization.load)(p)\n",
    "getattr({e}, 'serialization').load(p)\n",
    "getattr(q, 'r', {e}).load(p)\n",
    "staticmethod({e}).load(p)\n",
    "k = staticmethod\nk({e}).load(p)\n",
    "setattr({e}, 'load', lambda p: r(p, weights_only=False))\n",
    "{e}.load = lambda p: r(p, weights_only=False)\n",
    "x = ({e}.load, )\n",
    "class Q:\n    load = staticmethod({e}.load)\n",
)
"""Statements that a rule reports when `{e}` is torch, or the module in it that has the function."""
BETWEEN = (
    "import json\njson.load(f)\n",
    "# f(\n",
    "a = '('\n",
    "'''\n>>> import torch\n>>> torch.load(p)\n'''\n",
    "print(torch)\n",
    "isinstance(a, torch.Tensor)\n",
    "''' f( '''\n",
    "def g(x, load): ...\n",
    "x = ['a', 'load']\n",
    "hasattr(torch, 'load')\n",
    "model.load(p)\n",
    "f(x).load(p)\n",
    "d['k'].load(p)\n",
    "super().load(p)\n",
    "class M(torch.nn.Module): ...\n",
    "# see torch.\n",
    "import importlib\nimportlib.import_module(q)\n",
    "import sys\n'torch' in sys.modules\n",
    "'''\n# '''\n",
    "x = 'a\\\n# b'\n",
    "@staticmethod\ndef g(): ...\n",
    "from json import load\n",
    "t = None\n",
)
"""Statements that get at nothing, and that a reader of bytes may take for others."""


@st.composite
def programs(draw: st.DrawFn) -> str:
    """Draw a program that gets at `torch.load` in one of the ways."""
    imported, name = draw(st.sampled_from(IMPORTS))
    between = st.lists(st.sampled_from(BETWEEN), max_size=1).map("".join)
    parts = [draw(between), imported]
    for number in range(draw(st.integers(0, 3))):
        given = f"x{number}"
        parts += draw(between), draw(st.sampled_from(STEPS)).format(e=name, n=given)
        name = given
    parts += draw(between), _in(draw(st.sampled_from(BLOCKS)), draw(st.sampled_from(USES)).format(e=name))
    code = _in(draw(st.sampled_from(BLOCKS)), "".join(parts))
    first = draw(st.sampled_from((0, 1, 2, 3, -1)))
    return code.replace("\n", "\r", first).replace("\n", draw(st.sampled_from(("\n", "\r\n"))))


BLOCKS = ("", "def function(self, a=1):\n", "class Klass:\n  def method(self):\n")


def _in(block: str, code: str) -> str:
    return block + textwrap.indent(code, "    ") if block else code
