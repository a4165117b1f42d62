"""Words for findings, compiled from `modelsec/data`; written by `python -m modelsec.policy --write`."""
# ruff: noqa: E501 - a sentence is one literal

from __future__ import annotations

FINDINGS: dict[str, tuple[str, str, str, tuple[str, ...]]] = {
    "MSF101": (
        "refused",
        "loading {act} {name}, which is not on the allow-list{detail}",
        "save the weights alone (safetensors, or a state dict), or have this global reviewed and allowed for this model",
        ("CWE-502", "CWE-913", "AML.T0010.003 (ATLAS 4.8.0)", "AML.T0011.000 (ATLAS 4.8.0)"),
    ),
    "MSF102": (
        "refused",
        "loading {act} {name}, which is allowed for another use only{detail}",
        "save the object again with the library that owns it, or have this use reviewed",
        ("CWE-502", "CWE-913", "AML.T0010.003 (ATLAS 4.8.0)", "AML.T0011.000 (ATLAS 4.8.0)"),
    ),
    "MSF103": (
        "refused",
        "loading {act} {name} with arguments that the library itself does not write{detail}",
        "save the object again with the library that owns it, or have these arguments reviewed",
        ("CWE-502", "CWE-1287", "AML.T0010.003 (ATLAS 4.8.0)", "AML.T0011.000 (ATLAS 4.8.0)"),
    ),
    "MSF104": (
        "refused",
        "loading {act} a value that the file computes while it is loaded, so what would run cannot be known",
        "save the object again without bound methods or callables among its values",
        ("CWE-502", "CWE-913", "AML.T0010.003 (ATLAS 4.8.0)", "AML.T0011.000 (ATLAS 4.8.0)"),
    ),
    "MSF105": (
        "refused",
        "loading imports whatever global the loading process has registered under {name}",
        "save the object again in a process that registers no copyreg extension codes",
        ("CWE-502", "CWE-913", "AML.T0010.003 (ATLAS 4.8.0)", "AML.T0011.000 (ATLAS 4.8.0)"),
    ),
    "MSF106": (
        "refused",
        "loading hands a persistent id to the loader's hook that is not one of torch's storages",
        "save the model with torch.save, or as safetensors",
        ("CWE-502", "AML.T0010.003 (ATLAS 4.8.0)", "AML.T0011.000 (ATLAS 4.8.0)"),
    ),
    "MSF107": (
        "refused",
        "loading changes an instance made by {name} after its state was set, so an attribute of that state would be called",
        "save the object again; pickle itself sets a state last",
        ("CWE-502", "CWE-913", "AML.T0010.003 (ATLAS 4.8.0)", "AML.T0011.000 (ATLAS 4.8.0)"),
    ),
    "MSF108": (
        "refused",
        "loading keeps {name} as a value, and other code could call it with arguments of the file's choice",
        "save the object without this function among its values, or have it reviewed",
        ("CWE-502", "CWE-913", "AML.T0010.003 (ATLAS 4.8.0)", "AML.T0011.000 (ATLAS 4.8.0)"),
    ),
    "MSF109": (
        "refused",
        "loading {act} {name} itself, which changes it for the whole process",
        "do not load this file; no library writes this",
        ("CWE-502", "CWE-915", "AML.T0010.003 (ATLAS 4.8.0)", "AML.T0011.000 (ATLAS 4.8.0)"),
    ),
    "MSF201": (
        "unreadable",
        "{detail}",
        "fetch or save the file again; where a limit or an extra is named, raise or install it",
        ("CWE-1286", "CWE-436"),
    ),
    "MSF203": (
        "unreadable",
        "no format that modelsec knows takes this content",
        "check that the file is what its name says; convert it to safetensors, or exclude it in the configuration with a reason",
        ("CWE-436",),
    ),
    "MSF301": (
        "refused",
        "loading or using this file runs code that it carries: {name}{detail}",
        "load the weights alone, or have this feature reviewed for this model",
        ("CWE-94", "AML.T0010.003 (ATLAS 4.8.0)", "AML.T0011.000 (ATLAS 4.8.0)"),
    ),
    "MSF401": (
        "unreadable",
        "this is a Git LFS pointer and the content it points to is not here{detail}",
        "run `git lfs pull` and scan again",
        (),
    ),
}
HAZARDS: dict[str, str] = {
    "os.system": "runs a shell command",
}
