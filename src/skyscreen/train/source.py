"""Where lessons come from: clips by number, held in the device's memory and drawn several times before newer ones take
their place, so that making them is not the wall. What a step sees is a function of (seed, step) alone: a run that goes
on sees what it would have seen."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Protocol

import torch
from torch import Tensor

from skyscreen.core.errors import BadInput
from skyscreen.core.seeds import stream
from skyscreen.train.config import Config

AT_ONCE = 512
"""Clips asked of the maker in one call."""


@dataclass
class Lesson:
    """B clips of T frames of H × W, all on one device."""

    video: Tensor
    """(B, T, H, W, 3) bytes, sRGB."""
    near: Tensor
    """(B, T, H, W) bytes: `masks.nearness` · 255."""
    ids: Tensor
    """(B, T, H, W) bytes: 0 nothing, k the k-th solid."""
    state: Tensor
    """(B, T, solids, 8) see `config.STATES`."""
    tokens: Tensor
    """(B, L) int64; as made (B, languages, L)."""

    def __len__(self) -> int:
        return len(self.video)


class Maker(Protocol):
    """A simulator."""

    vocabulary: tuple[str, ...]

    def make(self, start: int, count: int) -> Lesson:
        """Clips start … start + count − 1, each the same whatever it is made with; tokens (count, languages, L)."""
        ...


class Source(Protocol):
    """What the loop asks."""

    def batch(self, step: int, size: int, rank: int, world: int) -> Lesson:
        """This process's share of the batch of a step."""
        ...


class Pool:
    """A ring of clips for each lane. Lane l holds its clips j = 0, 1, … at slot j mod room; before the first step
    `begin` are made, and then a chunk every few steps, so that a clip is drawn `reuse` times in the mean."""

    def __init__(self, maker: Maker, config: Config, rank: int, world: int, device: str) -> None:
        self.maker, self.config, self.device = maker, config, torch.device(device)
        if config.lanes % world:
            raise BadInput(f"{world} processes", f"must divide the {config.lanes} lanes", "Change either")
        count = config.lanes // world
        self.lanes = range(rank * count, (rank + 1) * count)
        self.share = config.batch // config.lanes
        self.endless = config.clips == 0
        self.room = (config.pool if self.endless else config.clips) // config.lanes
        self.begin = min(config.begin // config.lanes, self.room) if self.endless else self.room
        self.period = max(round(AT_ONCE * config.reuse / config.batch), 1)
        self.chunk = min(max(round(self.share * self.period / config.reuse), 1), self.room)
        self.held: Lesson | None = None
        self.filled = 0
        """Clips that each lane has had so far."""

    def number(self, lane: int, j: int) -> int:
        """The clip that is the j-th of a lane: numbers of one call lie side by side over the lanes."""
        if j < self.begin:
            return lane * self.begin + j
        chunk, k = divmod(j - self.begin, self.chunk)
        return self.config.lanes * self.begin + (chunk * self.config.lanes + lane) * self.chunk + k

    def due(self, step: int) -> int:
        """Clips that each lane has had when this step is drawn."""
        return self.begin + (step // self.period * self.chunk if self.endless else 0)

    def batch(self, step: int, size: int, rank: int, world: int) -> Lesson:
        self._fill(self.due(step))
        slots, tongues = [], []
        there, draw = min(self.filled, self.room), torch.Generator(self.device)
        assert self.held is not None
        for k, lane in enumerate(self.lanes):
            draw.manual_seed(stream(self.config.seed, "draw", lane, step))
            picked = torch.randint(there, (self.share,), generator=draw, device=self.device)
            slots.append(picked + k * self.room)
            tongues.append(torch.randint(self.held.tokens.shape[1], (self.share,), generator=draw, device=self.device))
        at, tongue = torch.cat(slots), torch.cat(tongues)
        rows = {field.name: getattr(self.held, field.name)[at] for field in fields(Lesson) if field.name != "tokens"}
        return Lesson(**rows, tokens=self.held.tokens[at, tongue].long())

    def _fill(self, due: int) -> None:
        """Make what is missing: at a run's start and where it goes on, all that the ring would hold."""
        j = max(self.filled, due - self.room)
        while j < due:
            # within the beginning any stretch lies side by side for one lane; later ones, a chunk over all lanes
            if j < self.begin:
                until = min(j + AT_ONCE, self.begin, due)
                for k, lane in enumerate(self.lanes):
                    self._put(k, j, self.maker.make(self.number(lane, j), until - j))
            else:
                start = j - (j - self.begin) % self.chunk
                until = start + self.chunk
                made = self.maker.make(self.number(self.lanes[0], start), self.chunk * len(self.lanes))
                for k in range(len(self.lanes)):
                    rows = slice(k * self.chunk, (k + 1) * self.chunk)
                    self._put(k, start, Lesson(**{f.name: getattr(made, f.name)[rows] for f in fields(Lesson)}))
            j = until
        self.filled = max(due, self.filled)

    def _put(self, k: int, j: int, made: Lesson) -> None:
        """Clips j … of the k-th lane of this process into its ring."""
        if self.held is None:
            rows = self.room * len(self.lanes)
            self.held = Lesson(**{
                f.name: torch.empty((rows, *getattr(made, f.name).shape[1:]), dtype=getattr(made, f.name).dtype,
                                    device=self.device) for f in fields(Lesson)
            })  # fmt: skip
        at = (torch.arange(j, j + len(made), device=self.device) % self.room) + k * self.room
        for field in fields(Lesson):
            getattr(self.held, field.name)[at] = getattr(made, field.name)


class Direct:
    """Every clip made for its one use, in the order of its number."""

    def __init__(self, maker: Maker, config: Config, rank: int, world: int, device: str) -> None:
        if config.lanes % world:
            raise BadInput(f"{world} processes", f"must divide the {config.lanes} lanes", "Change either")
        self.maker, self.config, self.device = maker, config, device

    def batch(self, step: int, size: int, rank: int, world: int) -> Lesson:
        share = size // world
        made = self.maker.make(step * size + rank * share, share)
        made.tokens = made.tokens[:, step % made.tokens.shape[1]].long()
        return made


def source(maker: Maker, config: Config, rank: int = 0, world: int = 1, device: str = "cpu") -> Source:
    """As the configuration says."""
    return (Pool if config.pool else Direct)(maker, config, rank, world, device)
