"""Temporal anti-aliasing: every frame is sampled at another place within its pixels and joins what was seen before,
carried along the exact motion.

With x the film values of a pixel (wgsl/temporal.wgsl) and s the share of the new frame c in the history h,

    h_t(p) = s · c_t + (1 − s) · clip(h_(t−1)(p − v), μ ± γσ),      s = max(1 / (n + 1), least)

1. *Jitter*: `PHASES` points of the Halton sequence in bases 2 and 3, less their mean. It is put into the projection and
   into that of the frame before, so it cancels in motion; rays and sky carry it too (`frame.pack`, `Numbers.pack`).
2. *c*: the 3 × 3 pixels about p, weighted by exp(−`SHARP` d²) of how far from p's middle each was sampled.
3. *v*: motion of the nearest of the nine. *h*: a cubic in five bilinear taps.
4. *clip*: towards the mean μ of the nine until inside of γσ.
5. *s*: the plain mean while the history is young (n frames, counted for each pixel), then `STILL` to `MOVING` by how
   fast the picture goes by. Where a nearer thing stood a frame ago n is 0: what was hidden takes nothing from that.
6. Values are in stops, so that bright specks do not outweigh all else and flicker.
7. The lens' depth is joined in the same way, or the blur behind an edge would tremble with the jitter: a blur's width
   is linear in stored depth.

Sources: B. Karis, "High-Quality Temporal Supersampling" (SIGGRAPH 2014 course: 2, 3, 6); M. Salvi, "An Excursion in
Temporal Supersampling" (GDC 2016: 4); L. Pedersen, "Temporal Reprojection Anti-Aliasing in INSIDE" (GDC 2016: way of
the clip); J. Jimenez, "Filmic SMAA" (SIGGRAPH 2016 course: the taps); L. Yang, S. Liu, M. Salvi, "A Survey of Temporal
Antialiasing Techniques" (Computer Graphics Forum 39, 2020: 1, and the mean of 5).

*What it is used for.* Photographic looks (`Look.temporal`). Light without motion vectors: drops, flakes, sparks and
birds come over the smoothed picture (`ParticlesPass.over`); puffs, flames and glass tell their share of the pixel
(`targets.thin`), which raises s, and water has a least s of its own: its mirror images move otherwise than its waves.
It comes before depth of field and motion blur.

*What a frame hangs on.* A history without end would make a frame hang on the whole shot before it, and a shot taken up
in its middle would differ for ever. So there are two: every `RENEW` frames of the shot's own count one of them, in
turn, is begun anew, gathers `WARM` frames unseen, and is faded in over `FADE`. A frame's picture hangs on the frames
from `begins(frame)` on and on no other, bit for bit.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from skyscreen.shoot.fullscreen import FullScreen
from skyscreen.shoot.passes import Core
from skyscreen.shoot.targets import DEPTH

PHASES = 8
"""Places within a pixel, one a frame."""
SHARP = 8.0
"""1/pixel²: a Gaussian of σ = 0.25 pixel, about as wide as the pixel's box (0.29)."""
WIDE, TIGHT = 1.5, 1.0
"""γ of what stands still on the screen and of what moves by `1 / QUICK` pixels or more."""
STILL, MOVING, QUICK = 1 / 64, 0.2, 4.0
"""Least share of the new frame, likewise: what moves is resampled every frame, and gets softer with each."""
CUBIC = -0.7
"""Slope of the cubic: Catmull-Rom's −0.5 gives 0.3 to 0.7 dB less in motion."""
WATER, THIN = 0.5, 2.0
"""Least share on water; on what is covered by so much without motion vectors, times that."""
RENEW, WARM, FADE = 24, 16, 8
"""Frames from the start of one history to that of the other, unseen, and until it stands alone; RENEW = WARM + FADE."""
SETTLE = 8
"""Frames that a still draws before its own."""


@cache
def phases() -> tuple[tuple[float, float], ...]:
    """Where frames are sampled, from the pixel's middle, in pixels (x right, y down), −0.5 … 0.5, mean 0."""
    points = np.array([[_halton(k, 2), _halton(k, 3)] for k in range(1, PHASES + 1)])
    return tuple((float(x), float(y)) for x, y in points - points.mean(0))


def _halton(index: int, base: int) -> float:
    """The index's digits mirrored at the point."""
    value, part = 0.0, 1.0
    while index:
        part /= base
        value += part * (index % base)
        index //= base
    return value


def jitter(frame: int, width: int, height: int) -> tuple[float, float]:
    """Shift of the whole picture in NDC, by which its pixels see the phase's place at their middle."""
    x, y = phases()[frame % PHASES]
    return -2 * x / width, 2 * y / height


def begins(frame: int) -> int:
    """First frame whose drawing has a part in this one's picture."""
    return max(0, (frame // RENEW - 1) * RENEW)


def shares(frame: int, born: tuple[int, int]) -> tuple[tuple[int, int], float]:
    """(first frame of either history, share of the second in the picture) at a frame.

    Args:
        born: first frames of both as they were at the frame before; −1: there was no frame before.
    """
    young = frame // RENEW % 2
    if -1 in born:
        born = frame, frame
    elif frame % RENEW == 0:
        born = (frame, born[1]) if young == 0 else (born[0], frame)
    share = min(max((frame % RENEW - WARM + 1) / FADE, 0.0), 1.0)
    return born, share if young else 1.0 - share


class Temporal:
    """Made once a shot; fills `targets.lit` and `targets.lit_depth` from `hdr` and the G-buffer."""

    def __init__(self, core: Core) -> None:
        gpu, self.targets = core.gpu, core.targets
        t = core.targets
        kept = [[t.make("rgba16float") for _ in range(3)] for _ in range(2)]
        """The two histories and their marks, as they are read and as they are written, in turn."""
        self.ident, self.depth = t.make("r32uint"), t.make(DEPTH)
        """Of the frame before."""
        depth_before = self.depth.create_view(format="depth32float", aspect="depth-only")
        self.uniform = gpu.buffer(64 * 16, "UNIFORM")
        self.gpu, self.last, self.born, self.exposure = gpu, -1, (-1, -1), 0.0
        self.passes = [FullScreen(
            gpu, core.frame_group, "temporal",
            [("now", "uniform", self.uniform), ("hdr", "texture", t.hdr), ("depth", "depth", t.depth_view),
             ("motion", "texture", t.motion), ("ident", "ident", t.ident), ("thin", "texture", t.thin),
             ("ident_before", "ident", self.ident), ("depth_before", "depth", depth_before),
             *((f"{name}_before", "texture", texture) for name, texture in
               zip(("first", "second", "marks"), old, strict=True))],
            [*new, t.lit], depth=t.lit_depth_stencil,
            define={"SHARP": SHARP, "WIDE": WIDE, "TIGHT": TIGHT, "STILL": STILL, "MOVING": MOVING, "QUICK": QUICK,
                    "CUBIC": CUBIC, "WATER": WATER, "THIN": THIN})
            for old, new in (kept, kept[::-1])]

    def record(self, encoder: Any, frame: int, exposure: float) -> None:
        """After all light with depth of its own; frames in line, or both histories begin anew."""
        t = self.targets
        self.born, share = shares(frame, self.born if frame == self.last + 1 else (-1, -1))
        rows = np.zeros((64, 4), np.float32)
        rows[0, :3] = *phases()[frame % PHASES], share
        rows[1, :2] = [first < frame for first in self.born]
        rows[1, 2] = exposure / (self.exposure or exposure)
        self.gpu.queue.write_buffer(self.uniform, 0, rows.tobytes())
        self.passes[frame % 2].record(encoder)
        for now, kept in ((t.ident, self.ident), (t.depth, self.depth)):
            encoder.copy_texture_to_texture({"texture": now}, {"texture": kept}, (t.width, t.height, 1))
        self.last, self.exposure = frame, exposure
