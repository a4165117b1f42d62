"""torch: every optimizer and scheduler, every module of torch.nn, tensors of every kind, and what lies beside them."""

from __future__ import annotations

import inspect
from functools import partial
from typing import TYPE_CHECKING, Any

import torch
import torch.ao.nn.qat
import torch.ao.quantization
import torch.utils.data
from torch import nn, optim
from torch.nn.utils import prune
from torch.optim import lr_scheduler

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.rows.survey import Make


def objects() -> Iterator[tuple[str, Make]]:
    """Yield modules, optimizers, schedulers, tensors and values."""
    torch.manual_seed(0)
    yield from _modules()
    yield from _optimizers()
    yield from _schedulers()
    yield from _tensors()
    yield from _values()


LAYER = {"d_model": 4, "nhead": 2, "dim_feedforward": 4}
SPECIAL: dict[str, Callable[[], nn.Module]] = {
    "AdaptiveLogSoftmaxWithLoss": lambda: nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2]),
    "Bilinear": lambda: nn.Bilinear(2, 3, 4),
    "DataParallel": lambda: nn.DataParallel(nn.Linear(2, 2)),
    "Fold": lambda: nn.Fold((2, 2), 2),
    "GroupNorm": lambda: nn.GroupNorm(2, 4),
    "ModuleDict": lambda: nn.ModuleDict({"a": nn.Linear(2, 2)}),
    "ModuleList": lambda: nn.ModuleList([nn.Linear(2, 2)]),
    "MultiheadAttention": lambda: nn.MultiheadAttention(4, 2),
    "ParameterDict": lambda: nn.ParameterDict({"a": nn.Parameter(torch.ones(2))}),
    "ParameterList": lambda: nn.ParameterList([nn.Parameter(torch.ones(2))]),
    "Sequential": lambda: nn.Sequential(nn.Linear(2, 2), nn.ReLU()),
    "Transformer": lambda: nn.Transformer(4, 2, 1, 1, 4),
    "TransformerDecoder": lambda: nn.TransformerDecoder(nn.TransformerDecoderLayer(**LAYER), 1),
    "TransformerDecoderLayer": lambda: nn.TransformerDecoderLayer(**LAYER),
    "TransformerEncoder": lambda: nn.TransformerEncoder(nn.TransformerEncoderLayer(**LAYER), 1),
    "TransformerEncoderLayer": lambda: nn.TransformerEncoderLayer(**LAYER, activation=nn.functional.gelu),
    "TripletMarginWithDistanceLoss": lambda: nn.TripletMarginWithDistanceLoss(distance_function=nn.PairwiseDistance()),
    "Unflatten": lambda: nn.Unflatten(1, (2, 2)),
}
ARGUMENTS: tuple[tuple[Any, ...], ...] = ((), (2,), (2, 2), (2, 2, 2), ((2, 2),), (1.0, 2.0))


def _modules() -> Iterator[tuple[str, Make]]:
    # Not nn.quantized: its packed weights are objects of C++, and pickling them below protocol 2 ends the process.
    ao = torch.ao.nn
    for room in (nn, ao.quantizable, ao.qat, ao.intrinsic, ao.intrinsic.qat):
        for name, kind in inspect.getmembers(room, inspect.isclass):
            if issubclass(kind, nn.Module):
                yield f"{room.__name__}.{name}", partial(_module, kind)
                yield f"{room.__name__}.{name}-state", partial(_state, kind)
    yield from _fused()
    yield from WRAPPED.items()


def _module(kind: Any) -> nn.Module:
    if kind.__name__ in SPECIAL:
        return SPECIAL[kind.__name__]()
    for arguments in ARGUMENTS:
        try:
            return kind(*arguments)
        except (TypeError, ValueError, IndexError, RuntimeError, AssertionError, AttributeError, NotImplementedError):
            continue
    raise TypeError(kind)


def _fused() -> Iterator[tuple[str, Make]]:
    """Yield layers that are joined for quantization, and the same as they are trained."""
    joined = torch.ao.nn.intrinsic
    for name, parts in FUSED.items():
        yield f"fused-{name}", partial(getattr(joined, name), *(part() for part in parts))
        yield f"trained-{name}", partial(_trained, parts)


def _trained(parts: tuple[Make, ...]) -> nn.Module:
    made = nn.Sequential(*(part() for part in parts)).train()
    made = torch.ao.quantization.fuse_modules_qat(made, [str(place) for place in range(len(parts))])
    made.qconfig = torch.ao.quantization.get_default_qat_qconfig("fbgemm")
    return torch.ao.quantization.prepare_qat(made)


FUSED: dict[str, tuple[Make, ...]] = {
    **{
        f"Conv{kind}{width}d": (
            partial(getattr(nn, f"Conv{width}d"), 1, 1, 1),
            *(partial(getattr(nn, f"BatchNorm{width}d"), 1) for _ in range("Bn" in kind)),
            *(nn.ReLU for _ in range("ReLU" in kind)),
        )
        for kind in ("Bn", "BnReLU", "ReLU")
        for width in (1, 2, 3)
    },
    "BNReLU2d": (partial(nn.BatchNorm2d, 1), nn.ReLU),
    "BNReLU3d": (partial(nn.BatchNorm3d, 1), nn.ReLU),
    "LinearBn1d": (partial(nn.Linear, 1, 1), partial(nn.BatchNorm1d, 1)),
    "LinearReLU": (partial(nn.Linear, 1, 1), nn.ReLU),
    "LinearTanh": (partial(nn.Linear, 1, 1), nn.Tanh),
    "LinearLeakyReLU": (partial(nn.Linear, 1, 1), nn.LeakyReLU),
}


def _state(kind: Any) -> Any:
    state = _module(kind).state_dict()
    if not state:
        raise ValueError(kind)
    return state


def _after_backward() -> nn.Module:
    made = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2), nn.LSTM(2, 2).flatten_parameters() or nn.ReLU())
    made(torch.ones(2, 2)).sum().backward()
    return made.half().requires_grad_(requires_grad=False)


def _lazy() -> nn.Module:
    made = nn.LazyLinear(2)
    made(torch.ones(1, 2))
    return made


def _qat() -> nn.Module:
    made = nn.Sequential(nn.Conv2d(1, 1, 1), nn.ReLU(), nn.Linear(1, 1))
    made.qconfig = torch.ao.quantization.get_default_qat_qconfig("fbgemm")
    return torch.ao.quantization.prepare_qat(made.train())


def _observed() -> nn.Module:
    made = nn.Sequential(nn.Linear(2, 2), nn.ReLU()).eval()
    made.qconfig = torch.ao.quantization.get_default_qconfig("fbgemm")
    return torch.ao.quantization.prepare(made)


def _converted() -> Any:
    made = _observed()
    made(torch.ones(1, 2))
    return torch.ao.quantization.convert(made).state_dict()


WRAPPED: dict[str, Make] = {
    "after-backward": _after_backward,
    "lazy": _lazy,
    "weight-norm": lambda: nn.utils.weight_norm(nn.Linear(2, 2)),
    "weight-norm-parametrized": lambda: nn.utils.parametrizations.weight_norm(nn.Linear(2, 2)).state_dict(),
    "spectral-norm": lambda: nn.utils.spectral_norm(nn.Linear(2, 2)),
    "pruned": lambda: prune.l1_unstructured(nn.Linear(2, 2), "weight", 0.5),
    "pruned-removed": lambda: prune.remove(prune.random_unstructured(nn.Linear(2, 2), "weight", 0.5), "weight"),
    "averaged": lambda: optim.swa_utils.AveragedModel(nn.Linear(2, 2)),
    "averaged-by-ema": lambda: optim.swa_utils.AveragedModel(nn.Linear(2, 2), use_buffers=True),
    "dynamic-state": lambda: torch.ao.quantization.quantize_dynamic(nn.Linear(2, 2), {nn.Linear}).state_dict(),
    "qat": _qat,
    "observed": _observed,
    "converted-state": _converted,
    "complex": lambda: nn.Linear(2, 2, dtype=torch.complex64),
    "meta": lambda: nn.Linear(2, 2, device="meta"),
    "activation": lambda: nn.TransformerEncoderLayer(**LAYER, activation="gelu", norm_first=True, batch_first=True),
}


def _optimizers() -> Iterator[tuple[str, Make]]:
    for name, kind in inspect.getmembers(optim, inspect.isclass):
        if issubclass(kind, optim.Optimizer) and kind is not optim.Optimizer:
            yield f"optimizer-{name}", partial(_stepped, kind)
            yield f"optimizer-{name}-state", partial(_stepped_state, kind)


def _stepped(kind: Any) -> optim.Optimizer:
    layer = nn.Embedding(3, 2, sparse=True) if kind.__name__ == "SparseAdam" else nn.Linear(2, 2, bias=False)
    data = torch.tensor([1]) if kind.__name__ == "SparseAdam" else torch.ones(1, 2)
    made = kind(layer.parameters(), lr=0.1)

    def closure() -> Any:
        made.zero_grad()
        loss = layer(data).sum()
        loss.backward()
        return loss

    made.step(closure)
    return made


def _stepped_state(kind: Any) -> Any:
    return _stepped(kind).state_dict()


def _sgd() -> optim.Optimizer:
    return optim.SGD(nn.Linear(2, 2).parameters(), lr=0.1, momentum=0.9)


SCHEDULES: dict[str, tuple[Any, ...]] = {
    "ChainedScheduler": ([lr_scheduler.StepLR(_sgd(), 2)],),
    "ConstantLR": (_sgd(),),
    "CosineAnnealingLR": (_sgd(), 5),
    "CosineAnnealingWarmRestarts": (_sgd(), 5),
    "CyclicLR": (_sgd(), 0.01, 0.1),
    "ExponentialLR": (_sgd(), 0.9),
    "LinearLR": (_sgd(),),
    "MultiStepLR": (_sgd(), [1, 2]),
    "OneCycleLR": (_sgd(), 0.1, 9),
    "PolynomialLR": (_sgd(),),
    "ReduceLROnPlateau": (_sgd(),),
    "StepLR": (_sgd(), 2),
}


def _schedulers() -> Iterator[tuple[str, Make]]:
    for name, arguments in SCHEDULES.items():
        yield f"scheduler-{name}", partial(getattr(lr_scheduler, name), *arguments)
        yield f"scheduler-{name}-state", partial(_schedule_state, name, arguments)
    for mode in ("triangular2", "exp_range"):
        yield f"scheduler-cyclic-{mode}", partial(lr_scheduler.CyclicLR, _sgd(), 0.01, 0.1, mode=mode)
    one = _sgd()
    parts = [lr_scheduler.ConstantLR(one), lr_scheduler.ExponentialLR(one, 0.9)]
    yield "scheduler-sequential", partial(lr_scheduler.SequentialLR, one, parts, [2])
    yield "scheduler-swa", partial(optim.swa_utils.SWALR, _sgd(), 0.05)
    yield "scheduler-lambda-state", lambda: lr_scheduler.LambdaLR(_sgd(), lambda epoch: 0.9**epoch).state_dict()


def _schedule_state(name: str, arguments: tuple[Any, ...]) -> Any:
    return getattr(lr_scheduler, name)(*arguments).state_dict()


def _tensors() -> Iterator[tuple[str, Make]]:
    for name, found in sorted(vars(torch).items()):
        if isinstance(found, torch.dtype):
            yield f"dtype-{name}", partial(list, [found])
            yield f"tensor-{name}", partial(torch.empty, 3, dtype=found)
            yield f"storage-{name}", partial(_storage, found)
    for name, make in TENSORS.items():
        yield f"tensor-{name}", make


DENSE = torch.tensor([[1.0, 0.0], [0.0, 2.0]])
TENSORS: dict[str, Make] = {
    "view": lambda: torch.arange(9)[2:7:2],
    "transposed": DENSE.t,
    "expanded": lambda: torch.ones(1).expand(4),
    "scalar": lambda: torch.tensor(1.0),
    "coo": DENSE.to_sparse,
    "csr": DENSE.to_sparse_csr,
    "csc": DENSE.to_sparse_csc,
    "bsr": lambda: DENSE.to_sparse_bsr((1, 1)),
    "bsc": lambda: DENSE.to_sparse_bsc((1, 1)),
    "per-tensor": lambda: torch.quantize_per_tensor(DENSE, 0.1, 0, torch.quint8),
    "per-channel": lambda: torch.quantize_per_channel(DENSE, torch.ones(2), torch.zeros(2), 0, torch.qint8),
    "per-channel-float": lambda: torch.quantize_per_channel(DENSE, torch.ones(2), torch.zeros(2), 0, torch.quint4x2),
    "nested": lambda: torch.nested.nested_tensor([torch.ones(2), torch.ones(3)]),
    "jagged": lambda: torch.nested.nested_tensor([torch.ones(2), torch.ones(3)], layout=torch.jagged),
    "conjugate": lambda: torch.ones(2, dtype=torch.complex64).conj(),
    "negative": lambda: torch.ones(2, dtype=torch.complex64).conj().imag,
    "meta": lambda: torch.empty(2, device="meta"),
    "grad": lambda: torch.ones(2, requires_grad=True),
    "parameter": lambda: nn.Parameter(torch.ones(2)),
    "buffer": lambda: nn.Buffer(torch.ones(2)),
    "uninitialized": nn.UninitializedParameter,
    "uninitialized-buffer": nn.UninitializedBuffer,
    "mkldnn": DENSE.to_mkldnn,
    "untyped": lambda: DENSE.untyped_storage(),
    "python-attribute": lambda: _with_attribute(torch.ones(2)),
    "masked": lambda: torch.masked.masked_tensor(DENSE, DENSE > 0),
    "vmap": lambda: [torch.ones(1)] * 3,
}


def _storage(kind: torch.dtype) -> Any:
    return torch.empty(3, dtype=kind).storage()


def _with_attribute(tensor: Any) -> Any:
    tensor.note = "kept"
    return tensor


def _values() -> Iterator[tuple[str, Make]]:
    for name, make in VALUES.items():
        yield f"value-{name}", make


VALUES: dict[str, Make] = {
    "size": lambda: torch.Size([1, 2]),
    "device": lambda: [torch.device("cpu"), torch.device("cuda:1")],
    "layout": lambda: [torch.strided, torch.sparse_coo, torch.sparse_csr, torch.jagged],
    "scheme": lambda: [torch.per_tensor_affine, torch.per_channel_affine, torch.per_channel_symmetric],
    "generator": torch.Generator,
    "rng": torch.get_rng_state,
    "version": lambda: torch.torch_version.TorchVersion(torch.__version__),
    "finfo": lambda: [torch.finfo(torch.float32), torch.iinfo(torch.int8)],
    "packed": lambda: nn.utils.rnn.pack_sequence([torch.ones(2), torch.ones(1)]),
    "returned": lambda: torch.max(DENSE, 0),
    "sorted": lambda: torch.sort(DENSE),
    "svd": lambda: torch.linalg.svd(DENSE),
    "dataset": lambda: torch.utils.data.TensorDataset(torch.ones(2)),
    "subset": lambda: torch.utils.data.Subset(torch.utils.data.TensorDataset(torch.ones(2)), [0]),
    "concatenated": lambda: torch.utils.data.ConcatDataset([torch.utils.data.TensorDataset(torch.ones(2))]),
    "sampler": lambda: torch.utils.data.SequentialSampler([1, 2]),
    "random-sampler": lambda: torch.utils.data.RandomSampler([1, 2]),
    "batch-sampler": lambda: torch.utils.data.BatchSampler(torch.utils.data.SequentialSampler([1]), 1, drop_last=False),
    "scaler": lambda: torch.amp.GradScaler("cpu").state_dict(),
    "grad-scaler": lambda: torch.amp.GradScaler("cpu"),
    "loss": lambda: [nn.functional.cross_entropy, nn.functional.relu, torch.relu, torch.tanh, torch.sigmoid],
    "functions": lambda: [
        nn.functional.gelu,
        nn.functional.silu,
        nn.functional.leaky_relu,
        torch.nn.functional.softmax,
    ],
    "init": lambda: [nn.init.xavier_uniform_, nn.init.zeros_],
    "checkpoint-metadata": lambda: _metadata(),
    "reduce-op": lambda: [nn.modules.loss._Reduction],
    "interpolation": lambda: nn.Upsample(scale_factor=2),
    "hooked": lambda: _hooked(),
    **{
        f"distribution-{name}": make
        for name, make in {
            "normal": lambda: torch.distributions.Normal(0.0, 1.0),
            "categorical": lambda: torch.distributions.Categorical(torch.ones(3)),
            "independent": lambda: torch.distributions.Independent(torch.distributions.Normal(torch.zeros(2), 1.0), 1),
            "bernoulli": lambda: torch.distributions.Bernoulli(0.5),
            "uniform": lambda: torch.distributions.Uniform(0.0, 1.0),
            "multivariate": lambda: torch.distributions.MultivariateNormal(torch.zeros(2), torch.eye(2)),
        }.items()
    },
}


def _metadata() -> Any:
    from torch.distributed.checkpoint import metadata as kept

    properties = kept.TensorProperties(dtype=torch.float32)
    chunk = kept.ChunkStorageMetadata(torch.Size([0]), torch.Size([2]))
    tensor = kept.TensorStorageMetadata(properties, torch.Size([2]), [chunk])
    index = kept.MetadataIndex("a", torch.Size([0]), 0)
    from torch.distributed.checkpoint.filesystem import _StorageInfo

    return kept.Metadata(
        {"a": tensor, "b": kept.BytesStorageMetadata()},
        {"a": ("a",), "b": ("b",)},
        {index: _StorageInfo("__0_0.distcp", 0, 9)},
        kept.StorageMeta("checkpoint", "save", "1"),
    )


def _hooked() -> nn.Module:
    made = nn.Linear(2, 2)
    made._register_state_dict_hook(nn.utils.clip_grad_norm_)
    return made
