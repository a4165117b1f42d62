from __future__ import annotations

import pytest

from flake8_modelsec.locked import Lock, Pinned, normal


@pytest.mark.parametrize(
    ("imports", "loads", "answer"),
    [
        (("collections.OrderedDict", "torch._utils._rebuild_tensor_v2", "torch.FloatStorage"), "objects", True),
        ((), "data", True),
        (("os.system",), "objects", False),
        (("torch.FloatStorage",), "code", False),
    ],
)
def test_a_file_is_weights_alone(imports: tuple[str, ...], loads: str, answer: bool) -> None:
    lock = Lock(files={"m/a.pt": Pinned(imports, loads, reviewed=False)})
    assert lock.weights_only("./m//a.pt") == answer
    assert not lock.weights_only("other.pt")


def test_owners_are_those_of_hub_ids() -> None:
    assert Lock(commits={"org/name": "0" * 40, "bert": "1" * 40}).owners() == {"org"}


def test_a_path_is_compared_without_its_empty_parts() -> None:
    assert normal("./a//./b.pt") == "a/b.pt"


def test_what_a_file_needs_beyond_weights_is_named() -> None:
    lock = Lock(
        files={"a.pt": Pinned(("torch.float32", "torch.HalfTensor", "m.Config", "builtins.set"), "objects", False)}
    )
    assert lock.beyond_weights("a.pt") == ("m.Config",)
    assert lock.beyond_weights("b.pt") is None
