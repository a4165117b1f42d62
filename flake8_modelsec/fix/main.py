"""What `modelsec fix` does with a parsed command line.

Rule: every file is mended or left, and a file that is left is named with the reason.
"""

from __future__ import annotations

import difflib
import io
import os
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

from flake8_modelsec.edits import BY_DEFAULT
from flake8_modelsec.fix.blocks import NotPossible
from flake8_modelsec.fix.notebook import mend_notebook
from flake8_modelsec.fix.rounds import Mended, by_default, mend
from flake8_modelsec.fix.writing import contents, encode, read, top_of, write
from flake8_modelsec.lint.discovery import SOURCES
from flake8_modelsec.lint.main import asked_for, checked, ignored, named
from flake8_modelsec.lint.project import surroundings
from flake8_modelsec.rule import UNCHECKED
from modelsec.escape import visible

if TYPE_CHECKING:
    from collections.abc import Callable

    from flake8_modelsec.context import Context
    from flake8_modelsec.lint.project import Surroundings
    from flake8_modelsec.rule import Diagnostic
    from modelsec.options import Arguments

CHANGES_BEHAVIOUR = (
    "weights_only=True changes what loads of files with more than weights do, where torch is older than 2.6; "
    "run your tests."
)


class File(NamedTuple):
    """One file and what became of it."""

    path: str
    old: bytes
    new: bytes
    mended: Mended


def fix(arguments: Arguments) -> int:
    """Mend the files, print what was done and return the exit code."""
    around = surroundings(os.getcwd(), asked_for(arguments), isolated=arguments.has("--isolated"))
    left: list[tuple[str, str]] = []
    kept: list[tuple[str, Diagnostic]] = []
    files = _mended(around, arguments, left, kept)
    changed = [file for file in files if file.new != file.old]
    for each in files:
        left += [(_place(each.path, one), f"{one.code}: {reason}") for one, reason in each.mended.left]
    if arguments.has("--diff"):
        _print(b"".join(_diff(file) for file in changed))
    elif not arguments.has("--check"):
        changed = _written(changed, left)
        if arguments.has("--format"):
            _format([file.path for file in changed], left)
    return _tell(changed, left, kept, arguments)


def _mended(
    around: Surroundings, arguments: Arguments, left: list[tuple[str, str]], kept: list[tuple[str, Diagnostic]]
) -> list[File]:
    """Mend, in memory, the files in which there is something to mend.

    Adds those that could not be read to `left`, and to `kept` what is reported and not to be mended.
    """
    names, context, is_ignored = named(around, arguments), around.context(), ignored(around)
    files = []
    result = checked(around, arguments, lambda path: path.endswith(SOURCES) or path in names or os.path.isdir(path))
    real = {os.path.realpath(path) for path, _ in result.checked if not os.path.islink(path)}
    for path, outcome in result.checked:
        if os.path.islink(path) and os.path.realpath(path) in real:
            continue  # the file itself is mended

        def wanted(one: Diagnostic, path: str = path) -> bool:
            asked = by_default(one) or arguments.has("--unsafe-fixes")
            return one.fix is not None and asked and not is_ignored(path, one.code)

        left += [(path, one.message) for one in outcome.diagnostics if one.code == UNCHECKED]
        kept += [(path, one) for one in outcome.diagnostics if not wanted(one) and not is_ignored(path, one.code)]
        if not any(wanted(one) for one in outcome.diagnostics):
            continue
        try:
            files.append(mended(path, context, wanted, top=top_of(path, names)))
        except (NotPossible, OSError, ValueError, SyntaxError) as error:  # the file may have changed since
            left.append((path, str(getattr(error, "strerror", None) or error)))
    return files


def mended(path: str, context: Context, wanted: Callable[[Diagnostic], bool], *, top: str = "") -> File:
    """Mend one file, in memory.

    Raises:
        NotPossible: its bytes could not be kept.
        SyntaxError: it is not Python.
        OSError: it cannot be read.
    """
    if path.endswith(".ipynb"):
        data = contents(path, top)
        new, outcome = mend_notebook(data, context, wanted)
        return File(path, data, new, outcome)
    data, text, encoding = read(path, top)
    outcome = mend(text, context, wanted)
    return File(path, data, encode(outcome.text, encoding), outcome)


def _written(changed: list[File], left: list[tuple[str, str]]) -> list[File]:
    done = []
    for file in changed:
        try:
            write(file.path, file.old, file.new)
            done.append(file)
        except (NotPossible, OSError) as error:
            left.append((file.path, str(getattr(error, "strerror", None) or error)))
    return done


def _format(paths: list[str], left: list[tuple[str, str]]) -> None:
    import shutil

    # The one of this environment first, which need not be on PATH.
    command = shutil.which("ruff", path=os.path.dirname(sys.executable)) or shutil.which("ruff")
    sources = [path for path in paths if path.endswith((".py", ".pyi"))]
    if command is None:
        left.append(("--format", "ruff is not installed, so that nothing was formatted"))
    elif sources:
        subprocess.run([command, "format", "--quiet", "--", *sources], check=False)  # noqa: S603 - ruff, on files named here


def _diff(file: File) -> bytes:
    """Return what `patch -p0` takes: the bytes as they are, and lines that end where git and patch end them."""
    old, new = (io.BytesIO(data).readlines() for data in (file.old, file.new))
    path = visible(file.path).encode()
    lines = difflib.diff_bytes(difflib.unified_diff, old, new, path, path)
    return b"".join(line if line.endswith(b"\n") else line + b"\n\\ No newline at end of file\n" for line in lines)


def _print(data: bytes) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _place(path: str, one: Diagnostic) -> str:
    cell = f"cell {one.cell}:" if one.cell else ""
    return f"{path}:{cell}{one.line}"


def _tell(
    changed: list[File], left: list[tuple[str, str]], kept: list[tuple[str, Diagnostic]], arguments: Arguments
) -> int:
    """Print the summary: where the diff is the output, on the error stream."""
    dry = arguments.has("--diff") or arguments.has("--check")
    stream = sys.stderr if arguments.has("--diff") else sys.stdout
    count = sum(len(file.mended.made) for file in changed)
    if arguments.has("--show-fixes"):
        for file in changed:
            for one in file.mended.made:
                title = one.fix.title if one.fix is not None else ""
                stream.write(f"{visible(_place(file.path, one))}: {one.code} {title}\n")
    for where, reason in left:
        stream.write(f"left alone: {visible(where)}: {visible(reason)}\n")
    for path, one in kept:
        if one.unfixed:
            stream.write(f"left alone: {visible(_place(path, one))}: {one.code}: {one.unfixed}\n")
    verb = "Would mend" if dry else "Mended"
    stream.write(f"{verb} {count:,} in {len(changed):,} file{'' if len(changed) == 1 else 's'}.\n")
    more = sum(one.fix is not None for _, one in kept)
    if more:
        stream.write(f"{more:,} more can be mended with --unsafe-fixes.\n")
    if any(one.fix is not None and one.fix.safety == BY_DEFAULT for file in changed for one in file.mended.made):
        stream.write(f"Note: {CHANGES_BEHAVIOUR}\n")
    return 1 if left or (dry and changed) else 0
