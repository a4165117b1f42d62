"""A notebook's cell as Python: what only IPython reads is taken out, and every line and column keeps its place.

Rule: a line is IPython's only where a statement can begin; inside brackets and strings `%` and `!` are Python's. What
`%time` and its like run is code of the program: `if 1:` takes the place of the magic.
"""

from __future__ import annotations

import ast
import re
import warnings

CELL_MAGICS = """
    %%time %%timeit %%capture %%prun %%python %%memit %%mprun %%snakeviz %%scalene %%wandb %%px
""".split()
"""Behind these the rest of the cell is Python of the same program; behind others it is another language, or a file."""
SHELLS = ("%%bash", "%%sh", "%%script", "%%system", "%%!")
"""Behind these the whole cell is a shell's."""
SETS = ("%env", "%set_env", "!", "%sx", "%system")
MAGIC = re.compile(r"(?P<blank>\s*)(?:[%!?]|[A-Za-z_][\w.]*\s*=\s*[%!]|[\w.]+\?{1,2}\s*;?\s*$)")
RUNS = re.compile(
    r"(?P<before>\s*(?:[A-Za-z_][\w.]*\s*=\s*)?)(?P<magic>%(?:time|timeit|prun|memit)\s+(?:-\w+\s+(?:\d+\s+)?)*)(?P<code>\S.*)"
)
MARKS = re.compile(r"\"{3}|'{3}|[\"'#()\[\]{}]|\\.")
OPENING, CLOSING = "([{", ")]}"


def python_of(text: str) -> str:
    """Return the Python of a code cell; a cell of another language is as many empty lines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = next((line.strip() for line in lines if line.strip()), "")
    if first.startswith("%%") and not first.startswith(tuple(CELL_MAGICS)):
        return "\n" * (len(lines) - 1)
    kept: list[str] = []
    depth, quote, continued, foreign = 0, "", False, False
    for line in lines:
        if not continued and not depth and not quote:
            foreign = MAGIC.match(line) is not None
        kept.append(_blanked(line, continued=continued) if foreign else line)
        if not foreign:
            depth, quote = _after(line, depth, quote)
        continued = line.endswith("\\")
    return "\n".join(kept)


def shell_of(text: str) -> str:
    """Return the lines of a cell that set variables, or that a shell runs; the others are empty."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = next((line.strip() for line in lines if line.strip()), "")
    whole = first.startswith(SHELLS)
    return "\n".join(line if whole or line.lstrip().startswith(SETS) else "" for line in lines)


def _blanked(line: str, *, continued: bool) -> str:
    """Return what takes the place of a line that IPython reads: the code that it runs, or a statement of nothing."""
    if continued:
        return ""
    run = RUNS.fullmatch(line)
    if run is not None and _is_python(run["code"]):
        width = len(run["magic"])
        return run["before"] + ("if 1:" if not run["before"].strip() else "").ljust(width) + run["code"]
    indent = line[: len(line) - len(line.lstrip())]
    return f"{indent}pass"


def _is_python(code: str) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _after(line: str, depth: int, quote: str) -> tuple[int, str]:
    """Return how many brackets and which string are open behind a line of Python."""
    for match in MARKS.finditer(line):
        mark = match[0]
        if quote:
            quote = "" if mark == quote else quote
        elif mark == "#":
            break
        elif mark in OPENING:
            depth += 1
        elif mark in CLOSING:
            depth = max(depth - 1, 0)
        elif mark[0] in "\"'":
            quote = mark
    return depth, quote if len(quote) == 3 or line.endswith("\\") else ""
