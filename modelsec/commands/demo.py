"""`modelsec demo`: the main job on files that it makes itself.

Rule: the booby-trapped file is written and read, never loaded; its payload would print a line. The walk fails, exit
code 1, when any step does not go as told.
"""

from __future__ import annotations

import os
import sys
import tempfile

from modelsec.commands import scan
from modelsec.escape import visible
from modelsec.options import Command, parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.options import Arguments

PAYLOAD = b"echo this line would come from the model file"
TRAP = b"cposix\nsystem\n(S'" + PAYLOAD + b"'\ntR."
"""Protocol 0: push the global posix.system, then the tuple of one string, then call the one with the other."""

TRAP_TOLD = (
    "A shell command that calls itself a model: whoever unpickles it runs it.\n"
    "# modelsec reads it without running it. It is refused, exit code 1."
)


def run(_: Arguments) -> int:
    """Walk through the demo in a temporary folder and remove it again."""
    with tempfile.TemporaryDirectory(prefix="modelsec-demo-") as folder:
        maker = _write_model(os.path.join(folder, "model"))
        trap = os.path.join(folder, "trap.pkl")
        with open(trap, "wb") as stream:
            stream.write(TRAP)
        steps = (
            (f"A model, as {maker} writes it. It passes, exit code 0.", ["model"], 0),
            (TRAP_TOLD, ["trap.pkl"], 1),
            ("The same verdict for programs.", ["--format", "json", "trap.pkl"], 1),
            ("The whole folder, as a gate in CI would scan it: one refused file fails the run.", ["."], 1),
        )
        surprises = [" ".join(words) for told, words, code in steps if not _step(folder, told, words, code)]
    if surprises:
        sys.stdout.write(f"The demo did not go as told at: modelsec scan {'; '.join(surprises)}\n")
        return 1
    sys.stdout.write("Every step went as told. Point `modelsec scan` at your own model files next.\n")
    return 0


def _step(folder: str, told: str, words: list[str], code: int) -> bool:
    sys.stdout.write(f"# {told}\n$ modelsec scan {' '.join(words)}\n")
    before = os.getcwd()
    os.chdir(folder)
    try:
        result = scan.COMMAND.run(parse(scan.COMMAND, [*words, "--isolated"]))
    finally:
        os.chdir(before)
    sys.stdout.write(f"[exit code {result}]\n\n")
    return result == code


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
    "Make a small model and a booby-trapped one in a temporary folder, and show how each is judged. "
    "The trap is written and read, never loaded.",
    "",
    (),
    run,
)
