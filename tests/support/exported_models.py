"""Networks as people export them, for tests that have torch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import nn

if TYPE_CHECKING:
    from collections.abc import Callable

    Module = Any
else:
    Module = nn.Module

BATCH = {0: torch.export.Dim.AUTO}


class Network(Module):
    """A convolution with everything that a program refers to: parameters, buffers, a constant."""

    def __init__(self) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3)
        self.norm = nn.BatchNorm2d(4)
        self.fc = nn.Linear(4, 2)
        self.register_buffer("k", torch.ones(2))
        self.register_buffer("scratch", torch.ones(2), persistent=False)
        self.constant = torch.arange(2.0)

    def forward(self, x: Any) -> Any:
        return self.fc(self.norm(self.conv(x)).relu().mean((2, 3))) * self.k * self.scratch + self.constant


class Dense(Module):
    def __init__(self) -> None:
        super().__init__()
        self.fc = nn.Linear(4, 2)
        self.register_buffer("k", torch.ones(2))

    def forward(self, x: Any) -> Any:
        return self.fc(x).relu() * self.k


class Sizes(Module):
    def forward(self, x: Any, y: Any) -> Any:
        both = torch.cat([x, y])
        return both.sum() + torch.zeros(x.shape[0] // 2 + y.shape[0] * 3, max(1, 3)).sum(), x[: x.shape[0] // 2]


class Counted(Module):
    def forward(self, x: Any) -> Any:
        count = x.sum().to(torch.int64).item()
        torch._check(count >= 2)
        torch._check(count < 100)
        return torch.ones(count).cumsum(0), torch.nonzero(x)


class Nested(Module):
    def forward(self, held: Any, pair: Any, *, flag: Any = None, mode: str = "nearest") -> Any:
        scaled = nn.functional.interpolate(held["image"], scale_factor=2.0, mode=mode)
        return {"scaled": scaled, "sums": [pair[0] + flag, pair[1]], "nothing": None}


class Branches(Module):
    def forward(self, x: Any) -> Any:
        with torch.no_grad():
            y = x * 2
        return torch.cond(x.sum() > 0, lambda a: a.sin(), lambda a: a.cos(), (x,)) + y


class Recurrent(Module):
    def __init__(self) -> None:
        super().__init__()
        self.embedding = nn.Embedding(10, 4)
        self.lstm = nn.LSTM(4, 5, batch_first=True)

    def forward(self, x: Any) -> Any:
        return self.lstm(self.embedding(x))


class Names(Module):
    def __init__(self) -> None:
        super().__init__()
        self.parts = nn.ModuleDict({"a-b c": nn.Linear(2, 2), "x/y": nn.Linear(2, 2)})

    def forward(self, x: Any, **more: Any) -> Any:
        return self.parts["x/y"](self.parts["a-b c"](x)) + more["extra"]


class Changing(Module):
    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("count", torch.zeros(1))

    def forward(self, x: Any) -> Any:
        self.count.add_(1)
        return (x * float("inf") + self.count).to(torch.bfloat16), torch.view_as_complex(x)


class Quantized(Module):
    def forward(self, x: Any) -> Any:
        import torch.ao.quantization.fx._decomposed  # registers the operators

        small = torch.ops.quantized_decomposed.quantize_per_tensor(x, 0.1, 0, -128, 127, torch.int8)
        return torch.ops.quantized_decomposed.dequantize_per_tensor(small, 0.1, 0, -128, 127, torch.int8)


class Custom(Module):
    def forward(self, x: Any) -> Any:
        return torch.ops.modelsec_test.twice(x)


def exported(module: Any, *given: Any, **options: Any) -> Any:
    return torch.export.export(module.eval(), given, **options)


IMAGE = torch.ones(2, 3, 8, 8)
ORDINARY: dict[str, Callable[[], Any]] = {
    "convolution": lambda: exported(Network(), IMAGE),
    "dynamic batch": lambda: exported(Network(), IMAGE, dynamic_shapes=(BATCH,)),
    "decomposed": lambda: exported(Network(), IMAGE).run_decompositions(),
    "strict": lambda: exported(Network(), IMAGE, strict=True),
    "sizes and guards": lambda: exported(Sizes(), torch.ones(6, 3), torch.ones(4, 3), dynamic_shapes=(BATCH, BATCH)),
    "unbacked sizes": lambda: exported(Counted(), torch.ones(5)),
    "nested inputs": lambda: exported(
        Nested(), {"image": IMAGE}, (torch.ones(1), torch.ones(1)), kwargs={"flag": torch.ones(1), "mode": "nearest"}
    ),
    "branches": lambda: exported(Branches(), torch.ones(3)),
    "recurrent": lambda: exported(Recurrent(), torch.zeros(2, 3, dtype=torch.long)).run_decompositions(),
    "transformer": lambda: exported(nn.TransformerEncoderLayer(8, 2, batch_first=True), torch.ones(2, 3, 8)),
    "odd names": lambda: exported(Names(), torch.ones(1, 2), kwargs={"extra": torch.ones(2)}),
    "mutated": lambda: exported(Changing(), torch.ones(2, 2)),
    "quantized": lambda: exported(Quantized(), torch.ones(2, 4)),
}
