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

from typing import TYPE_CHECKING

from flake8_modelsec.rule import MEDIUM, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._paths import literal

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call

MESSAGE = (
    "joblib.load unpickles a file whose path is not literal, so that no review and no lock can tell which; "
    "give a literal path and pin the file with modelsec lock"
)


def check(call: Call) -> Found | None:
    """Report a load whose file is not written out."""
    value = call.arguments.get("filename", 0)
    return Found(MESSAGE) if literal(call, value) is None else None


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
    Good(LOAD + 'joblib.load(f"m{1:02}.joblib")\n'),
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
