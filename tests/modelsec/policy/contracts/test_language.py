"""No attribute stands in for what gensim's `load` calls, and a tokenizer is made over a model."""

from __future__ import annotations

from typing import Any

import pytest

from modelsec.evidence import APPEND, BUILD, NEWOBJ, VALUE, Blob, Mapping, Unknown
from modelsec.policy.contracts import contract
from tests.support.judged import POLICY, called, code, made
from tests.support.spoiling import free_in

ANY = made("types.SimpleNamespace", state=Mapping(()))
WORDS = "gensim.models.word2vec.Word2Vec"
TOKENIZER, BPE = "tokenizers.Tokenizer", "tokenizers.models.BPE"


def test_what_gensim_saves_passes() -> None:
    saved = Mapping((("wv", made("gensim.models.keyedvectors.KeyedVectors")), ("__numpys", Unknown("list"))))
    assert code(called(WORDS, saved, use=BUILD)) == ""


@pytest.mark.parametrize("name", ["_load_specials", "add_lifecycle_event", "make_cum_table", "adjust_vectors"])
def test_what_load_calls_is_no_attribute(name: str) -> None:
    assert [code(called(WORDS, Mapping(((name, value),)), use=BUILD)) for value in (ANY, 1)] == ["MSF103"] * 2


def test_a_part_is_no_layer_whose_own_parts_may_have_the_names_of_methods() -> None:
    layer = made("torch.nn.modules.container.Sequential", state=Mapping(()))
    assert code(called(WORDS, Mapping((("vocab", layer),)), use=BUILD)) == "MSF103"


@pytest.mark.parametrize(
    "name",
    [
        "lightning.fabric.utilities.data.AttributeDict",
        "scipy.optimize._optimize.OptimizeResult",
        "sklearn.utils._bunch.Bunch",
        "slicer.slicer.Slicer",
        "torch_geometric.data.data.Data",
        "types.SimpleNamespace",
    ],
)
def test_a_part_is_nothing_that_answers_by_what_it_holds(name: str) -> None:
    assert code(called(WORDS, Mapping((("vocab", made(name, state=Mapping(()))),)), use=BUILD)) == "MSF103"


@pytest.mark.parametrize("name", ["numpy._core.multiarray._reconstruct", "collections.OrderedDict", "no.such.Part"])
def test_a_part_of_numbers_or_words_passes_and_one_that_is_not_allowed_does_not(name: str) -> None:
    found = code(called(WORDS, Mapping((("vocab", made(name, state=Mapping(()))),)), use=BUILD))
    assert found == ("MSF103" if name == "no.such.Part" else "")


@pytest.mark.parametrize("state", [Unknown("dict"), ANY, None, (None, Mapping(()))])
def test_attributes_that_are_not_known_are_refused(state: Any) -> None:
    assert code(called(WORDS, state, use=BUILD)) == "MSF103"


def test_a_tokenizer_is_made_over_a_model_and_read_from_bytes() -> None:
    assert code(called(TOKENIZER, made("tokenizers.models.Model", state=b"{}"), use=NEWOBJ)) == ""
    encoded = made("_codecs.encode", "{}", "latin1")
    assert [code(called(TOKENIZER, state, use=BUILD)) for state in (b"{}", Blob("bytes", 0, 9999), encoded)] == [""] * 3


@pytest.mark.parametrize("given", [(), ("model.json",), (ANY,), (made(TOKENIZER),)])
def test_a_tokenizer_over_anything_else_is_refused(given: tuple[Any, ...]) -> None:
    assert code(called(TOKENIZER, *given, use=NEWOBJ)) == "MSF103"


@pytest.mark.parametrize("state", ["{}", ANY, Mapping(()), (b"{}", b"{}"), made("builtins.tuple", Unknown("list"))])
def test_a_tokenizer_of_anything_but_bytes_is_refused(state: Any) -> None:
    assert code(called(TOKENIZER, state, use=BUILD)) == "MSF103"


def test_a_model_that_would_be_read_from_a_file_is_refused() -> None:
    assert code(called(BPE, use=NEWOBJ)) == ""
    assert code(called(BPE, "vocab.json", "merges.txt", use=NEWOBJ)) == "MSF103"


@pytest.mark.parametrize(("keeper", "found"), [(made(WORDS), ""), (made(TOKENIZER), "MSF108"), (ANY, "MSF108")])
def test_only_an_embedding_keeps_the_function_that_hashes(keeper: Any, found: str) -> None:
    assert code(called("builtins.hash", keeper, use=VALUE)) == found
    assert code(called("builtins.hash", Unknown("arguments"), use=VALUE)) == "MSF108"
    assert code(called("builtins.hash", ANY)) == "MSF102"


def test_a_tree_is_filled_as_a_list_is() -> None:
    tree = made("nltk.tree.tree.Tree")
    assert code(called("nltk.tree.tree.Tree", use=APPEND, receiver=tree)) == ""
    assert code(called("nltk.tree.parented.ParentedTree", use=APPEND, receiver=tree)) == "MSF101"


VECTORS = made("gensim.models.keyedvectors.KeyedVectors", state=Mapping(()))
FORMS: list[tuple[str, Any, str]] = [
    ("language-keeps-hash", made(WORDS), ""),
    ("language-saved", Mapping((("wv", VECTORS), ("n", 1), ("day", made("datetime.date")))), ""),
    ("language-tokenizer", made(BPE), ""),
]


@pytest.mark.parametrize(("name", "state", "left_free"), FORMS)
def test_each_part_of_a_form_counts_and_is_given_alone(name: str, state: Any, left_free: str) -> None:
    assert free_in(name, state) == left_free
    assert [contract(name)(given, POLICY, None) for given in ((), (state, state))] == [False, False]
