from __future__ import annotations

import pytest

from modelsec.formats.text import FORMAT
from tests.support.recording import identified, outcome, read_whole

ORDINARY = {
    "requirements.txt": "torch==2.13.0\nnumpy>=1.26 ; python_version < '3.13'\n",
    "README.md": "---\nlicense: mit\ntags:\n- torch\n---\n# Model 🤗\n\n```python\nimport pickle\n```\n",
    "table.csv": 'id,label\r\n1,"a, b"\r\n2,c\r\n',
    "vocab.txt": "[PAD]\n[UNK]\n##ing\n…\n東\n",
    "merges.txt": "#version: 0.2\nĠ t\nĠ a\nh e\n",
    "LICENSE": "Apache License\n                   Version 2.0, January 2004\n",
    ".gitattributes": "*.bin filter=lfs diff=lfs merge=lfs -text\n",
    "train.py": "import torch\n\nmodel = torch.load('model.pt')\n",
    "config.yaml": "model:\n  layers: 3\n",
    "pyproject.toml": "[project]\nname = 'x'\n",
    "model.xml": '<?xml version="1.0"?>\n<net name="n"/>\n',
    "page.html": "<!DOCTYPE html>\n<p>Text</p>\n",
    "labels": "cat",
    "one byte": "1",
    "stop": ".",
    "model.txt": "tree\nversion=v4\nnum_class=1\n",
    "events.jsonl": '{"a": 1}\n{"a": 2}\n',
}


@pytest.mark.parametrize("text", ORDINARY.values(), ids=ORDINARY)
def test_ordinary_texts_are_whole(text: str) -> None:
    assert read_whole(FORMAT, text.encode()).evidence == []


@pytest.mark.parametrize("name", ORDINARY)
def test_no_other_format_takes_an_ordinary_text(name: str) -> None:
    assert identified(ORDINARY[name].encode(), "." + name.rpartition(".")[2]) in (("text", []), ("json", []))


@pytest.mark.parametrize("data", [b"", b"\x80\x04N.", b"PK\x03\x04", b"\x00", bytes(range(256))], ids=repr)
def test_binary_data_are_left_to_others(data: bytes) -> None:
    assert outcome(FORMAT, data) == "other"
