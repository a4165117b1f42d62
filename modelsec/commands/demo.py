"""`modelsec demo`: the main job on files that it makes itself.

Rule: the booby-trapped file is written and read, never loaded; its payload would print a line. The walk fails, exit
code 1, when any step does not go as told, and the settings of the caller's own project have no part in it.
"""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import contextmanager

from modelsec.config import PREFIX
from modelsec.escape import visible
from modelsec.options import Command, load, parse
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from modelsec.options import Arguments

PAYLOAD = b"echo this line would come from the model file"
TRAP = b"cposix\nsystem\n(S'" + PAYLOAD + b"'\ntR."
"""Protocol 0: push the global posix.system, then the tuple of one string, then call the one with the other."""

OTHER = b"ccollections\nOrderedDict\n)R."
"""The model after another training: an empty mapping that is called into being."""
OWN = b"\x80\x02cmypkg.models\nClassifier\n)\x81}U\x05widthK\x04sb."
"""The model as an object of a class of the project's own."""
CODE, LOADS = "load.py", b"import torch\n\n\ndef weights(path):\n    return torch.load(path)\n"
LINT = ("lint", "--no-cache", "--output-format", "concise", CODE)
MODEL = "model"
CONFIGURATION = "pyproject.toml"
TEST = b"""\
import pathlib

def test_model():
    (path,) = pathlib.Path("model").iterdir()
    assert path.read_bytes()
"""
"""A test that reads the model, as one that loads it would."""
PYTEST = "pytest"
TESTED = (PYTEST, "--model-scan", "test_model.py::test_model")
LOCK, BEFORE = "models.lock", "before.lock"


@value
class Step:
    """One command of the walk, what is said of it, and how it has to end."""

    told: str
    words: tuple[str, ...]
    code: int
    content: bytes = b""
    """What the model's file holds from here on; empty where it stays."""


def steps(maker: str) -> tuple[Step, ...]:
    """Return the walk; `maker` is what wrote the model."""
    return (
        Step(f"A model, as {maker} writes it. It passes, exit code 0.", ("scan", MODEL), 0),
        Step(
            "A shell command that calls itself a model: whoever unpickles it runs it.\n"
            "# modelsec reads it without running it. It is refused, exit code 1.",
            ("scan", "trap.pkl"),
            1,
        ),
        Step("The same verdict for programs.", ("scan", "--format", "json", "trap.pkl"), 1),
        Step("Pin the model: what it is, and what loading it does, in a file to commit.", ("lock", MODEL), 0),
        Step("What a gate in CI runs: everything is as it was pinned.", ("check", MODEL), 0),
        Step("The gate for a test run: no test can use a model that is not as it was pinned.", TESTED, 0),
        Step("Somebody swaps the model for the trap, under the same name.", ("check", MODEL), 1, TRAP),
        Step("The test that reads it is blocked before the file is opened.", TESTED, 1),
        Step("The model is trained again, in another way, and pinned anew.", ("lock", MODEL), 0, OTHER),
        Step("What a reviewer of that change reads.", ("diff", BEFORE, LOCK), 0),
        Step("Now it is an object of a class of your own, which no allow-list can know.", ("check", MODEL), 1, OWN),
        Step(
            "Somebody who knows the class allows it, for this content alone.",
            ("review", MODEL, "--by", "you", "--reason", "our own class, read before it was merged"),
            0,
        ),
        Step("So it passes, and will not when it changes.", ("check", MODEL), 0),
        Step("The whole folder: a model that nobody pinned fails the run.", ("check",), 1),
        Step("And the code that loads: this call does what the file says.", LINT, 1),
        *_mending(),
    )


def _mending() -> tuple[Step, ...]:
    """Return the steps that mend the code, where the extra that they need is installed."""
    from importlib.util import find_spec

    if find_spec("libcst") is None:
        return ()
    return (
        Step("The call can be written so that it does not.", ("fix", CODE), 0),
        Step("So nothing is left to report.", LINT, 0),
    )


def run(_: Arguments) -> int:
    """Walk through the demo in a temporary folder and remove it again."""
    with tempfile.TemporaryDirectory(prefix="modelsec-demo-") as folder:
        maker = _write_model(os.path.join(folder, MODEL))
        (name,) = os.listdir(os.path.join(folder, MODEL))
        _write(folder, "trap.pkl", TRAP)
        _write(folder, "test_model.py", TEST)
        _write(folder, CONFIGURATION, b"[tool.modelsec]\n")
        _write(folder, CODE, LOADS)
        walk = [step for step in steps(maker) if step.words[0] != PYTEST or _has_pytest()]
        with _no_settings():
            surprises = [step for step in walk if not _take(step, folder, os.path.join(MODEL, name))]
    if surprises:
        calls = "; ".join(" ".join(step.words) for step in surprises)
        sys.stdout.write(f"The demo did not go as told at: modelsec {calls}\n")
        return 1
    sys.stdout.write("Every step went as told. Point `modelsec scan` at your own model files next.\n")
    return 0


@contextmanager
def _no_settings() -> Iterator[None]:
    """Take the settings out of the environment, and put them back."""
    settings = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith(PREFIX)}
    try:
        yield
    finally:
        os.environ.update(settings)


def _take(step: Step, folder: str, model: str) -> bool:
    """Take one step; say whether it ended as told."""
    if step.content:
        _write(folder, model, step.content)
    if step.words[0] == "lock" and os.path.exists(os.path.join(folder, LOCK)):
        with open(os.path.join(folder, LOCK), "rb") as stream:
            _write(folder, BEFORE, stream.read())
    shown = " ".join(f'"{word}"' if " " in word else word for word in step.words)
    program = "" if step.words[0] == PYTEST else "modelsec "
    sys.stdout.write(f"# {step.told}\n$ {program}{shown}\n")
    result = _test(step.words[1:], folder) if step.words[0] == PYTEST else _command(step.words, folder)
    sys.stdout.write(f"[exit code {result}]\n\n")
    return result == step.code


def _command(words: tuple[str, ...], folder: str) -> int | None:
    """Run one command of ours in the demo's folder."""
    command = load(words[0])
    before = os.getcwd()
    os.chdir(folder)
    try:
        return command.run(parse(command, list(words[1:]))) if command is not None else None
    finally:
        os.chdir(before)


def _has_pytest() -> bool:
    from importlib.util import find_spec

    return find_spec("pytest") is not None


def _test(words: tuple[str, ...], folder: str) -> int:
    """Run pytest in the demo's folder, with no plugin but ours."""
    import subprocess

    alone = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": ""}
    ours = ("-p", "pytest_modelsec.plugin", "-p", "no:cacheprovider", "--no-header")
    done = subprocess.run(  # noqa: S603 - our own interpreter and words
        [sys.executable, "-m", "pytest", *ours, *words],
        cwd=folder,
        env=alone,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    sys.stdout.write(done.stdout)
    return done.returncode


def _write(folder: str, name: str, data: bytes) -> None:
    with open(os.path.join(folder, name), "wb") as stream:
        stream.write(data)


def _write_model(folder: str) -> str:
    """Write a small real model into `folder` and return what wrote it, the best of what is installed."""
    os.mkdir(folder)
    for write in (_write_torch, _write_numpy):
        try:
            return write(folder)
        except ImportError:
            continue
    return _write_pickle(folder)


def _write_torch(folder: str) -> str:
    import torch

    torch.manual_seed(0)
    torch.save(torch.nn.Linear(4, 2).state_dict(), os.path.join(folder, "model.pt"))
    return f"torch {visible(str(torch.__version__))}"


def _write_numpy(folder: str) -> str:
    import numpy as np

    path = os.path.join(folder, "model.npz")
    np.savez(path, weights=np.eye(4), bias=np.zeros(4))
    return f"numpy {visible(np.__version__)}"


def _write_pickle(folder: str) -> str:
    import collections
    import pickle

    weights = collections.OrderedDict(weights=[[0.5, -0.25], [1.0, 2.0]], bias=[0.0, 1.0])
    with open(os.path.join(folder, "model.pkl"), "wb") as stream:
        pickle.dump(weights, stream)
    return "Python's own pickle"


COMMAND = Command(
    "demo",
    "Make a small model and a booby-trapped one in a temporary folder, and show how each is judged, pinned and "
    "reviewed. The trap is written and read, never loaded.",
    "",
    (),
    run,
)
