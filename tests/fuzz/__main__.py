"""`python -m tests.fuzz STREAMS [FIRST_SEED]`: run the differential harness for as long as one likes."""

from __future__ import annotations

import sys

from tests.fuzz.compare import BATCH, run


def main() -> int:
    """Run in rounds of 20 batches, say how far it is, and print every failure; exit 1 when there is one."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    totals = [0, 0, 0, 0, 0]
    while totals[0] < count:
        result = run(min(20 * BATCH, count - totals[0]), seed)
        seed += 20
        for place, number in enumerate(
            (result.streams, result.readable, result.asking, result.died, len(result.failures))
        ):
            totals[place] += number
        for failure in result.failures:
            print(failure)
        print("streams {}, readable {}, asking {}, died {}, failures {}".format(*totals), flush=True)
    return 1 if totals[-1] else 0


if __name__ == "__main__":
    sys.exit(main())
