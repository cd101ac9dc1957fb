"""Our own model (`skyscreen.model`), on the processor too: a small network that knows solids on a floor and nothing
else. Nearness steers it, as it was trained to be; the tail of the window before is kept.

It paints 64 × 64 pixels, eight frames a second, whatever the film's aspect (the picture is squeezed, as through an
anamorphic lens, and spread again). What it was not taught, people, places, things, comes out as coloured solids, which
the checks of `paint` mostly refuse: then the simulated shot stands. It shows the whole path; it is no Wan.
"""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from skyscreen.paint.protocol import Frames, Limits, Request

LIMITS = Limits(
    name="own", licence="Apache-2.0", weights="ours: `skyscreen train own`", sizes=((64, 64),), multiple=64, step=16,
    longest=16, rate=8.0, controls=("depth",), first=True, last=False, keep=4,
)  # fmt: skip


class Own:
    """Args:
    path: of the weights; None: where `model.dream.found` looks.
    """

    limits = LIMITS

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self._dreamer: Any = None

    def missing(self) -> str:
        for name in ("torch", "safetensors"):
            if importlib.util.find_spec(name) is None:
                return f"{name} is not installed: pip install 'skyscreen[model]'"
        from skyscreen.model.dream import found

        return "" if self.path or found() else "its weights are not here: `skyscreen train own`, or SKYSCREEN_WEIGHTS"

    def paint(self, request: Request) -> Frames:
        from skyscreen.model.dream import Dreamer, Wish

        if self._dreamer is None:
            self._dreamer = Dreamer(self.path)
        near = None if request.control is None else request.control[..., 0].astype(np.float32) / 255
        wish = Wish(request.prompt, request.seed, request.frames, request.head, near=near)
        steps, guidance = request.more.get("steps", wish.steps), request.more.get("guidance", wish.guidance)
        return self._dreamer.draw(replace(wish, steps=int(steps), guidance=float(guidance)))


PAINTERS = (Own(),)
