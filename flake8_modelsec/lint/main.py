"""What `modelsec lint` does with a parsed command line.

Rule: every setting of the call and of the project is checked before the first file is read.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from flake8_modelsec.lint import discovery
from flake8_modelsec.lint.project import surroundings
from flake8_modelsec.lint.run import Checked, Everything, Result, run
from flake8_modelsec.lint.settings import Settings, codes
from flake8_modelsec.outputs._output import FOR_PEOPLE, Shown, place
from flake8_modelsec.rule import UNCHECKED
from modelsec.config import kept
from modelsec.errors import UsageError
from modelsec.escape import visible
from modelsec.output import colours

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

    from flake8_modelsec.lint.cache import Cache
    from flake8_modelsec.lint.project import Surroundings
    from flake8_modelsec.rule import Diagnostic
    from flake8_modelsec.suppressions import Comment
    from modelsec.options import Arguments

STDIN = "-"
COUNTED = (*FOR_PEOPLE, "json")
"""The outputs in which counts can be told."""


def asked_for(arguments: Arguments) -> Settings:
    """Return the settings that the call gives."""
    return Settings(
        select=codes(arguments.all("--select")),
        extend_select=codes(arguments.all("--extend-select")),
        ignore=codes(arguments.all("--ignore")),
        strict=arguments.has("--strict"),
    )


def lint(arguments: Arguments, write: Callable[[str, Shown], str]) -> int:
    """Check the files, print the result and return the exit code; `write` takes the name of an output."""
    from flake8_modelsec.lint.settings import chosen

    form = arguments.last("--output-format", "full")
    if arguments.has("--statistics") and form not in COUNTED:
        message = f"--statistics is printed as {', '.join(COUNTED)}, not as {form}; leave one of the two out"
        raise UsageError(message)
    around = surroundings(os.getcwd(), asked_for(arguments), isolated=arguments.has("--isolated"))
    chosen(around.settings)
    given: dict[str, bytes] = {}
    from_stdin = STDIN in arguments.names or arguments.last("--stdin-filename", "")
    result = _stdin(around, arguments, given) if from_stdin else checked(around, arguments)
    if arguments.has("--add-noqa"):
        sys.stdout.write("" if form in FOR_PEOPLE else write(form, Shown((), result.files)))
        return _add_noqa(result, named(around, arguments), sys.stdout if form in FOR_PEOPLE else sys.stderr)
    shown = Shown(tuple(result.diagnostics), result.files, colours(sys.stdout.isatty()), given)
    return _print(result, arguments, form, partial(write, form, shown))


def named(around: Surroundings, arguments: Arguments) -> tuple[str, ...]:
    """Return the paths that are meant."""
    names = arguments.names or (os.curdir,)
    return kept(names, around.excluded, around.root) if arguments.has("--force-exclude") else names


def checked(around: Surroundings, arguments: Arguments, wanted: Callable[[str], bool] = lambda _path: True) -> Result:
    """Check the files that are meant, those that `wanted` agrees to."""
    names = named(around, arguments)
    isolated = arguments.has("--isolated")
    files = discovery.find(names, around.excluded, root=around.root, ignores=not isolated)
    alone = frozenset(name for name in names if os.path.isfile(name))
    uncached = isolated or arguments.has("--no-cache") or arguments.has("--add-noqa")
    comments = arguments.has("--show-suppressed")
    cache = None if uncached else _cache(around, alone, comments=comments)
    return run(
        (file for file in files if wanted(file.path)),
        around.context(),
        cache,
        around.declared,
        named=alone,
        ignored=ignored(around),
        comments=comments,
    )


def _cache(around: Surroundings, alone: frozenset[str], *, comments: bool) -> Cache:
    from flake8_modelsec.lint.cache import Cache, key_of

    versions = sorted(around.versions.items())
    lock = around.lock
    pinned = (
        None
        if lock is None
        else (sorted(lock.files.items(), key=str), sorted(lock.commits.items()), sorted(lock.refused))
    )
    return Cache(around.root, key_of(os.getcwd(), around.settings, versions, pinned, comments), alone)


def ignored(around: Surroundings) -> Callable[[str, str], bool]:
    """Return what answers whether `per-file-ignores` leaves a code out for a file."""
    from modelsec.ignore import Patterns

    rows = [(Patterns((pattern,)), codes_) for pattern, codes_ in around.settings.per_file_ignores]

    def is_ignored(path: str, code: str) -> bool:
        if not rows or code == UNCHECKED:
            return False
        relative = os.path.relpath(os.path.abspath(path), around.root).replace(os.sep, "/")
        return any(
            patterns.excludes(relative, is_folder=False) and any(code.startswith(named) for named in listed)
            for patterns, listed in rows
        )

    return is_ignored


def _stdin(around: Surroundings, arguments: Arguments, given: dict[str, bytes]) -> Result:
    from flake8_modelsec.lint.files import check

    if arguments.names not in ((), (STDIN,)):
        message = "standard input is checked alone; name files in another call"
        raise UsageError(message)
    if arguments.has("--add-noqa"):
        message = "--add-noqa writes into files, and standard input is none; name the file instead"
        raise UsageError(message)
    context = around.context()
    path = arguments.last("--stdin-filename", STDIN)
    given[path] = sys.stdin.buffer.read()
    if arguments.has("--force-exclude") and path != STDIN and not kept((path,), around.excluded, around.root):
        return Result((), 0)
    outcome = check(path if path != STDIN else "-.py", given[path], context, Everything())
    is_ignored = ignored(around)
    left = tuple(one for one in outcome.diagnostics if not is_ignored(path, one.code))
    return Result((Checked(path, outcome._replace(diagnostics=left)),), 1)


def _print(result: Result, arguments: Arguments, form: str, write: Callable[[], str]) -> int:
    sys.stdout.write(_statistics(result, form) if arguments.has("--statistics") else write())
    if arguments.has("--show-suppressed"):
        (sys.stdout if form in FOR_PEOPLE else sys.stderr).write(_suppressed(result))
    return 1 if result.diagnostics and not arguments.has("--exit-zero") else 0


def _statistics(result: Result, form: str) -> str:
    from flake8_modelsec.outputs._output import name_of

    counts: dict[str, int] = {}
    for _, one in result.diagnostics:
        counts[one.code] = counts.get(one.code, 0) + 1
    rows = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    if form not in FOR_PEOPLE:
        import json

        listed = [{"code": code, "name": name_of(code), "count": count} for code, count in rows]
        return json.dumps(listed, indent=2) + "\n"
    return "".join(f"{count:>6,}  {code}  {name_of(code)}\n" for code, count in rows)


def _suppressed(result: Result) -> str:
    lines, count = [], 0
    for path, outcome in result.checked:
        for one, reason in outcome.suppressed:
            count += 1
            lines.append(f"{place(path, one)}: {one.code} allowed ({visible(reason) or 'no reason given'})\n")
        lines.extend(
            f"{_commented(path, comment)}: {', '.join(comment.codes)} is allowed and not reported\n"
            for comment in outcome.unused
        )
    return "".join(lines) + f"{count:,} allowed by comments.\n"


def _commented(path: str, comment: Comment) -> str:
    cell = f"cell {comment.cell}:" if comment.cell else ""
    return f"{visible(path)}:{cell}{comment.line}"


def _add_noqa(result: Result, names: tuple[str, ...], told: TextIO) -> int:
    from flake8_modelsec.fix.blocks import NotPossible

    added, others, left = 0, 0, []
    for path, outcome in result.checked:
        found = [one for one in outcome.diagnostics if one.code != UNCHECKED]
        left += [(path, one.message) for one in outcome.diagnostics if one.code == UNCHECKED]
        if not path.endswith((".py", ".pyi")):
            others += len(found)
        elif found:
            try:
                added += _annotate(path, found, names)
            except (NotPossible, OSError) as error:
                left.append((path, str(getattr(error, "strerror", None) or error)))
    told.write("".join(f"left alone: {visible(path)}: {visible(reason)}\n" for path, reason in left))
    told.write(f"Added noqa comments for {added:,} diagnostics.\n")
    if others:
        told.write(f"Left {others:,} in files that are no Python sources, where no comment is written.\n")
    return 1 if left else 0


def _annotate(path: str, found: list[Diagnostic], names: tuple[str, ...]) -> int:
    """Write the comments into one file, and return how many diagnostics they allow.

    Raises:
        NotPossible: it is a link that leads out of what was named, or changed since it was read.
        OSError: it cannot be read or written.
    """
    from flake8_modelsec.fix.writing import contents, top_of, write
    from flake8_modelsec.lint.noqa import annotated

    old = contents(path, top_of(path, names))
    new = annotated(old, found)
    if new == old:
        return 0
    write(path, old, new)
    return len(found)
