"""Files that set environment variables: workflow, Docker, `.env`, tox and shell files, judged line by line for MSC105.

Rule: only an assignment counts, as `NAME=1`, `NAME: "1"`, `NAME 1` behind `ENV`, and not in a comment.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flake8_modelsec.lint.files import NOTHING, Outcome
from flake8_modelsec.rule import Diagnostic

if TYPE_CHECKING:
    from flake8_modelsec.context import Context

CODE = "MSC105"


def check_environment(data: bytes, context: Context) -> Outcome:
    """Report each line that sets the variable to a true value."""
    rule = next((rule for rule in context.registry.rules if rule.code == CODE), None)
    if rule is None:
        return NOTHING
    from flake8_modelsec.rules.msc105_guard_off_by_environment import MESSAGE, TRUE, VARIABLE
    from flake8_modelsec.suppressions import comments

    if VARIABLE.encode() not in data:
        return NOTHING
    values = "|".join(TRUE)
    pattern = re.compile(
        rf"(?<![A-Za-z0-9_])['\"]?{VARIABLE}['\"]?(?:\s*[=:]\s*|\s+)['\"]?(?:{values})['\"]?(?![A-Za-z0-9_])",
        re.IGNORECASE,
    )
    found, suppressed = [], []
    for number, line in enumerate(re.split(r"\r\n?|\n", data.decode("utf-8", "replace")), 1):
        match = pattern.search(line)
        if match is None or line.lstrip().startswith(("#", "//")):
            continue
        diagnostic = Diagnostic(CODE, MESSAGE, number, match.start() + 1, number, match.end() + 1, rule.severity)
        allowing = [comment for comment in comments(number, line) if comment.covers(CODE)]
        if allowing:
            suppressed.append((diagnostic, allowing[0].reason))
        else:
            found.append(diagnostic)
    return Outcome(tuple(found), tuple(suppressed))
