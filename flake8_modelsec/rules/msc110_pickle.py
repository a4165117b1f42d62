"""Unpickling.

## What it reports
Calls that unpickle: `load`, `loads` and `Unpickler` of pickle, cPickle, _pickle, dill and cloudpickle, shelves,
`pandas.read_pickle`, `jsonpickle.decode`, sessions of dill, and making an instance of an `Unpickler` subclass that has no
`find_class`. A subclass with `find_class` is the cure, and quiet. So is what loads bytes that `dumps` or `dump` made in the
same function, and a constant that is written out.

## Why it is bad
A pickle is a program: it names functions of any module, and they are called with arguments of its choice.

## Example
For data use JSON; for arrays `numpy.save` and `numpy.load`; for weights safetensors. Where a pickle has to be read, derive
from `pickle.Unpickler` and let `find_class` return named classes alone.

## References
- CWE-502
- https://docs.python.org/3/library/pickle.html#restricting-globals

## Known problems
Bytes that another function made are not told from bytes that came from outside. A function that is looked up by a name in
pieces (`"lo" + "ads"`), by a variable, or in `vars(pickle)` is not followed; in no rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec.rule import MEDIUM, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._pickles import finds_class, made_here
from flake8_modelsec.rules._words import called

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call

PICKLES = ("pickle", "cPickle", "_pickle", "pickle5", "dill", "cloudpickle", "six.moves.cPickle", "dill._dill")
FUNCTIONS = ("load", "loads", "Unpickler", "_load", "_loads", "_Unpickler")
OTHERS = """
    shelve.open shelve.Shelf shelve.DbfilenameShelf shelve.BsdDbShelf pandas.read_pickle pandas.io.api.read_pickle
    pandas.io.pickle.read_pickle jsonpickle.decode jsonpickle.loads jsonpickle.unpickler.decode dill.load_session
    dill.load_module dill.session.load_session dill.session.load_module
    cloudpickle.cloudpickle.load cloudpickle.cloudpickle.loads
""".split()
CALLS = (*(f"{module}.{name}" for module in PICKLES for name in FUNCTIONS), *OTHERS)


def check(call: Call) -> Found | None:
    """Report a call that unpickles something which was not made here."""
    target = call.target
    if target.classes and (not target.certain or finds_class(target.classes)):
        return None
    if made_here(call):
        return None
    if target.classes:
        return Found(
            f"{target.classes[0].name} derives from {called(call.path)} and has no find_class, so that it calls what the "
            "bytes name; let find_class return named classes alone"
        )
    return Found(
        f"{called(call.path)} calls what the bytes name; use a format without code (JSON, npy, safetensors), or an "
        "Unpickler whose find_class returns named classes alone"
    )


CLASS = "import pickle\nclass U(pickle.Unpickler):\n"
CASES = (
    Bad("import pickle\np = pickle if fast else None\np.loads(b)\n"),
    Bad(
        "import json, pickle\nclass A:\n    def __init__(self):\n        self.m = pickle if fast else json\n"
        "    def get(self, b):\n        return self.m.loads(b)\n"
    ),
    Bad("import pickle\nclass A:\n    loads = staticmethod(pickle.loads)\n"),
    Bad("import pickle\nclass A:\n    loads = staticmethod(pickle.loads)\nA.loads(b)\n", line=4),
    Good("import pickle\np = other if fast else None\np.loads(b)\n"),
    Bad("import pickle\npickle.load(f)\n"),
    Bad("import pickle as p\np.loads(data)\n"),
    Bad("from pickle import loads as undo\nundo(data)\n"),
    Bad("import pickle\npickle.Unpickler(f).load()\n"),
    Bad("import _pickle\n_pickle.load(f)\n"),
    Bad("try:\n    import cPickle as pickle\nexcept ImportError:\n    import pickle\npickle.load(f)\n"),
    Bad("from six.moves import cPickle\ncPickle.load(f)\n"),
    Bad("import dill\ndill.load(f)\n"),
    Bad("import cloudpickle\ncloudpickle.loads(data)\n"),
    Bad("import shelve\nshelve.open(path)\n"),
    Bad('import shelve\nwith shelve.open("cache") as db: ...\n'),
    Bad('import pandas as pd\npd.read_pickle("a.pkl")\n'),
    Bad("import pandas as pd\npd.read_pickle(path)\n"),
    Bad("import jsonpickle\njsonpickle.decode(text)\n"),
    Bad("import dill\ndill.load_session(path)\n"),
    Bad("import pickle\nlist(map(pickle.loads, blobs))\n"),
    Bad(CLASS + "    def persistent_load(self, pid): ...\nU(f).load()\n"),
    Bad("import pickle\npickle._Unpickler(f)\n"),
    Bad("import pickle\nwith open(p, 'wb') as f: pickle.dump(x, f)\nwith open(p, 'rb') as g: pickle.load(g)\n"),
    Bad("import pickle\nwith open(p, 'wb') as f: pickle.dump(x, f)\nwith open(q, 'rb') as f: pickle.load(f)\n"),
    Good("import pickle\npickle.loads(pickle.dumps(x))\n"),
    Good(
        "import io, pickle\ndef f(x):\n    b = io.BytesIO()\n    pickle.dump(x, b)\n    b = io.BytesIO(b.getvalue())\n    return pickle.load(b)\n"
    ),
    Good("import pickle\ndef f(x):\n    data = pickle.dumps(x)\n    return pickle.loads(data)\n"),
    Good(
        "import io, pickle\ndef f(x):\n    b = io.BytesIO()\n    pickle.dump(x, b)\n    b.seek(0)\n    return pickle.load(b)\n"
    ),
    Good("import io, pickle\ndef f(x):\n    return pickle.load(io.BytesIO(pickle.dumps(x)))\n"),
    Good("import pickle\npickle.loads(b'N.')\n"),
    Good("import pickle\nlist(map(pickle.loads, [pickle.dumps(x) for x in xs]))\n"),
    Good("import pickle\npickle.loads('N.'.encode())\n"),
    Good("import jsonpickle\njsonpickle.decode(jsonpickle.encode(x))\n"),
    Good("import pickle\ndef test(self):\n    self.data = pickle.dumps(x)\n    pickle.loads(self.data)\n"),
    Good(
        "import pickle\ndef test(x):\n    s = read()\n    use(s)\n    s = pickle.dumps(x)\n    return pickle.loads(s)\n"
    ),
    Bad("import pickle\ndef test(x):\n    s = pickle.dumps(x)\n    s = read()\n    return pickle.loads(s)\n"),
    Bad(
        "import pickle\ndef test(x):\n    s = pickle.dumps(x)\n    if x:\n        s = read()\n    return pickle.loads(s)\n"
    ),
    Bad(
        "import pickle\ndef test(x):\n    s = read()\n    if x:\n        s = pickle.dumps(x)\n    return pickle.loads(s)\n"
    ),
    Bad("import pickle\ndef test(x, s):\n    a, s = s\n    return pickle.loads(s)\n"),
    Bad("import pickle\ndef test(self):\n    self.data = read()\n    pickle.loads(self.data)\n"),
    Bad(
        "import pickle\nclass A:\n    def put(self): self.data = pickle.dumps(x)\n    def get(self): return pickle.loads(self.data)\n"
    ),
    Good("import pickle\ndef f(self): return pickle.loads, (pickle.dumps(self.x),)\n"),
    Good(
        "import pickle\ndef f(xs):\n    out = []\n    for x in xs:\n        out.append(pickle.dumps(x))\n    return [pickle.loads(o) for o in out]\n"
    ),
    Good("import pickle\ndef f(xs):\n    for data in [pickle.dumps(x) for x in xs]: pickle.loads(data)\n"),
    Bad("import pickle\ndef f(self): return pickle.loads, (self.data,)\n"),
    Bad(
        "import pickle\ndef f(xs):\n    out = []\n    out.append(pickle.dumps(1))\n    out.append(xs)\n    return [pickle.loads(o) for o in out]\n"
    ),
    Good(CLASS + "    def find_class(self, module, name): raise ValueError\nU(f).load()\n"),
    Good("import pickle\ndef f(u: pickle.Unpickler) -> pickle.Unpickler: ...\n"),
    Good("import pickle\nisinstance(x, pickle.Unpickler)\n"),
    Good("import pickle\npickle.dump(x, f)\n"),
    Good("from mine import Mixin\nimport pickle\nclass U(Mixin(), pickle.Unpickler): ...\n"),
    Missed("import pickle\npickle.__dict__['load'](f)\n", why="only `getattr` with a literal name is followed"),
    Missed('import pickle\ngetattr(pickle, "lo" + "ads")(b)\n', why="a name is followed where it is one literal"),
    Missed(
        'import pickle\nNAME = "loads"\ngetattr(pickle, NAME)(b)\n', why="a name is followed where it is one literal"
    ),
    Missed('import pickle\nvars(pickle)["loads"](b)\n', why="mappings of a module's names are not followed"),
)

RULE = Rule(
    "MSC110",
    "pickle-load",
    "unpickling with pickle, dill, cloudpickle, shelve, pandas or jsonpickle",
    MEDIUM,
    CASES,
    calls=CALLS,
    check=check,
    copies=True,
)
