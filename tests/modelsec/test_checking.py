from __future__ import annotations

import datetime as dt

from modelsec.checking import excused, judge
from modelsec.lockfile import Lockfile, Review
from modelsec.survey.look import Model, Survey
from tests.support.locks import digest, entry, lock, locked
from tests.support.reports import file_report, finding, refused

TODAY = dt.date(2026, 11, 20)
NET = entry("net", locked("net.pkl", "net"))
REPORT = refused("models/net.pkl", target="mypkg.Net")


def reviewed(*names: str) -> Lockfile:
    review = Review(NET.sha256, names, "who", TODAY, "why")
    return lock(entry("net", *NET.files, review=review))


def test_a_review_takes_away_what_it_allows_and_nothing_else() -> None:
    model = Model(NET, (REPORT,))
    (file,) = excused(model, reviewed("mypkg.Net").entries[0], TODAY)
    assert (file.verdict, file.findings, file.findings_total, file.loads) == ("pass", (), 0, "code")
    assert excused(model, reviewed("mypkg.Nets").entries[0], TODAY) == (REPORT,)
    assert excused(model, None, TODAY) == (REPORT,)


def test_a_review_never_lets_an_unreadable_file_through() -> None:
    report = file_report(verdict="unreadable", findings=(finding(target="mypkg.Net"),))
    assert excused(Model(NET, (report,)), reviewed("mypkg.Net").entries[0], TODAY) == (report,)


def test_what_is_not_recognised_in_a_model_is_listed_and_not_judged() -> None:
    folder = entry("m", locked("a.pt", "a"), locked("blob", "b"), locked("empty", ""), source="file:m/")
    reports = (
        file_report("m/a.pt", sha256=digest("a")),
        file_report("m/blob", verdict="unrecognised", format="unknown"),
        file_report("m/empty", verdict="unrecognised", format="empty", size=0),
    )
    report = judge(lock(folder), Survey((Model(folder, reports),)), TODAY)
    assert [file.path for file in report.files] == ["m/a.pt"]
    assert report.unrecognised == ("m/blob",)
    assert report.passes


def test_a_folder_that_is_not_pinned_is_told_at_its_weights() -> None:
    folder = entry("m", locked("config.json", "{}"), locked("model.bin", "w"), source="file:m/")
    reports = (file_report("m/config.json", format="json"), file_report("m/model.bin", format="torch-zip"))
    report = judge(Lockfile(), Survey((Model(folder, reports),)), TODAY)
    assert [(file.path, [each.id for each in file.findings]) for file in report.files] == [
        ("m/config.json", []),
        ("m/model.bin", ["MSF501"]),
    ]


def test_errors_of_our_own_fail_the_check() -> None:
    assert judge(Lockfile(), Survey((), errors=("a fault",)), TODAY).exit_code == 2
