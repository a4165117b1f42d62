"""Which versions of torch and keras the project admits, from the files in which projects say so.

Rule: the files are read as text and never run. Several declarations admit the lowest of them, and one without a bound
says nothing; files that pin an environment count only where no range is declared.
"""

from __future__ import annotations

import os
import re
from typing import NamedTuple

from flake8_modelsec.context import release
from flake8_modelsec.lint.manifests import FRAMEWORKS, REQUIREMENTS, reader_of

FILE_BYTES = 64 << 20
"""A lock of a large project has some MB."""


class Declaration(NamedTuple):
    """One place that says which versions of a framework are admitted."""

    framework: str
    lowest: str
    """Empty where no bound is given."""
    path: str
    line: int
    text: str
    """As it is written."""
    pins: bool = False
    """It names what is installed, not what is admitted."""


BOUND = re.compile(r"(?<![!<>=~])(?P<sign>>=|===?|~=|\^|>|=|~)\s*v?(?P<version>\d[\w.]*)")


def lowest(versions: str) -> str:
    """Return the lowest version that a specifier such as `>=2.6,<3` admits: 0 for `<3`, and nothing without a bound."""
    bounds = [match["version"] for match in BOUND.finditer(versions)]
    bare = re.fullmatch(r"\s*v?(\d[\w.*]*)\s*", versions)
    if bare:
        bounds.append(bare[1])
    alternatives = versions.split("||")
    if len(alternatives) > 1:
        return min((lowest(part) for part in alternatives), key=release)
    if not bounds:
        return "0" if "<" in versions else ""
    return max(bounds, key=release).removesuffix(".*").rstrip(".")


def declarations(root: str) -> list[Declaration]:
    """Return what the files of the folder `root` declare."""
    names = _listed(root)
    if REQUIREMENTS in names:
        names.extend(f"{REQUIREMENTS}/{name}" for name in _listed(os.path.join(root, REQUIREMENTS)))
    found: list[Declaration] = []
    for name in names:
        reader = reader_of(name)
        if reader is not None:
            path = os.path.join(root, name)
            for one in reader.read(_lines(path)):
                bound = release_text(one.versions) if reader.pins else lowest(one.versions)
                found.append(Declaration(one.framework, bound, path, one.line, one.text, reader.pins))
    return found


def _listed(folder: str) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def admitted(found: list[Declaration]) -> dict[str, str]:
    """Return the lowest admitted version of each framework that is declared; empty where no bound is given."""
    versions = {}
    for framework in FRAMEWORKS:
        ranges = [one for one in found if one.framework == framework and not one.pins]
        pins = [one for one in found if one.framework == framework and one.pins]
        bounds = [one.lowest for one in ranges or pins if one.lowest]
        if ranges or pins:
            versions[framework] = min(bounds, key=release, default="")
    return versions


def _lines(path: str) -> list[str]:
    if not os.path.isfile(path):
        return []  # a folder, or a pipe that nobody writes to
    try:
        with open(path, "rb") as stream:
            data = stream.read(FILE_BYTES)
    except OSError:
        return []
    if not any(name.encode() in data.lower() for name in FRAMEWORKS):
        return []
    return data.decode("utf-8-sig", "replace").splitlines()


def release_text(version: str) -> str:
    """Return the release part of a version: `2.6.0+cpu` is `2.6.0`."""
    return ".".join(str(number) for number in release(version.partition("+")[0]))
