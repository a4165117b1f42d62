"""What the documentation of other linters shows as bad and as good, in our own words, and what our rules say of it."""

from __future__ import annotations

import pytest

from tests.support.linting import lint

SHA = "0123456789abcdef0123456789abcdef01234567"
AUTO = "from transformers import AutoModel\n"
BAD = {
    # ruff S301, bandit B301, dlint DUO103 and DUO119
    'import pickle\nwith open("model.pkl", "rb") as file:\n    model = pickle.load(file)\n': "MSC110",
    "import pickle\nmodel = pickle.loads(blob)\n": "MSC110",
    "import pickle\nreader = pickle.Unpickler(file)\nmodel = reader.load()\n": "MSC110",
    "import cPickle\nmodel = cPickle.loads(blob)\n": "MSC110",
    "import cPickle\nreader = cPickle.Unpickler(file)\n": "MSC110",
    "import dill\nmodel = dill.loads(blob)\n": "MSC110",
    "import dill\nreader = dill.Unpickler(file)\n": "MSC110",
    "import shelve\nstore = shelve.open(path)\n": "MSC110",
    "import shelve\nstore = shelve.DbfilenameShelf(path)\n": "MSC110",
    "import jsonpickle\nthing = jsonpickle.decode(text)\n": "MSC110",
    "import jsonpickle\nthing = jsonpickle.unpickler.decode(text)\n": "MSC110",
    "import pandas as pd\nframe = pd.read_pickle(buffer)\n": "MSC110",
    # ruff S302, bandit B302, dlint DUO120
    "import marshal\nthing = marshal.loads(blob)\n": "MSC152",
    "import marshal\nthing = marshal.load(file)\n": "MSC152",
    # ruff S506, bandit B506, dlint DUO109
    "import yaml\nsettings = yaml.load(text)\n": "MSC151",
    "import yaml\nsettings = yaml.load(text, Loader=yaml.Loader)\n": "MSC151",
    "from yaml import load, FullLoader\nsettings = load(text, Loader=FullLoader)\n": "MSC151",
    "import yaml\nsettings = list(yaml.load_all(text, yaml.UnsafeLoader))\n": "MSC151",
    # bandit B614, TorchFix TOR102, the rules of Trail of Bits for semgrep
    'import torch\nstate = torch.load("weights.pth")\n': "MSC101",
    'import torch\nmodel.load_state_dict(torch.load("weights.pth", map_location="cpu"))\n': "MSC101",
    'import torch\nstate = torch.load("weights.pth", None, None)\n': "MSC101",
    "from torch import load\nstate = load(path)\n": "MSC101",
    'import torch\nstate = torch.load("weights.pth", weights_only=False)\n': "MSC102",
    "from torch.package import PackageImporter\nimporter = PackageImporter(path)\n": "MSC150",
    # the rules of Trail of Bits and of the registry for semgrep
    "import joblib\nmodel = joblib.load(path)\n": "MSC120",
    "import numpy\narray = numpy.load(path, allow_pickle=True)\n": "MSC121",
    "import pandas\nframe = pandas.read_pickle(path)\n": "MSC110",
    AUTO + "model = AutoModel.from_pretrained(name, trust_remote_code=True)\n": "MSC142",
    "from datasets import load_dataset\ndata = load_dataset(name, trust_remote_code=True)\n": "MSC142",
    # bandit B615
    AUTO + 'model = AutoModel.from_pretrained("org/name")\n': "MSC140",
    AUTO + 'model = AutoModel.from_pretrained("org/name", revision="main")\n': "MSC140",
    'from datasets import load_dataset\ndata = load_dataset("org/data", revision="v1")\n': "MSC140",
    'from huggingface_hub import hf_hub_download\nhf_hub_download(repo_id="org/name", filename="a.bin")\n': "MSC140",
    'from huggingface_hub import snapshot_download\nsnapshot_download(repo_id="org/name")\n': "MSC140",
}
GOOD = (
    'import json\nwith open("model.json") as file:\n    model = json.load(file)\n',
    "import yaml\nsettings = yaml.safe_load(text)\n",
    "import yaml\nsettings = yaml.load(text, Loader=yaml.SafeLoader)\n",
    "import yaml\nsettings = yaml.load(text, Loader=yaml.CSafeLoader)\n",
    "from yaml import load, SafeLoader\nsettings = load(text, SafeLoader)\n",
    'import torch\nstate = torch.load("weights.pth", weights_only=True)\n',
    'import torch\ntorch.save(model.state_dict(), "weights.pth")\n',
    "from safetensors.torch import load_file\nstate = load_file(path)\n",
    'import numpy\narray = numpy.load("data.npy")\n',
    'import joblib\nmodel = joblib.load("model.joblib")\n',
    AUTO + f'model = AutoModel.from_pretrained("org/name", revision="{SHA}")\n',
    AUTO + 'model = AutoModel.from_pretrained("./name")\n',
    AUTO + "model = AutoModel.from_pretrained(name, trust_remote_code=False)\n",
    f'from huggingface_hub import snapshot_download\nsnapshot_download("org/name", revision="{SHA}")\n',
    # what the others take for a load
    "import pickle\nblob = pickle.dumps(model)\n",
    "import marshal\nblob = marshal.dumps(thing)\n",
    "import yaml\ntext = yaml.dump(settings)\n",
    "import pickle\nmodel = pickle.loads(pickle.dumps(model))\n",
    "import torch\nmodel = torch.jit.load(path)\n",
)


@pytest.mark.parametrize(("code", "found"), BAD.items())
def test_what_others_document_as_bad_is_reported(code: str, found: str) -> None:
    assert [one.code for one in lint(code)] == [found]


@pytest.mark.parametrize("code", GOOD)
def test_what_others_document_as_good_is_quiet(code: str) -> None:
    assert lint(code) == []
