"""One JSON text of an archive of `torch.export`, field by field against the schema.

Rule: every field is one that torch writes, every text in it keeps to the grammar of its kind, and what the program
names is told as features; nothing here decides which names are harmless.
Source: torch 2.13, `torch/_export/serde/serialize.py`: `_bytes_to_dataclass`, `GraphModuleDeserializer`.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded, Malformed
from modelsec.evidence import Feature
from modelsec.formats import _pt2_text
from modelsec.formats._pt2_json import decoded
from modelsec.formats._pt2_schema import RECORDS, UNIONS, records

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

    from modelsec.formats._format import Visit
    from modelsec.formats._pt2_json import Allowance

TABLE = records(RECORDS)
UNION = records(UNIONS)
CODE = "pt2:code:"
"""Texts that do not keep to their grammar: what the loader would run or paste into source."""
SHOWN = 120
"""Characters of such a text that are shown."""
NUMERALS = ("Infinity", "-Infinity", "NaN")
"""How torch spells the numbers that JSON has not."""
PAYLOADS = ("weight_", "tensor_", "custom_obj_", "opaque_obj_")
OPERATOR_SIGNS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:#<>-")


class Program:
    """The walk through one text; `what` is its name in the archive."""

    def __init__(self, visit: Visit, allowance: Allowance, what: str) -> None:
        """Tell features to `visit`."""
        self._visit = visit
        self._allowance = allowance
        self._what = what
        self._kept: set[str] = set()
        """Expressions that keep to their grammar; the same sizes stand at hundreds of tensors."""
        self._told: set[tuple[str, str]] = set()
        self._place: list[str] = []
        self._leaves: dict[str, Callable[[object], None]] = {
            "bound": self._bound,
            "expression": lambda given: self._expression(given, "expression", _pt2_text.is_expression),
            "functions": self._functions,
            "guard": lambda given: self._expression(given, "guard", _pt2_text.is_guard),
            "hint": self._hint,
            "in_spec": lambda given: self._treespec(given, names_arguments=True),
            "object": self._object,
            "offset": lambda given: self._either(given, int, "SymInt"),
            "operator": self._operator,
            "origins": self._origins,
            "pairs": self._pairs,
            "symbol": lambda given: self._expression(given, "symbol", _is_size),
            "symbolic": lambda given: self._either(given, str, "SymExpr", "expression"),
            "tensor": lambda given: self._either(given, str, "TensorArgument", "name"),
            "tensor_value": self._tensor_value,
            "treespec": self._treespec,
            "version": lambda given: self._either(given, int, "SchemaVersion"),
        }

    def check(self, given: object, kind: str) -> None:
        """Check a value against its kind.

        Raises:
            Malformed: it is not what torch writes there.
            LimitExceeded: it lies too deep.
        """
        if kind.endswith("?"):
            if given is not None:
                self.check(given, kind[:-1])
        elif kind.startswith("["):
            self._list(given, kind[1:-1])
        elif kind.startswith("{"):
            self._object_of(given, *kind[1:-1].split(":"))
        elif kind in TABLE or kind in UNION:
            self._record(given, kind)
        elif kind in self._leaves:
            self._leaves[kind](given)
        elif kind in GRAMMARS:
            self._text(given, kind, GRAMMARS[kind])
        elif not SCALARS[kind](given):
            self._fail(f"is no {kind}")

    def _fail(self, why: str) -> NoReturn:
        message = f"{self._what}: {'.'.join(self._place) or 'it'} {why}, which torch does not write"
        raise Malformed(message[:1000])

    def _inside(self, step: str, given: object, kind: str) -> None:
        if len(self._place) >= self._visit.limits.program_depth:
            message = f"{self._what}: values lie too deep (limit program_depth)"
            raise LimitExceeded(message)
        self._place.append(step[:SHOWN])
        self.check(given, kind)
        self._place.pop()

    def _list(self, given: object, kind: str) -> None:
        if not isinstance(given, list):
            self._fail("is no list")
        for index, item in enumerate(given):
            self._inside(str(index), item, kind)

    def _object_of(self, given: object, key: str, kind: str) -> None:
        if not isinstance(given, dict):
            self._fail("is no object")
        for name, item in given.items():
            self._inside(name, name, key)
            self._inside(name, item, kind)

    def _record(self, given: object, kind: str) -> None:
        fields = TABLE.get(kind) or UNION[kind]
        if not isinstance(given, dict):
            self._fail("is no object")
        for name, item in given.items():
            if name not in fields:
                self._fail(f"has the field {name[:SHOWN]!r}")
            if item is not None or kind in TABLE:
                self._inside(name, item, fields[name])

    def _either(self, given: object, plain: type, record: str, kind: str = "int") -> None:
        self.check(given, kind if isinstance(given, plain) else record)

    def _text(self, given: object, kind: str, keeps: Callable[[str], bool]) -> None:
        if not isinstance(given, str):
            self._fail("is no text")
        elif len(given) > self._visit.limits.program_text or not keeps(given):
            self._tell(f"{CODE}{kind}", given)

    def _expression(self, given: object, kind: str, keeps: Callable[[str], bool]) -> None:
        """Check a text that has to be parsed for it, each only once."""
        if isinstance(given, str) and kind + given not in self._kept:
            self._allowance.take("program_expressions", len(given), self._what)
            few = _pt2_text.operators(given) <= self._visit.limits.program_operators
            self._text(given, kind, keeps if few else lambda _: False)
            self._kept.add(kind + given)
        elif not isinstance(given, str):
            self._fail("is no text")

    def _tell(self, feature: str, shown: str = "") -> None:
        """Tell a feature once; where it is a text, with the text and its place."""
        detail = f"{self._what}, {'.'.join(self._place)}: {shown[:SHOWN]}" if shown else self._what
        if (feature, shown) in self._told:
            return
        self._allowance.take("globals", 1, self._what)
        self._told.add((feature, shown))
        self._visit.emit(Feature(feature, 0, detail))

    def _operator(self, given: object) -> None:
        if not isinstance(given, str):
            self._fail("is no text")
        elif len(given) <= self._visit.limits.name_bytes and OPERATOR_SIGNS.issuperset(given):
            self._tell(f"pt2:operator:{given}")
        else:
            self._tell(f"{CODE}operator", given)

    def _object(self, given: object) -> None:
        """Tell an instance of a class of C++ or of Python, by its name or, in torch 2.1, by its pickle."""
        self._tell("pt2:custom-object", given if isinstance(given, str) else "")
        self.check(given, "text" if self._place[-1] == "blob" else "name")

    def _bound(self, given: object) -> None:
        if given is not None and given not in NUMERALS and not SCALARS["float"](given):
            self._fail("is no bound")

    def _hint(self, given: object) -> None:
        if given is not None and not SCALARS["int"](given):
            self.check(given, "SymExprHint")

    def _tensor_value(self, given: object) -> None:
        self.check(given, "TensorValue" if isinstance(given, dict) and "meta" in given else "TensorMeta")

    def _pairs(self, given: object) -> None:
        """Check pairs of (input, dimension), which torch 2.1 and 2.2 write."""
        for pair in given if isinstance(given, list) else [[]]:
            ends = pair if isinstance(pair, list) else []
            if len(ends) != 2 or not all(isinstance(end, list) and len(end) == 2 for end in ends):
                self._fail("is no list of pairs")
            for name, dimension in ends:
                self.check(name, "name")
                self.check(dimension, "int")

    def _functions(self, given: object) -> None:
        """Check functions by name, which are looked up and not called: `linear,torch.nn.modules.linear.Linear;...`."""
        self._text(given, "function", lambda text: all(map(_pt2_text.is_dotted, text.replace(";", ",").split(","))))

    def _origins(self, given: object) -> None:
        """Check the nodes that a node was made from; inductor writes their names into comments of its source."""
        waiting = [decoded(given, self._what) if isinstance(given, str) else given]
        while waiting:
            item = waiting.pop()
            if isinstance(item, str) and not item.isprintable():
                self._tell(f"{CODE}origin", item)
            elif isinstance(item, (dict, list)):
                waiting.extend(item.values() if isinstance(item, dict) else item)

    def _treespec(self, given: object, *, names_arguments: bool = False) -> None:
        """Check how inputs or outputs are nested; the keywords among inputs become parameters of source."""
        from modelsec.formats._pt2_treespec import Treespec

        if not isinstance(given, str):
            self._fail("is no text")
        Treespec(self._tell, self._visit.limits, self._what).check(given, names_arguments=names_arguments)


def _is_size(text: str) -> bool:
    return _pt2_text.is_symbol(text) or _pt2_text.is_expression(text)


def _is_int(given: object) -> bool:
    return isinstance(given, int) and given.bit_length() <= _pt2_text.NUMBER_BITS


def _is_float(given: object) -> bool:
    return isinstance(given, float) or _is_int(given) or (isinstance(given, str) and given in NUMERALS)


SCALARS: dict[str, Callable[[object], bool]] = {
    "bool": lambda given: isinstance(given, bool),
    "float": _is_float,
    "int": _is_int,
    "none": lambda given: given is None or given == [] or isinstance(given, bool),
    "payload": lambda given: isinstance(given, str) and is_payload(given),
    "text": lambda given: isinstance(given, str),
}
GRAMMARS: dict[str, Callable[[str], bool]] = {
    "argument_name": lambda text: not text or _pt2_text.is_name(text),
    "dotted": _pt2_text.is_dotted,
    "lines": lambda text: "\r" not in text,  # inductor writes each of them behind a sign of comment
    "name": _pt2_text.is_name,
    "parameter": _pt2_text.is_parameter,
    "path": _pt2_text.is_path,
    "stack": _pt2_text.is_quotable,
    "plain": _pt2_text.is_plain,
}


def is_payload(name: str) -> bool:
    """Say whether this is the name of a record of weights or constants, as torch numbers them."""
    stem = name.rstrip("0123456789")
    return name.isascii() and stem in PAYLOADS and stem != name
