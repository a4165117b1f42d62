"""Each rule's page and the table of all rules, made from the rules themselves.

Rule: nothing that is printed about a rule is written twice. `python -m flake8_modelsec --write-docs` writes the pages
and the README's table; a test holds that they are fresh.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from flake8_modelsec.registry import find, rules
from flake8_modelsec.rule import Bad, Good, Missed

if TYPE_CHECKING:
    from flake8_modelsec.rule import Rule

FOLDER = "docs/rules"
EXAMPLES = 3
"""Cases of each kind that a page shows."""


def page(code: str) -> str | None:
    """Return the page of the rule with this code, as Markdown; None where there is no such rule."""
    rule = find(code.upper())
    return None if rule is None else _page(rule)


def table() -> str:
    """Return the table of all rules, as Markdown."""
    rows = ["| code | reports | default | `modelsec fix` |", "|---|---|---|---|"]
    for rule in rules():
        default = rule.severity if rule.default else "off"
        rows.append(f"| [{rule.code}]({FOLDER}/{rule.code}.md) | {rule.summary} | {default} | {rule.fixes} |")
    return "\n".join(rows)


def files() -> dict[str, str]:
    """Return every page by its path in the repository."""
    return {f"{FOLDER}/{rule.code}.md": _page(rule) for rule in rules()}


def _page(rule: Rule) -> str:
    title, _, body = _docstring(rule).partition("\n\n")
    default = "on" if rule.default else "off"
    facts = f"`{rule.code}` · severity {rule.severity} · {default} by default · fix: {rule.fixes or 'none'}"
    parts = [f"# {rule.name}", title, facts, body.strip(), "## Cases"]
    for kind, told in ((Bad, "Reported"), (Good, "Not reported"), (Missed, "Not reported yet")):
        cases = [case for case in rule.cases if isinstance(case, kind)][:EXAMPLES]
        parts.append(f"{told}:\n\n" + "\n\n".join(_fenced(case) for case in cases))
    return "\n\n".join(parts) + "\n"


def _fenced(case: Bad | Good | Missed) -> str:
    code = f"```python\n{case.code.rstrip()}\n```"
    if isinstance(case, Missed):
        return f"{code}\n\nbecause {case.why}"
    fixed = f"\n\nbecomes\n\n```python\n{case.fixed.rstrip()}\n```" if isinstance(case, Bad) and case.fixed else ""
    return code + fixed


def _docstring(rule: Rule) -> str:
    """Return the docstring of the module that holds the rule: the one whose `RULE` it is."""
    for name, module in sys.modules.items():
        if name.startswith("flake8_modelsec.rules.msc") and getattr(module, "RULE", None) is rule:
            return module.__doc__ or ""
    return ""
