"""Check, don't trust: a painted shot is measured against the shot's own passes. Each measure is 1 for a painter that
copies the simulated picture and about 0 for noise.

motion: how well the painted picture goes along the exact motion, against how well the simulated one does.
edges: how much its contrasts lie on the shot's outlines and folds, against the simulated one.
presence: how much each cast member stands out from what surrounds it.
drift: how far the mean colour wanders within the shot beyond what the simulated one does.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from skyscreen.paint.clip import Clip
from skyscreen.paint.controls import edges
from skyscreen.paint.warp import carried

Frames = NDArray[np.uint8]
Floats = NDArray[np.float32]
LEAST = {"motion": 0.55, "edges": 0.35, "presence": 0.3, "drift": 0.4}
"""Under one of these a shot is painted again."""
SAMPLES = 12
"""Frames of a shot at which motion and edges are measured, about."""
JUMP = 3.0
"""Times the usual change between frames that a seam may have."""
DARK, STILL = 0.012, 0.0004
"""Mean light (0–1) of a black frame; mean change of a frozen one."""


@dataclass(frozen=True)
class Verdict:
    motion: float
    edges: float
    presence: float
    drift: float
    faults: tuple[str, ...]
    """What is wrong, in words; empty: it stands."""

    def plain(self) -> dict[str, object]:
        rows = asdict(self) | {"faults": list(self.faults)}
        return {k: round(v, 3) if isinstance(v, float) else v for k, v in rows.items()}

    @property
    def good(self) -> bool:
        return not self.faults


def checked(clip: Clip, painted: Frames, seams: list[int] | None = None) -> Verdict:
    """Measure `painted`, (T, H, W, 3) as the clip."""
    faults: list[str] = []
    if painted.shape != clip.colour.shape:
        return Verdict(0, 0, 0, 0, (f"it has the shape {painted.shape}, not {clip.colour.shape}",))
    faults += _broken(_grey(painted[:, ::2, ::2]), _grey(clip.colour[:, ::2, ::2]), seams or [])
    scores = {"motion": motion(clip, painted), "edges": outlines(clip, painted),
              "presence": presence(clip, painted), "drift": drift(painted, clip.colour)}  # fmt: skip
    return Verdict(**scores, faults=(*faults, *_under(scores)))


def motion(clip: Clip, painted: Frames) -> float:
    """1 − how much worse it follows the motion than the simulated picture, in units of its own contrast: the mean
    change against the carried frame before, over the mean contrast."""
    far, near = np.zeros(2), np.zeros(2)
    for k in _some(len(painted), first=1):
        before, now = (np.stack([_grey(painted[n]), _grey(clip.colour[n])], -1) for n in (k - 1, k))
        moved, known = carried(clip, before, k)
        if known.any():
            far += np.abs(now - moved)[known].mean(0)
            near += np.abs(now - now.mean((0, 1))).mean((0, 1))
    mine, theirs = far / np.maximum(near, 1e-4)
    return float(np.clip(1 - (mine - theirs), 0, 1))


def outlines(clip: Clip, painted: Frames) -> float:
    """Contrast on the shot's lines over contrast everywhere, less one, against the simulated picture's."""
    on = np.zeros((2, 2))  # painted and simulated: sums on the lines and everywhere
    held = np.zeros(2)
    for k in _some(len(painted)):
        lines = edges(clip.take(k, k + 1))[0]
        wide = lines.copy()
        for axis in (0, 1):  # a brush may be a pixel off
            wide |= np.roll(lines, 1, axis) | np.roll(lines, -1, axis)
        held += wide.sum(), wide.size
        for row, picture in enumerate((painted[k], clip.colour[k])):
            light = _grey(picture)
            steep = np.abs(np.gradient(light, axis=0)) + np.abs(np.gradient(light, axis=1))
            on[row] += steep[wide].sum(), steep.sum()
    share = held[0] / held[1]
    if not 0.0005 < share < 0.7:
        return 1.0  # nothing, or everything, is a line: no measure
    mine, theirs = (max(lines / share / max(all_of, 1e-5) - 1.0, 0.0) for lines, all_of in on)
    return float(np.clip(mine / max(theirs, 0.05), 0, 1))


def _some(count: int, first: int = 0) -> range:
    """About a dozen frames, spread over the shot: a measure of each costs 50 ms at 832 × 480."""
    return range(first, count, max(count // SAMPLES, 1))


def presence(clip: Clip, painted: Frames) -> float:
    """The least, over the cast, of how it differs in colour from a ring round it, against the simulated picture."""
    worst = 1.0
    for number in clip.members:
        shares = []
        for k in range(0, len(painted), max(len(painted) // 6, 1)):
            inside = clip.ident[k] == number
            if not 0.004 < inside.mean() < 0.6:
                continue
            ring = _grown(inside, max(inside.shape[0] // 20, 2)) & ~inside
            if not ring.any():
                continue
            there = _apart(clip.colour[k], inside, ring)
            if there > 0.05:
                shares.append(_apart(painted[k], inside, ring) / there)
        if shares:
            worst = min(worst, float(np.mean(shares)))
    return min(worst, 1.0)


def _apart(picture: NDArray[np.uint8], inside: NDArray[np.bool_], ring: NDArray[np.bool_]) -> float:
    """Half the L1 distance of two 4 × 4 × 4 colour histograms: 0 alike, 1 apart."""
    code = (picture >> 6).astype(int) @ np.array([16, 4, 1])
    one, two = (np.bincount(code[mask], minlength=64) / mask.sum() for mask in (inside, ring))
    return float(np.abs(one - two).sum() / 2)


def drift(painted: Frames, own: Frames) -> float:
    """1 − ten times the farthest that the mean colour wanders from the first frame beyond the simulated picture."""
    means, theirs = (f[:, ::4, ::4].reshape(len(f), -1, 3).mean(1) / 255 for f in (painted, own))
    wander = np.abs((means - means[0]) - (theirs - theirs[0])).max()
    return float(np.clip(1 - 10 * max(wander - 0.02, 0), 0, 1))


def still(clip: Clip, picture: NDArray[np.uint8]) -> list[str]:
    """What is wrong with a picture (H, W, 3) of a clip of one frame; empty: it stands."""
    scores = {"edges": outlines(clip, picture[None]), "presence": presence(clip, picture[None])}
    return [*unsound(picture[None]), *_under(scores)]


def _under(scores: dict[str, float]) -> list[str]:
    """Those that are under LEAST, in words."""
    return [f"{name} {score:.2f} is under {LEAST[name]:g}" for name, score in scores.items() if score < LEAST[name]]


def unsound(frames: Frames) -> list[str]:
    """What is plainly wrong with pictures that nothing is known of: black, one flat colour, or standing still."""
    light = _grey(frames[:, ::2, ::2])
    dark, flat = light.mean((1, 2)) < DARK, light.std((1, 2)) < STILL
    faults = [f"{int(mask.sum())} frames are {what}" for mask, what in ((dark, "black"), (flat & ~dark, "one colour"))
              if mask.any()]  # fmt: skip
    change = np.abs(np.diff(light, axis=0)).mean((1, 2))
    if len(change) > 2 and (change < STILL).mean() > 0.5:
        faults.append("it stands still")
    return faults


def _broken(light: Floats, own: Floats, seams: list[int]) -> list[str]:
    """Black, frozen and jumping frames."""
    faults = []
    dark = (light.mean((1, 2)) < DARK) & (own.mean((1, 2)) > 3 * DARK)
    if dark.any():
        faults.append(f"{int(dark.sum())} frames are black")
    change, usual = (np.abs(np.diff(f, axis=0)).mean((1, 2)) for f in (light, own))
    if len(change) > 2 and (change < STILL).mean() > 0.5 and (usual > 4 * STILL).mean() > 0.5:
        faults.append("it stands still where the shot moves")
    typical = float(np.median(change)) + 1e-4 if len(change) else 1.0
    for seam in seams:
        if 0 < seam <= len(change) and change[seam - 1] > JUMP * typical and change[seam - 1] > 2 * usual[seam - 1]:
            faults.append(f"it jumps at the seam at frame {seam}")
    return faults


def _grey(frames: Frames) -> Floats:
    """(…) light of (…, 3) bytes, 0–1."""
    red, green, blue = (frames[..., c].astype(np.float32) for c in range(3))
    return (red * (0.2126 / 255) + green * (0.7152 / 255) + blue * (0.0722 / 255)).astype(np.float32)


def _grown(mask: NDArray[np.bool_], radius: int) -> NDArray[np.bool_]:
    """All within `radius` pixels along rows and then columns, by steps that double."""
    wide = mask.copy()
    for axis in (0, 1):
        reach = 0
        while reach < radius:
            step = min(reach + 1, radius - reach)
            here = wide.copy()
            head, tail = (slice(None),) * axis + (slice(step, None),), (slice(None),) * axis + (slice(None, -step),)
            wide[head] |= here[tail]
            wide[tail] |= here[head]
            reach += step
    return wide
