"""The rows of the one table, and how they are printed."""

from __future__ import annotations

from dataclasses import dataclass

HEADS = ("job", "modelsec", "reference", "ratio", "goal", "met")


@dataclass(frozen=True)
class Row:
    """One goal and what was measured."""

    job: str
    ours: str
    reference: str
    ratio: str
    goal: str
    met: bool | None
    """None: nothing to judge, e.g. a peer that could not be installed or that gave up before the end."""

    def cells(self) -> tuple[str, ...]:
        return (
            self.job,
            self.ours,
            self.reference,
            self.ratio,
            self.goal,
            {True: "yes", False: "NO", None: "-"}[self.met],
        )


def text(rows: list[Row]) -> str:
    """Return the rows as a Markdown table whose columns stand under each other."""
    lines = [HEADS, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADS))]
    padded = [[cell.ljust(width) for cell, width in zip(line, widths, strict=True)] for line in lines]
    shown = ["| " + " | ".join(line) + " |" for line in padded]
    shown.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    met = [row.met for row in rows]
    shown.append(f"\n{met.count(True)} goals met, {met.count(False)} missed, {met.count(None)} not judged.")
    return "\n".join(shown) + "\n"
