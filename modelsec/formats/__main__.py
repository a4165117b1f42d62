"""`python -m modelsec.formats --write`: compile the index of formats; without the option, say whether it is stale."""

from __future__ import annotations

import os
import sys

from modelsec import formats

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Format

PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "_index.py")
HEAD = '''"""Which formats there are and how they begin; written by `python -m modelsec.formats --write`."""

from __future__ import annotations

ROWS = """
'''


def index() -> str:
    """Return the source of the index: module, name, kind and first bytes of every format."""
    rows = (
        f"{name} {form.name} {form.kind} {_begins(form)}\n"
        for name, form in zip(formats.names(), formats.discover(), strict=True)
    )
    return f'{HEAD}{"".join(rows)}"""\n'


def _begins(form: Format) -> str:
    return formats.ARCHIVE if form.archive else bytes(sorted(form.first)).hex() or formats.ANY


def main(arguments: list[str]) -> int:
    """Write or compare the index; return 1 where it is stale."""
    if "--write" in arguments:
        with open(PATH, "w", encoding="utf-8", newline="\n") as file:
            file.write(index())
        return 0
    with open(PATH, encoding="utf-8") as file:
        fresh = file.read() == index()
    if not fresh:
        sys.stderr.write(f"{PATH} is stale; run python -m modelsec.formats --write\n")
    return 0 if fresh else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
