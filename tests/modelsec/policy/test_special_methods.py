"""What the installed libraries run of an allowed class while it is loaded, looked up class by class.

A class that is given a state runs `__setstate__`, one that is made runs `__new__`, a key runs `__hash__` and
`__eq__`, and what is thrown away runs `__del__`. Where the class leaves that to Python nothing of the stream's choice
runs. Where it does not, its row has a contract of its own, or the code was read and is listed here.
"""

from __future__ import annotations

import inspect
import types
import warnings
from functools import cache
from typing import Any

import pytest

from modelsec.picklevm.keys import UNCALLED
from modelsec.policy.compile import key_of
from modelsec.policy.judging import ANSWERING
from modelsec.policy.rows import ANY, ATTRIBUTES, CLASS, SLOTS, Row
from tests.modelsec.policy.test_rows import KEYS, POLICY, ROWS, _resolve

FREE = (ANY, ATTRIBUTES, SLOTS, "tuple-state")
"""State contracts that look at no value."""
SETS_STATE = {
    "ABCPolyBase.__setstate__": "takes the dictionary for its attributes",
    "Bunch.__setstate__": "does nothing",
    "AtlasView.__setstate__": "takes a dictionary out of the dictionary",
    "NodeView.__setstate__": "takes a dictionary out of the dictionary",
    "UnionAtlas.__setstate__": "takes two dictionaries out of the dictionary",
    "UnionAdjacency.__setstate__": "takes two dictionaries out of the dictionary",
    "GradScaler.__setstate__": "updates the attributes",
    "InMemoryStorage.__setstate__": "updates the attributes, and makes a lock",
    "Study.__setstate__": "updates the attributes, and makes an empty part of each thread",
    "coo_matrix.__setstate__": "takes items out of the dictionary, and updates the attributes",
    "CyHalfMultinomialLoss.__setstate_cython__": "takes a tuple of typed values, no dictionary",
}
"""Methods that touch nothing but the dictionary that is given and that of the instance, so that any state will do."""
STATES_OF = {
    "AAttn.__setstate__": "torch-heads",
    "ARIMA.__setstate__": "sklearn-versioned",
    "ArrowExtensionArray.__setstate__": "pandas-arrow",
    "AvgPool3d.__setstate__": "torch-module",
    "BPoly.__setstate__": "scipy-namespace",
    "BSpline.__setstate__": "scipy-spline",
    "BaseContainer.__setstate__": "hub-configuration",
    "BaseEstimator.__setstate__": "sklearn-estimator",
    "BaseData.__setstate__": "torch-graph",
    "BaseStorage.__setstate__": "torch-graph",
    "BatchEncoding.__setstate__": "hub-batch",
    "BlockManager.__setstate__": "pandas-manager-state",
    "Booster.__setstate__": "boosting-lightgbm boosting-xgboost",
    "Categorical.__setstate__": "pandas-state",
    "Image.__setstate__": "hub-image",
    "IsotonicRegression.__setstate__": "sklearn-thresholds",
    "LinearOperator.__setstate__": "scipy-namespace",
    "Metric.__setstate__": "torch-metric",
    "Module.__setstate__": "torch-module",
    "ModelData.__setstate__": "statsmodels-data",
    "MultiheadAttention.__setstate__": "torch-module",
    "NDArrayBacked.__setstate__": "pandas-state",
    "NDFrame.__setstate__": "pandas-state",
    "NormalDist.__setstate__": "literal",
    "NegativeBinomial.__setstate__": "statsmodels-likelihood",
    "Node.__setstate__": "hub-node",
    "Optimizer.__setstate__": "torch-optimizer",
    "PPoly.__setstate__": "scipy-namespace",
    "PunktLanguageVars.__setstate__": "literal",
    "RBFInterpolator.__setstate__": "values",
    "RNNBase.__setstate__": "torch-recurrent",
    "Random.__setstate__": "literal",
    "RemovableHandle.__setstate__": "torch-handle",
    "ResultsWrapper.__setstate__": "statsmodels-wrapper",
    "Rotation.__setstate__": "values",
    "RpModel.__setstate__": "language-saved",
    "SingleBlockManager.__setstate__": "pandas-manager-state",
    "SparseArray.__setstate__": "pandas-sparse",
    "TensorProperties.__setstate__": "torch-properties",
    "TransformerDecoderLayer.__setstate__": "torch-module",
    "TransformerEncoderLayer.__setstate__": "torch-module",
    "Tree.__setstate__": "sklearn-tree",
    "TreePredictor.__setstate__": "sklearn-nodes",
    "UUID.__setstate__": "tame-state",
    "Upsample.__setstate__": "torch-module",
    "_CatBoostBase.__setstate__": "boosting-catboost",
    "_ConvNd.__setstate__": "torch-module",
    "_dataclass_setstate": "torch-dimension",
    "_Period.__setstate__": "values",
    "_WrappedHook.__setstate__": "torch-hook",
    "cKDTree.__setstate__": "scipy-tree",
    "rv_generic.__setstate__": "scipy-distribution",
    **{f"{name}.__setstate__": "" for name in ("MaskedArray", "Tensor", "Timedelta", "_Timestamp")},
    **{f"{name}.__setstate__": "networkx-edges" for name in ("OutEdgeView", "InEdgeView", "InMultiEdgeView")},
    **{f"{name}.__setstate__": "torch-module" for name in ("LogSoftmax", "Softmax", "Softmin")},
    **{
        f"{name}.__setstate__": "sklearn-compiled"
        for name in (
            "BinaryTree32",
            "BinaryTree64",
            "DistanceMetric",
            "DistanceMetric32",
            "DistanceMetric64",
            "MahalanobisDistance32",
            "MahalanobisDistance64",
        )
    },
    **{
        f"{letter}{name}.__setstate__": "statsmodels-compiled-state"
        for letter in "sdcz"
        for name in ("Initialization", "KalmanFilter", "KalmanSmoother", "Statespace")
    },
    **{
        f"{name}.__setstate__": "pandas-dtype"
        for name in ("CategoricalDtype", "DatetimeTZDtype", "IntervalDtype", "StringDtype")
    },
}
"""Any other method to the contracts that the rows may have whose classes inherit it; an empty one takes no state."""
LIBRARY_OF_STATES = {"pandas._libs.tslibs.offsets": "tame-state", "torch.optim": "torch-optimizer"}
"""The same by the package of the method."""
ASKS_ATTRIBUTES = {
    "AttributeDict.__getattr__": "looks the name up among its items; takes no state",
    "_RichResult.__getattr__": "looks the name up among its items; takes no state",
    "BaseStorage.__getattr__": "looks the name up in its dictionary, which is one",
    "BatchEncoding.__getattr__": "looks the name up in its dictionary, which is one",
    "Bunch.__getattr__": "looks the name up among its items; has a __setstate__ of its own, which does nothing",
    "CoxPHFitter.__getattr__": "asks the model inside, which is one of its own; without one there is no such attribute",
    "Data.__getattr__": "asks its storage, which is one; has a __setstate__ of its own, which asks for nothing",
    "DictConfig.__getattr__": "has a __setstate__ of its own; looks names up among its items, which are such",
    "ListConfig.__getattr__": "has a __setstate__ of its own, and is filled by its state alone",
    "FrozenEstimator.__getattr__": "has a __setstate__ of its own, which asks for nothing",
    "MetadataRequest.__getattr__": "answers names of methods of scikit-learn alone",
    "HeteroData.__getattr__": "asks its storages, which are such; has a __setstate__ of its own, which asks nothing",
    "Module.__getattr__": "looks the name up in its dictionaries of parts, which are such",
    "PreTrainedTokenizerBase.__getattr__": "looks special words up in a dictionary, which is one",
    "NDFrame.__getattr__": "has a __setstate__ of its own, which sets attributes as object does",
    "Slicer.__getattr__": "looks the name up in two dictionaries, which are such, of parts that nothing can call",
    **{
        f"{name}.__getattr__": "says that there is no such attribute"
        for name in ("AcceleratorState", "IterableSimpleNamespace", "PartialState")
    },
}
"""What a loader that looks for `__setstate__`, `append` or the like runs, and code that looks for an attribute."""
ANSWERS_EVERY_NAME = {
    "PreTrainedConfig.__getattribute__": "looks the name up in a table of the class, for which no state puts another",
    "ResultsWrapper.__getattribute__": "calls an attribute of another, for names in a table that no state may have",
}
"""What code that looks for any attribute of an instance runs, also for one that it has."""
SETS_ATTRIBUTES = {
    "AttributeDict.__setattr__": "puts an item; takes no state",
    "BaseStorage.__setattr__": "not used by its __setstate__, which updates its dictionary",
    "Bunch.__setattr__": "puts an item; takes no state",
    "Data.__setattr__": "not used by its __setstate__, which updates its dictionary",
    "DataLoader.__setattr__": "compares the name; takes no slots",
    "DateOffset.__setattr__": "raises",
    "HeteroData.__setattr__": "not used by its __setstate__, which updates its dictionary",
    "DictConfig.__setattr__": "not used by its __setstate__, which updates its dictionary",
    "ListConfig.__setattr__": "not used by its __setstate__, which updates its dictionary",
    "MaskedConstant.__setattr__": "takes no state",
    "MetadataIndex.__setattr__": "raises",
    "Metric.__setattr__": "compares the name, and then as every layer does",
    "Module.__setattr__": "looks the name up in its dictionaries of parts, which are such",
    "NDFrame.__setattr__": "not used by its __setstate__, which sets attributes as object does",
    "PreTrainedTokenizerBase.__setattr__": "takes no slots, and has no `__setstate__`",
    "RNNBase.__setattr__": "looks the name up in its lists of names, and then as every layer does",
    "Slicer.__setattr__": "looks names up in its own dictionaries; takes no slots",
    "UUID.__setattr__": "raises",
    "_DimRange.__setattr__": "raises",
    "strict.<locals>.wrap.<locals>.__strict_setattr__": "asks validators of the class; takes no slots",
    "__setattr__": "sets one of the names of the tuple, or raises; a state of slots is refused",
}
"""What sets an attribute: a `__setstate__` that does so, or a loader that is given slots."""
MAKES = {
    "deprecated.<locals>.__new__": "warns, and makes an object",
    "deprecated._decorate_class.<locals>.wrapped": "warns, and makes an object",
    "LinearOperator.__new__": "looks at the class alone",
    "rv_discrete.__new__": "asks whether one argument is None",
}
HASHES = {
    "ArrowDtype": "by its text, of tame values",
    "ExtensionDtype": "by names of its class, over a state of tame values",
    "CategoricalDtype": "by its categories and order, tame values",
    "DatetimeTZDtype": "by its text, of a time zone and a literal unit",
    "Fraction": "two ints",
    "IntervalDtype": "by its text, of tame values",
    "MetadataIndex": "a data class of tame values",
    "Nonterminal": "by its symbol, which is tame",
    "NumpyEADtype": "by a dtype",
    "PandasExtensionDtype": "by names of its class, over a state of tame values",
    "PeriodDtype": "by its text",
    "ProbabilisticProduction": "by symbols and a number, which are tame",
    "Production": "by symbols, which are tame",
    "PurePath": "by literal text",
    "SparseDtype": "by names of its class, over a state of tame values",
    "StringDtype": "by literal text",
    "Tensor": "by its identity",
    "UUID": "one int, over a state of tame values",
    "_BaseAddress": "one int",
    "_DimRange": "three numbers, which are tame",
    "IPv4Interface": "three ints",
    "IPv6Address": "one int and literal text",
    "IPv6Interface": "three ints",
    "_BaseNetwork": "two ints",
    "relativedelta": "by its attributes, which are tame",
}
"""Whose `__hash__` is Python code, and why it calls nothing that the stream chose."""


@cache
def _classes() -> dict[str, type]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = {key: _resolve(key) for key in KEYS if POLICY.rows[key].kind == CLASS}
    return {key: item for key, item in found.items() if isinstance(item, type)}


def _method(owner: type, name: str) -> Any:
    """Give the method that instances of `owner` have, or None where it is that of `object`."""
    home = next((base for base in owner.__mro__ if name in vars(base)), object)
    found = None if home is object else vars(home)[name]
    found = getattr(found, "__func__", found)
    return inspect.unwrap(found) if callable(found) else found


def _is_python(method: Any) -> bool:
    return isinstance(method, types.FunctionType) or "cython" in type(method).__name__


def test_most_classes_are_installed() -> None:
    assert len(_classes()) > 700  # without torch, which is there for one Python


def _states(method: Any) -> tuple[str, ...]:
    """Give the contracts that suit a `__setstate__`; none for one that nobody has read."""
    if method.__qualname__ in SETS_STATE:
        return FREE
    home = next((home for home in LIBRARY_OF_STATES if str(method.__module__).startswith(home)), "")
    known = STATES_OF.get(method.__qualname__, LIBRARY_OF_STATES.get(home))
    return () if known is None else tuple(known.split(" "))


def test_a_class_that_takes_its_state_by_itself_has_a_contract_for_it() -> None:
    wrong = {
        (key, POLICY.rows[key].state, method.__qualname__)
        for key, owner in _classes().items()
        if _is_python(method := _method(owner, "__setstate__")) and POLICY.rows[key].state not in _states(method)
    }
    assert wrong == set()


@pytest.mark.parametrize(
    ("name", "known"),
    [("__getattr__", ASKS_ATTRIBUTES), ("__getattribute__", ANSWERS_EVERY_NAME), ("__setattr__", SETS_ATTRIBUTES)],
)
def test_what_looks_up_or_sets_attributes_by_itself_was_read(name: str, known: dict[str, str]) -> None:
    methods = {method.__qualname__ for owner in _classes().values() if _is_python(method := _method(owner, name))}
    assert methods - set(known) == set()


def test_a_slot_of_a_class_that_takes_any_is_no_property_that_runs_code_when_it_is_set() -> None:
    slotted = [owner for key, owner in _classes().items() if POLICY.rows[key].state == SLOTS]
    assert [name for owner in slotted for name, item in inspect.getmembers(owner) if getattr(item, "fset", None)] == []


def test_a_layer_of_a_library_that_is_not_installed_has_the_contract_of_layers() -> None:
    layers = [key_of(row) for _, row in ROWS if row["kind"] == CLASS and "torch.nn.Module.__setstate__" in row["why"]]
    assert len(layers) > 1000
    assert {POLICY.rows[key].state for key in layers} == {"torch-module"}


def test_a_class_that_makes_its_instances_by_itself_has_a_contract_for_its_arguments() -> None:
    free = {
        key: method.__qualname__
        for key, owner in _classes().items()
        if not POLICY.rows[key].contract and isinstance(method := _method(owner, "__new__"), types.FunctionType)
    }
    assert set(free.values()) - set(MAKES) == set()


def _hash_owner(owner: type) -> str:
    return next((base.__name__ for base in owner.__mro__ if "__hash__" in vars(base)), "object")


def test_a_class_of_keys_hashes_without_calling_its_attributes() -> None:
    keys = {key: owner for key, owner in _classes().items() if POLICY.rows[key].key and owner.__hash__ is not None}
    own = {key: _hash_owner(owner) for key, owner in keys.items() if _is_python(_method(owner, "__hash__"))}
    assert {name for name in own.values() if name not in HASHES and not name.endswith("Array")} == set()


def _compares(owner: type) -> bool:
    return any("__eq__" in vars(base) for base in owner.__mro__ if base is not object)


def test_a_class_of_keys_that_are_its_attributes_has_a_contract_for_them() -> None:
    keys = [key for key, owner in _classes().items() if POLICY.rows[key].key and _compares(owner)]
    assert [key for key in keys if POLICY.rows[key].state in FREE] == []


def test_what_is_tame_has_no_state_that_nothing_looks_at() -> None:
    assert [key for key in KEYS if POLICY.rows[key].tame and POLICY.rows[key].state in FREE] == []


COMPARED = ("__eq__", "__ne__", "__lt__")
"""How keys answer, beside their hash."""
LOOKED_AT = (
    *COMPARED,
    *("__bool__", "__len__", "__iter__", "__contains__", "__getitem__"),
    *("__getattr__", "__getattribute__", "__array__", "__float__", "__int__", "__index__"),
)
"""How tame values answer code that looks at them."""
TAME_HOMES = {
    "dateutil": "compare attributes, which are tame, with those of their own kind",
    "fractions": "compute with two ints",
    "ipaddress": "compute with ints and literal text",
    "numbers": "compute with two ints",
    "pandas": "look into arrays and indexes, which contracts hold to be tame",
    "pathlib": "compare literal text",
    "torch": "a data class of tame values, and the identity of a tensor",
    "uuid": "one int, over a state of tame values",
}
"""Libraries whose tame classes and classes of keys answer by Python code, and what that looks at."""
FILLED_BY_CODE = {"Counter.update": "no opcode calls it", "Counter.__missing__": "answers that there is none"}
METACLASSES = {
    "CustomClassBaseMeta": "asks for the type of what it is asked about",
    "MetaExplanation": "adds templates of operations to its class",
    "OpaqueBaseMeta": "asks for the type of what it is asked about",
    "OffsetMeta": "asks for the type of what it is asked about",
    "_DTypeMeta": "compiled, of types without state",
    "_ParameterMeta": "asks for a flag that a tensor has",
    "_TensorMeta": "compiled, and empty",
    "_TzOffsetFactory": "keeps what it makes by a literal name and offset, as the contract of its class wants",
    "_TzSingleton": "makes one instance, of no arguments",
    "_TypedDictMeta": "raises, or makes a dictionary",
    "pybind11_type": "compiled: makes instances as type does",
}
"""Classes of classes, whose code runs where a class is called, asked or derived from."""


def _answering(owner: type, row: Row) -> set[Any]:
    names = LOOKED_AT if row.tame else COMPARED
    return {method for name in names if _is_python(method := _method(owner, name))}


def test_what_a_key_or_a_tame_value_answers_by_was_read() -> None:
    asked = [(owner, POLICY.rows[key]) for key, owner in _classes().items() if POLICY.rows[key].key]
    homes = {method.__module__.partition(".")[0] for owner, row in asked for method in _answering(owner, row)}
    assert homes - set(TAME_HOMES) == set()


@pytest.mark.parametrize("name", ["append", "extend", "add", "update", "__setitem__", "__missing__"])
def test_what_fills_a_container_is_code_of_its_built_in_base(name: str) -> None:
    filled = [owner for key, owner in _classes().items() if POLICY.rows[key].container]
    methods = {method.__qualname__ for owner in filled if _is_python(method := _method(owner, name))}
    assert methods - set(FILLED_BY_CODE) == set()


def test_the_classes_of_classes_were_read() -> None:
    found = {type(owner).__name__ for owner in _classes().values()}
    assert found - {"type", "ABCMeta", *METACLASSES} == set()


FINALIZED = {
    **dict.fromkeys(("_io:BytesIO", "_io:StringIO"), "closes what is in memory; no attribute stands in for a method"),
    "lightgbm.basic:Booster": "frees its handle, which is text, and calls what no attribute stands in for",
    **dict.fromkeys(
        (f"scipy.spatial._qhull:{name}" for name in ("ConvexHull", "Delaunay", "Voronoi")),
        "closes its `_qhull`, which is None, by a method that no attribute stands in for",
    ),
    "xgboost.core:Booster": "frees its handle, which its contract wants to be bytes",
}


def test_a_dictionary_that_answers_by_its_items_has_them_looked_at() -> None:
    filled = {key: owner for key, owner in _classes().items() if POLICY.rows[key].container}
    answering = {key for key, owner in filled.items() if _is_python(_method(owner, "__getattr__"))}
    assert answering - ANSWERING == set()


def test_no_class_runs_code_when_it_is_thrown_away() -> None:
    assert {key for key, owner in _classes().items() if _method(owner, "__del__")} - set(FINALIZED) == set()


@pytest.mark.parametrize("key", sorted(FINALIZED))
def test_what_does_has_a_contract(key: str) -> None:
    assert POLICY.rows[key].state not in FREE


def test_what_keys_take_for_uncallable_is() -> None:
    tame = [owner for key, owner in _classes().items() if POLICY.rows[key].tame]
    found = [_resolve(f"{module}:{name}") for module, name in UNCALLED]
    assert [owner for owner in (*tame, *found) if isinstance(owner, type) and _method(owner, "__call__")] == []
