"""The survey of the libraries: what is refused of them is known by name, and each has its reason."""

from __future__ import annotations

import importlib
import importlib.util
import io
import pickle
from contextlib import redirect_stdout
from typing import TYPE_CHECKING, Any

import pytest

from tests.rows import __main__ as command
from tests.rows.survey import Tally, drafts, survey, to_read
from tests.support.inspecting import Trap

if TYPE_CHECKING:
    from pathlib import Path

HEADS = ("", "ForMaskedLM", "ForQuestionAnswering", "ForSequenceClassification", "ForTokenClassification")
REFUSED: dict[str, dict[str, str]] = {
    "category_encoders": {},
    "estimators": {},
    "feature_engine": {},
    "gensim": {},
    "language": {
        **{
            f"spacy-{name}": "keeps bound methods of patterns, and parts as pickles that functions of spaCy read"
            for name in ("de", "doc", "en", "ja", "vocab", "xx")
        },
        "spacy-lookups": "tables with filters of bits in compiled classes",
        "spacy-strings": "made by compiled code that takes a state of its own",
        "thinc-model": "keeps the functions that it calls when it is asked to predict",
        **dict.fromkeys(
            ("BM25Recommender", "CosineRecommender", "ItemItemRecommender", "TFIDFRecommender"),
            "hands the numbers of a matrix to compiled code, which trusts its sizes",
        ),
    },
    "networkx": dict.fromkeys(
        ("DiGraph-reversed", "Graph-subgraph", "MultiDiGraph-reversed", "MultiGraph-subgraph", "frozen"),
        "keeps a function in the place of each method that would change it",
    ),
    "nltk": dict.fromkeys(
        (
            "BlanklineTokenizer",
            "RegexpParser",
            "RegexpStemmer",
            "RegexpTagger",
            "RegexpTokenizer",
            "SExprTokenizer",
            "WhitespaceTokenizer",
            "WordPunctTokenizer",
        ),
        "from 3.10 on it keeps a pattern of regex, whose compiled code lies in the stream, or flags of one",
    ),
    "numpy": {"void": "behind joblib a plain loader finds other values in the memo, and they are told"},
    "pandas": {},
    "python": {
        "value-34": "a distribution without parameters that models keep",
        "value-35": "urllib opens connections, and no model keeps an address",
        "value-36": "urllib opens connections, and no model keeps an address",
    },
    "scipy": {
        "discrete": "keeps a method bound to an instance, which is fetched by name",
        "rbf": "keeps a method bound to an instance, which is fetched by name",
        **dict.fromkeys(
            (
                *(
                    "pearson",
                    "regression",
                    "test-kendalltau",
                    "test-kolmogorov",
                    "test-ks_2samp",
                    "test-pointbiserialr",
                ),
                *("test-spearmanr", "test-weightedtau"),
            ),
            "below protocol 4 it is made by a partial of __new__",
        ),
    },
    "series": {
        **dict.fromkeys(
            (
                "BreslowFlemingHarringtonFitter",
                "LogLogisticAFTFitter",
                "LogNormalAFTFitter",
                "NelsonAalenFitter",
                "WeibullAFTFitter",
            ),
            "keeps a method bound to an instance, which is fetched by name",
        ),
    },
    "statsmodels": {
        "factors-mixed-dated": "keeps a dictionary that has the items of another for its attributes",
        "factors-mixed-fitted": "keeps a dictionary that has the items of another for its attributes",
        "seasons": "asks the series that it is made over for its dates",
    },
    "surprise": {},
    "torch": {
        "tensor-jagged": "made from the keywords of a dictionary",
        "tensor-masked": "a subclass whose state is taken apart by its own code",
        "value-hooked": "keeps a function that changes gradients",
    },
    "torchmetrics": {
        "SacreBLEUScore": "keeps a method of a class, which is fetched by name",
        "TranslationEditRate": "keeps a tokenizer and its cache",
    },
    "shap": {},
    "transformers": {
        **dict.fromkeys(
            (f"AutoModel{head}-ibert" for head in HEADS),
            "keeps a method of a class of functions, which is fetched by name",
        ),
        "cache": "keys and values of a conversation, which are no model",
        "output": "goes through what it is made of",
        **dict.fromkeys(("extractor", "processor-vit"), "settings that are saved as JSON"),
        "tokenizer-t5": "in an older version a class of its name opens the file that its state names",
    },
    "tuning": {"space-words": "keeps a distribution of scipy, which makes source text and runs it"},
}
"""A library to the objects of its survey that are refused, each with the reason why no row is written for it."""

PACKAGES = {
    "estimators": "hdbscan",
    "language": "tokenizers",
    "python": "sys",
    "series": "lifelines",
    "tuning": "optuna",
}
"""A survey to the package that must be there, where that has another name."""


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("library", sorted(REFUSED))
def test_only_what_has_a_reason_is_refused(library: str) -> None:
    if importlib.util.find_spec(PACKAGES.get(library, library)) is None:
        pytest.skip(f"{library} is not installed")
    tally = survey(importlib.import_module(f"tests.rows.libraries.{library}").objects())
    assert {name: sorted(tally.reasons_of(name)) for name in tally.refused - set(REFUSED[library])} == {}
    assert tally.objects > 20


class Unlisted:
    """A class of nobody's allow-list."""

    def __hash__(self) -> int:
        return 1


def test_a_draft_is_no_row() -> None:
    tally = survey([("one", Unlisted), ("a trap", Trap)])
    assert tally.refused == {"one", "a trap"}
    text = drafts(tally)
    assert 'kind = "class"' in text
    assert 'why = ""' in text


def test_methods_that_loading_runs_are_listed_for_reading() -> None:
    (line,) = to_read(Unlisted)
    assert line.startswith(f"__hash__ of {Unlisted.__module__}.Unlisted: ")
    assert to_read(print) == []


def _broken() -> Any:
    raise ValueError


def test_what_cannot_be_made_or_written_does_not_count() -> None:
    tally = survey([("broken", _broken), ("unwritable", lambda: lambda: None), ("fine", dict)])
    assert (tally.objects, tally.unmade, tally.rate) == (1, 2, 1.0)
    assert Tally().rate == 0.0


def test_the_command_judges_files_that_were_written_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "tame.pkl").write_bytes(pickle.dumps({"a": 1}))
    (tmp_path / "trap.pkl").write_bytes(pickle.dumps(Trap()))
    said = io.StringIO()
    with redirect_stdout(said):
        code = command.main(["--folder", str(tmp_path), "--drafts"])
    assert code == 1
    assert "1 of 2 pass (50.0%)" in said.getvalue()
    assert 'name = "builtins.print"' in said.getvalue()
