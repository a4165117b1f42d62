"""What the fields of a program of `torch.export` hold that is no record: numbers, names, expressions and other texts.

Rule: three tables, each from a kind of the schema to what checks it. What a field names is told, not judged.
Source: torch 2.13, `torch/_export/serde/serialize.py`; `torch/_inductor/utils.py` for texts that end up in comments.
"""

from __future__ import annotations

from modelsec.formats import _pt2_text
from modelsec.formats._pt2_expression import NUMBER_BITS, is_expression, is_guard
from modelsec.formats._pt2_json import decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.formats._pt2_program import Program

NUMERALS = ("Infinity", "-Infinity", "NaN")
"""How torch spells the numbers that JSON has not."""
PAYLOADS = ("weight_", "tensor_", "custom_obj_", "opaque_obj_")
OPERATOR_SIGNS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:#<>-")


def is_payload(given: object) -> bool:
    """Say whether this is the name of a record of weights or constants, as torch numbers them."""
    stem = given.rstrip("0123456789") if isinstance(given, str) and given.isascii() else given
    return stem in PAYLOADS and stem != given


def _is_size(text: str) -> bool:
    return _pt2_text.is_symbol(text) or is_expression(text)


def _is_int(given: object) -> bool:
    return isinstance(given, int) and given.bit_length() <= NUMBER_BITS


def _is_float(given: object) -> bool:
    return isinstance(given, float) or _is_int(given) or given in NUMERALS


def _are_dotted(text: str) -> bool:
    """Say whether this names functions, which are looked up and not called: `linear,torch.nn.Linear;add,add`."""
    return all(map(_pt2_text.is_dotted, text.replace(";", ",").split(",")))


def either(plain: type, kind: str, record: str) -> Callable[[Program, object], None]:
    """Return what checks a value that older versions write as `kind` and newer ones as a record."""
    return lambda program, given: program.check(given, kind if isinstance(given, plain) else record)


def expression(kind: str, keeps: Callable[[str], bool]) -> Callable[[Program, object], None]:
    """Return what checks a text that has to be parsed for it, each only once."""

    def check(program: Program, given: object) -> None:
        if not isinstance(given, str):
            program.fail("is no text")
        if kind + given in program.parsed:
            return
        program.parsed.add(kind + given)
        program.allowance.take("program_expressions", len(given), program.what)
        program.text(given, kind, keeps)

    return check


def operator(program: Program, given: object) -> None:
    """Tell the operator that a node calls."""
    if not isinstance(given, str):
        program.fail("is no text")
    if len(given) <= program.visit.limits.name_bytes and OPERATOR_SIGNS.issuperset(given):
        program.tell(f"pt2:operator:{given}")
    else:
        program.tell("pt2:code:operator", given)


def instance(program: Program, given: object) -> None:
    """Tell an instance of a class of C++ or of Python, by its name or, in torch 2.1, by its pickle."""
    program.tell("pt2:custom-object", given if isinstance(given, str) else "")
    program.check(given, "text" if program.place[-1] == "blob" else "name")


def pairs(program: Program, given: object) -> None:
    """Check pairs of (input, dimension), which torch 2.1 and 2.2 write."""
    for pair in given if isinstance(given, list) else [[]]:
        ends = pair if isinstance(pair, list) else []
        if len(ends) != 2 or not all(isinstance(end, list) and len(end) == 2 for end in ends):
            program.fail("is no list of pairs")
        for name, dimension in ends:
            program.check(name, "name")
            program.check(dimension, "int")


def origins(program: Program, given: object) -> None:
    """Check the nodes that a node was made from; inductor writes their names into comments of its source."""
    if not isinstance(given, str):
        program.fail("is no text")
    waiting = [decoded(given, program.what)]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str) and not item.isprintable():
            program.tell("pt2:code:origin", item)
        elif isinstance(item, (dict, list)):
            waiting.extend(item.values() if isinstance(item, dict) else item)


def treespec(*, names_arguments: bool) -> Callable[[Program, object], None]:
    """Return what checks how inputs or outputs are nested; the keywords among inputs become parameters of source."""

    def check(program: Program, given: object) -> None:
        from modelsec.formats._pt2_treespec import Treespec

        limits = program.visit.limits
        Treespec(program.tell, limits, program.what).check(given, names_arguments=names_arguments)

    return check


SCALARS: dict[str, Callable[[object], bool]] = {
    "bool": lambda given: isinstance(given, bool),
    "bound": lambda given: given is None or _is_float(given),
    "float": _is_float,
    "int": _is_int,
    "none": lambda given: given is None or given == [] or isinstance(given, bool),
    "payload": is_payload,
    "text": lambda given: isinstance(given, str),
}
GRAMMARS: dict[str, Callable[[str], bool]] = {
    "argument_name": lambda text: not text or _pt2_text.is_name(text),
    "dotted": _pt2_text.is_dotted,
    "functions": _are_dotted,
    "lines": lambda text: "\r" not in text,  # inductor writes each of them behind a sign of comment
    "name": _pt2_text.is_name,
    "parameter": _pt2_text.is_parameter,
    "path": _pt2_text.is_path,
    "plain": _pt2_text.is_plain,
    "stack": _pt2_text.is_quotable,
}
LEAVES: dict[str, Callable[[Program, object], None]] = {
    "expression": expression("expression", is_expression),
    "guard": expression("guard", is_guard),
    "hint": either(int, "int", "SymExprHint?"),
    "in_spec": treespec(names_arguments=True),
    "object": instance,
    "offset": either(int, "int", "SymInt"),
    "operator": operator,
    "origins": origins,
    "pairs": pairs,
    "symbol": expression("symbol", _is_size),
    "symbolic": either(str, "expression", "SymExpr"),
    "tensor": either(str, "name", "TensorArgument"),
    "treespec": treespec(names_arguments=False),
    "version": either(int, "int", "SchemaVersion"),
}
