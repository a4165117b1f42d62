"""`modelsec fix`: writes the safe call into source code and notebooks.

Rule: this is a door; the codemod is imported when the command runs.
"""

from __future__ import annotations

from modelsec import config
from modelsec.commands.lint import NO_CACHE, SELECT
from modelsec.options import Command, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.options import Arguments


def run(arguments: Arguments) -> int:
    """Mend the files that were named."""
    from flake8_modelsec.fix.main import fix

    return fix(arguments)


COMMAND = Command(
    "fix",
    "Write weights_only=True into every torch.load that leaves it to its default, and what models.lock makes safe. "
    "Nothing else changes by a byte. Without PATHS the working directory is mended. Needs the extra fix (libcst).",
    "[PATHS]...",
    (
        Option("--diff", "print what would change, and change nothing"),
        Option("--check", "say whether something would change, and change nothing"),
        Option("--unsafe-fixes", "make the fixes too that may break a load which works today"),
        SELECT,
        Option("--ignore", "leave these rules out", "CODES", repeated=True),
        Option("--show-fixes", "list what was mended"),
        Option("--format", "run ruff format on the files that were changed"),
        NO_CACHE,
        config.FORCE_EXCLUDE,
        config.ISOLATED,
    ),
    run,
)
