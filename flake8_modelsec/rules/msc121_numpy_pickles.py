"""numpy told to unpickle.

## What it reports
`numpy.load`, `numpy.lib.format.read_array` and `NpzFile` with a true `allow_pickle`, as keyword or by position.

## Why it is bad
An array of objects in an `.npy` file is a pickle: loading it calls what the file names.

## Fix safety
On request (`--unsafe-fixes`) the value becomes `False`: files with object arrays then fail to load.

## References
- CWE-502
- https://numpy.org/doc/stable/reference/generated/numpy.load.html

## Known problems
A computed `allow_pickle` is not judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec import edits
from flake8_modelsec.rule import MEDIUM, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._notes import unknown
from flake8_modelsec.rules._passing import passing
from flake8_modelsec.rules._words import called, written

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call

POSITIONS = {
    "numpy.load": 2,
    "numpy.lib.npyio.load": 2,
    "numpy.lib._npyio_impl.load": 2,
    "numpy.lib.format.read_array": 1,
    "numpy.lib._format_impl.read_array": 1,
    "numpy.lib.npyio.NpzFile": 2,
    "numpy.lib._npyio_impl.NpzFile": 2,
}


def check(call: Call) -> Found | None:
    """Report a call that lets numpy unpickle."""
    position = POSITIONS[call.path]
    value = call.arguments.get("allow_pickle", position)
    if not value.truthy:
        return unknown(call, "allow_pickle", value)
    return Found(
        f"{called(call.path)} with {written('allow_pickle', value)} unpickles object arrays, which runs code from the file; "
        "save plain arrays and leave it False",
        passing(call, "allow_pickle", "False", edits.UNSAFE, position=position),
    )


CASES = (
    Bad(
        "import numpy as np\nnp.load(p, allow_pickle=True)\n",
        fixed="import numpy as np\nnp.load(p, allow_pickle=False)\n",
        unsafe=True,
    ),
    Bad("import numpy\nnumpy.load(p, None, True)\n", fixed="import numpy\nnumpy.load(p, None, False)\n", unsafe=True),
    Bad(
        "from numpy import load\nload(p, allow_pickle=1)\n",
        fixed="from numpy import load\nload(p, allow_pickle=False)\n",
        unsafe=True,
    ),
    Bad('import numpy as np\nnp.load(p, **{"allow_pickle": True})\n'),
    Bad(
        "import numpy as np\nnp.lib.format.read_array(f, True)\n",
        fixed="import numpy as np\nnp.lib.format.read_array(f, False)\n",
        unsafe=True,
    ),
    Bad(
        "from numpy.lib.npyio import NpzFile\nNpzFile(f, allow_pickle=True)\n",
        fixed="from numpy.lib.npyio import NpzFile\nNpzFile(f, allow_pickle=False)\n",
        unsafe=True,
    ),
    Bad("import functools, numpy as np\nld = functools.partial(np.load, allow_pickle=True)\nld(p)\n"),
    Bad("import numpy as np\npool.submit(np.load, p, allow_pickle=True)\n"),
    Good("import numpy as np\nnp.load(p)\n"),
    Good("import numpy as np\nnp.load(p, allow_pickle=False)\n"),
    Good("import numpy as np\nnp.load(p, allow_pickle=flag)\n"),
    Good("import numpy as np\nnp.save(p, x, allow_pickle=True)\n"),
    Good("import numpy as np\nlist(map(np.load, paths))\n"),
    Missed("import numpy as np\nnp.load(p, allow_pickle=bool(1))\n", why="calls are not evaluated"),
)

RULE = Rule(
    "MSC121",
    "numpy-load-allowing-pickle",
    "`numpy.load` and its like with a true `allow_pickle`",
    MEDIUM,
    CASES,
    calls=tuple(POSITIONS),
    check=check,
    needs=("allow_pickle",),
    positional=1,
    fixes="`allow_pickle=False` (unsafe)",
)
