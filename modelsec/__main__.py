"""`python -m modelsec` is the `modelsec` command.

Rule: `python -m` looks for every module in the working directory first, and that may be the folder that is judged: an
`enum.py` beside a model must not be what a later import finds. Nothing of modelsec is looked for there.
"""

from __future__ import annotations

import os
import sys

if __name__ == "__main__":
    try:
        if sys.path[:1] == [os.getcwd()]:
            del sys.path[0]
    except FileNotFoundError:
        pass  # it is gone, and holds no module
    from modelsec.cli import entry

    entry()
