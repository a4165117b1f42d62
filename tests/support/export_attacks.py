"""Real archives of `torch.export` turned into ones whose loading, or whose use, writes a file: `attacks(base, folder)`.

Each is a change of a real archive. `python -m tests.support.export_attacks BASE FOLDER`, a process of its own, writes
them, loads and uses each, and prints the names of those whose file was written.
"""

from __future__ import annotations

import io
import json
import os
import pickle
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.support.exports import (
    CONSTANTS_AT,
    INPUTS_AT,
    PROGRAM_AT,
    WEIGHTS_AT,
    edited,
    edited_program,
    nested,
    packed,
    spec,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.exports import Json, Members


class Payload:
    """Pickles to a call that writes the file."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __reduce__(self) -> tuple[object, ...]:
        return eval, (self.text,)


def saved(value: Any) -> bytes:
    import torch

    file = io.BytesIO()
    torch.save(value, file)
    return file.getvalue()


def renamed(program: Json, old: str, new: str) -> None:
    """Give one name another spelling wherever it stands."""

    def spelled(value: Any) -> Any:
        if isinstance(value, dict):
            return {new if name == old else name: spelled(item) for name, item in value.items()}
        if isinstance(value, list):
            return [spelled(item) for item in value]
        return new if value == old else value

    program.update(spelled(program))


def with_expression(program: Json, run: str) -> None:
    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if "expr_str" in value:
                value["expr_str"] = run
            value = list(value.values())
        for item in value if isinstance(value, list) else ():
            walk(item)

    walk(program)


def signature(program: Json) -> Json:
    found: Json = program["graph_module"]["module_call_graph"][0]["signature"]
    return found


def module_of(folder: Path, name: str) -> str:
    """Write a module that writes the file when it is imported, as any module that lies on a loader's path might."""
    (folder / f"sprung_{name}.py").write_text(f"open({str(folder / name)!r}, 'w').close()\nx = 1\n")
    return f"sprung_{name}"


def with_enum(program: Json, folder: Path) -> None:
    key = {"__enum__": True, "fqn": f"{module_of(folder, 'enum')}:x", "name": "y"}
    signature(program)["out_spec"] = spec(nested("builtins.dict", context=json.dumps([key])))


def with_factory(program: Json, folder: Path) -> None:
    module = module_of(folder, "factory")
    made = {"default_factory_module": module, "default_factory_name": "x", "dict_context": []}
    signature(program)["out_spec"] = spec(nested("collections.defaultdict", context=made))


def with_file(program: Json, path: Path) -> None:
    for node in program["graph_module"]["graph"]["nodes"]:
        if node["target"] == "torch.ops.aten.relu.default":
            node["target"] = "torch.ops.aten.from_file.default"
            node["inputs"] = [
                {"name": "filename", "arg": {"as_string": str(path)}, "kind": 1},
                {"name": "shared", "arg": {"as_bool": True}, "kind": 2},
                {"name": "size", "arg": {"as_int": 6}, "kind": 2},
            ]


def with_buffer(found: Members, run: str) -> None:
    for place in (PROGRAM_AT, WEIGHTS_AT):
        text = json.loads(found[place])
        renamed(text, "k", f'k", {run}) if 1 else getattr(self, "k')
        found[place] = json.dumps(text).encode()


def with_weight(found: Members, run: str) -> None:
    config = json.loads(found[WEIGHTS_AT])
    first = next(iter(config["config"].values()))
    first["use_pickle"] = True
    found["data/weights/" + first["path_name"]] = saved(Payload(run))
    found[WEIGHTS_AT] = json.dumps(config).encode()


def with_instance(found: Members, run: str, name: str) -> None:
    entry = {"path_name": "opaque_obj_0", "is_param": False, "use_pickle": True, "tensor_meta": None}
    config = json.loads(found[CONSTANTS_AT])
    config["config"]["o"] = entry
    found[CONSTANTS_AT] = json.dumps(config).encode()
    found[f"data/constants/{name}"] = pickle.dumps(Payload(run))


def with_key(found: Members, run: str) -> None:
    import torch

    found[INPUTS_AT] = saved((({f"+{run}+": torch.ones(3, 4)},), {}))


def older(found: Members, **changed: bytes) -> bytes:
    """Give the archive in the layout of torch 2.7 and before."""
    plain = {name: saved({}) for name in ("serialized_state_dict.pt", "serialized_constants.pt")}
    members = {
        "version": b"8.2",
        "serialized_exported_program.json": found[PROGRAM_AT],
        "serialized_example_inputs.pt": found[INPUTS_AT],
        **plain,
    }
    return packed({**members, **{f"{name}.pt": content for name, content in changed.items()}}, "")


def attacks(base: bytes, folder: Path) -> dict[str, bytes]:
    """Give every attack by its name; the file that it writes has that name, in `folder`, whose path has no dot."""

    def run(name: str) -> str:
        return f"open({str(folder / name)!r}, 'w').name"

    def programmed(change: Callable[[Json], object]) -> bytes:
        return edited_program(base, change)

    def changed(change: Callable[[Members], object]) -> bytes:
        return edited(base, change)

    found: Members = {}
    edited(base, found.update)
    program = json.loads(found[PROGRAM_AT])
    with_expression(program, run("older_expression"))
    hostile = {**found, PROGRAM_AT: json.dumps(program).encode()}
    return {
        "expression": programmed(lambda program: with_expression(program, run("expression"))),
        "placeholder": programmed(lambda program: renamed(program, "x", f"x={run('placeholder')}")),
        "guard": programmed(lambda program: program.update(guards_code=[run("guard")])),
        "enum": programmed(lambda program: with_enum(program, folder)),
        "factory": programmed(lambda program: with_factory(program, folder)),
        "from_file": programmed(lambda program: with_file(program, folder / "from_file")),
        "buffer": changed(lambda found: with_buffer(found, run("buffer").removesuffix(".name"))),  # a dot parts names
        "inputs": changed(lambda found: found.update({INPUTS_AT: saved((Payload(run("inputs")),))})),
        "key": changed(lambda found: with_key(found, run("key"))),
        "weight": changed(lambda found: with_weight(found, run("weight"))),
        "whole_state": changed(
            lambda found: found.update({"data/weights/model.pt": saved(Payload(run("whole_state")))})
        ),
        "whole_constants": changed(
            lambda found: found.update({"data/constants/model.pt": saved(Payload(run("whole_constants")))})
        ),
        "instance": changed(lambda found: with_instance(found, run("instance"), "opaque_obj_0")),
        "instance_in_capitals": changed(
            lambda found: with_instance(found, run("instance_in_capitals"), "OPAQUE_Obj_0")
        ),
        "older_expression": older(hostile),
        "older_state": older(found, serialized_state_dict=saved(Payload(run("older_state")))),
        "older_constants": older(found, serialized_constants=saved(Payload(run("older_constants")))),
        "older_inputs": older(found, serialized_example_inputs=saved(Payload(run("older_inputs")))),
    }


def use(path: Path, arguments: tuple[Any, ...]) -> None:
    """Do with a file what people do; each step may fail, as most attacks do once they have run."""
    import torch

    try:
        loaded = torch.export.load(path)
    except Exception as error:  # noqa: BLE001 - whatever torch makes of it
        print(f"load {path.name}: {error!r}"[:300], file=sys.stderr)
        return
    for step in (loaded.module, lambda: torch.export.unflatten(loaded)):
        try:
            step()(*arguments)
        except Exception as error:  # noqa: BLE001 - whatever torch makes of it
            print(f"use {path.name}: {error!r}"[:300], file=sys.stderr)


def main(base: Path, folder: Path) -> None:
    """Write, load and use every attack, and print the names of those that ran."""
    import logging

    import torch

    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    sys.path.insert(0, str(folder))
    arguments = torch.export.load(base).example_inputs[0]
    ran = []
    for name, data in attacks(base.read_bytes(), folder).items():
        path = folder / f"{name}.pt2"
        path.write_bytes(data)
        use(path, arguments)
        if (folder / name).exists():
            ran.append(name)
    sys.stdout.write("\n" + " ".join(ran))


if __name__ == "__main__":
    os.environ["TORCHDYNAMO_DISABLE"] = "1"
    main(Path(sys.argv[1]), Path(sys.argv[2]))
