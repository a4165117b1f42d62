"""transformers: networks of its common architectures with their heads, settings, and tokenizers, saved whole."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, Any

import torch
import transformers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

NETWORKS = "albert bart beit bert bert-generation big_bird blenderbot blip bloom camembert canine clip clipseg"
NETWORKS += " codegen convbert convnext convnextv2 ctrl cvt data2vec-text data2vec-vision deberta deberta-v2"
NETWORKS += " decision_transformer deit dinov2 distilbert dpr dpt efficientnet electra ernie falcon flaubert fnet"
NETWORKS += " fsmt funnel gemma gemma2 git glpn gpt2 gpt_bigcode gpt_neo gpt_neox gptj ibert layoutlm layoutlmv3"
NETWORKS += " led levit lilt llama longformer longt5 luke lxmert m2m_100 mamba marian mask2former mbart"
NETWORKS += " megatron-bert mistral mixtral mobilebert mobilenet_v2 mobilevit modernbert mpnet mpt mt5"
NETWORKS += " nystromformer olmo openai-gpt opt owlvit pegasus perceiver phi phi3 poolformer prophetnet qwen2"
NETWORKS += " qwen3 regnet rembert resnet roberta roformer rwkv sam segformer siglip speech_to_text splinter"
NETWORKS += " squeezebert stablelm starcoder2 swin swinv2 t5 tapas timesformer umt5 videomae vilt visual_bert vit"
NETWORKS += " vit_mae vits whisper xglm xlm xlm-roberta xlnet xmod yolos"
HEADS = (
    "AutoModel",
    "AutoModelForCausalLM",
    "AutoModelForMaskedLM",
    "AutoModelForSeq2SeqLM",
    "AutoModelForSequenceClassification",
    "AutoModelForTokenClassification",
    "AutoModelForQuestionAnswering",
    "AutoModelForImageClassification",
)
SMALL = {"vocab_size": 9, "hidden_size": 4, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 4}


def objects() -> Iterator[tuple[str, Make]]:
    """Yield networks without weights, for what they weigh tells nothing, some with them, and what lies beside them."""
    for kind in NETWORKS.split():
        yield f"settings-{kind}", partial(_settings, kind)
        for head in HEADS:
            yield f"{head}-{kind}", partial(_network, head, kind)
    for head in HEADS[2:7]:
        yield f"weights-{head}-bert", partial(_weighed, head)
    yield from MADE.items()


DEPTHS = ("num_hidden_layers", "num_layers", "encoder_layers", "decoder_layers", "num_decoder_layers", "layer_types")


def _settings(kind: str) -> Any:
    made = transformers.AutoConfig.for_model(kind)
    for part in (made, *(item for item in vars(made).values() if isinstance(item, transformers.PretrainedConfig))):
        for name in DEPTHS:
            found = getattr(part, name, None)
            if isinstance(found, (int, list)) and found:
                setattr(part, name, found[:2] if isinstance(found, list) else min(found, 2))
    return made


def _network(head: str, kind: str) -> Any:
    with torch.device("meta"):
        return getattr(transformers, head).from_config(_settings(kind))


def _weighed(head: str) -> Any:
    return getattr(transformers, head).from_config(transformers.BertConfig(**SMALL))


def _words() -> dict[str, int]:
    return {word: place for place, word in enumerate(("[UNK]", "[CLS]", "[SEP]", "[PAD]", "[MASK]", "one", "two"))}


def _in_evaluation() -> Any:
    made = _weighed("AutoModelForSequenceClassification").eval()
    with torch.no_grad():
        made(input_ids=torch.tensor([[1, 2]]))
    return made.half()


def _called(module: str, name: str, *arguments: Any, **options: Any) -> Any:
    return getattr(importlib.import_module(module), name)(*arguments, **options)


MADE: dict[str, Make] = {
    "generation": transformers.GenerationConfig,
    "labels": lambda: transformers.BertConfig(id2label={place: str(place) for place in range(1000)}),
    "evaluated": _in_evaluation,
    "quantized": lambda: transformers.BertConfig(quantization_config={"bits": 4}, dtype=torch.float16),
    "encoder-decoder": lambda: transformers.EncoderDecoderModel(
        encoder=_weighed("AutoModel"),
        decoder=transformers.BertLMHeadModel(
            transformers.BertConfig(**SMALL, is_decoder=True, add_cross_attention=True)
        ),
    ),
    "tokenizer-bert": lambda: transformers.BertTokenizer(vocab=_words()),
    "tokenizer-gpt2": lambda: transformers.GPT2Tokenizer(vocab={"a": 0, "b": 1}, merges=[]),
    "tokenizer-t5": lambda: transformers.T5Tokenizer(),
    "batch": lambda: transformers.BatchEncoding({"input_ids": torch.tensor([1])}),
    "output": lambda: transformers.modeling_outputs.BaseModelOutput(last_hidden_state=torch.ones(1)),
    "processor-vit": lambda: transformers.ViTImageProcessor(),
    "extractor": lambda: transformers.Wav2Vec2FeatureExtractor(),
    "cache": transformers.DynamicCache,
}
