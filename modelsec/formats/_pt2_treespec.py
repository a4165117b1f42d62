"""How the inputs and outputs of a program are nested: a JSON text that names types, keys and modules to import.

Rule: types are told as features, keys are texts and numbers, and nothing that the loader imports by name goes unsaid.
Source: torch 2.13, `torch/utils/_pytree.py`: `treespec_loads`, `enum_object_hook`, `_defaultdict_deserialize`.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded, Malformed
from modelsec.formats._pt2_json import decoded
from modelsec.formats._pt2_text import is_dotted, is_parameter, is_plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

    from modelsec.limits import Limits

PROTOCOL = 1
FIELDS = frozenset(("type", "context", "children_spec"))
WITHOUT_CONTEXT = frozenset(
    ("builtins.list", "builtins.tuple", "torch.Size", "torch.fx.immutable_collections.immutable_list")
)
FACTORIES = frozenset(
    (
        *(("builtins", name) for name in ("bool", "dict", "float", "int", "list", "set", "str", "tuple")),
        *(("collections", name) for name in ("Counter", "OrderedDict", "deque")),
    )
)
"""What a `defaultdict` may make of a key that is not there, called without an argument."""
FACTORY = frozenset(("default_factory_module", "default_factory_name", "dict_context"))


class Treespec:
    """The walk through one text, which lies in the program `what`."""

    def __init__(self, tell: Callable[[str, str], None], limits: Limits, what: str) -> None:
        """Tell features, and texts that torch does not write, to `tell`."""
        self._tell = tell
        self._limits = limits
        self._what = what

    def check(self, text: object, *, names_arguments: bool) -> None:
        """Check the text; of inputs, `(args, kwargs)`, the keys of the second are names of arguments.

        Raises:
            Malformed: it is not what torch writes.
            LimitExceeded: it is too long or too deep.
        """
        spec = self._loaded(text)
        if not isinstance(spec, list) or len(spec) != len(("protocol", "root")) or spec[0] != PROTOCOL:
            self._fail("is of an unknown protocol")
        root = spec[1]
        self._node(root, 0)
        children = root.get("children_spec") if names_arguments and isinstance(root, dict) else None
        if isinstance(children, list) and len(children) == len(("args", "kwargs")):
            self._arguments(children[1])

    def _fail(self, why: str) -> NoReturn:
        message = f"{self._what}: the nesting of inputs or outputs {why}"
        raise Malformed(message)

    def _loaded(self, text: object) -> object:
        if not isinstance(text, str) or len(text) > self._limits.program_text:
            self._fail("is no text, or one that is too long (limit program_text)")
        return decoded(text, self._what)

    def _node(self, node: object, depth: int) -> None:
        if depth >= self._limits.program_depth:
            message = f"{self._what}: inputs or outputs are nested too deep (limit program_depth)"
            raise LimitExceeded(message)
        if not isinstance(node, dict) or set(node) != FIELDS or not isinstance(node["children_spec"], list):
            self._fail("has a node that is none")
        kind, context = node["type"], node["context"]
        if kind is not None:
            self._type(kind, context)
        elif context is not None or node["children_spec"]:
            self._fail("has a leaf that is none")
        for child in node["children_spec"]:
            self._node(child, depth + 1)

    def _type(self, kind: object, context: object) -> None:
        if not isinstance(kind, str) or not is_dotted(kind) or len(kind) > self._limits.name_bytes:
            self._tell("pt2:code:pytree", str(kind))
            return
        if kind not in WITHOUT_CONTEXT and kind != "builtins.dict":
            self._tell(f"pt2:pytree:{kind}", "")
        if kind == "collections.defaultdict":
            self._factory(context)
        elif kind == "collections.namedtuple":
            self._keys([context])
        elif isinstance(context, str):
            self._keys(self._loaded(context))
        else:
            self._keys(context)

    def _factory(self, context: object) -> None:
        if not isinstance(context, dict) or set(context) != FACTORY:
            self._fail("has a defaultdict that is none")
        named = (context["default_factory_module"], context["default_factory_name"])
        if not all(isinstance(part, str) for part in named):
            self._fail("has a defaultdict that is none")
        if named not in FACTORIES:
            self._tell("pt2:code:import", ".".join(named))
        self._keys(context["dict_context"])

    def _keys(self, context: object) -> None:
        """Check keys; an object among them names a class to import, or one to call."""
        waiting = [context]
        while waiting:
            key = waiting.pop()
            if isinstance(key, list):
                waiting.extend(key)
            elif isinstance(key, dict):
                self._tell("pt2:code:import", repr(key))
            elif isinstance(key, str) and not is_plain(key):
                self._tell("pt2:code:key", key)

    def _arguments(self, keywords: dict[str, object]) -> None:
        if keywords["type"] != "builtins.dict":
            return
        names = self._loaded(keywords["context"])
        if not isinstance(names, list):
            self._fail("has arguments without names")
        for name in names:
            if not isinstance(name, str) or not is_parameter(name):
                self._tell("pt2:code:parameter", str(name))
