"""Writes the rules' pages and the README's table: `python -m flake8_modelsec --write-docs`, from the root."""

from __future__ import annotations

import os
import re
import sys

from flake8_modelsec.pages import FOLDER, files, table

README = "README.md"
MARKS = re.compile(r"(?<=<!-- begin: rules -->\n).*?(?=<!-- end: rules -->)", re.DOTALL)


def with_table(text: str) -> str:
    """Return the README with the table between its marks made anew."""
    return MARKS.sub(lambda _: f"\n{table()}\n\n", text, count=1)


def main(words: list[str]) -> int:
    """Write the files; there is one thing to ask for."""
    if words != ["--write-docs"]:
        sys.stderr.write("usage: python -m flake8_modelsec --write-docs\n")
        return 2
    os.makedirs(FOLDER, exist_ok=True)
    for path, text in files().items():
        _write(path, text)
    with open(README, encoding="utf-8") as stream:
        text = stream.read()
    _write(README, with_table(text))
    return 0


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8", newline="\n") as stream:
        stream.write(text)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
