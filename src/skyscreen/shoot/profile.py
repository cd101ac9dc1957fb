"""Milliseconds a pass, by the GPU's own clock, without a wait between passes.

`Profile.wrap` stands before a command encoder and writes a time stamp at both ends of every pass that goes through it.
A pass is named by its WebGPU label. On lavapipe a stamp ends the batch, so a frame with stamps takes some 3 % longer.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import numpy as np

from skyscreen.core.errors import Missing
from skyscreen.shoot.gpu import Gpu

ROOM = 512
"""Stamps between two readings: two a pass."""


class Profile:
    """Collects over frames; `table` tells.

    Raises:
        Missing: the device has no time stamps.
    """

    def __init__(self, gpu: Gpu) -> None:
        if not gpu.timed:
            raise Missing(f"time stamps on {gpu.adapter.info['device']}", "this device cannot time its passes",
                          "Measure whole frames with `skyscreen bench film`")
        self.gpu = gpu
        self.stamps = gpu.device.create_query_set(type="timestamp", count=ROOM)
        usage = gpu.wgpu.BufferUsage
        self.buffer = gpu.device.create_buffer(size=ROOM * 8, usage=usage.QUERY_RESOLVE | usage.COPY_SRC)
        self.names: list[str] = []
        self.sums: defaultdict[str, float] = defaultdict(float)
        self.frames = 0

    def wrap(self, encoder: Any) -> Any:
        """An encoder that times what begins on it."""
        return _Timed(encoder, self)

    def frame(self) -> None:
        """Read the stamps of the frame just submitted."""
        self.frames += 1
        if not self.names:
            return
        encoder = self.gpu.device.create_command_encoder()
        encoder.resolve_query_set(self.stamps, 0, 2 * len(self.names), self.buffer, 0)
        self.gpu.queue.submit([encoder.finish()])
        ticks = np.frombuffer(self.gpu.queue.read_buffer(self.buffer, size=16 * len(self.names)), np.uint64)
        period = getattr(self.gpu.queue, "get_timestamp_period", lambda: 1.0)()
        for name, (begin, end) in zip(self.names, ticks.astype(np.int64).reshape(-1, 2), strict=True):
            self.sums[name] += float(end - begin) * period * 1e-6
        self.names.clear()

    def table(self) -> dict[str, float]:
        """Mean milliseconds a frame by pass, dearest first."""
        rows = sorted(self.sums.items(), key=lambda item: -item[1])
        return {name: round(total / max(self.frames, 1), 2) for name, total in rows}


class _Timed:
    def __init__(self, encoder: Any, profile: Profile) -> None:
        self._encoder, self._profile = encoder, profile

    def __getattr__(self, name: str) -> Any:
        return getattr(self._encoder, name)

    def _stamp(self, label: str) -> dict[str, Any]:
        names = self._profile.names
        at = 2 * len(names)
        if at + 2 > ROOM:
            return {}
        names.append(label or "unnamed")
        return {"timestamp_writes": {"query_set": self._profile.stamps, "beginning_of_pass_write_index": at,
                                     "end_of_pass_write_index": at + 1}}

    def begin_render_pass(self, *, label: str = "", **more: Any) -> Any:
        return self._encoder.begin_render_pass(label=label, **more, **self._stamp(label))

    def begin_compute_pass(self, *, label: str = "") -> Any:
        return self._encoder.begin_compute_pass(label=label, **self._stamp(label))
