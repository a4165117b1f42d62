"""Parts of language models: tokenizers by their text, spaCy's and thinc's pipelines, and recommenders of implicit."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import scipy.sparse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

WORDS = {"[UNK]": 0, "a": 1, "b": 2}
MODELS: dict[str, tuple[Any, ...]] = {"WordLevel": (WORDS, "[UNK]"), "WordPiece": (WORDS,), "BPE": (), "Unigram": ()}
PARTS = {
    "normalizers": "NFC NFD NFKC Lowercase StripAccents BertNormalizer Strip",
    "pre_tokenizers": "Whitespace WhitespaceSplit ByteLevel BertPreTokenizer Metaspace Digits Punctuation",
    "decoders": "ByteLevel WordPiece Metaspace BPEDecoder Fuse CTC",
    "trainers": "BpeTrainer WordPieceTrainer UnigramTrainer WordLevelTrainer",
}
RECOMMENDERS = "als.AlternatingLeastSquares bpr.BayesianPersonalizedRanking lmf.LogisticMatrixFactorization"
NEIGHBOURS = "ItemItemRecommender CosineRecommender TFIDFRecommender BM25Recommender"
LANGUAGES = ("en", "de", "ja", "xx")


def objects() -> Iterator[tuple[str, Make]]:
    """Yield what the installed libraries make without a download."""
    for name, given in MODELS.items():
        yield f"tokenizer-{name}", partial(_tokenizer, name, given)
        yield f"model-{name}", partial(_called, "tokenizers.models", name, *given)
    for module, names in PARTS.items():
        for name in names.split():
            yield f"{module}-{name}", partial(_called, f"tokenizers.{module}", name)
    yield "tokenizer-whole", _whole
    yield "added", lambda: _called("tokenizers", "AddedToken", "<mask>", lstrip=True)
    yield "encoding", lambda: _whole().encode("a b")
    yield "normalizers", lambda: _sequence("normalizers", ["NFD", "Lowercase"])
    yield "pre_tokenizers", lambda: _sequence("pre_tokenizers", ["Whitespace", "Digits"])
    yield "template", lambda: _template()
    for language in LANGUAGES:
        yield f"spacy-{language}", partial(_called, "spacy", "blank", language)
        yield f"spacy-{language}-bytes", partial(_language_bytes, language)
    yield "spacy-doc", lambda: _called("spacy", "blank", "en")("Some words here.")
    yield "spacy-vocab", lambda: _called("spacy", "blank", "en").vocab
    yield "spacy-strings", lambda: _called("spacy", "blank", "en").vocab.strings
    yield "spacy-lookups", lambda: _called("spacy.lookups", "Lookups")
    yield "spacy-docbin", lambda: _called("spacy.tokens", "DocBin").to_bytes()
    yield "spacy-config", lambda: _called("spacy", "blank", "en").config
    yield "thinc-model", lambda: _called("thinc.api", "Linear", 2, 2).initialize()
    yield "thinc-config", lambda: importlib.import_module("thinc.api").Config({"a": {"b": 1}})
    for name in RECOMMENDERS.split():
        yield name, partial(_recommender, name, iterations=1)
    for name in NEIGHBOURS.split():
        yield name, partial(_recommender, f"nearest_neighbours.{name}")


def _called(module: str, name: str, *arguments: Any, **options: Any) -> Any:
    return getattr(importlib.import_module(module), name)(*arguments, **options)


def _language_bytes(name: str) -> Any:
    return _called("spacy", "blank", name).to_bytes()


def _tokenizer(name: str, given: tuple[Any, ...]) -> Any:
    return _called("tokenizers", "Tokenizer", _called("tokenizers.models", name, *given))


def _whole() -> Any:
    made = _tokenizer("WordLevel", MODELS["WordLevel"])
    made.pre_tokenizer = _called("tokenizers.pre_tokenizers", "Whitespace")
    made.enable_padding()
    made.enable_truncation(8)
    return made


def _sequence(module: str, names: list[str]) -> Any:
    return _called(f"tokenizers.{module}", "Sequence", [_called(f"tokenizers.{module}", name) for name in names])


def _template() -> Any:
    return _called("tokenizers.processors", "BertProcessing", ("[SEP]", 1), ("[CLS]", 2))


def _recommender(name: str, **options: Any) -> Any:
    module, _, kind = name.rpartition(".")
    made = _called(f"implicit.{module}", kind, **options)
    made.fit(scipy.sparse.csr_matrix(np.eye(5, 4, dtype=np.float32)), show_progress=False)
    return made
