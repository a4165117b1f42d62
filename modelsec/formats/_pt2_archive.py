"""The members of an archive of `torch.export`, and what its loader does with each.

Rule: two walks. The first reads the texts that the loader goes by, and learns from them which members are raw weights;
the second reads every member by its content. What is handed to `torch.load` has to be what `torch.load` reads.
Source: torch 2.13, `torch/export/pt2_archive/_package.py`, `_load_exported_programs`, `_load_state_dict`,
`_load_constants`; `mz_zip_reader_locate_file` of miniz, which takes `A` for `a`, as `PyTorchFileReader` calls it.
"""

from __future__ import annotations

from modelsec.errors import Changed, Unreadable
from modelsec.evidence import TOLD, Fault, Feature, Import
from modelsec.formats._pt2_json import Allowance, load
from modelsec.formats._pt2_program import Program
from modelsec.formats._pt2_text import is_plain
from modelsec.formats._torch_names import scripted, storages
from modelsec.formats._zip import read_members
from modelsec.formats._zip_ending import is_archive

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.evidence import Evidence
    from modelsec.formats._format import Decompressor, Visit
    from modelsec.formats._zip_directory import Archive
    from modelsec.reader import Reader

PROGRAMS, WEIGHTS, CONSTANTS, INPUTS = "models/", "data/weights/", "data/constants/", "data/sample_inputs/"
COMPILED = "data/aotinductor/"
CONFIGS = {WEIGHTS: "_weights_config.json", CONSTANTS: "_constants_config.json"}
OBJECTS = ("custom_obj_", "opaque_obj_")
"""Constants that are instances: of a class of C++, which is given its state, or of one of Python, unpickled."""
OLDER_PROGRAM, OLDER_INPUTS = "serialized_exported_program.json", "serialized_example_inputs.pt"
OLDER_PICKLES = frozenset(
    (
        OLDER_INPUTS,
        "serialized_constants.json",
        "serialized_constants.pt",
        "serialized_state_dict.json",
        "serialized_state_dict.pt",
    )
)
NO_PICKLES = frozenset(("text", "json", "unknown"))
"""What the content of a member may be called without being anything that `torch.load` opens."""
HEAD_BYTES = 4096
SHOWN = 80
LITERALS = frozenset(b"BCSTUVX\x8c\x8d\x8e\x96")
"""The opcodes of texts and bytes."""
KEY_PACKAGES = ("torch", "collections")
KEY_TYPES = frozenset(
    f"builtins.{name}" for name in ("bool", "complex", "dict", "float", "int", "list", "set", "tuple")
)


def read_archive(archive: Archive, reader: Reader, visit: Visit) -> int:
    """Read the archive; return where it ends."""
    names = sorted(archive.names)
    _tell_names(names, visit)
    is_storage = storages(archive.names)
    look = Look(visit)
    read_members(archive, reader, look)
    raw = frozenset(look.raw - look.pickled)

    def is_raw(name: str) -> bool:
        lower = name.lower()
        return is_storage(name) or lower.partition("/")[2] in raw or _is_compiled(lower)

    return read_members(archive, reader, Roles(visit, look.pickled), is_raw)


def _is_compiled(lower: str) -> bool:
    return f"/{COMPILED}" in f"/{lower}"


def _tell_names(names: list[str], visit: Visit) -> None:
    """Tell what names alone say: names that are one to a loader, compiled models, and TorchScript beside."""
    lower: dict[str, str] = {}
    for name in names:
        other = lower.setdefault(name.lower(), name)
        if other != name:
            visit.emit(Fault(f"the members {other!r} and {name!r} are one to torch", None))
    models = {f"/{name}".partition(f"/{COMPILED}")[2].partition("/")[0] for name in lower if _is_compiled(name)}
    for model in sorted(models):
        visit.emit(Feature("pt2:compiled-model", 0, model))
    for folder in scripted(frozenset(names)):
        visit.emit(Feature("torchscript:code", 0, folder.rstrip("/")))


def inner(name: str) -> str:
    """Return the name below the archive's own folder, as the loader spells it."""
    return name.lower().partition("/")[2]


class Look:
    """The first walk: a visitor that reads the texts, and the texts among the inputs, and passes everything else by."""

    suffix = ""

    def __init__(self, visit: Visit) -> None:
        """Tell what the texts say to `visit`; what is wrong with the archive is told by the second walk."""
        self._visit = visit
        self.limits = visit.limits
        self.inflate: Callable[[Callable[[], Decompressor], Reader], Reader] = visit.inflate
        self._allowance = Allowance(visit.limits)
        self.raw: set[str] = set()
        self.pickled: set[str] = set()

    def emit(self, _evidence: Evidence) -> int:
        """Keep nothing."""
        return TOLD

    def member(self, name: str, reader: Reader, _suffix: str = "", _hear: object = None) -> str:
        """Read a member that the loader goes by."""
        try:
            self._read(name, inner(name), reader)
        except Changed:
            raise
        except Unreadable as error:
            self._visit.emit(Fault(error.message, error.offset))
        return ""

    def _read(self, name: str, place: str, reader: Reader) -> None:
        if place.startswith(PROGRAMS) or name == OLDER_PROGRAM:
            self._checked(name, reader, "ExportedProgram")
        for folder, ending in CONFIGS.items():
            if place.startswith(folder) and place.endswith(ending):
                self._payloads(name, folder, self._checked(name, reader, "PayloadConfig"))
        if place.startswith(INPUTS) or name == OLDER_INPUTS:
            Inputs(self._visit, name).read(reader)

    def _checked(self, name: str, reader: Reader, record: str) -> object:
        text = load(reader, self._allowance, name)
        Program(self._visit, self._allowance, name).check(text, record)
        return text

    def _payloads(self, name: str, folder: str, config: object) -> None:
        """Note which records are raw and which are unpickled; the program's check has seen that they are records."""
        payloads = config.get("config") if isinstance(config, dict) else None
        for payload in payloads.values() if isinstance(payloads, dict) else ():
            path = payload.get("path_name", "")
            if path.startswith(OBJECTS):
                self._visit.emit(Feature("pt2:custom-object", 0, f"{name}: {path}"))
            if path.startswith(OBJECTS) or payload.get("use_pickle"):
                self.pickled.add(folder + path)
            else:
                self.raw.add(folder + path)


class Roles:
    """The second walk: the visitor itself, which asks of what is unpickled that it can be."""

    def __init__(self, visit: Visit, pickled: set[str]) -> None:
        """Read members with `visit`; `pickled` names the records that the configurations have unpickled."""
        self._visit = visit
        self._pickled = pickled
        self.limits = visit.limits
        self.suffix = visit.suffix
        self.emit: Callable[[Evidence], int] = visit.emit
        self.inflate: Callable[[Callable[[], Decompressor], Reader], Reader] = visit.inflate

    def member(self, name: str, reader: Reader, suffix: str = "", _hear: object = None) -> str:
        """Read one member by its content."""
        kind = self._visit.member(name, reader, suffix)
        if kind in NO_PICKLES and self._is_unpickled(name):
            self._visit.emit(Fault(f"{name} is unpickled by torch, and is no pickle ({kind})", None))
        return kind

    def _is_unpickled(self, name: str) -> bool:
        place = inner(name)
        older = place.startswith((WEIGHTS, CONSTANTS)) and place.endswith(".pt")
        return name in OLDER_PICKLES or place.startswith(INPUTS) or older or place in self._pickled


class Inputs:
    """The literals among the sample inputs: keys of their dictionaries end up between quotes of source that is run.

    What else could be a key is held to names of torch and of `collections` and to containers and numbers of Python,
    which show no text of the file's choice.
    """

    suffix = ""

    def __init__(self, visit: Visit, name: str) -> None:
        """Tell what would end such a quote to `visit`."""
        self._visit = visit
        self._name = name
        self.limits = visit.limits
        self.inflate: Callable[[Callable[[], Decompressor], Reader], Reader] = visit.inflate

    def read(self, reader: Reader) -> None:
        """Read the pickle in the torch zip that the sample inputs are.

        Raises:
            Unreadable: they are none.
        """
        from modelsec.formats._zip_directory import open_archive

        if not is_archive(reader.read(0, HEAD_BYTES), reader, ""):
            self._visit.emit(Fault(f"{self._name} is no zip archive, as torch.save writes it", None))
            return
        read_members(open_archive(reader, self.limits), reader, self)

    def emit(self, evidence: Evidence) -> int:
        """Look at what the pickle imports; the second walk of the outer archive tells everything else."""
        if isinstance(evidence, Import):
            name = evidence.target.current
            if name.partition(".")[0] not in KEY_PACKAGES and name not in KEY_TYPES:
                self._tell(name, evidence.offset)
        return TOLD

    def _tell(self, shown: str, offset: int) -> None:
        self._visit.emit(Feature("pt2:code:key", offset, f"{self._name}: {shown[:SHOWN]}"))

    def member(self, name: str, reader: Reader, _suffix: str = "", _hear: object = None) -> str:
        """Look through the literals and the imports of the pickle."""
        from modelsec.picklevm.decode import extent, literal
        from modelsec.picklevm.machine import walk

        if not name.lower().endswith(".pkl"):
            return ""
        offset, opcode = 0, None
        while opcode is None or opcode.name != "STOP":
            opcode, _, end = extent(reader, offset, self.limits)
            if opcode.code in LITERALS:
                given = literal(reader, offset, self.limits)
                text = given.decode("latin-1") if isinstance(given, bytes) else given
                if not isinstance(text, str) or not is_plain(text):
                    self._tell(repr(given), offset)
            offset = end
        walk(reader, 0, self.emit, self.limits)
        return ""
