"""The run: lesson → loss → slope → move → average, and now and then a look, a checkpoint, a file of weights."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from skyscreen.core.errors import Broken
from skyscreen.core.seeds import stream
from skyscreen.model import weights
from skyscreen.model.config import Shape
from skyscreen.model.transformer import Transformer
from skyscreen.train import checkpoint
from skyscreen.train.clock import Clock
from skyscreen.train.config import Config
from skyscreen.train.lesson import Mark, Step, unmarked
from skyscreen.train.log import Log, peak
from skyscreen.train.muon import Optimiser
from skyscreen.train.parallel import Group, full, local, mean, piece, spread
from skyscreen.train.source import Maker, Source, source

SHARES = (0.125, 0.25, 0.5, 0.75)
"""Of the run, at which weights are also written: the points of the curve against compute."""


@dataclass
class Told:
    """What came out of a run."""

    losses: list[float] = field(default_factory=list)
    """Of every step that this call made."""
    files: list[Path] = field(default_factory=list)
    seen: int = 0
    """Clips."""
    rate: float = 0.0
    """Clips a second, without the first looks."""


def flops(shape: Shape) -> float:
    """Of one clip forward and back: 6 · (weights a patch meets) · patches, and 12 · patches² · width a block for the
    looking itself (Kaplan et al. 2020, arXiv 2001.08361, with attention counted)."""
    patch = shape.tube * shape.patch**2
    block = 4 * shape.width**2 + 3 * shape.width * shape.hidden
    ends = patch * shape.width * (12 + 3)
    n = shape.places + shape.length
    return 6.0 * n * (block * shape.depth + ends) + 12.0 * shape.depth * n * n * shape.width


class Run:
    """One run's state. `go` makes the steps."""

    def __init__(self, config: Config, maker: Maker, group: Group = Group(), kind: str = "ddp", *,
                 lessons: Source | None = None) -> None:
        self.config, self.maker, self.group = config, maker, group
        self.device = torch.device(group.device)
        torch.manual_seed(stream(config.seed, "weights") >> 1)  # nn.init draws from torch's own generator
        self.network = Transformer(config.shape).to(self.device)
        self.lessons = lessons or source(maker, config, group.rank, group.world, group.device)
        if config.compiled and self.device.type == "cuda":
            # a block at a time: all blocks are one program, compiled once (8 in one graph take five times as long)
            for block in self.network.blocks:
                block.compile(dynamic=False)
        self.called = spread(self.network, group, kind)
        self.optimiser = Optimiser(self.network)
        self.average = [local(weight).detach().clone() for weight in self.network.parameters()]
        count = config.lanes // group.world
        self.lesson = Step(self.called, config, range(group.rank * count, (group.rank + 1) * count), self.device)
        self.step, self.spent, self.seen = 0, 0.0, 0

    def go(self, clock: Clock, folder: Path | None = None, log: Log | None = None, *, resume: bool = False,
           save_every: int = 0, split: int = 0) -> Told:
        """Make the steps of the clock.

        Args:
            folder: for checkpoint and weights; None: nothing is kept.
            save_every: steps between checkpoints; 0: at the shares and at the end.
            split: bytes of a part of the last file of weights; 0: one file.

        Raises:
            Broken: the loss is no number; says at which step. The last checkpoint stands.
        """
        log, told, config = log or Log(None, quiet=True), Told(), self.config
        if resume and folder is not None:
            clock = self.restore(checkpoint.load(folder, self.config), clock)
        began, before = time.monotonic() - self.spent, self.spent
        held: list[tuple[Tensor, Tensor, Tensor]] = []
        shares = [s for s in SHARES if s > clock.passed(self.step, self.spent)]
        if not clock.done(self.step):
            self.lessons.batch(self.step, config.batch, self.group.rank, self.group.world)  # makes what it begins with
            self._wait()
            log.say(f"the first clips are made after {time.monotonic() - began - before:.1f} s")
        last, pace, paces = (time.monotonic(), self.step), 0.0, []
        while not clock.done(self.step):
            picture, state, length = self.one(clock.share(self.step))
            held.append((picture, state, length))
            self.step += 1
            self.seen += config.batch
            if len(held) == 1 and not told.losses:
                self._wait()
                log.say(f"the first step is made after {time.monotonic() - began - before:.1f} s")
                last = time.monotonic(), self.step
            short = clock.seconds > 0 and self.step < config.every  # a short run must not overlook its end
            if len(held) >= config.every or clock.done(self.step) or (short and self.step % 10 == 0):
                told.losses += self._looked(held, log)
                self.spent = time.monotonic() - began
                pace = (self.step - last[1]) / max(time.monotonic() - last[0], 1e-9)
                last = time.monotonic(), self.step
                paces.append(pace)
                clock.look(self.step, self.spent, pace)
                self._row(log, held, pace, clock)
                held = []
                while shares and clock.passed(self.step, self.spent) >= shares[0] and folder is not None:
                    share = shares.pop(0)
                    told.files += self.export(folder / f"{config.name}-{round(share * 1000):04d}.safetensors")
                    self.keep(folder, clock)
                    last = time.monotonic(), self.step
            if save_every and self.step % save_every == 0 and folder is not None:
                told.losses += self._looked(held, log)
                held = []
                self.keep(folder, clock)
        if folder is not None:
            told.files += self.export(folder / f"{config.name}.safetensors", split)
            self.keep(folder, clock)
        steady = sorted(paces[2:] or paces)
        told.rate = steady[len(steady) // 2] * config.batch if steady else 0.0
        told.seen = self.seen
        log.say(f"{self.seen} clips in {self.step} steps, {self.spent:.1f} s ({self.spent - before:.1f} s now), "
                f"{told.rate:.0f} clips/s" + self._share(told.rate))  # fmt: skip
        return told

    def _wait(self) -> None:
        """Until the device has done all that it was given."""
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)

    def one(self, share: float, mark: Mark = unmarked) -> tuple[Tensor, Tensor, Tensor]:
        """One step, at this share of the rates; nothing waits for the device. The counter is the caller's."""
        config = self.config
        lesson = self.lessons.batch(self.step, config.batch, self.group.rank, self.group.world)
        mark("clips")
        loss, picture, state = self.lesson.loss(lesson, self.step, mark)
        loss.backward()
        mark("backward")
        length = self.optimiser.step(config.matrix_rate * share, config.rate * share, config.clip, mark)
        keep = min(config.average, (1 + self.step) / (10 + self.step))
        torch._foreach_lerp_(self.average, [local(w).detach() for w in self.network.parameters()], 1 - keep)
        mark("average")
        return picture, state, length

    def _looked(self, held: list[tuple[Tensor, Tensor, Tensor]], log: Log) -> list[float]:
        """The losses of the steps since the last look; the only place that waits for the device."""
        if not held:
            return []
        rows = mean(torch.stack([torch.stack(each) for each in held]).float(), self.group).tolist()
        for k, row in enumerate(rows):
            for name, value in zip(("loss", "state's loss", "slope"), row, strict=True):
                if not math.isfinite(value):
                    step = self.step - len(rows) + k
                    log.row(step, loss=row[0], state=row[1], slope=row[2])
                    raise Broken(f"step {step}", f"the {name} is {value}", "Go on from the last checkpoint, slower")
        return [row[0] for row in rows]

    def _row(self, log: Log, held: list[tuple[Tensor, Tensor, Tensor]], pace: float, clock: Clock) -> None:
        pictures, states, lengths = (float(torch.stack(list(each)).float().mean()) for each in zip(*held, strict=True))
        memory = torch.cuda.max_memory_allocated() / 1e9 if self.device.type == "cuda" else 0.0
        rate = pace * self.config.batch
        top = peak(torch.cuda.get_device_name()) * self.group.world if self.device.type == "cuda" else 0.0
        if self.group.first:
            log.row(self.step, loss=pictures, state=states, slope=lengths, share=clock.share(self.step), clips_s=rate,
                    **({"mfu": rate * flops(self.config.shape) / top} if top else {}), gb=memory,
                    seconds=self.spent)  # fmt: skip

    def _share(self, rate: float) -> str:
        top = peak(torch.cuda.get_device_name()) * self.group.world if self.device.type == "cuda" else 0.0
        return f", MFU {rate * flops(self.config.shape) / top:.1%}" if top else ""

    def state(self, clock: Clock) -> dict[str, Any]:
        """All that going on needs; every process must ask."""
        named = dict(self.network.named_parameters())
        return {
            "config": self.config.plain(), "clock": clock.plain(), "step": self.step, "spent": self.spent,
            "seen": self.seen, "vocabulary": list(self.maker.vocabulary),
            "network": {name: full(weight.detach(), weight).clone() for name, weight in named.items()},
            "average": {name: full(held, named[name]).clone() for name, held in zip(named, self.average, strict=True)},
            "optimiser": self.optimiser.state_dict(),
        }  # fmt: skip

    def keep(self, folder: Path, clock: Clock) -> None:
        """Write the checkpoint (the first process alone)."""
        state = self.state(clock)
        if self.group.first:
            checkpoint.save(folder, state)

    @torch.no_grad()
    def restore(self, told: dict[str, Any], clock: Clock) -> Clock:
        """Take up a checkpoint. Returns the clock to go on by: the kept one where its fall was planned, or where the
        end is the same; else the new one."""
        for (name, weight), held in zip(self.network.named_parameters(), self.average, strict=True):
            local(weight).copy_(piece(told["network"][name].to(self.device), weight))
            held.copy_(piece(told["average"][name].to(self.device), weight))
        self.optimiser.load_state_dict(told["optimiser"])
        self.step, self.spent, self.seen = told["step"], told["spent"], told["seen"]
        kept = Clock(**told["clock"])
        return kept if (kept.steps, kept.seconds) == (clock.steps, clock.seconds) else clock

    def export(self, path: Path, split: int = 0) -> list[Path]:
        """The average in 16 bits as a file that draws."""
        named = dict(self.network.named_parameters())
        tensors = {name: full(held, named[name]) for name, held in zip(named, self.average, strict=True)}
        for name, each in tensors.items():
            if not bool(torch.isfinite(each).all()):
                raise Broken(f"step {self.step}", f"{name} is no number", "Go on from the last checkpoint, slower")
        if not self.group.first:
            return []
        kept = {name: each.to(torch.bfloat16) for name, each in tensors.items()}
        card = weights.Card(self.config.shape, self.maker.vocabulary, {
            "name": self.config.name, "steps": self.step, "clips": self.seen, "seconds": round(self.spent, 1),
            "flop": self.seen * flops(self.config.shape), "seed": self.config.seed, "batch": self.config.batch,
            "device": torch.cuda.get_device_name() if self.device.type == "cuda" else "cpu",
        })  # fmt: skip
        return weights.save(path, kept, card, split=split)
