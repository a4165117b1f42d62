"""Contracts for models of language: what gensim saves, and tokenizers over a model.

Rule: gensim's `load` calls methods on what it has unpickled, so none of its attributes stands in for one of them.
A tokenizer takes a model of its own library; by a text, a model would be read from a file of that name.
Source: `SaveLoad.load` in gensim/utils.py, `_load_specials` in gensim/models/{word2vec,doc2vec,fasttext,keyedvectors,
ldamodel,lsimodel,poincare,phrases}.py (4.4); `__getnewargs__` in the bindings of tokenizers (0.23).
"""

from __future__ import annotations

from modelsec.evidence import Made
from modelsec.policy.contracts._named import attributes_of
from modelsec.policy.contracts.plain import made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

CALLED = frozenset(
    (
        "_init_node_probabilities",
        "_load_specials",
        "_upconvert_old_d2vkv",
        "_upconvert_old_vocab",
        "adjust_vectors",
        "add_lifecycle_event",
        "allocate_vecattrs",
        "init_dir_prior",
        "init_empty_state",
        "make_cum_table",
        "recalc_char_ngram_buckets",
        "set_vecattr",
    )
)
"""Methods that loading calls on a model, or on the vectors in it."""
HASHING = (
    "gensim.models.doc2vec:Doc2Vec",
    "gensim.models.doc2vec:Doc2VecTrainables",
    "gensim.models.fasttext:FastText",
    "gensim.models.fasttext:FastTextTrainables",
    "gensim.models.word2vec:Word2Vec",
    "gensim.models.word2vec:Word2VecTrainables",
)
MODELS = "tokenizers.models:"


def _saved(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    attributes = attributes_of(given)
    if attributes is None or not CALLED.isdisjoint(attributes):
        return False
    return all(_is_part(item, policy) for item in attributes.values())


def _is_part(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is no instance, or one that answers by its class and its attributes alone.

    Threat: a layer, a graph or a dictionary that reads its items as attributes answers a method of gensim's by what
    its own parts or items hold, which no look at attributes sees.
    """
    row = policy.find(given.source) if isinstance(given, Made) else None
    return not isinstance(given, Made) or (row is not None and (row.tame or policy.key(given.source).startswith(PARTS)))


PARTS = ("builtins:", "collections:", "gensim.", "numpy.", "scipy.sparse.")
"""Where the classes are from that a model of gensim keeps instances of, none of which looks a missing name up."""


def _tokenizer(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    model = given[0] if len(given) == 1 else None
    return isinstance(model, Made) and policy.key(model.source).startswith(MODELS)


def _keeps_hash(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """An embedding, which hashes words by the function; anything else might come to call it with an instance."""
    return len(given) == 1 and made_by(given[0], policy, *HASHING)


CONTRACTS: dict[str, Contract] = {
    "language-keeps-hash": _keeps_hash,
    "language-saved": _saved,
    "language-tokenizer": _tokenizer,
}
