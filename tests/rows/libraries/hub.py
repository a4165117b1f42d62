"""What lies on hubs beside plain tensors: networks saved whole, settings, training arguments, configurations."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

TIMM = "resnet18 efficientnet_b0 vit_tiny_patch16_224 convnext_atto mobilenetv3_small_050 swin_tiny_patch4_window7_224"
TIMM += " regnetx_002 densenet121 mixer_s32_224 beit_base_patch16_224 deit_tiny_patch16_224 xception41 coat_tiny"
VISION = "resnet18 mobilenet_v3_small efficientnet_b0 vit_b_32 convnext_tiny squeezenet1_0 shufflenet_v2_x0_5 alexnet"
YOLO = "yolov8n yolov8n-seg yolov8n-pose yolov8n-cls yolov8n-obb yolov5n yolov9t yolov10n yolo11n yolo12n"
YOLO += " rtdetr-l yolov8s-world"


def objects() -> Iterator[tuple[str, Make]]:
    """Yield what the installed libraries make without a download."""
    for name in TIMM.split():
        yield f"timm-{name}", partial(_called, "timm", "create_model", name)
    for name in VISION.split():
        yield f"torchvision-{name}", partial(_called, "torchvision.models", name)
    for name in YOLO.split():
        yield f"ultralytics-{name}", partial(_yolo, name)
    yield from MADE.items()


def _called(module: str, name: str, *arguments: Any, **options: Any) -> Any:
    return getattr(importlib.import_module(module), name)(*arguments, **options)


def _yolo(name: str) -> Any:
    return _called("ultralytics", "RTDETR" if "rtdetr" in name else "YOLO", f"{name}.yaml").model


SETTINGS = {"a": 1, "b": {"c": [1, "${a}", None, 2.5, True]}}
MADE: dict[str, Make] = {
    "arguments": lambda: _called("transformers", "TrainingArguments", "out", use_cpu=True),
    "arguments-seq2seq": lambda: _called("transformers", "Seq2SeqTrainingArguments", "out", use_cpu=True),
    "arguments-sentences": lambda: _called(
        "sentence_transformers", "SentenceTransformerTrainingArguments", "out", use_cpu=True
    ),
    "configuration": lambda: importlib.import_module("omegaconf").OmegaConf.create(SETTINGS),
    "attributes": lambda: _called("pytorch_lightning.utilities.parsing", "AttributeDict", SETTINGS),
    "callback-classes": lambda: {
        importlib.import_module("pytorch_lightning.callbacks").ModelCheckpoint: {"best_model_score": 0.5},
        importlib.import_module("pytorch_lightning.callbacks").EarlyStopping: {"patience": 3},
    },
    "graph": lambda: _called("networkx", "path_graph", 3),
    "graph-directed": lambda: _called("networkx", "DiGraph", [(1, 2), (2, 3)]),
    "graph-multiple": lambda: _called("networkx", "MultiGraph", [(1, 2), (1, 2)]),
    "transforms": lambda: _called("torchvision.transforms", "Compose", _transforms()),
    "image": lambda: importlib.import_module("PIL.Image").new("RGB", (2, 2)),
}


def _transforms() -> list[Any]:
    room = importlib.import_module("torchvision.transforms")
    return [room.Resize(4), room.ToTensor(), room.Normalize([0.5], [0.5]), room.RandomHorizontalFlip()]
