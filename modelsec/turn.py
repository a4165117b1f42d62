"""The turn of one file: judge it, whatever happens to it.

Rule: nothing that happens to one file ends a run. What could not be opened fails under its own name, and a fault of
modelsec's own is kept beside the verdict, where it makes the run fail whatever else was found.
"""

from __future__ import annotations

from modelsec.discover import Barred
from modelsec.errors import ModelsecError
from modelsec.evidence import Fault
from modelsec.finding import PASS, REFUSED, UNREADABLE, Finding
from modelsec.formats import named
from modelsec.formats._format import STRUCTURE
from modelsec.identify import UNKNOWN
from modelsec.pipeline import CODE, FileReport, Options, scan_file
from modelsec.suffixes import is_model_name
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.discover import Found
    from modelsec.policy import Policy

AGAIN = "scan it again when nothing writes to it, or give it by its path"
MEND = "mend its permissions, or exclude it in the configuration"
STRUCTURES = named(STRUCTURE)


@value
class Turn:
    """What came of one file."""

    file: FileReport | None
    """None for a record of another program in which nothing is refused."""
    error: str = ""
    """A fault of modelsec's own, in one sentence."""


def take(found: Found, policy: Policy, options: Options) -> Turn:
    """Judge the file that was `found`; no error leaves this."""
    path, error = found.path, ""
    try:
        if found.record and _look(path, policy, options) != REFUSED:
            return Turn(None)
        return Turn(scan_file(path, policy, options.for_file(named=found.named)))
    except OSError as failure:
        barred = Barred(path, f"the file cannot be read ({failure.strerror})", MEND, fails=True)
    except ModelsecError as failure:
        barred = Barred(path, str(failure), AGAIN, fails=True)
    except Exception as failure:  # noqa: BLE001 - a file that trips modelsec fails alone, and the run with it
        reason = " ".join(f"{type(failure).__name__}: {failure}".split())
        error = f"{path}: a fault of modelsec's own ({reason}); please report it"
        barred = Barred(path, "modelsec failed on this file, so it has no verdict", "report it", fails=True)
    return Turn(unopened(barred), error)


def _look(path: str, policy: Policy, options: Options) -> str:
    return scan_file(path, policy, Options(digest=False, named=False, limits=options.limits)).verdict


def unopened(entry: Barred) -> FileReport:
    """Return the report of a file that was not read, and fails for it."""
    from modelsec.policy.words import describe

    told = describe("MSF204", Fault(entry.message, None), ())
    finding = Finding(told.id, told.verdict, told.message, entry.fix, references=told.references)
    return FileReport(entry.path, None, None, UNKNOWN, UNREADABLE, CODE, (), (), (), (finding,), 1)


def is_model(file: FileReport) -> bool:
    """Say whether a file counts as a model: it fails, some loader builds objects from it, or it is named as one."""
    return file.verdict != PASS or file.format in STRUCTURES or is_model_name(file.path)
