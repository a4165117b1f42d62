"""A download from a model hub that no commit pins.

## What it reports
`from_pretrained` of classes of transformers, diffusers and peft, `transformers.pipeline`, `SentenceTransformer`,
`hf_hub_download`, `snapshot_download`, `datasets.load_dataset` and `timm.create_model("hf-hub:…")` of a constant repository
whose `revision` is missing, None, or a branch or tag. 40 hex digits pin; 7 to 39 are not judged. Local paths and
`local_files_only=True` are quiet, and so are repositories and revisions that are not constants.

## Why it is bad
A branch or tag can be moved: what was reviewed yesterday is not what is loaded tomorrow.

## Fix safety
Where `models.lock` pins the repository, its commit is inserted, which is what the project already uses. Without a lock
there is no fix: a commit cannot be known offline.

## References
- CWE-494
- CWE-829

## Known problems
Loaders that are not listed, and classes behind names that are bound twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec import edits
from flake8_modelsec.locked import Lock
from flake8_modelsec.rule import MEDIUM, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._hub import DOWNLOADS, FROM_PRETRAINED, Download, download, is_abbreviation, is_commit
from flake8_modelsec.rules._notes import unknown
from flake8_modelsec.rules._passing import passing
from flake8_modelsec.rules._words import shown

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call


def check(call: Call) -> Found | None:
    """Report a download without a commit."""
    found = download(call)
    if found is None or found.pinned:
        return None
    revision = call.arguments.get("revision")
    if revision.given and not revision.is_constant:
        return unknown(call, "revision", revision)
    if is_commit(revision.content) or is_abbreviation(revision.content):
        return None
    seen = "without a revision" if revision.content is None else f"at {shown(revision.content)}, which can be moved"
    return Found(
        f"{found.name} is downloaded {seen}; pass revision= with the 40 digits of a commit that was reviewed",
        _fix(call, found),
    )


def _fix(call: Call, found: Download) -> edits.Fix | None:
    lock = call.file.context.lock
    commit = lock.commit(found.name) if lock is not None else None
    if commit is None or "timm." in call.path:
        return None
    return passing(call, "revision", f'"{commit}"', edits.SAFE)


SHA = "0123456789abcdef0123456789abcdef01234567"
AUTO = "from transformers import AutoModel\n"
LOCK = Lock(commits={"org/name": SHA})
CASES = (
    Bad("from transformers import AutoModel, BertModel\nC = BertModel if b else AutoModel\nC.from_pretrained('o/n')\n"),
    Bad(
        AUTO + 'AutoModel.from_pretrained("org/name")\n',
        fixed=AUTO + f'AutoModel.from_pretrained("org/name", revision="{SHA}")\n',
        lock=LOCK,
    ),
    Bad(
        AUTO + 'AutoModel.from_pretrained("org/name", revision="main")\n',
        fixed=AUTO + f'AutoModel.from_pretrained("org/name", revision="{SHA}")\n',
        lock=LOCK,
    ),
    Bad(AUTO + 'AutoModel.from_pretrained("org/other")\n', lock=LOCK),
    Bad(AUTO + 'AutoModel.from_pretrained("org/name")\n'),
    Bad(AUTO + 'AutoModel.from_pretrained("bert-base-uncased")\n'),
    Bad(AUTO + 'AutoModel.from_pretrained("org/name", revision=None)\n'),
    Bad(AUTO + 'AutoModel.from_pretrained("org/name", revision="main")\n'),
    Bad(AUTO + 'REPO = "org/name"\nAutoModel.from_pretrained(REPO)\n'),
    Bad(AUTO + 'class Mine(AutoModel): ...\nMine.from_pretrained("org/name")\n'),
    Bad('import transformers\ntransformers.pipeline("text-generation", model="org/name")\n'),
    Bad('from sentence_transformers import SentenceTransformer\nSentenceTransformer("org/name")\n'),
    Bad('from huggingface_hub import hf_hub_download\nhf_hub_download("org/name", "f.bin")\n'),
    Bad('from huggingface_hub import HfApi\napi = HfApi()\napi.snapshot_download(repo_id="org/name")\n'),
    Bad(
        'from huggingface_hub import HfApi\nclass A:\n    def __init__(self): self.api = HfApi()\n    def get(self): self.api.snapshot_download("org/name")\n'
    ),
    Bad('from datasets import load_dataset\nload_dataset("org/name", split="train")\n'),
    Bad('import timm\ntimm.create_model("hf-hub:org/name", pretrained=True)\n'),
    Bad('from peft import PeftModel\nPeftModel.from_pretrained(base, "org/name")\n'),
    Bad('from diffusers import DiffusionPipeline as P\nP.from_pretrained("org/name", torch_dtype=t)\n'),
    Bad(
        'import transformers, functools\nld = functools.partial(transformers.AutoModel.from_pretrained, "org/name")\nld()\n'
    ),
    Good(AUTO + f'AutoModel.from_pretrained("org/name", revision="{SHA}")\n'),
    Good(AUTO + 'AutoModel.from_pretrained("org/name", revision="abc1234")\n'),
    Good(AUTO + 'AutoModel.from_pretrained("org/name", revision=rev)\n'),
    Good(AUTO + "AutoModel.from_pretrained(name)\n"),
    Good(AUTO + 'AutoModel.from_pretrained("./local")\n'),
    Good(AUTO + 'AutoModel.from_pretrained("~/local")\n'),
    Good(AUTO + 'AutoModel.from_pretrained("org/name", local_files_only=True)\n'),
    Good(AUTO + 'AutoModel.from_pretrained("org/name", **options)\n'),
    Good(AUTO + f'AutoModel.from_pretrained("org/name", **{{"revision": "{SHA}"}})\n'),
    Good('from datasets import load_dataset\nload_dataset("csv", data_files=files)\n'),
    Good(f'import timm\ntimm.create_model("hf-hub:org/name@{SHA}")\n'),
    Good('import timm\ntimm.create_model("resnet50")\n'),
    Good('class Mine: ...\nMine.from_pretrained("org/name")\n'),
    Missed('from mine import Model\nModel.from_pretrained("org/name")\n', why="classes of other files are not known"),
)

RULE = Rule(
    "MSC140",
    "hub-download-without-commit",
    "downloads from a model hub whose `revision` is no commit",
    MEDIUM,
    CASES,
    calls=tuple(DOWNLOADS),
    methods=(FROM_PRETRAINED,),
    imports=("diffusers", "peft", "transformers"),
    check=check,
    fixes="inserts the commit that `models.lock` pins",
)
