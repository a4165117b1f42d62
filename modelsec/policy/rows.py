"""The allow-list in memory: what each exact name may be used for.

Rule: a name is its module and its qualified name, both exact. An alias rewrites an old spelling once; what it gives
must be a row. There is no wildcard, so a name that was never argued is never allowed.
"""

from __future__ import annotations

from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Global

VALUE, ENUM, CLASS, FUNCTION = "value", "enum", "class", "function"
KINDS = (CLASS, ENUM, FUNCTION, VALUE)
ANY = "any"
"""The contract that every argument keeps: what is called does the same harmless thing with all of them."""
ATTRIBUTES = "attributes"
"""The state contract of a class whose row names none: a dictionary of attributes, or nothing."""

SLOTS = "slots"
"""The state contract of a class with `__slots__`: attributes, or a tuple of them and of slots."""
TAME_STATES = ("", "literal", "none", "pandas-dtype", "scipy-tree", "tame-state", "values")
"""State contracts under which a tame instance stays so; after others it must be seen what it got."""


@value
class Row:
    """What one allowed name may be used for."""

    kind: str
    """`value`: referenced only. `enum`: called with one literal. `class`: made by NEWOBJ, which runs `__new__` alone,
    or called too where a contract bounds the arguments. `function`: called within its contract."""
    contract: str = ""
    """The predicate in `modelsec.policy.contracts` that the arguments of a call must meet. For `value` it is empty, or
    what takes a watched value must meet it."""
    state: str = ""
    """The predicate that a state (BUILD) must meet; empty where none may be given."""
    container: bool = False
    """Its instances may be filled (APPEND, SETITEM, ADDITEM)."""
    watch: bool = False
    """It may only be called, never be kept as a value that something else could call with other arguments."""
    key: bool = False
    """Its instances may be keys and items of sets: to hash and to compare them runs nothing that the stream chose."""
    tame: bool = False
    """The same holds for all that a class answers for its instances: length, items, truth, number, attributes."""


class Policy:
    """The rows and the aliases that lead to them. Keys are `module:qualified.name`."""

    def __init__(self, rows: dict[str, Row], names: dict[str, str], modules: dict[str, str]) -> None:
        """Allow `rows`; `names` lead from old keys to new ones, `modules` from old modules to the new place of each."""
        self.rows = rows
        self.names = names
        self.modules = modules

    def key(self, target: Global) -> str:
        """Return the row key that `target` leads to, or an empty text.

        For protocols below 3 a loader may see the name as written or as mapped, so both must lead to one row.
        """
        key = self._key(target.module, target.name)
        if target.mapped is not None and self._key(*target.mapped) != key:
            return ""
        return key

    def find(self, target: Global) -> Row | None:
        """Return the row of `target`, or None where it has none."""
        return self.row(self.key(target))

    def row(self, key: str) -> Row | None:
        """Return the row with this key, or None where there is none."""
        return self.rows.get(key)

    def _key(self, module: str, name: str) -> str:
        key = f"{module}:{name}"
        if self.row(key) is not None:
            return key
        key = self.names.get(key) or f"{self._moved(module)}:{name}"
        return key if self.row(key) is not None else ""

    def _moved(self, module: str) -> str:
        end = len(module)
        while end > 0:
            new = self.modules.get(module[:end])
            if new is not None:
                return new + module[end:]
            end = module.rfind(".", 0, end)
        return module


PROJECTS_OWN = Row(CLASS, ANY, ANY, container=True)
"""A class that the project vouches for: however it is made and whatever its state is."""


class Compiled(Policy):
    """The policy of this package: rows are looked up one by one, in a table that is never taken apart as a whole.

    A scan asks for a handful of the names, and most data files ask for none.
    """

    def __init__(self, allow: tuple[str, ...]) -> None:
        """Allow the project's own keys too."""
        self._allow = allow
        self._known = dict.fromkeys(allow, PROJECTS_OWN)
        """The rows that were asked for."""
        self._shapes: dict[str, dict[str, str]] = {}
        """By module that was asked for: the shape of each of its names."""

    def row(self, key: str) -> Row | None:
        """Return the row with this key, or None where there is none."""
        known = self._known.get(key)
        if known is None:
            from modelsec.policy._rows import ROWS, SHAPES

            module, _, name = key.partition(":")
            shapes = self._shapes.get(module)
            if shapes is None:
                line = _found(ROWS, module)
                if not line:  # nothing is kept of it: a stream can name any number of modules that have no rows
                    return None
                shapes = self._shapes[module] = _pairs(line)
            shape = shapes.get(name)
            if shape is None:
                return None
            known = self._known[key] = Row(*SHAPES[int(shape)])
        return known

    def __getattr__(self, name: str) -> object:
        """Read a whole table, which from then on is found without this."""
        from modelsec.policy import _rows

        if name == "rows":
            shapes = [Row(*shape) for shape in _rows.SHAPES]
            self.rows = {
                f"{module}:{name}": shapes[int(shape)]
                for module, _, rest in (line.partition(" ") for line in _rows.ROWS.splitlines())
                for name, shape in _pairs(rest).items()
            }
            self.rows.update(dict.fromkeys(self._allow, PROJECTS_OWN))
        elif name == "names":
            self.names = _pairs(_rows.NAMES)
        elif name == "modules":
            self.modules = _pairs(_rows.MODULES)
        else:
            raise AttributeError(name)
        return vars(self)[name]


def load(allow: tuple[str, ...] = ()) -> Policy:
    """Return the policy that is compiled into this package, with the keys that the project allows."""
    return Compiled(allow)


def _pairs(text: str) -> dict[str, str]:
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


def _found(table: str, key: str) -> str:
    """Return what stands behind `key` in a table of lines that are sorted by their first word, or an empty text."""
    low, high = 0, len(table)  # each is where a line begins, or the end
    while low < high:
        middle = (low + high) // 2
        start, end = max(table.rfind("\n", low, middle) + 1, low), table.index("\n", middle)
        word, _, rest = table[start:end].partition(" ")
        if word == key:
            return rest
        low, high = (end + 1, high) if word < key else (low, start)
    return ""
