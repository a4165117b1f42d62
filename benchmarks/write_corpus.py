"""Write the corpus of the tests as files: `python -m benchmarks.write_corpus FOLDER`, from the root of the checkout.

Layout: FOLDER/malicious/NUMBER/NAME and FOLDER/ordinary/NUMBER/NAME. A gadget is spelled in one way of the three, since
the peers tell those ways apart no more than we do.
"""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

from tests.support import corpus, ordinary, ordinary_models


def main() -> None:
    folder = Path(sys.argv[1])
    one_way = [probe for probe in corpus.gadgets() if probe.id.endswith("(STACK_GLOBAL)")]
    for number, probe in enumerate([*one_way, *corpus.streams(), *corpus.containers()]):
        (_room(folder / "malicious", number) / Path(probe.file).name).write_bytes(probe.data)
    warnings.simplefilter("ignore")  # estimators fitted to three rows say so
    files = ordinary.general() | ordinary_models.estimators() | ordinary_models.checkpoints()
    for number, (name, write) in enumerate(files.items()):
        write(_room(folder / "ordinary", number) / name)
    ordinary.hub(_room(folder / "ordinary", len(files)))


def _room(folder: Path, number: int) -> Path:
    room = folder / str(number)
    room.mkdir(parents=True)
    return room


if __name__ == "__main__":
    main()
