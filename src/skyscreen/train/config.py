"""One run of training as data: the network, the data, the optimiser, the clock. A configuration is a name here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from skyscreen.core.errors import BadInput
from skyscreen.model.config import Shape


@dataclass(frozen=True)
class Config:
    """Everything that decides the numbers of a run, and (marked *free*) a few that do not."""

    name: str = "own"
    shape: Shape = field(default_factory=Shape)
    seed: int = 0
    batch: int = 256
    """Clips of one step, over all processes."""
    lanes: int = 8
    """The batch is drawn in so many lanes, each with random numbers of its own; a process holds whole lanes. So the
    same clips meet the same noise on one process, on two or on eight."""
    steps: int = 20000
    """*Free*: of the run, unless minutes are given."""
    matrix_rate: float = 0.025
    """Muon's step for the blocks' matrices."""
    rate: float = 1.5e-3
    """Adam's step for everything else."""
    warmup: int = 100
    """Steps over which both rise from 0."""
    decay: float = 0.2
    """Share of the run at its end over which both fall to 0."""
    clip: float = 1.0
    """Largest norm of the gradient."""
    drop: float = 0.1
    """Share of clips that come without words."""
    state_weight: float = 0.1
    """Of the state's error against the picture's."""
    average: float = 0.998
    """Of the moving average of the weights, which is what is kept."""
    pool: int = 98304
    """Clips held in the device's memory; 0: none, every clip is made for its one use."""
    begin: int = 8192
    """Clips made before the first step."""
    reuse: float = 8.0
    """How often a clip is drawn, in the mean, before another takes its place."""
    clips: int = 0
    """The data has so many clips and no more; 0: without end."""
    precision: str = "bf16"
    """*Free*: bf16 (matrices; weights stay in 32 bits) or fp32."""
    compiled: bool = True
    """*Free*: torch.compile of the blocks, on a GPU."""
    every: int = 50
    """*Free*: steps between looks at the loss: each look waits for the device."""

    def __post_init__(self) -> None:
        if self.batch < 1 or self.lanes < 1 or self.batch % self.lanes:
            raise BadInput(f"batch {self.batch}", f"must be a multiple of the {self.lanes} lanes", "Change either")
        if self.pool % self.lanes or self.begin % self.lanes:
            raise BadInput(f"pool {self.pool}, {self.begin} to begin", f"must divide by {self.lanes}", "Change it")
        if self.precision not in ("bf16", "fp32"):
            raise BadInput(f"precision {self.precision!r}", "must be bf16 or fp32", "Change it")
        for name in ("matrix_rate", "rate", "clip", "reuse"):
            if not getattr(self, name) > 0:
                raise BadInput(f"{name} {getattr(self, name)}", "must be above 0", "Change it")
        for name in ("decay", "drop", "average"):
            if not 0 <= getattr(self, name) <= 1:
                raise BadInput(f"{name} {getattr(self, name)}", "must be from 0 to 1", "Change it")

    def plain(self) -> dict[str, Any]:
        return asdict(self)

    def with_words(self, count: int) -> Config:
        """The same for a vocabulary of so many words."""
        return replace(self, shape=replace(self.shape, words=count))


FREE = ("steps", "precision", "compiled", "every")
"""Fields that a run may change when it goes on."""

BASE = Config()
CONFIGS: dict[str, Config] = {
    "debug": replace(
        BASE, name="debug", shape=Shape(width=96, depth=3, heads=3, frames=8, size=32), batch=8, lanes=2, pool=8,
        begin=8, clips=8, steps=800, warmup=20, average=0.98, drop=0.0, matrix_rate=0.03, rate=3e-3,
    ),
    "own-1m": replace(BASE, name="own-1m", shape=Shape(width=128, depth=4, heads=2)),
    "own-4m": replace(BASE, name="own-4m", shape=Shape(width=256, depth=4, heads=4)),
    "own": BASE,
    "small": replace(BASE, name="small", shape=Shape(width=512, depth=12, heads=8), matrix_rate=0.015),
    "large": replace(
        BASE, name="large", shape=Shape(width=2048, depth=24, heads=16, frames=32, size=128), batch=1024, lanes=256,
        matrix_rate=0.01, rate=4e-4, begin=8192, warmup=1000, average=0.9999,
    ),
}  # fmt: skip
"""`debug` learns eight clips by heart on two CPU cores; `own` is what we ship; `own-1m`, `own-4m` stand below it for
the curve against compute, `small` (40 M) above it, for an hour of one GPU; `large` (1.2 B, clips of 32 frames of 128
pixels) is what the same code is planned for on 64 to 256 GPUs, and has not been run."""


def named(name: str) -> Config:
    """A configuration by its name."""
    if name not in CONFIGS:
        raise BadInput(f"configuration {name!r}", f"is none of {', '.join(CONFIGS)}", "Name one of them")
    return CONFIGS[name]


def changed(old: Mapping[str, Any], new: Config) -> str:
    """The first field that a run may not change when it goes on, in words; '' where there is none."""
    now = new.plain()
    for key in [f.name for f in fields(Config) if f.name not in FREE]:
        was, is_ = old.get(key), now[key]
        if key == "shape" and isinstance(was, Mapping):
            for part in is_:
                if was.get(part) != is_[part]:
                    return f"shape.{part} was {was.get(part)} and is {is_[part]}"
        elif was != is_:
            return f"{key} was {was} and is {is_}"
    return ""
