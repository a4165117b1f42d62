from __future__ import annotations

import pytest

from flake8_modelsec.context import Context
from flake8_modelsec.lint.environment import check_environment
from flake8_modelsec.registry import find

NAME = "TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"


@pytest.mark.parametrize(
    "line",
    [
        f"{NAME}=1",
        f"export {NAME}=true",
        f'ENV {NAME}="1"',
        f"ENV {NAME} 1",
        f"      {NAME}: 'yes'",
        f"  {NAME}: 1",
        f"setenv = {NAME} = y",
        f'env = {{ {NAME} = "1" }}',
        f"run: {NAME}=1 python a.py",
    ],
)
def test_a_true_value_is_reported(line: str) -> None:
    (one,) = check_environment(f"x\n{line}\n".encode(), Context()).diagnostics
    assert (one.code, one.line) == ("MSC105", 2)


@pytest.mark.parametrize(
    "line", [f"{NAME}=0", f"# {NAME}=1", f"unset {NAME}", f"MY_{NAME}=1", f"{NAME}=10", f"echo ${NAME}"]
)
def test_other_lines_are_not(line: str) -> None:
    assert check_environment(line.encode(), Context()).diagnostics == ()


def test_a_comment_allows() -> None:
    outcome = check_environment(f"{NAME}=1  # modelsec: allow MSC105 -- old file\n".encode(), Context())
    assert (outcome.diagnostics, [reason for _, reason in outcome.suppressed]) == ((), ["old file"])


def test_the_rule_can_be_off() -> None:
    rule = find("MSC101")
    assert rule is not None
    assert check_environment(f"{NAME}=1".encode(), Context([rule])).diagnostics == ()
