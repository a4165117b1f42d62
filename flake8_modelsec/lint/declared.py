"""Which versions of torch and keras the project admits, from the files in which projects say so.

Rule: the files are read as text and never run. Several declarations admit the lowest of them; files that pin an
environment count only where no range is declared.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, NamedTuple

from flake8_modelsec.context import release

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FRAMEWORKS = ("torch", "keras")
REQUIREMENTS = "requirements"
"""In the names of files for pip, and that of a folder of them."""
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


REQUIREMENT = re.compile(
    r"(?P<name>torch|keras)(?:\s*\[[^\]]*\])?\s*(?P<versions>(?:[<>=!~^]=?=?\s*[\w.*+!-]+\s*,?\s*)*)", re.IGNORECASE
)
QUOTED = re.compile(r"""(['"])(?P<text>(?:torch|keras)(?![\w.-])(?:(?!\1).)*)\1""", re.IGNORECASE)
POETRY = re.compile(
    r"""^\s*['"]?(?P<name>torch|pytorch|keras)['"]?\s*=\s*(?:\{.*?version\s*=\s*)?['"](?P<versions>[^'"]*)['"]"""
)
LOCKED = re.compile(r"""^\s*name\s*=\s*['"](?P<name>torch|keras)['"]\s*$""")
LOCKED_VERSION = re.compile(r"""^\s*version\s*=\s*['"](?P<version>[^'"]+)['"]""")
PLAIN = re.compile(
    r"^\s*(?:-\s+)?['\"]?(?:[\w.-]+::)?(?P<text>(?:torch|pytorch|keras)(?![\w.-])[^#;'\"]*)", re.IGNORECASE
)
BOUND = re.compile(r"(?<![!<>=~])(?P<sign>>=|==|~=|\^|>|=|~)\s*v?(?P<version>\d[\w.]*)")


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
        reader = next((reader for fits, reader in READERS if fits(name)), None)
        if reader is not None:
            path = os.path.join(root, name)
            found.extend(one._replace(path=path) for one in reader(_lines(path)))
    return found


def _listed(folder: str) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def admitted(found: list[Declaration]) -> dict[str, str]:
    """Return the lowest admitted version of each framework that is declared."""
    versions = {}
    for framework in FRAMEWORKS:
        ranges = [one for one in found if one.framework == framework and not one.pins]
        pins = [one for one in found if one.framework == framework and one.pins]
        if ranges or pins:
            versions[framework] = min((one.lowest for one in ranges or pins), key=release)
    return versions


def _lines(path: str) -> list[str]:
    if not os.path.isfile(path):
        return []  # a folder, or a pipe that nobody writes to
    try:
        with open(path, "rb") as stream:
            data = stream.read(FILE_BYTES)
    except OSError:
        return []
    return [] if not any(name.encode() in data for name in FRAMEWORKS) else data.decode("utf-8", "replace").splitlines()


def _declared(name: str, versions: str, line: int, text: str, *, pins: bool = False) -> Declaration:
    framework = name.lower().removeprefix("py")
    return Declaration(framework, lowest(versions), "", line, text.strip(), pins)


def _pyproject(lines: list[str]) -> Iterator[Declaration]:
    section = ""
    for number, line in enumerate(lines, 1):
        if line.startswith("["):
            section = line.strip().strip("[]")
        if line.lstrip().startswith("#") or section.startswith("tool.modelsec"):
            continue
        if section.startswith(("tool.poetry", "tool.pixi")):
            yield from _by_name(line, number)
        elif section.startswith(("project", "dependency-groups", "tool.uv", "build-system", "tool.pdm", "tool.hatch")):
            for quoted in QUOTED.finditer(line):
                yield from _requirement(quoted["text"], number)


def _by_name(line: str, number: int) -> Iterator[Declaration]:
    match = POETRY.match(line)
    if match:
        yield _declared(match["name"], match["versions"], number, match[0])


def _packages(lines: list[str]) -> Iterator[Declaration]:
    """Read the tables of a Pipfile or of pixi, which map names to versions."""
    for number, line in enumerate(lines, 1):
        yield from _by_name(line, number)


def _setup(lines: list[str]) -> Iterator[Declaration]:
    """Read the strings of a setup script that are requirements and nothing else."""
    for number, line in enumerate(lines, 1):
        for quoted in QUOTED.finditer(line.partition("#")[0]):
            text = quoted["text"].partition(";")[0].strip()
            if REQUIREMENT.fullmatch(text):
                yield from _requirement(text, number)


def _requirement(text: str, line: int) -> Iterator[Declaration]:
    match = REQUIREMENT.match(text)
    if match and "@" not in text:
        yield _declared(match["name"], match["versions"], line, text)


def _requirements(lines: list[str]) -> Iterator[Declaration]:
    for number, line in enumerate(lines, 1):
        match = PLAIN.match(line)
        if match:
            yield from _requirement(match["text"], number)


def _conda(lines: list[str]) -> Iterator[Declaration]:
    for number, line in enumerate(lines, 1):
        match = PLAIN.match(line)
        if match and line.lstrip().startswith("-"):
            name, versions = re.match(r"([A-Za-z]+)(.*)", match["text"]).groups()  # type: ignore[union-attr]  # PLAIN begins so
            yield _declared(name, versions, number, match["text"])


def _locked(lines: list[str]) -> Iterator[Declaration]:
    name, at = "", 0
    for number, line in enumerate(lines, 1):
        if line.startswith("["):
            name = ""
        named = LOCKED.match(line)
        if named:
            name, at = named["name"], number
        version = LOCKED_VERSION.match(line)
        if name and version:
            yield Declaration(name, release_text(version["version"]), "", at, f"{name} {version['version']}", pins=True)
            name = ""


def release_text(version: str) -> str:
    """Return the release part of a version: `2.6.0+cpu` is `2.6.0`."""
    return ".".join(str(number) for number in release(version.partition("+")[0]))


READERS: tuple[tuple[Callable[[str], bool], Callable[[list[str]], Iterator[Declaration]]], ...] = (
    (lambda name: name == "pyproject.toml", _pyproject),
    (
        lambda name: (
            name in ("uv.lock", "poetry.lock", "pdm.lock") or (name.startswith("pylock") and name.endswith(".toml"))
        ),
        _locked,
    ),
    (lambda name: REQUIREMENTS in name and name.endswith((".txt", ".in")), _requirements),
    (lambda name: name in ("setup.cfg", "constraints.txt"), _requirements),
    (lambda name: name == "setup.py", _setup),
    (lambda name: name in ("Pipfile", "pixi.toml"), _packages),
    (lambda name: name.startswith(("environment", "conda")) and name.endswith((".yml", ".yaml")), _conda),
)
