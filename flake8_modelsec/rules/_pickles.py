"""What the rules about pickles share: bytes that were made here, and classes that say what may be found."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec.names.arguments import home_of
from flake8_modelsec.names.bindings import ITEM, NOTHING, PARAMETER, VALUE
from flake8_modelsec.names.resolver import defines
from flake8_modelsec.names.walking import same_scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeGuard

    from flake8_modelsec.names.bindings import Binding, Scope
    from flake8_modelsec.sites import Call

MOST_STEPS = 20
"""Names and wrappers followed from the bytes that are loaded to what made them."""
WRAPPERS = """
    BytesIO StringIO bytearray bytes copy decode encode getbuffer getvalue join memoryview read tobytes
""".split()
"""Calls that hand bytes on without making them."""
READERS = ("load", "loads", "_load", "_loads", "Unpickler", "_Unpickler", "decode", "load_all", "unsafe_load")
"""Callees whose first argument is the bytes, or what they are read from; that of others is a path."""
MAKERS = ("dumps",)
TEXT_MAKERS = """
    jsonpickle.encode jsonpickle.pickler.encode
    yaml.dump yaml.dump_all yaml.safe_dump yaml.safe_dump_all
""".split()
WRITERS = ("dump", "Pickler")


def made_here(call: Call) -> bool:
    """Say whether what is loaded was made by `dumps` or `dump` in the same function, or is written out."""
    if call.path.rpartition(".")[2] not in READERS:
        return False
    given = call.call.args if call.call is not None else _handed_along(call)
    return bool(given) and any(made(given[0], call.scope, call, 0) for made in (_made, _made_items))


def _handed_along(call: Call) -> list[ast.expr]:
    """Return what stands behind the callee in the call that hands it over: `submit(pickle.loads, data)`."""
    args = call.arguments.handing.args if call.arguments.handing is not None else []
    return next((args[index + 1 :] for index, one in enumerate(args) if one is call.node), [])


def _made(node: ast.AST, scope: Scope, call: Call, steps: int) -> bool:
    if steps > MOST_STEPS:
        return False
    if isinstance(node, (ast.Subscript, ast.NamedExpr, ast.Starred, ast.Await, ast.BinOp)):
        parts = [node.left, node.right] if isinstance(node, ast.BinOp) else [node.value]
        return all(_made(part, scope, call, steps + 1) for part in parts)
    if isinstance(node, ast.Name):
        return _made_name(node, scope, call, steps)
    if isinstance(node, ast.Call):
        return _made_call(node, scope, call, steps)
    if isinstance(node, ast.Attribute):
        return isinstance(node.value, ast.Name) and _made_attribute(node.value.id, node.attr, call, steps)
    return isinstance(node, ast.Constant) and isinstance(node.value, (bytes, str))


def _made_call(node: ast.Call, scope: Scope, call: Call, steps: int) -> bool:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    paths = call.file.resolver.paths(node.func, scope)
    if name in MAKERS or any(path in TEXT_MAKERS or path.rpartition(".")[2] in MAKERS for path in paths):
        return True
    if name not in WRAPPERS:
        return False
    if node.args:
        return _made(node.args[0], scope, call, steps + 1)
    return isinstance(node.func, ast.Attribute) and _made(node.func.value, scope, call, steps + 1)


def _made_name(name: ast.Name, scope: Scope, call: Call, steps: int) -> bool:
    """Every place that binds the name has to make bytes, or `dump` has to write to it before."""
    bindings = [binding for binding in scope.find(name.id) if binding.kind != NOTHING]
    if home_of(name.id, scope).parent is None and call.statement.scope.parent is not None:
        # A module's name may be filled by any function; only what is bound once there is known.
        return len(bindings) == 1 and _is_made(bindings, call, steps)
    made = _is_made(bindings, call, steps) or _is_made(_just_bound(bindings, call), call, steps)
    return bool(bindings) and (made or _written_to(name, bindings, call))


def _just_bound(bindings: Sequence[Binding], call: Call) -> Sequence[Binding]:
    """Return what a name holds at the call when it was assigned before in the same block, and not again between."""
    lines = {getattr(binding.node, "lineno", 0 if binding.kind == PARAMETER else None): binding for binding in bindings}
    if None in lines:
        return bindings
    here = call.statement
    last = max((line for line in lines if line is not None and line < here.node.lineno), default=None)
    for statement in here.scope.statements if last else ():
        same_block = statement.parent is here.parent and statement.block == here.block
        if same_block and isinstance(statement.node, ast.Assign) and statement.node.value is lines[last].node:
            return [lines[last]]
    return bindings


def _made_attribute(name: str, attribute: str, call: Call, steps: int) -> bool:
    """Every place that sets the attribute has to make bytes, and to stand in the function that loads them."""
    bindings = call.file.scopes.attributes.find(call.scope, name, attribute)
    here = all(binding.scope is call.statement.scope for binding in bindings)
    return bool(bindings) and here and _is_made(bindings, call, steps)


def _is_made(bindings: Sequence[Binding], call: Call, steps: int) -> bool:
    for binding in bindings:
        node, scope = binding.node, binding.scope
        if node is None or binding.kind not in (VALUE, ITEM):
            return False
        made = _made if binding.kind == VALUE else _made_items
        if not made(node, scope, call, steps + 1):
            return False
    return True


def _made_items(node: ast.AST, scope: Scope, call: Call, steps: int) -> bool:
    """Say whether everything in a list was made here: written in it, or appended to it."""
    if steps > MOST_STEPS:
        return False
    if isinstance(node, (ast.List, ast.Tuple)):
        return bool(node.elts) and all(_made(item, scope, call, steps + 1) for item in node.elts)
    if isinstance(node, (ast.ListComp, ast.GeneratorExp)):
        return _made(node.elt, scope, call, steps + 1)
    binding = call.file.resolver.single(node.id, scope) if isinstance(node, ast.Name) else None
    if binding is None or binding.node is None or binding.kind != VALUE or not isinstance(node, ast.Name):
        return False
    if not isinstance(binding.node, ast.List) or binding.node.elts:
        return _made_items(binding.node, binding.scope, call, steps + 1)
    appended = list(_appended(node.id, call))
    return bool(appended) and all(_made(item, scope, call, steps + 1) for item in appended)


def _appended(name: str, call: Call) -> Iterator[ast.expr]:
    """Yield what the function appends to the list called `name`."""
    for statement in call.statement.scope.statements:
        value = statement.node.value if isinstance(statement.node, ast.Expr) else None
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr in APPENDS:
            is_list = isinstance(value.func.value, ast.Name) and value.func.value.id == name
            yield from value.args[:1] if is_list else ()


APPENDS = ("append", "extend", "insert")


def _written_to(name: ast.Name, bindings: Sequence[Binding], call: Call) -> bool:
    """Say whether `dump` writes to what the name holds: a file that was opened anew is another one."""
    line: int = call.node.lineno  # type: ignore[attr-defined]  # calls have places
    bound = [binding.node.lineno for binding in bindings if _ends_before(binding.node, name)]
    since = max(bound, default=0)
    for statement in call.statement.scope.statements:
        if statement.node.lineno <= line and isinstance(statement.node, (ast.Expr, ast.Assign, ast.With)):
            for node in same_scope(statement.node):
                if isinstance(node, ast.Call) and _writes(node, name.id) and since <= node.lineno <= line:
                    return True
    return False


def _ends_before(node: ast.AST | None, use: ast.expr) -> TypeGuard[ast.expr]:
    if not isinstance(node, ast.expr):
        return False
    return (node.end_lineno or 0, node.end_col_offset or 0) <= (use.lineno, use.col_offset)


def _writes(node: ast.Call, name: str) -> bool:
    called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    targets = [*node.args[:2], *(keyword.value for keyword in node.keywords if keyword.arg == "file")]
    return called in WRITERS and any(isinstance(target, ast.Name) and target.id == name for target in targets)


def finds_class(classes: tuple[ast.ClassDef, ...]) -> bool:
    """Say whether one of the classes decides itself what may be found."""
    return any(defines(node, "find_class") for node in classes)
