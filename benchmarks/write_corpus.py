"""Write the corpus of the tests as files: `python -m benchmarks.write_corpus FOLDER`, from the root of the checkout.

Layout: FOLDER/malicious/NUMBER/NAME and FOLDER/ordinary/NUMBER/NAME. A gadget is spelled in one way of the three, since
the peers tell those ways apart no more than we do.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.support import corpus


def main() -> None:
    folder = Path(sys.argv[1])
    one_way = [probe for probe in corpus.gadgets() if probe.id.endswith("(STACK_GLOBAL)")]
    for number, probe in enumerate([*one_way, *corpus.streams(), *corpus.containers()]):
        room = folder / "malicious" / str(number)
        room.mkdir(parents=True)
        (room / Path(probe.file).name).write_bytes(probe.data)


if __name__ == "__main__":
    main()
