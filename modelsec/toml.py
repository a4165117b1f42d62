"""Read TOML, under both names of the one parser, with one kind of error.

Rule: the parser is imported when a text is parsed: that takes as long as the start of Python.
"""

from __future__ import annotations

import sys

from modelsec.errors import ConfigError
from modelsec.escape import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def loads(text: str, place: str, way_out: str) -> dict[str, Any]:
    """Return the document that `text` spells; `place` and `way_out` are for the error.

    Raises:
        ConfigError: it is not TOML; the parser tells the line.
    """
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib  # the same module under its older name

    try:
        document: dict[str, Any] = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # ValueError: also numbers that are too long for Python
        message = f"{visible(place)} is not valid TOML: {visible(str(error))}; {way_out}"
        raise ConfigError(message) from error
    return document
