"""nltk: trainers' results, such as taggers, tokenizers, classifiers, language models and trees."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

TAGGED = [[("the", "DT"), ("dog", "NN"), ("barks", "VB")], [("a", "DT"), ("cat", "NN"), ("sleeps", "VB")]] * 3
TEXT = "Mr. Smith went home. He was tired. Dr. Jones came too. They ate e.g. soup at 5 p.m. in Sept. 1999. " * 5
FEATURES = [({"last": "a", "length": 3}, "x"), ({"last": "b", "length": 2}, "y"), ({"last": "a", "length": 1}, "x")] * 3
SENTENCES = [["a", "b", "c"], ["a", "c", "d", "c"]]
TAGGERS = ("UnigramTagger", "BigramTagger", "TrigramTagger", "AffixTagger")
MODELS = ("MLE", "Lidstone", "Laplace", "StupidBackoff", "WittenBellInterpolated", "KneserNeyInterpolated")
DISTRIBUTIONS = ("MLEProbDist", "LaplaceProbDist", "ELEProbDist", "WittenBellProbDist", "SimpleGoodTuringProbDist")
STEMMERS = ("PorterStemmer", "LancasterStemmer", "RegexpStemmer", "RSLPStemmer", "WordNetLemmatizer")
TOKENIZERS = "TreebankWord WordPunct Whitespace Tweet Blankline Line NLTKWord Toktok Space Tab SExpr MWE"


def objects() -> Iterator[tuple[str, Make]]:
    """Yield what needs no data but a few sentences."""
    yield "punkt", lambda: _called("tokenize.punkt", "PunktSentenceTokenizer", TEXT)
    yield "punkt-parameters", lambda: _trained()
    for name in TAGGERS:
        yield name, partial(_called, "tag", name, TAGGED)
        yield f"{name}-backoff", partial(_backed, name)
    yield "DefaultTagger", partial(_called, "tag", "DefaultTagger", "NN")
    yield "RegexpTagger", partial(_called, "tag", "RegexpTagger", [(r".*ing$", "VBG"), (r".*", "NN")])
    yield "PerceptronTagger", _perceptron
    yield "TnT", lambda: _taught("tag.tnt", "TnT", TAGGED)
    yield "HiddenMarkovModelTagger", lambda: _module("tag.hmm").HiddenMarkovModelTagger.train(TAGGED)
    yield "BrillTagger", _brill
    for name in ("NaiveBayesClassifier", "DecisionTreeClassifier", "MaxentClassifier", "PositiveNaiveBayesClassifier"):
        yield name, partial(_classifier, name)
    for name in MODELS:
        yield name, partial(_model, name)
    for name in DISTRIBUTIONS:
        yield name, partial(_distribution, name)
    yield "FreqDist", partial(_called, "probability", "FreqDist", "abbccc")
    yield "ConditionalFreqDist", partial(_called, "probability", "ConditionalFreqDist", [("a", "b"), ("a", "c")])
    yield "Tree", lambda: _module("tree").Tree.fromstring("(S (NP (D the) (N dog)) (VP barks))")
    yield "CFG", lambda: _module("grammar").CFG.fromstring("S -> A B\nA -> 'a'\nB -> 'b'")
    for name in STEMMERS:
        yield name, partial(_called, "stem", name, *(("ing$",) if name == "RegexpStemmer" else ()))
    yield "SnowballStemmer", partial(_called, "stem", "SnowballStemmer", "english")
    for name in TOKENIZERS.split():
        yield f"{name}Tokenizer", partial(_called, "tokenize", f"{name}Tokenizer")
    yield "RegexpTokenizer", partial(_called, "tokenize", "RegexpTokenizer", r"\w+")
    yield "RegexpParser", partial(_called, "chunk", "RegexpParser", "NP: {<DT>?<NN>}")
    yield "BigramCollocationFinder", lambda: _module("collocations").BigramCollocationFinder.from_words("abcabc")
    yield "Text", partial(_called, "text", "Text", list("abca"))
    yield "Vocabulary", lambda: _called("lm", "Vocabulary", "abbccc", unk_cutoff=2)


def _module(name: str) -> Any:
    return importlib.import_module(f"nltk.{name}")


def _called(module: str, name: str, *arguments: Any, **options: Any) -> Any:
    return getattr(_module(module), name)(*arguments, **options)


def _backed(name: str) -> Any:
    return _called("tag", name, TAGGED, backoff=_called("tag", "DefaultTagger", "NN"))


def _distribution(name: str) -> Any:
    return _called("probability", name, _called("probability", "FreqDist", "abbccc"), 9)


def _trained() -> Any:
    trainer = _called("tokenize.punkt", "PunktTrainer")
    trainer.train(TEXT)
    return trainer.get_params()


def _perceptron() -> Any:
    made = _called("tag", "PerceptronTagger", load=False)
    made.train(TAGGED, nr_iter=1)
    return made


def _taught(module: str, name: str, data: Any) -> Any:
    made = _called(module, name)
    made.train(data)
    return made


def _brill() -> Any:
    trainer = _module("tag.brill_trainer").BrillTaggerTrainer(
        _called("tag", "DefaultTagger", "NN"), _module("tag.brill").fntbl37(), deterministic=True
    )
    return trainer.train(TAGGED, max_rules=3)


def _classifier(name: str) -> Any:
    if name.startswith("Positive"):
        return _module("classify").PositiveNaiveBayesClassifier.train([FEATURES[0][0]], [FEATURES[1][0]])
    options = {"trace": 0, "max_iter": 2} if name == "MaxentClassifier" else {}
    return getattr(_module("classify"), name).train(FEATURES, **options)


def _model(name: str) -> Any:
    given = (0.5, 2) if name == "Lidstone" else (2,)
    data, words = _module("lm.preprocessing").padded_everygram_pipeline(2, SENTENCES)
    made = _called("lm", name, *given)
    made.fit(data, words)
    return made
