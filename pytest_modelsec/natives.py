"""Readers that open files below Python, where no event is raised: each is wrapped at the one place it goes through.

Rule: this is a table. Nothing is imported to be wrapped: what is not there yet is wrapped right after its import,
before anyone can have taken an alias; what was there before the scan began is replaced under all its names.
Source: each row was tried; without the wrapper the guard sees nothing of it.
"""

from __future__ import annotations

import functools
import sys
from typing import TYPE_CHECKING, Any

from modelsec.value import value
from pytest_modelsec import guard
from pytest_modelsec.stand_ins import standing_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

    Check = Callable[[str], None]
    Undo = Callable[[], None]
    Task = Callable[[ModuleType, bool], list[Undo]]
    """Takes the module and whether others may have taken aliases before; returns how it is put back."""


@value
class Native:
    """One reader."""

    module: str
    """The module after whose import it is there."""
    name: str
    """Where it stands in that module, dotted."""
    position: int
    """Which argument is the path; `self` counts."""
    keyword: str
    covers: str
    """What people call that ends here."""


NATIVES = (
    Native("safetensors._safetensors_rust", "safe_open", 0, "filename", "safetensors, also below `from_pretrained`"),
    Native("torch", "_C.import_ir_module", 1, "filename", "torch.jit.load"),
    Native("torch", "_C._load_for_lite_interpreter", 0, "filename", "torch.jit.mobile._load_for_lite_interpreter"),
    Native("torch", "_C._load_jit_module_from_file", 0, "filename", "torch.jit.jit_module_from_flatbuffer"),
    Native("torch", "_C.PyTorchFileReader.__init__", 1, "name", "torch.export.load, torch.package"),
    Native("torch", "UntypedStorage.from_file", 0, "filename", "torch.UntypedStorage.from_file"),
    Native("torch", "from_file", 0, "filename", "torch.from_file"),
    Native("h5py", "h5f.open", 0, "name", "h5py.File, and keras through it"),
    Native("onnxruntime", "InferenceSession.__init__", 1, "path_or_bytes", "onnxruntime.InferenceSession"),
    Native("xgboost", "Booster.load_model", 1, "fname", "xgboost"),
    Native("sentencepiece", "SentencePieceProcessor.LoadFromFile", 1, "arg", "sentencepiece"),
)


class Wrappers:
    """Wraps the readers, now or after their import, until `undo`."""

    def __init__(self, check: Check, further: Sequence[tuple[str, Task]] = ()) -> None:
        """Call `check` with the path before each read; `further` are (module, what else is done after its import)."""
        self.check = check
        self.undone: list[Undo] = []
        self.work: dict[str, list[Task]] = {}
        for native in NATIVES:
            self.work.setdefault(native.module, []).append(functools.partial(self._wrap, native))
        for module, task in further:
            self.work.setdefault(module, []).append(task)

    def begin(self) -> None:
        """Wrap what is imported, and wait for the rest."""
        for name in self.work:
            module = sys.modules.get(name)
            if module is not None:
                self.imported(module, late=True)
        sys.meta_path.insert(0, self)

    def undo(self) -> None:
        """Put everything back."""
        if self in sys.meta_path:
            sys.meta_path.remove(self)
        while self.undone:
            self.undone.pop()()

    def imported(self, module: ModuleType, *, late: bool = False) -> None:
        """Wrap what stands in a module; `late` where others may have taken aliases before."""
        for task in self.work[module.__name__]:
            self.undone.extend(task(module, late))

    def _wrap(self, native: Native, module: ModuleType, late: bool) -> list[Undo]:
        *way, last = native.name.split(".")
        holder: Any = module
        for part in way:
            holder = getattr(holder, part, None)
        original = getattr(holder, last, None)
        if original is None:
            return []
        wrapper = wrapped(original, native, self.check)
        undone = [replace(holder, last, staticmethod(wrapper) if is_unbound(holder, original) else wrapper)]
        if late:
            undone.extend(replace(*alias, wrapper) for alias in aliases(original))
        return undone

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Let the other finders find a module of the table, and add our work to the end of its import."""
        if name not in self.work:
            return None
        for finder in sys.meta_path:
            find = getattr(finder, "find_spec", None)
            spec: ModuleSpec | None = find(name, path, target) if finder is not self and find is not None else None
            if spec is not None:
                if spec.loader is not None:
                    spec.loader = After(spec.loader, self.imported)  # type: ignore[assignment]  # a loader
                return spec
        return None


class After:
    """A loader that does something after the module was run, and leaves no trace of itself."""

    def __init__(self, loader: Any, then: Callable[[ModuleType], None]) -> None:  # noqa: ANN401 - any loader
        """Load by `loader`, then call `then`."""
        self.loader = loader
        self.then = then

    def __getattr__(self, name: str) -> object:
        """Be the loader in everything else."""
        return getattr(self.loader, name)

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Make the module as its loader does."""
        made: ModuleType | None = self.loader.create_module(spec)
        return made

    def exec_module(self, module: ModuleType) -> None:
        """Run the module, put its own loader back, and do the work."""
        self.loader.exec_module(module)
        module.__loader__ = self.loader
        if module.__spec__ is not None:
            module.__spec__.loader = self.loader
        self.then(module)


def wrapped(original: Callable[..., Any], native: Native, check: Check) -> Callable[..., Any]:
    """Return `original`, a function or a class, with a check of its path before it."""

    def before(*args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - whatever the reader takes
        __tracebackhide__ = True
        given = args[native.position] if len(args) > native.position else kwargs.get(native.keyword)
        path = guard.spelled(given) if not isinstance(given, bytes) or len(given) < guard.PATH_BYTES else ""
        if path:
            check(path)

    @functools.wraps(original)
    def read(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - whatever the reader takes and gives
        __tracebackhide__ = True
        before(*args, **kwargs)
        return original(*args, **kwargs)

    return standing_for(original, before) if isinstance(original, type) else read


def is_unbound(holder: object, original: object) -> bool:
    """Say whether a class holds this as a static method, or bound to itself."""
    return isinstance(holder, type) and isinstance(getattr(original, "__self__", None), type)


def replace(holder: Any, name: str, value: object) -> Undo:  # noqa: ANN401 - a module or a class
    """Set an attribute, and return how it is put back."""
    before = vars(holder).get(name)
    setattr(holder, name, value)

    def undo() -> None:
        if before is None:
            delattr(holder, name)
        else:
            setattr(holder, name, before)

    return undo


def aliases(original: object) -> list[tuple[ModuleType, str]]:
    """Return every (module, name) under which `original` is known, found without running any module's code."""
    found: list[tuple[ModuleType, str]] = []
    for module in list(sys.modules.values()):
        names = getattr(module, "__dict__", None)
        if type(names) is dict:
            found.extend((module, name) for name, held in list(names.items()) if held is original)
    return found
