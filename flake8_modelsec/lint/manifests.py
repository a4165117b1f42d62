"""The files in which projects name torch and keras, line by line.

Rule: a line is read by its own kind of file, and where it is not known to be a requirement it is none. No file is
parsed as a whole: a parser for TOML takes as long as the start of Python, and a finding names the line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FRAMEWORKS = ("torch", "keras")
REQUIREMENTS = "requirements"
"""In the names of files for pip, and that of a folder of them."""


class Named(NamedTuple):
    """A framework with the versions that are asked for, as they are written."""

    framework: str
    versions: str
    line: int
    text: str


class Reader(NamedTuple):
    """How one kind of file is read."""

    fits: Callable[[str], bool]
    """Says by its name whether a file is of this kind."""
    read: Callable[[list[str]], Iterator[Named]]
    pins: bool = False
    """The file names what is installed, not what is admitted."""


SPECIFIER = r"[<>=!~^]=?=?\s*[\w.*+!-]+"
REQUIREMENT = re.compile(
    r"(?P<name>torch|keras)(?![\w.-])(?:\s*\[[^\]]*\])?\s*"
    rf"(?:\(\s*)?(?P<versions>(?:{SPECIFIER}(?:\s*,\s*{SPECIFIER})*)?)\s*,?\s*\)?",
    re.IGNORECASE,
)
SECTION = re.compile(r"\s*\[+(?P<name>[^\[\]]+)\]+\s*(?:#.*)?$")
KEY = re.compile(r"\s*(?P<name>[\w.-]+|\"[^\"]*\"|'[^']*')\s*=(?!=)\s*(?P<value>.*)")
STRING = re.compile(r"""\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|#.*""")
VERSION = re.compile(r"""\bversion\s*=\s*["'](?P<version>[^"']*)["']""")
QUOTED = re.compile(r"""(['"])(?P<text>(?:torch|keras)(?![\w.-])(?:(?!\1).)*)\1""", re.IGNORECASE)
PLAIN = re.compile(
    r"^\s*(?:-\s+)?['\"]?(?:[\w.-]+::)?(?P<text>(?:torch|pytorch|keras)(?![\w.-])[^#;'\"]*)", re.IGNORECASE
)
BUILD = re.compile(r"\s*(?P<version>\d[\w.*]*)(?:\s+\S+)?\s*")
"""What conda writes behind a name: a version, and perhaps a build."""


def reader_of(name: str) -> Reader | None:
    """Return how to read a file of this name, which may lie in a folder."""
    return next((reader for reader in READERS if reader.fits(name)), None)


def _requirement(text: str, line: int) -> Iterator[Named]:
    match = REQUIREMENT.match(text.strip())
    if match and "@" not in text:
        yield Named(match["name"].lower(), match["versions"], line, text.strip())


def _pyproject(lines: list[str]) -> Iterator[Named]:
    section = key = ""
    for number, line in enumerate(lines, 1):
        head = SECTION.match(line)
        if head:
            section, key = head["name"].strip().replace('"', ""), ""
            continue
        named = KEY.match(line)
        key = named["name"].strip("'\"") if named else key
        path = f"{section}.{key}".removeprefix(".")
        if section.startswith(("tool.poetry", "tool.pixi")):
            yield from _by_name(section, key, named["value"] if named else line, number)
        elif _lists_requirements(path):
            for text in _strings(named["value"] if named else line):
                yield from _requirement(text, number)


def _lists_requirements(path: str) -> bool:
    parts = path.split(".")
    return (
        parts[0] == "dependency-groups"
        or path == "build-system.requires"
        or (parts[0] in ("project", "tool") and any(part.endswith("dependencies") for part in parts))
    )


def _strings(text: str) -> Iterator[str]:
    """Yield the strings of a line of TOML, up to its comment."""
    for match in STRING.finditer(text):
        if match[0].startswith("#"):
            return
        yield match["double"] or match["single"] or ""


def _by_name(section: str, key: str, value: str, number: int) -> Iterator[Named]:
    """Read one line of a table that maps names to versions, or of a table of its own below that one."""
    *_, last = section.split(".")
    own = last if last in ("torch", "pytorch", "keras") and key == "version" else ""
    framework = (own or key).removeprefix("py")
    if framework not in FRAMEWORKS:
        return
    plain = value.lstrip().startswith(("'", '"'))
    given = list(_strings(value))[:1] if plain else [match["version"] for match in VERSION.finditer(value)]
    yield from (Named(framework, versions, number, f"{own or key} = {value.strip()}") for versions in given)


def _packages(lines: list[str]) -> Iterator[Named]:
    """Read the tables of a Pipfile or of pixi, which map names to versions."""
    section = ""
    for number, line in enumerate(lines, 1):
        head, named = SECTION.match(line), KEY.match(line)
        section = head["name"].strip() if head else section
        if named:
            yield from _by_name(section, named["name"].strip("'\""), named["value"], number)


def _setup(lines: list[str]) -> Iterator[Named]:
    """Read the strings of a setup script that are requirements and nothing else."""
    for number, line in enumerate(lines, 1):
        for quoted in QUOTED.finditer(line.partition("#")[0]):
            text = quoted["text"].partition(";")[0].strip()
            if REQUIREMENT.fullmatch(text):
                yield from _requirement(text, number)


SETUP_KEYS = ("install_requires", "setup_requires", "tests_require")


def _setup_cfg(lines: list[str]) -> Iterator[Named]:
    section = key = ""
    for number, line in enumerate(lines, 1):
        head = SECTION.match(line)
        if head:
            section, key = head["name"].strip(), ""
            continue
        named = None if line[:1].isspace() else KEY.match(line)
        key = named["name"] if named else key
        if section == "options.extras_require" or (section == "options" and key in SETUP_KEYS):
            for text in (named["value"] if named else line).split(";"):
                yield from _plain(text, number)


def _requirements(lines: list[str]) -> Iterator[Named]:
    start, joined = 0, ""
    for number, line in enumerate(lines, 1):
        start = start if joined else number
        joined += line.removesuffix("\\")
        if not line.endswith("\\"):
            yield from _plain(joined, start)
            joined = ""


def _plain(text: str, line: int) -> Iterator[Named]:
    match = PLAIN.match(text)
    if match:
        yield from _requirement(match["text"], line)


def _conda(lines: list[str]) -> Iterator[Named]:
    for number, line in enumerate(lines, 1):
        match = PLAIN.match(line)
        if match and line.lstrip().startswith("-"):
            name, versions = re.match(r"([A-Za-z]+)(.*)", match["text"]).groups()  # type: ignore[union-attr]  # PLAIN begins so
            build = BUILD.fullmatch(versions)
            wanted = build["version"] if build else versions
            yield Named(name.lower().removeprefix("py"), wanted, number, match["text"].strip())


def _locked(lines: list[str]) -> Iterator[Named]:
    name, at = "", 0
    for number, line in enumerate(lines, 1):
        if line.startswith("["):
            name = ""
        named = KEY.match(line)
        if named is None:
            continue
        value = named["value"].strip().strip("'\"")
        if named["name"] == "name":
            name, at = (value, number) if value in FRAMEWORKS else ("", 0)
        elif named["name"] == "version" and name:
            yield Named(name, value, at, f"{name} {value}")
            name = ""


READERS = (
    Reader(lambda name: name == "pyproject.toml", _pyproject),
    Reader(
        lambda name: (
            name in ("uv.lock", "poetry.lock", "pdm.lock") or (name.startswith("pylock") and name.endswith(".toml"))
        ),
        _locked,
        pins=True,
    ),
    Reader(lambda name: REQUIREMENTS in name and name.endswith((".txt", ".in")), _requirements),
    Reader(lambda name: name == "constraints.txt", _requirements),
    Reader(lambda name: name == "setup.cfg", _setup_cfg),
    Reader(lambda name: name == "setup.py", _setup),
    Reader(lambda name: name in ("Pipfile", "pixi.toml"), _packages),
    Reader(lambda name: name.startswith(("environment", "conda")) and name.endswith((".yml", ".yaml")), _conda),
)
"""From the name of a file to its reader; the first that fits."""
