"""What a run costs on 1, 8 or 256 GPUs, counted: memory, traffic, time. Peak and links by the makers' data sheets (H100
SXM: 989 TFLOP/s dense bf16, 80 GB; NVLink 450 GB/s and InfiniBand 50 GB/s a GPU, each way); the share of the peak that
is reached is an assumption and is named."""

from __future__ import annotations

from dataclasses import dataclass

from skyscreen.model.config import Shape
from skyscreen.model.transformer import parameters
from skyscreen.train.config import Config
from skyscreen.train.loop import flops

PEAK, ROOM, NVLINK, NETWORK = 989e12, 80e9, 450e9, 50e9
INSIDE = 8
"""GPUs that NVLink joins."""
REACHED = 0.35
"""Share of the peak that is assumed."""
WHOLE = 16
"""Bytes a weight: itself, its slope, Muon's or Adam's moment (Adam has two), its average, 4 each."""


@dataclass(frozen=True)
class Plan:
    weights: float
    """Of the network."""
    held: float
    """Bytes a GPU: weights, slopes, moments, average."""
    felt: float
    """Bytes a GPU: what a block leaves for the way back."""
    pool: float
    """Bytes a GPU of clips."""
    sent: float
    """Bytes a GPU and step over the links."""
    compute: float
    """Seconds of a step."""
    travel: float
    """Seconds of a step's traffic, if nothing of it were hidden behind the compute."""
    clips: float
    """A second, over all GPUs, with the traffic not hidden."""


def plan(config: Config, gpus: int, kind: str, batch: int) -> Plan:
    """Of a configuration on `gpus`, `batch` clips a GPU and step."""
    shape = config.shape
    n = parameters(shape)
    cut = gpus if kind == "fsdp" else 1
    # DDP sends each slope twice (reduce, gather); FSDP gathers the weights twice in 16 bits and scatters the slopes
    share = (gpus - 1) / gpus
    sent = share * n * (8 if kind == "ddp" else 2 + 2 + 4)
    if kind == "fsdp":
        sent += share * n * 4  # Muon gathers the blocks' slopes to make them orthogonal
    link = NVLINK if gpus <= INSIDE else NETWORK
    compute = batch * flops(shape) / (PEAK * REACHED)
    travel = sent / link
    return Plan(n, n * WHOLE / cut, activations(shape, batch), pool(shape) * config.pool / gpus, sent, compute, travel,
                gpus * batch / (compute + travel))  # fmt: skip


def activations(shape: Shape, batch: int) -> float:
    """Bytes that the blocks keep in bf16: about 14 widths and 3 hidden widths a patch and block (inputs of the two
    norms and of four matrices, q, k, v, what was seen; gate, up and their product)."""
    return 2.0 * batch * (shape.places + shape.length) * shape.depth * (14 * shape.width + 3 * shape.hidden)


def pool(shape: Shape) -> float:
    """Bytes of a clip as held: three colours, nearness, ids."""
    return shape.frames * shape.size**2 * 5.0
