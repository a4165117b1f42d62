"""A hub id that looks like another.

## What it reports
A literal hub id whose owner is one edit, a look-alike character, a separator or an affix away from an owner in the
project's lock or in the list of well-known owners; and an id that mixes scripts.

## Why it is bad
Names that are easily mistyped or misread are registered by those who wait for it.

## References
- CWE-1007
- MITRE ATLAS AML.T0010

## Known problems
An owner that is neither in the lock nor well known protects no look-alike of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec.locked import Lock
from flake8_modelsec.rule import MEDIUM, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._hub import DOWNLOADS, FROM_PRETRAINED, TIMM_PREFIXES, named
from flake8_modelsec.rules._words import shown

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call

WELL_KNOWN = frozenset(
    """
    01-ai ai-forever ai21labs ai4bharat Alibaba-NLP allenai amazon answerdotai apple arcee-ai autogluon BAAI baidu
    bartowski bigcode bigscience black-forest-labs briaai ByteDance ByteDance-Seed cardiffnlp castorini cerebras
    chronos-forecasting cognitivecomputations Cohere CohereForAI CohereLabs CompVis coqui cross-encoder databricks
    dbmdz deepmind deepseek-ai deepset depth-anything diffusers distil-whisper distilbert dslim EleutherAI facebook
    FacebookAI Falconsai ggml-org google google-bert google-research google-t5 guillaumekln h2oai Helsinki-NLP
    hexgrad hf-internal-testing huggingface HuggingFaceH4 HuggingFaceM4 HuggingFaceTB hustvl ibm ibm-granite
    inclusionAI Intel internlm intfloat jinaai kandinsky-community knowledgator laion latent-consistency Lightricks
    LiquidAI llava-hf lllyasviel lmstudio-community lmsys meta-llama microsoft MiniMaxAI mistral-community mistralai
    mixedbread-ai mlx-community monologg moonshotai MoritzLaurer mosaicml nateraw naver naver-clova-ix ncbi nlptown
    nomic-ai NousResearch nvidia onnx-community openai openai-community OpenAssistant openbmb opendatalab OpenGVLab
    openlm-research PaddlePaddle patrickvonplaten philschmid prajjwal1 ProsusAI pyannote pytorch Qwen replit
    runwayml Salesforce SamLowe sentence-transformers Skywork snowflake speechbrain stabilityai stanford-crfm
    state-spaces stepfun-ai suno Systran teknium tencent TencentARC TheBloke thenlper THUDM tiiuae timm TinyLlama
    togethercomputer uclanlp unsloth upstage urchade vidore vikp Wan-AI xai-org Xenova XiaomiMiMo xlnet zai-org
    """.split()
)
"""Owners of the most downloaded models; a look-alike of one has to differ from all of them."""
SHORTEST = 5
"""Characters of an owner that may be compared by edits: short names are near to many."""
READS_AS = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s", "3": "e", "8": "b", "-": "", "_": "", ".": ""})
AFFIXES = ("ai", "hf", "org", "official", "team", "labs", "research", "inc", "models", "hub", "the", "real")


def check(call: Call) -> Found | None:
    """Report an id whose owner looks like another."""
    name = named(call)
    if name is None or name.startswith((".", "/", "~")):
        return None
    name = name.partition(":")[2].partition("@")[0] if name.startswith(TIMM_PREFIXES) else name
    owner, slash, rest = name.partition("/")
    if not slash or "/" in rest or not rest:
        return None
    if not name.isascii():
        return Found(
            f"{shown(name)} mixes scripts, and hub ids are ASCII: one of its letters is not what it looks like"
        )
    lock = call.file.context.lock
    known = WELL_KNOWN | (lock.owners() if lock is not None else frozenset())
    lowered = {one.lower() for one in known}
    if owner.lower() in lowered:
        return None
    for other in sorted(lowered):
        if is_look_alike(owner.lower(), other):
            return Found(
                f"{owner} looks like {next(one for one in sorted(known) if one.lower() == other)} and is another owner; "
                "check the name, and pin the repository with modelsec lock"
            )
    return None


def is_look_alike(name: str, other: str) -> bool:
    """Say whether two names in lower case may be taken for each other."""
    shortest = min(len(name), len(other))
    mine, theirs = (text.replace("rn", "m").replace("vv", "w").translate(READS_AS) for text in (name, other))
    if mine == theirs:
        return True
    # A short name is near to many: it is compared by edits behind the same first letter alone.
    near = shortest >= SHORTEST or (shortest == SHORTEST - 1 and name[0] == other[0])
    if near and is_one_edit(name, other):
        return True
    one, two = sorted((text.replace("-", "").replace("_", "") for text in (name, other)), key=len)
    return len(one) >= SHORTEST and any(two in (one + affix, affix + one) for affix in AFFIXES)


def is_one_edit(name: str, other: str) -> bool:
    """Say whether one character was added, dropped or replaced, or two neighbours swapped."""
    if abs(len(name) - len(other)) > 1 or name == other:
        return False
    start = 0
    while start < min(len(name), len(other)) and name[start] == other[start]:
        start += 1
    left, right = name[start:], other[start:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
    return left[1:] == right or left == right[1:]


AUTO = "from transformers import AutoModel\nAutoModel.from_pretrained"
SHA = "0123456789abcdef0123456789abcdef01234567"
CASES = (
    Bad(AUTO + f'("mircosoft/phi-2", revision="{SHA}")\n'),
    Bad(AUTO + f'("rnicrosoft/phi-2", revision="{SHA}")\n'),
    Bad(AUTO + f'("meta_llama/Llama-3", revision="{SHA}")\n'),
    Bad(AUTO + f'("metallama/Llama-3", revision="{SHA}")\n'),
    Bad(AUTO + f'("g00gle/bert", revision="{SHA}")\n'),
    Bad(AUTO + f'("facebo\u043ek/opt", revision="{SHA}")\n'),
    Bad(AUTO + f'("nvidia-official/x", revision="{SHA}")\n'),
    Bad(AUTO + f'("Qwem/x", revision="{SHA}")\n'),
    Bad(AUTO + f'("Q-wen/x", revision="{SHA}")\n'),
    Bad(AUTO + f'("mistral/x", revision="{SHA}")\n'),
    Good(AUTO + f'("owen/x", revision="{SHA}")\n'),
    Bad(AUTO + f'("my-company1/x", revision="{SHA}")\n', lock=Lock(commits={"my-company/x": "0" * 40})),
    Good(AUTO + f'("microsoft/phi-2", revision="{SHA}")\n'),
    Good(AUTO + f'("someone-else/phi-2", revision="{SHA}")\n'),
    Good(AUTO + f'("Microsoft/phi-2", revision="{SHA}")\n'),
    Good(AUTO + f'("bert-base-uncased", revision="{SHA}")\n'),
    Good(AUTO + "(name)\n"),
    Missed(AUTO + f'("mycompany/x", revision="{SHA}")\n', why="no lock names the owner that it looks like"),
)

RULE = Rule(
    "MSC161",
    "look-alike-hub-id",
    "a literal hub id whose owner looks like a pinned or well-known one",
    MEDIUM,
    CASES,
    calls=tuple(DOWNLOADS),
    methods=(FROM_PRETRAINED,),
    imports=("diffusers", "peft", "transformers"),
    check=check,
)
