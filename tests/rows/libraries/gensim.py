"""gensim: embeddings, topics, phrases, dictionaries and indexes, pickled whole and as `save` writes their parts."""

from __future__ import annotations

import importlib
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

TEXTS = [["human", "interface", "computer"], ["survey", "user", "computer", "system"], ["graph", "trees", "minors"]] * 5
FEW = {"vector_size": 4, "min_count": 1, "epochs": 1}
EMBEDDINGS: dict[str, dict[str, Any]] = {
    "Word2Vec": {},
    "Word2Vec-hs": {"hs": 1, "negative": 0},
    "Word2Vec-rule": {"sg": 1, "compute_loss": True},
    "FastText": {"bucket": 20},
}
TOPICS = ("LdaModel", "LdaMulticore", "LsiModel", "HdpModel", "EnsembleLda", "Nmf", "AuthorTopicModel", "LdaSeqModel")
WEIGHTS: tuple[str, ...] = (
    "TfidfModel",
    "LogEntropyModel",
    "RpModel",
    "NormModel",
    "OkapiBM25Model",
    "LuceneBM25Model",
)
WEIGHTS += ("AtireBM25Model",)
MORE: dict[str, dict[str, Any]] = {
    "EnsembleLda": {"num_models": 2, "ensemble_workers": 1},
    "AuthorTopicModel": {"author2doc": {"x": [0, 1], "y": [2]}},
    "LdaSeqModel": {"time_slice": [8, 7], "passes": 1, "em_max_iter": 1},
}


def objects() -> Iterator[tuple[str, Make]]:
    """Yield what the library trains on three sentences."""
    for name, options in EMBEDDINGS.items():
        yield name, partial(_embedding, name, options)
        yield f"{name}-vectors", partial(_vectors, name, options)
    yield "Doc2Vec", _documents
    yield "Doc2Vec-vectors", lambda: _documents().dv
    yield "KeyedVectors", lambda: _models().KeyedVectors(4)
    for name in TOPICS:
        yield name, partial(_topics, name, **MORE.get(name, {}))
    for name in WEIGHTS:
        yield name, partial(_weights, name)
    yield "Phrases", _phrases
    yield "Phrases-npmi", lambda: _phrases(scoring="npmi", connector_words=frozenset(("of",)))
    yield "FrozenPhrases", lambda: _phrases().freeze()
    yield "Dictionary", _dictionary
    yield "HashDictionary", lambda: _called("corpora", "HashDictionary", TEXTS)
    for name in ("MatrixSimilarity", "SparseMatrixSimilarity"):
        yield name, partial(_index, name)
    yield "TermSimilarityIndex", lambda: _called("similarities", "WordEmbeddingSimilarityIndex", _vectors())
    yield "SparseTermSimilarityMatrix", _matrix
    yield "TranslationMatrix", lambda: _models().TranslationMatrix(_vectors(), _vectors())
    for name, make in SAVED.items():
        yield f"{name}-saved", partial(_saved, make)


def _called(module: str, name: str, *arguments: Any, **options: Any) -> Any:
    return getattr(importlib.import_module(f"gensim.{module}"), name)(*arguments, **options)


def _models() -> Any:
    return importlib.import_module("gensim.models")


def _embedding(name: str, options: dict[str, Any]) -> Any:
    return _called("models", name.partition("-")[0], TEXTS, **FEW, **options)


def _vectors(name: str = "Word2Vec", options: dict[str, Any] | None = None) -> Any:
    return _embedding(name, options or {}).wv


def _weights(name: str) -> Any:
    return getattr(_models(), name)(_corpus())


def _index(name: str) -> Any:
    return _called("similarities", name, _corpus(), num_features=20)


def _matrix() -> Any:
    words = _called("similarities", "WordEmbeddingSimilarityIndex", _vectors())
    return _called("similarities", "SparseTermSimilarityMatrix", words, _dictionary())


def _documents() -> Any:
    tagged = [_models().doc2vec.TaggedDocument(words, [number]) for number, words in enumerate(TEXTS)]
    return _models().Doc2Vec(tagged, **FEW)


def _dictionary() -> Any:
    return _called("corpora", "Dictionary", TEXTS)


def _corpus() -> Any:
    return [_dictionary().doc2bow(text) for text in TEXTS]


def _topics(name: str, **options: Any) -> Any:
    counted = {} if name == "HdpModel" else {"num_topics": 2}
    return getattr(_models(), name)(_corpus(), id2word=_dictionary(), **counted, **options)


def _phrases(**options: Any) -> Any:
    return _models().Phrases(TEXTS, min_count=1, threshold=-1 if options else 1, **options)


SAVED: dict[str, Make] = {
    "Word2Vec": partial(_embedding, "Word2Vec", {}),
    "Doc2Vec": _documents,
    "LdaModel": partial(_topics, "LdaModel"),
    "FastText": partial(_embedding, "FastText", {"bucket": 20}),
}


def _saved(make: Make) -> Any:
    """Return what `load` reads of a model whose arrays lie beside it, before it has read these."""
    import pickle

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model")
        make().save(str(path), sep_limit=1)
        return pickle.loads(path.read_bytes())
