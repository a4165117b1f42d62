from __future__ import annotations

from typing import Any

import pytest

from modelsec.evidence import BUILD, Mapping, Unknown
from modelsec.policy.contracts import contract
from modelsec.policy.contracts.hub import ASKED_OF_TOKENIZERS
from tests.support.judged import POLICY, called, code, imported, made, named
from tests.support.spoiling import free_in

ANY = made("types.SimpleNamespace")
METADATA = made("omegaconf.base.ContainerMetadata")
ABOUT = "omegaconf.base.ContainerMetadata"
CONFIGURATION, DICTIONARY = "omegaconf.dictconfig.DictConfig", "flair.data.Dictionary"
CONTENTS = (None, "???", Unknown("list of instances"), Unknown("dict of instances"))
OTHERS = (ANY, named("builtins.len"), Unknown("dict of methods"), Unknown("persistent object"))
HOLDERS = (
    *((f"omegaconf.nodes.{kind}Node", "_val") for kind in ("Any", "Boolean", "Bytes", "Enum", "Float", "Integer")),
    *((f"omegaconf.nodes.{kind}Node", "_val") for kind in ("Path", "String")),
    *((f"slicer.slicer_internal.{kind}", "o") for kind in ("Alias", "Obj")),
)
SLICER = "slicer.slicer.Slicer"
VALUES = (None, 1, "x", ANY, Unknown("list"), named("torch.float32"))
CALLABLES = (
    named("builtins.len"),
    named("numpy.mean"),
    named("os.system"),
    named("torch.Size"),
    named("torch.nn.modules.linear.Linear"),
    Unknown("persistent object"),
)
SETTINGS = "transformers.models.bert.configuration_bert.BertConfig"
TOKENIZER = "transformers.models.bert.tokenization_bert_fast.BertTokenizerFast"
BATCH = "transformers.tokenization_utils_base.BatchEncoding"
CASES: list[tuple[str, Any, str]] = [
    (CONFIGURATION, Mapping((("_metadata", METADATA), ("_content", Unknown("dict")))), ""),
    *((CONFIGURATION, Mapping((("_metadata", METADATA), ("_content", held))), "") for held in CONTENTS),
    *((CONFIGURATION, Mapping((("_metadata", METADATA), ("_content", held))), "MSF103") for held in OTHERS),
    *((row, Mapping(((key, held),)), "") for row, key in HOLDERS for held in VALUES),
    *((row, Mapping(((key, held),)), "MSF103") for row, key in HOLDERS for held in CALLABLES),
    *((row, Unknown("dict"), "MSF103") for row, _ in HOLDERS),
    (SLICER, Mapping((("_objects", Mapping((("values", ANY),))), ("_aliases", Unknown("dict")), ("_max_dim", 2))), ""),
    (SLICER, Mapping((("_max_dim", 2),)), ""),
    (SLICER, Mapping((("_objects", Unknown("dict of words")),)), ""),
    *((SLICER, Mapping(((key, held),)), "MSF103") for key in ("_objects", "_aliases") for held in OTHERS),
    (SLICER, Unknown("dict"), "MSF103"),
    (CONFIGURATION, Mapping((("_metadata", ANY),)), "MSF103"),
    (CONFIGURATION, Mapping(()), "MSF103"),
    (CONFIGURATION, Unknown("dict"), "MSF103"),
    (CONFIGURATION, ANY, "MSF103"),
    (ABOUT, Mapping((("key_type", named("typing.Any")), ("element_type", named("builtins.int")), ("key", ANY))), ""),
    (ABOUT, Mapping((("ref_type", None),)), ""),
    *((ABOUT, Mapping(((name, ANY),)), "MSF103") for name in ("key_type", "element_type", "ref_type")),
    (ABOUT, Mapping((("key_type", "text"),)), "MSF103"),
    (ABOUT, Unknown("dict"), "MSF103"),
    (DICTIONARY, Mapping((("item2idx", Unknown("dict")), ("idx2item", Unknown("list")))), ""),
    (DICTIONARY, Mapping((("idx2item", ANY),)), "MSF103"),
    (DICTIONARY, Unknown("dict"), "MSF103"),
    (SETTINGS, Mapping((("hidden_size", 4), ("text_config", ANY))), ""),
    (SETTINGS, Mapping((("attribute_map", Unknown("dict")),)), "MSF103"),
    (SETTINGS, Unknown("dict"), "MSF103"),
    (SETTINGS, ANY, "MSF103"),
    (TOKENIZER, Mapping((("_tokenizer", ANY), ("_special_tokens_map", Unknown("dict of instances")))), ""),
    (TOKENIZER, Mapping((("model_max_length", 4),)), ""),
    *((TOKENIZER, Mapping(((name, ANY),)), "MSF103") for name in ASKED_OF_TOKENIZERS),
    (TOKENIZER, Mapping((("_special_tokens_map", ANY),)), "MSF103"),
    (TOKENIZER, Unknown("dict"), "MSF103"),
    (BATCH, Mapping((("data", Mapping((("input_ids", ANY),))), ("encodings", None))), ""),
    (BATCH, Mapping((("data", ANY),)), "MSF103"),
    (BATCH, Mapping((("encodings", None),)), "MSF103"),
    (BATCH, Unknown("dict"), "MSF103"),
    ("PIL.Image.Image", Unknown("list"), ""),
    ("PIL.Image.Image", Unknown("list of instances"), "MSF103"),
    ("PIL.Image.Image", Unknown("dict"), "MSF103"),
]


@pytest.mark.parametrize(("name", "state", "expected"), CASES)
def test_what_a_state_is_asked_for_is_the_librarys_own(name: str, state: Any, expected: str) -> None:
    assert code(called(name, state, use=BUILD)) == expected


@pytest.mark.parametrize(
    "name",
    [
        "transformers.models.bert.modeling_bert.BertLayer",
        "transformers.modeling_bert.BertLayer",
        "pytorch_transformers.modeling_bert.BertLayer",
        "pytorch_pretrained_bert.modeling.BertLayer",
        "transformers.configuration_gpt2.GPT2Config",
        "transformers.modeling_gpt2.Block",
        "transformers.tokenization_bert.BertTokenizer",
        "transformers.activations.gelu_new",
    ],
)
def test_a_network_is_known_by_the_names_that_each_version_gave_it(name: str) -> None:
    assert code(imported(name)) == ""


@pytest.mark.parametrize(
    "name",
    [
        "transformers.models.t5.tokenization_t5.T5Tokenizer",
        "transformers.tokenization_t5.T5Tokenizer",
        "transformers.models.llama.tokenization_llama.LlamaTokenizer",
        "transformers.models.xlnet.tokenization_xlnet.XLNetTokenizer",
        "transformers.models.bert_japanese.tokenization_bert_japanese.BertJapaneseTokenizer",
        "transformers.models.qwen2_vl.configuration_qwen2_vl.Qwen2VLConfig",
        "transformers.modeling_outputs.BaseModelOutput",
    ],
)
def test_what_opens_a_file_or_asks_a_part_in_any_version_is_refused(name: str) -> None:
    assert code(imported(name)) == "MSF101"


LIST, DICT, WORDS, ANYTHING = Unknown("list"), Unknown("dict"), Unknown("dict of words"), named("typing.Any")
FORMS: list[tuple[str, Any, str]] = [
    ("hub-batch", Mapping((("data", DICT), ("x", 1))), "0.'x'"),
    ("hub-configuration", Mapping((("_metadata", METADATA), ("_content", LIST))), ""),
    ("hub-configuration", Mapping((("_metadata", METADATA), ("_content", "???"))), ""),
    ("hub-dictionary", Mapping((("idx2item", LIST), ("x", 1))), "0.'x'"),
    ("hub-image", LIST, ""),
    ("hub-metadata", Mapping((("key_type", ANYTHING), ("element_type", None), ("ref_type", ANYTHING))), ""),
    ("hub-node", Mapping((("_val", named("torch.float32")),)), "0.'_val'"),
    ("hub-part", Mapping((("o", 1),)), "0.'o'"),
    ("hub-settings", Mapping((("a", 1),)), "0.'a'"),
    ("hub-slicer", Mapping((("_objects", WORDS), ("_aliases", DICT))), ""),
    ("hub-tokenizer", Mapping((("_special_tokens_map", DICT),)), ""),
]


@pytest.mark.parametrize(("name", "state", "left_free"), FORMS)
def test_each_part_of_a_form_counts_and_is_given_alone(name: str, state: Any, left_free: str) -> None:
    assert free_in(name, state) == left_free
    assert [contract(name)(given, POLICY, None) for given in ((), (state, state))] == [False, False]
