from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from modelsec import cache, workers
from modelsec.errors import ConfigError
from modelsec.pipeline import Options, scan_reader
from modelsec.policy import _words, load
from modelsec.policy.project import keys_of
from modelsec.reader import BytesReader
from tests.modelsec.policy.test_rows import REACHING
from tests.support.traps import SYSTEM

if TYPE_CHECKING:
    from tests.support.projects import Project

OWN = ("mypkg.models.Classifier",)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("mypkg.models.Classifier", "mypkg.models:Classifier"),
        ("mypkg.models:Outer.Inner", "mypkg.models:Outer.Inner"),
        ("mypkg._build", "mypkg:_build"),
        ("torch.nn.modules.nobody.Knows", "torch.nn.modules.nobody:Knows"),
    ],
)
def test_an_exact_name_of_the_project_is_allowed(name: str, key: str) -> None:
    assert keys_of((name,), "tool.modelsec.allow in pyproject.toml") == (key,)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("mypkg.*", "a wildcard would allow names that nobody has looked at"),
        ("mypkg.models.Class?", "a wildcard"),
        ("mypkg.[ab].C", "a wildcard"),
        ("*", "a wildcard"),
        ("Classifier", "no exact name"),
        ("mypkg.", "no exact name"),
        ("", "no exact name"),
        ("mypkg models.C", "no exact name"),
        ("mypkg:", "no exact name"),
        ("os.system", "known to run, import or call"),
        ("builtins.eval", "known to run, import or call"),
        ("posix:system", "known to run, import or call"),
        ("torch.load", "known to run, import or call"),
        ("torch.hub.load_state_dict_from_url", "known to run, import or call"),
        ("joblib.load", "known to run, import or call"),
        ("pandas.read_pickle", "known to run, import or call"),
        ("importlib.metadata.Distribution", "known to run, import or call"),
        ("ast.literal_eval", "of the standard library"),
        ("collections.OrderedDict", "of the standard library"),
        ("nt.Anything", "known to run, import or call"),
        ("__builtin__.Anything", "of the standard library"),
        ("__main__.Net", "it "),
        ("torch.serialization.Anything", "it "),
        ("cPickle.loads", "known to run, import or call"),
        ("sklearn.linear_model._logistic.LogisticRegression", "on the allow-list already"),
        ("sklearn.utils.nobody.knows", "a function of sklearn"),
    ],
)
def test_a_name_that_is_not_the_projects_own_is_an_error_that_says_why(name: str, why: str) -> None:
    with pytest.raises(ConfigError) as caught:
        keys_of((*OWN, name), "tool.modelsec.allow in pyproject.toml")
    assert f"tool.modelsec.allow in pyproject.toml cannot hold {name}: " in str(caught.value)
    assert why in str(caught.value)


@pytest.mark.parametrize("name", sorted(REACHING | set(_words.HAZARDS)))
def test_no_project_can_allow_a_gadget(name: str) -> None:
    for below in (name, f"{name}.below", f"{name}.Below"):
        with pytest.raises(ConfigError):
            keys_of((below,), "tool.modelsec.allow in pyproject.toml")


def verdict(data: bytes) -> str:
    options = Options(digest=False, allow=keys_of(OWN, "tool.modelsec.allow in pyproject.toml"))
    return scan_reader(BytesReader(data), "a.pkl", load(options.allow), options).verdict


HEAD = b"cmypkg.models\nClassifier\n"
NEW = b"\x80\x02" + HEAD + b")\x81"


@pytest.mark.parametrize(
    "data",
    [
        HEAD + b")R.",
        HEAD + b"(I1\nVx\ntR.",
        NEW + b".",
        NEW + b"}(X\x01\x00\x00\x00aK\x01ub.",
        NEW + b"(K\x01K\x02tb.",
        NEW + b"(K\x01K\x02u.",
        b"(" + HEAD[1:].replace(b"mypkg", b"imypkg", 1) + b".",
        b"ccopy_reg\n_reconstructor\n(" + HEAD + b"c__builtin__\nobject\nNtR}b.",
    ],
)
def test_an_allowed_class_is_made_and_filled_in_every_way(data: bytes) -> None:
    assert verdict(data) == "pass"


@pytest.mark.parametrize(
    "data",
    [
        SYSTEM,
        HEAD.replace(b"Classifier", b"Classifiers") + b")R.",
        HEAD.replace(b"Classifier", b"Classifier.load") + b")R.",
        HEAD.replace(b"mypkg", b"mypkg.sub") + b")R.",
        NEW + b"}(X\x01\x00\x00\x00acposix\nsystem\nub.",
        HEAD + b"}X\x01\x00\x00\x00aK\x01sb.",
        NEW + b"N}X\x09\x00\x00\x00__class__c__builtin__\nobject\ns\x86b.",
    ],
)
def test_nothing_else_is_allowed_with_it(data: bytes) -> None:
    assert verdict(data) == "refused"


def test_the_rows_that_ship_are_not_changed() -> None:
    keys = keys_of(OWN, "x")
    allowed, plain = load(keys), load()
    assert {key: row for key, row in allowed.rows.items() if key not in keys} == plain.rows
    assert len(allowed.rows) == len(plain.rows) + 1


@pytest.fixture
def own(project: Project) -> Project:
    project.write("net.pkl", HEAD + b")R.")
    project.write("pyproject.toml", '[tool.modelsec]\nallow = ["mypkg.models.Classifier"]\n')
    return project


def test_every_command_follows_the_configuration(own: Project) -> None:
    code, out, _ = own("scan")
    assert code == 0
    assert "Note: allowed by the project's configuration: mypkg.models.Classifier" in out
    assert own("lock")[0] == own("check")[0] == own("explain", "net.pkl")[0] == 0
    assert 'loads = "objects"' in own.lock
    for command in ("scan", "check"):
        assert own(command, "--isolated")[0] == 1
    assert own("explain", "net.pkl", "--isolated")[0] == 1


def test_many_files_are_judged_by_it_too(own: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "MANY_FILES", 2)
    own.write("b.pkl", HEAD + b")R.")
    assert own("scan", "--jobs", "2")[0] == 0


def test_a_setting_that_came_with_the_files_is_not_obeyed(own: Project) -> None:
    own.write("downloaded/net.pkl", HEAD.replace(b"mypkg", b"evil") + b")R.")
    own.write("downloaded/pyproject.toml", '[tool.modelsec]\nallow = ["evil.models.Classifier"]\n')
    assert own("scan", "downloaded")[0] == own("explain", "downloaded/net.pkl")[0] == 1


@pytest.mark.parametrize("given", ['["mypkg.*"]', '["os.system"]', '"mypkg.models.Classifier"', "[1]"])
def test_a_wrong_setting_ends_every_command(own: Project, given: str) -> None:
    own.write("pyproject.toml", f"[tool.modelsec]\nallow = {given}\n")
    for command in ("scan", "check", "lock"):
        code, out, err = own(command)
        assert (code, out) == (2, "")
        assert "tool.modelsec.allow in " in err


def test_a_changed_setting_forgets_what_passed(own: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MANY_FILES", 1)
    monkeypatch.setattr(cache, "SETTLED_SECONDS", -1.0)
    own("lock")
    assert own("check")[0] == 0
    own.write("pyproject.toml", "[tool.modelsec]\nallow = []\n")
    assert own("check")[0] == 1
