from __future__ import annotations

import pytest

from modelsec.errors import LimitExceeded, Malformed, Truncated, Unreadable
from modelsec.evidence import Fault, Import, Persistent
from modelsec.formats.torch_tar import FORMAT, PARTS, Objects, Storages, Tensors, is_part
from modelsec.identify import Visitor
from modelsec.limits import DEFAULT, Limits
from modelsec.reader import BytesReader, Slice
from tests.support.recording import Recorder
from tests.support.torch_tars import COUNT, MEMBERS, OBJECT, STORAGES, TENSORS, described, packed, storage, tensor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Evidence
    from modelsec.formats.torch_tar import Part

EVIL = b"\x80\x02cos\nsystem\nU\x09echo trap\x85R."


def recorded(part: type[Part], data: bytes, limits: Limits = DEFAULT) -> Recorder:
    recorder = Recorder(limits)
    reader = part(BytesReader(data), 0, len(data))
    assert FORMAT.matches(data, reader, "")
    assert FORMAT.read(reader, recorder) == len(data)
    return recorder


def imported(evidence: list[Evidence]) -> list[str]:
    return [fact.target.dotted for fact in evidence if isinstance(fact, Import)]


def whole_file(members: dict[str, bytes]) -> list[tuple[tuple[str, ...], Evidence]]:
    told: list[tuple[tuple[str, ...], Evidence]] = []

    def sink(chain: tuple[str, ...], evidence: Evidence) -> bool:
        told.append((chain, evidence))
        return False

    Visitor(sink, DEFAULT, ".pt").inspect(BytesReader(packed(members)))
    return told


def test_storages_are_stepped_over() -> None:
    assert imported(recorded(Storages, STORAGES).evidence) == ["torch.FloatStorage", "torch.LongStorage"]


def test_tensors_are_stepped_over() -> None:
    assert imported(recorded(Tensors, TENSORS).evidence) == ["torch.FloatTensor", "torch.LongTensor"]


def test_numbers_of_tensors_are_no_persistent_ids() -> None:
    assert not any(isinstance(fact, Persistent) for fact in recorded(Objects, OBJECT).evidence)


def test_other_persistent_ids_are_told() -> None:
    told = recorded(Objects, b"\x80\x02U\x03a.bQ.").evidence
    assert [fact.identifier for fact in told if isinstance(fact, Persistent)] == ["a.b"]


def test_a_whole_file_only_imports_what_it_names() -> None:
    told = whole_file(MEMBERS)
    expected = {
        "collections.OrderedDict",
        "torch.FloatStorage",
        "torch.LongStorage",
        "torch.FloatTensor",
        "torch.LongTensor",
    }
    assert set(imported([evidence for _, evidence in told])) == expected
    assert not any(type(evidence).__name__ in ("Fault", "Unrecognised", "Persistent") for _, evidence in told)


@pytest.mark.parametrize("data", [b"x" * 24, EVIL.ljust(24, b"\0")], ids=["weights", "a pickle among the weights"])
def test_elements_are_weights_whatever_they_spell(data: bytes) -> None:
    members = COUNT % 1 + storage(1, "FloatStorage", 6, data[:24]) + b"\x80\x02]."
    assert imported(recorded(Storages, members).evidence) == ["torch.FloatStorage"]


def test_an_empty_storage_has_no_elements() -> None:
    members = COUNT % 1 + storage(1, "FloatStorage", 0, b"") + b"\x80\x02]."
    assert imported(recorded(Storages, members).evidence) == ["torch.FloatStorage"]


HIDDEN = {
    "in the object": {"pickle": EVIL},
    "in the information": {"sys_info": EVIL},
    "as the count of storages": {"storages": EVIL},
    "as a description": {"storages": COUNT % 1 + EVIL},
    "as the views": {"storages": STORAGES[:-4] + EVIL},
    "behind the views": {"storages": STORAGES + EVIL},
    "behind a shorter storage": {"storages": COUNT % 1 + storage(1, "ByteStorage", 2, b"xx") + EVIL},
    "as a tensor": {"tensors": COUNT % 1 + EVIL},
    "behind a scalar": {"tensors": COUNT % 2 + tensor(4, 1, "FloatTensor", (), ()) + EVIL},
    "in a second member of one name": {"storages": STORAGES, "./storages": EVIL},
}


@pytest.mark.parametrize("members", HIDDEN.values(), ids=HIDDEN)
def test_a_hidden_call_is_told_or_the_file_is_unreadable(members: dict[str, bytes]) -> None:
    told = [evidence for _, evidence in whole_file({**MEMBERS, **members})]
    faults = [evidence for evidence in told if isinstance(evidence, Fault)]
    assert {*imported(told), *(["a fault"] if faults else [])} & {"os.system", "a fault"} != set()


BROKEN = {
    "a count that is a text": b"\x80\x02U\x01x.",
    "a count of two": b"\x80\x02K\x01K\x02.",
    "an unknown class": COUNT % 1 + storage(1, "OddStorage", 0, b"") + b"\x80\x02].",
    "a class of another module": COUNT % 1 + storage(1, "FloatStorage", 0, b"").replace(b"ctorch\n", b"ctorc\n"),
    "a list": COUNT % 1 + b"\x80\x02]K\x01aK\x02a.",
    "two values": COUNT % 1 + b"\x80\x02K\x01K\x02\x86.",
    "a class that is popped": COUNT % 1
    + described(1, b"U\x03cpu", "FloatStorage").replace(b"q\x01", b"ctorch\nByteStorage\n0"),
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN)
def test_other_descriptions_are_malformed(data: bytes) -> None:
    with pytest.raises(Malformed):
        recorded(Storages, data)


def test_too_many_dimensions_are_malformed() -> None:
    with pytest.raises(Malformed, match="claims 65 dimensions"):
        recorded(Tensors, COUNT % 1 + tensor(1, 1, "FloatTensor", (1,) * 65, (1,) * 65))


@pytest.mark.parametrize("count", [1 << 40, -1])
def test_a_length_beyond_the_file_is_truncated(count: int) -> None:
    with pytest.raises(Truncated):
        recorded(Storages, COUNT % 1 + storage(1, "FloatStorage", count, b""))


def test_the_count_is_limited() -> None:
    with pytest.raises(LimitExceeded, match="limit members"):
        recorded(Storages, COUNT % 5, Limits(members=4))


@pytest.mark.parametrize(("part", "data"), [(Storages, STORAGES), (Tensors, TENSORS), (Objects, OBJECT)])
def test_every_prefix_is_unreadable(part: type[Part], data: bytes) -> None:
    for length in range(2, len(data)):
        with pytest.raises(Unreadable):
            FORMAT.read(part(BytesReader(data[:length]), 0, length), Recorder())


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_a_part_is_read_like_a_slice(part: type[Slice]) -> None:
    assert part(BytesReader(b"abcdef"), 1, 3).read(1, 10) == b"cd"


def test_a_part_that_begins_as_torch_wrote_it_is_one() -> None:
    assert is_part(STORAGES, Storages(BytesReader(STORAGES), 0, len(STORAGES)))


@pytest.mark.parametrize("head", [b"\x80\x04K\x01.", b"text", b""], ids=repr)
def test_a_part_with_other_content_is_none(head: bytes) -> None:
    assert not is_part(head, Storages(BytesReader(head), 0, len(head)))


def test_the_same_bytes_under_another_name_are_no_part() -> None:
    assert not is_part(STORAGES, Slice(BytesReader(STORAGES), 0, len(STORAGES)))
