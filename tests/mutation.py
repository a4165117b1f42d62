"""Changes one thing at a time in a module and asks whether its tests notice: `python -m tests.mutation MODULE.py...`

Each mutant is a copy of the tree in a temporary folder with one comparison, operator, constant, call or statement
changed. One that no test notices is printed, and is either a hole in the tests or explained in `SURVIVORS`.
"""

from __future__ import annotations

import argparse
import ast
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("modelsec", "flake8_modelsec", "pytest_modelsec", "tests", "pyproject.toml", "CHANGELOG.md")
SECONDS = 300
SURVIVORS = Path(__file__).with_name("survivors.txt")
"""Mutants that change nothing anybody could see, one a line with the reason."""
COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}


@dataclass(frozen=True)
class Mutant:
    """One change of one module."""

    path: str
    line: int
    what: str
    source: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"


def mutants(path: str) -> Iterator[Mutant]:
    """Yield every mutant of the module at `path`, relative to the checkout."""
    source = (ROOT / path).read_text()
    for at in range(sum(1 for _ in places(ast.parse(source)))):
        tree = ast.parse(source)
        node, change = list(places(tree))[at]
        before = ast.unparse(node)
        after = change()
        what = f"{shortened(before)} -> {shortened(after)}"
        yield Mutant(path, getattr(node, "lineno", 0), what, ast.unparse(ast.fix_missing_locations(tree)))


def shortened(text: str) -> str:
    return " ".join(text.split())[:90]


def places(tree: ast.AST) -> Iterator[tuple[ast.AST, Change]]:
    """Yield each node that can be changed, with what changes it and tells the new text."""
    for node in ast.walk(tree):
        if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            yield from changes(node)


def changes(node: ast.AST) -> Iterator[tuple[ast.AST, Change]]:
    if isinstance(node, ast.Compare) and type(node.ops[0]) in COMPARISONS:
        yield node, lambda: put(node, "ops", [COMPARISONS[type(node.ops[0])](), *node.ops[1:]])
    elif isinstance(node, ast.BoolOp):
        yield node, lambda: put(node, "op", ast.And() if isinstance(node.op, ast.Or) else ast.Or())
        for at in range(len(node.values)):
            yield node, partial(put, node, "values", [*node.values[:at], *node.values[at + 1 :]])
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node, lambda: put(node, "op", ast.UAdd()) and "without not"
    elif isinstance(node, ast.IfExp):
        yield node, lambda: put(node, "test", ast.Constant(value=True))
        yield node, lambda: put(node, "test", ast.Constant(value=False))
    elif isinstance(node, (ast.If, ast.While)):
        yield node.test, lambda: put(node, "test", ast.Constant(value=False)) and "False"
    elif isinstance(node, ast.Return) and node.value is not None and not isinstance(node.value, ast.Constant):
        yield node, lambda: put(node, "value", ast.Constant(value=None))
    elif isinstance(node, ast.Constant) and isinstance(node.value, int) and not isinstance(node.value, bool):
        yield node, lambda: put(node, "value", node.value + 1)  # type: ignore[operator]  # an integer, as was asked


def put(node: ast.AST, field: str, content: object) -> str:
    setattr(node, field, content)
    return ast.unparse(ast.fix_missing_locations(node))


def tests_of(path: str) -> list[str]:
    """Return the test file of a module, or the folder of its room."""
    module = Path(path)
    mirror = ROOT / "tests" / module.parent / f"test_{module.stem.strip('_')}.py"
    return [str((mirror if mirror.exists() else mirror.parent).relative_to(ROOT))]


class Copies:
    """Copies of the tree, one for each thread that runs tests."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.mine = threading.local()

    def is_noticed(self, mutant: Mutant, tests: list[str]) -> bool:
        """Say whether the tests fail on a copy of the tree that holds the mutant."""
        copy = self._copy()
        module = copy / mutant.path
        original = module.read_text()
        module.write_text(mutant.source)
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", *tests]
        environment = {**os.environ, "PYTHONPATH": str(copy), "HYPOTHESIS_PROFILE": "quick"}
        try:
            done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, check=False, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            return True
        finally:
            module.write_text(original)
        return done.returncode != 0

    def _copy(self) -> Path:
        if not hasattr(self.mine, "path"):
            self.mine.path = Path(tempfile.mkdtemp(dir=self.folder))
            for name in COPIED:
                copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
                copy(ROOT / name, self.mine.path / name)
        path: Path = self.mine.path
        return path


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("modules", nargs="+", metavar="MODULE.py")
    parser.add_argument("--tests", nargs="+", metavar="PATH", help="what to run (default: each module's own tests)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    explained = {line.partition("  # ")[0] for line in SURVIVORS.read_text().splitlines()}
    made = [mutant for path in options.modules for mutant in mutants(path)]
    survivors = unexplained = 0
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder, ThreadPoolExecutor(options.jobs) as executor:
        copies = Copies(folder)
        noticed = executor.map(lambda mutant: copies.is_noticed(mutant, options.tests or tests_of(mutant.path)), made)
        for mutant, seen in zip(made, noticed, strict=True):
            survivors += not seen
            if not seen and f"{mutant.path}: {mutant.what}" not in explained:
                unexplained += 1
                print(mutant, flush=True)
    print(f"{len(made)} mutants, {survivors} survive, {unexplained} without an explanation")
    return 1 if unexplained else 0


if TYPE_CHECKING:
    from collections.abc import Callable

    Change = Callable[[], str]

if __name__ == "__main__":
    sys.exit(main())
