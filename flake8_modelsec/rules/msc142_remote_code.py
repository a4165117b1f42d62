"""Code of a repository, run because trust_remote_code says so.

## What it reports
`trust_remote_code=True` in a call that loads a model, tokenizer, configuration or data set.

## Why it is bad
The repository's Python files are downloaded and run. Pinned, it is the code of one commit; unpinned, whatever is there.

## References
- CWE-94
- CWE-829

## Known problems
A value that is not a constant is not judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec.rule import HIGH, MEDIUM, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._hub import is_commit, is_loader
from flake8_modelsec.rules._notes import unknown
from flake8_modelsec.rules._words import called

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call

LOADERS = """
    datasets.load_dataset datasets.load_dataset_builder datasets.get_dataset_config_names
    datasets.get_dataset_infos datasets.get_dataset_split_names datasets.inspect_dataset datasets.load.load_dataset
    datasets.load_metric evaluate.load huggingface_hub.load_torch_model
    sentence_transformers.CrossEncoder sentence_transformers.SentenceTransformer sentence_transformers.SparseEncoder
    transformers.pipeline transformers.pipelines.pipeline vllm.AsyncEngineArgs vllm.EngineArgs vllm.LLM
""".split()
METHODS = ("from_pretrained", "from_config", "load_dataset", "from_model_id")


def check(call: Call) -> Found | None:
    """Report a load that runs the repository's code."""
    trusted = call.arguments.get("trust_remote_code")
    if not is_loader(call) or not trusted.truthy:
        return unknown(call, "trust_remote_code", trusted) if is_loader(call) else None
    pinned = is_commit(call.arguments.get("revision").content)
    return Found(
        f"{called(call.path)} with trust_remote_code=True runs the Python code of the repository; leave it out, or review "
        "the code and pin revision= and code_revision= to its commit",
        severity=MEDIUM if pinned else HIGH,
    )


AUTO = "from transformers import AutoModel, AutoConfig, pipeline\n"
CASES = (
    Bad(AUTO + "AutoModel.from_pretrained(name, trust_remote_code=True)\n"),
    Bad(AUTO + "AutoConfig.from_pretrained(name, trust_remote_code=1)\n"),
    Bad(AUTO + "AutoModel.from_config(config, trust_remote_code=True)\n"),
    Bad(AUTO + "pipeline(model=name, trust_remote_code=True)\n"),
    Bad(AUTO + 'AutoModel.from_pretrained(name, **{"trust_remote_code": True})\n'),
    Bad(AUTO + "TRUST = True\nAutoModel.from_pretrained(name, trust_remote_code=TRUST)\n"),
    Bad("import datasets\ndatasets.load_dataset(name, trust_remote_code=True)\n"),
    Bad("from sentence_transformers import SentenceTransformer\nSentenceTransformer(name, trust_remote_code=True)\n"),
    Bad("from unsloth import FastModel\nFastModel.from_pretrained(name, trust_remote_code=True)\n"),
    Good(AUTO + "AutoModel.from_pretrained(name, trust_remote_code=False)\n"),
    Good(AUTO + "AutoModel.from_pretrained(name, trust_remote_code=args.trust)\n"),
    Good(AUTO + "AutoModel.from_pretrained(name)\n"),
    Good("dict(trust_remote_code=True)\n"),
    Good("def f(model): return model.from_pretrained(name, trust_remote_code=True)\n"),
    Missed(AUTO + "AutoModel.from_pretrained(name, trust_remote_code=bool(1))\n", why="calls are not evaluated"),
)

RULE = Rule(
    "MSC142",
    "remote-code",
    "`trust_remote_code=True` in a call that loads a model or data set",
    HIGH,
    CASES,
    calls=tuple(LOADERS),
    methods=METHODS,
    needs=("trust_remote_code",),
    check=check,
)
