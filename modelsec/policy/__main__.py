"""`python -m modelsec.policy --write`: compile the policy's data; without the option, say whether that is needed."""

from __future__ import annotations

import sys

from modelsec.policy.compile import modules


def main(arguments: list[str]) -> int:
    """Write or compare the compiled modules; return 1 where they are stale."""
    stale = 0
    for path, source in modules().items():
        if "--write" in arguments:
            with open(path, "w", encoding="utf-8", newline="\n") as file:
                file.write(source)
            continue
        with open(path, encoding="utf-8") as file:
            if file.read() != source:
                stale = 1
                sys.stderr.write(f"{path} is stale; run python -m modelsec.policy --write\n")
    return stale


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
