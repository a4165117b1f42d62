"""Which globals a pickle may ask for while tests run, whatever it was read from.

A test suite also unpickles what it pickled itself: objects of its own classes, results of worker processes. These
are no model files, and the event that names a global does not tell where the bytes came from. So the exact allow-list
decides where a whole file is known (`gate`), and this rule decides for the rest.

Rule: a name passes that is on the allow-list, or that this run has imported by itself and that is no way to start
programs, evaluate text or touch files. Nothing is imported to find out. It is a seat belt, not a sandbox.
"""

from __future__ import annotations

import sys
import types
from typing import TYPE_CHECKING

from modelsec.evidence import Global
from modelsec.picklevm.python2 import mapped

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from modelsec.policy import Policy

NEVER = frozenset(
    [
        "_io.FileIO",
        "_io.open",
        "_io.open_code",
        "builtins.__import__",
        "builtins.breakpoint",
        "builtins.compile",
        "builtins.delattr",
        "builtins.eval",
        "builtins.exec",
        "builtins.execfile",
        "builtins.exit",
        "builtins.globals",
        "builtins.help",
        "builtins.input",
        "builtins.locals",
        "builtins.open",
        "builtins.quit",
        "builtins.vars",
        "codecs.open",
        "io.open",
        "joblib.numpy_pickle.load",
        "logging.FileHandler",
        "marshal.load",
        "marshal.loads",
        "numpy.fromfile",
        "numpy.load",
        "numpy.memmap",
        "numpy.save",
        "numpy.savetxt",
        "os.environ",
        "os.execl",
        "os.execle",
        "os.execlp",
        "os.execlpe",
        "os.execvp",
        "os.execvpe",
        "os.fdopen",
        "os.makedirs",
        "os.popen",
        "os.removedirs",
        "os.renames",
        "os.spawnl",
        "os.spawnle",
        "os.spawnlp",
        "os.spawnlpe",
        "os.spawnv",
        "os.spawnve",
        "os.spawnvp",
        "os.spawnvpe",
        "os.startfile",
        "pandas.eval",
        "pandas.io.pickle.read_pickle",
        "pandas.read_pickle",
        "platform.popen",
        "posix._exit",
        "posix.abort",
        "posix.chmod",
        "posix.chown",
        "posix.execv",
        "posix.execve",
        "posix.fork",
        "posix.forkpty",
        "posix.kill",
        "posix.killpg",
        "posix.link",
        "posix.mkdir",
        "posix.mkfifo",
        "posix.open",
        "posix.popen",
        "posix.posix_spawn",
        "posix.posix_spawnp",
        "posix.putenv",
        "posix.remove",
        "posix.rename",
        "posix.replace",
        "posix.rmdir",
        "posix.setgid",
        "posix.setuid",
        "posix.symlink",
        "posix.system",
        "posix.truncate",
        "posix.unlink",
        "posix.unsetenv",
        "posix.write",
        "threading.Timer",
        "torch.hub.load",
        "torch.jit._serialization.load",
        "torch.serialization.load",
        "types.CodeType",
        "types.FunctionType",
    ]
)
"""Exact names; `posix` stands for `nt` and `os` as well. What `pickle.loads` loads is watched in its turn."""
ROOMS = frozenset(
    [
        "_posixsubprocess",
        "bdb",
        "cProfile",
        "code",
        "codeop",
        "commands",
        "ctypes",
        "distutils",
        "doctest",
        "ensurepip",
        "fileinput",
        "ftplib",
        "idlelib",
        "imp",
        "importlib",
        "linecache",
        "numpy.f2py",
        "numpy.lib._npyio_impl",
        "numpy.testing._private.utils",
        "pandas.core.computation",
        "pdb",
        "pip",
        "pkgutil",
        "profile",
        "pty",
        "pydoc",
        "runpy",
        "shelve",
        "shutil",
        "smtplib",
        "socketserver",
        "subprocess",
        "telnetlib",
        "timeit",
        "torch.package",
        "torch.utils.cpp_extension",
        "trace",
        "urllib.request",
        "venv",
        "webbrowser",
        "zipimport",
    ]
)
"""Modules, with all that lies below them."""
METHODS = ("pathlib.Path.", "pathlib.PosixPath.", "pathlib._local.Path.", "pathlib._local.PosixPath.")
"""Methods of paths write, move and delete."""
TORCHSCRIPT = "__torch__"
"""Classes that a TorchScript file carries itself; its reader looks them up in the file, not in Python."""
SYSTEM = ("posix.", "nt.", "os.")
EXCEPTIONS_END = ("Error", "Exception", "Expired", "Warning")
"""Exceptions travel between processes, those of `subprocess` and `urllib` too."""


class Names:
    """The rule for one run."""

    def __init__(self, policy: Policy) -> None:
        """Judge by `policy`."""
        self.policy = policy
        self.imports_late = False
        """This process begins with a pickle, as worker processes do: what it needs is not imported yet."""
        self.allowed: set[str] = set()
        """Names that the project, or the review of a model that was opened, allows."""

    def refusal(self, module: str, name: str, allowed: AbstractSet[str] = frozenset()) -> str:
        """Return why a pickle may not have `module`.`name`, or an empty text where it may."""
        pair = mapped(module, name)
        new_module, new_name = pair or (module, name)
        spelled = f"{new_module}.{new_name}"
        named = {spelled, f"{module}.{name}"}
        if not (named.isdisjoint(self.allowed) and named.isdisjoint(allowed)):
            return ""
        if self.policy.find(Global(module, name, pair)) is not None:
            return ""
        if never(spelled):
            return "no model needs it, and it reaches code or files"
        return self._unreached(new_module, new_name)

    def refuses(self, dotted: str, allowed: AbstractSet[str] = frozenset()) -> str:
        """Return the same for a dotted name, as reports list it; where its module ends is found among the imported."""
        module, _, name = dotted.rpartition(".")
        shorter, rest = module, name
        while shorter not in sys.modules and "." in shorter:
            shorter, _, head = shorter.rpartition(".")
            rest = f"{head}.{rest}"
        return self.refusal(shorter, rest, allowed) if shorter in sys.modules else self.refusal(module, name, allowed)

    def _unreached(self, module: str, name: str) -> str:
        """Judge by what is there already; an import could run anything."""
        if module.partition(".")[0] == TORCHSCRIPT:
            return ""
        loaded = sys.modules.get(module)
        if loaded is None:
            top = module.partition(".")[0]
            known = top not in sys.stdlib_module_names and (top in sys.modules or self.imports_late)
            return "" if known else "its module was not imported by the tests, and importing it would run it"
        target = found(loaded, name)
        if isinstance(target, types.ModuleType):
            return "it is a module, through which everything in it is reached"
        true_name = name_of(target)
        return f"it is another name of {true_name}" if never(true_name) else ""


def never(dotted: str) -> bool:
    """Say whether no round trip through a pickle needs the name."""
    if dotted.endswith(EXCEPTIONS_END):
        return False
    if dotted in NEVER or dotted.startswith(METHODS):
        return True
    if dotted.startswith(SYSTEM) and f"posix.{dotted.partition('.')[2]}" in NEVER:
        return True
    room = dotted.rpartition(".")[0]
    while room:
        if room in ROOMS:
            return True
        room = room.rpartition(".")[0]
    return False


def found(module: types.ModuleType, name: str) -> object:
    """Return what `name` is in `module`, looked up in plain dictionaries so that no code runs; None where it is not."""
    target: object = module
    for part in name.split("."):
        if not isinstance(target, (types.ModuleType, type)):
            return None
        target = target.__dict__.get(part)
    return target


def name_of(target: object) -> str:
    """Return the name that a class or function gives itself; empty where reading it could run code."""
    if type(target) not in (type, types.FunctionType, types.BuiltinFunctionType):
        return ""
    return f"{getattr(target, '__module__', '')}.{getattr(target, '__qualname__', '')}"
