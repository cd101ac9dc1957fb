"""One step's lesson: random numbers, what is given, what is asked, and how wrong the answer is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from skyscreen.core.seeds import stream
from skyscreen.model import flow, masks
from skyscreen.train.config import Config
from skyscreen.train.source import Lesson

CHANCES = 4
"""Uniform numbers of a clip: words dropped, task, frames known, solids named."""

Mark = Callable[[str], None]
"""Called where a part of a step has been asked of the device, with the part's name; `pace.py` times by it."""


def unmarked(part: str) -> None:
    """What a run uses: nothing is timed."""


@dataclass
class Chance:
    """Random numbers of a process's share, lane by lane."""

    noise: Tensor
    """(B, T, H, W, 3) normal."""
    time: Tensor
    """(B,) normal."""
    uniform: Tensor
    """(B, CHANCES)."""


def chance(config: Config, step: int, lanes: range, device: torch.device) -> Chance:
    """The numbers of a step: a lane's depend on the seed, the lane and the step alone."""
    shape, share = config.shape, config.batch // config.lanes
    count = share * len(lanes)
    size = (count, shape.frames, shape.size, shape.size, 3)
    out = Chance(torch.empty(size, device=device), torch.empty(count, device=device),
                 torch.empty(count, CHANCES, device=device))  # fmt: skip
    draw = torch.Generator(device)
    for k, lane in enumerate(lanes):
        draw.manual_seed(stream(config.seed, "lesson", lane, step))
        part = slice(k * share, (k + 1) * share)
        out.noise[part].normal_(generator=draw)
        out.time[part].normal_(generator=draw)
        out.uniform[part].uniform_(generator=draw)
    return out


def asked(
    video: Tensor, near: Tensor, ids: Tensor, tokens: Tensor, noise: Tensor, normal: Tensor, uniform: Tensor,
    drop: float, kind: torch.dtype,
) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """(noisy clip, time, given, tokens, known frames): what the network is shown. Bytes in, `kind` out."""
    clip = video.float() / 127.5 - 1.0
    time = flow.times(normal)
    known, shown, named = masks.tasks(uniform[:, 1:], video.shape[1])
    planes = masks.planes(near.float() / 255.0, ids)
    given = masks.given(clip, known, planes, shown, named)
    words = torch.where((uniform[:, 0] < drop)[:, None], torch.zeros_like(tokens), tokens)
    return flow.mixed(clip, noise, time).to(kind), time, given.to(kind), words, known


def wrong(
    clean: Tensor, told: Tensor, video: Tensor, state: Tensor, time: Tensor, known: Tensor
) -> tuple[Tensor, Tensor]:
    """The picture's and the state's error, each the mean over the clips."""
    clip = video.float() / 127.5 - 1.0
    return flow.error(clean, clip, time, known).mean(), flow.state_error(told, state).mean()


class Step:
    """Lesson → loss of a network.

    Args:
        network: the module as it is called (it may be wrapped to run on many processes).
    """

    def __init__(self, network: Any, config: Config, lanes: range, device: torch.device) -> None:
        self.network, self.config, self.lanes, self.device = network, config, lanes, device
        self.kind = torch.bfloat16 if config.precision == "bf16" else torch.float32
        self._asked, self._wrong = asked, wrong
        if config.compiled and device.type == "cuda":
            self._asked = torch.compile(asked, dynamic=False)
            self._wrong = torch.compile(wrong, dynamic=False)

    def loss(self, lesson: Lesson, step: int, mark: Mark = unmarked) -> tuple[Tensor, Tensor, Tensor]:
        """(what is lessened, the picture's part, the state's part); none is fetched from the device."""
        luck = chance(self.config, step, self.lanes, self.device)
        mark("noise")
        noisy, time, given, tokens, known = self._asked(
            lesson.video, lesson.near, lesson.ids, lesson.tokens, luck.noise, luck.time, luck.uniform,
            self.config.drop, self.kind,
        )  # fmt: skip
        mark("tasks")
        with torch.autocast(self.device.type, self.kind, enabled=self.kind != torch.float32):
            clean, told = self.network(noisy, time, given, tokens)
        mark("forward")
        picture, state = self._wrong(clean, told, lesson.video, lesson.state, time, known)
        mark("error")
        return picture + self.config.state_weight * state, picture.detach(), state.detach()
