"""One shot painted: passes → control → windows → painter → colour → check → retake → every frame at the take's size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core import seeds
from skyscreen.core.errors import SkyscreenError
from skyscreen.paint import check, controls, match, soundtrack, warp, windows
from skyscreen.paint.clip import Clip
from skyscreen.paint.keeping import Made, kept_or_painted
from skyscreen.paint.protocol import Limits, Painter, Request

Frames = NDArray[np.uint8]
RETAKES = 2
STRONGER = 0.25
"""What a retake adds to the strength of the control."""


@dataclass
class Painted:
    """What became of a shot."""

    frames: Frames | None
    """(T, H, W, 3) at the painter's size and the film's rate; None: the simulated shot stands."""
    verdict: check.Verdict | None
    takes: int
    notes: list[str] = field(default_factory=list)
    sound: NDArray[np.float32] | None = None
    """(samples, 2) at 48 kHz, as long as the shot, of a painter that makes sound too."""


def size_for(limits: Limits, width: int, height: int) -> tuple[int, int]:
    """The painter's size for a picture: of its own the one nearest in aspect (turned upright for an upright film),
    bent to the film's aspect in whole multiples."""
    upright = height > width
    sizes = [(b, a) if upright else (a, b) for a, b in limits.sizes]
    aspect = width / height
    best = min(sizes, key=lambda size: abs(np.log(size[0] / size[1] / aspect)))
    area, m = best[0] * best[1], limits.multiple
    wide = max(round((area * aspect) ** 0.5 / m), 1) * m
    return wide, max(round(wide / aspect / m), 1) * m


def paint(
    clip: Clip,
    painter: Painter,
    prompt: str,
    *,
    seed: int,
    negative: str = "",
    references: Sequence[Any] = (),
    anchor: match.Anchor | None = None,
    strength: float = 1.0,
    kind: str = "",
    more: dict[str, Any] | None = None,
    keep: Path | None = None,
    retakes: int = RETAKES,
    told: Callable[[int, int], None] = lambda done, of: None,
) -> Painted:
    """Paint a shot.

    Args:
        anchor: the first painted shot of the scene, whose rendering of colour it shall have.
        kind: of control; '': the painter's best.
        keep: folder in which every window is kept as it is done, so that a stop loses one window.
        retakes: how often a shot that fails the checks is painted again.
        told: (windows done, windows in all) of this take.
    """
    limits = painter.limits
    picked = warp.chosen(len(clip), clip.fps, limits.rate)
    few = _only(clip, picked)
    kind = kind or (limits.controls[0] if limits.controls else "")
    steer = controls.drawn(few, kind) if kind else None
    plan = windows.planned(len(few), limits)
    notes: list[str] = []
    best: tuple[list[Made], Frames, check.Verdict] | None = None
    for take in range(1 + retakes):
        height, width = clip.colour.shape[1:3]
        request = Request(prompt, 0, width, height, fresh_seed(seed, take), control_kind=kind,
                          strength=strength + STRONGER * take, references=references, negative=negative,
                          more=more or {})  # fmt: skip
        try:
            rows = _windows(painter, plan, request, steer, few.colour, anchor, keep, told)
        except SkyscreenError as error:
            notes.append(f"{limits.name}: {error.value}: {error.rule}")
            break
        joined = windows.joined(plan, [row.frames for row in rows], len(few))
        frames = warp.retimed(clip, joined, picked)
        seams = [picked[k] for k in windows.seams(plan)]
        verdict = check.checked(clip, frames, seams)
        if best is None or len(verdict.faults) < len(best[2].faults):
            best = rows, frames, verdict
        if verdict.good:
            break
        notes.append(f"take {take + 1}: {'; '.join(verdict.faults)}")
    if best is None:
        return Painted(None, None, 0, [*notes, "the simulated shot stands"])
    if not best[2].good:
        return Painted(None, best[2], take + 1, [*notes, "the simulated shot stands"])
    return Painted(best[1], best[2], take + 1, notes, _heard(best[0], plan, clip, len(few)))


def _heard(rows: list[Made], plan: list[windows.Window], clip: Clip, count: int) -> NDArray[np.float32] | None:
    """The shot's sound of its windows; None where they are silent."""
    whole = soundtrack.joined(plan, rows, count, count / len(clip) * clip.fps)
    return None if whole is None else soundtrack.fitted(whole, round(len(clip) / clip.fps * soundtrack.RATE))


def _windows(
    painter: Painter,
    plan: list[windows.Window],
    request: Request,
    steer: Frames | None,
    simulated: Frames,
    anchor: match.Anchor | None,
    keep: Path | None,
    told: Callable[[int, int], None],
) -> list[Made]:
    """The plan's windows, each from the store of this shot or painted now."""
    rows: list[Made] = []
    for k, window in enumerate(plan):
        head = rows[-1].frames[plan[k - 1].used - window.kept : plan[k - 1].used] if window.kept else None
        part = replace(request, frames=window.frames, seed=fresh_seed(request.seed, k), head=head,
                       control=None if steer is None else windows.padded(steer, window))  # fmt: skip
        made = kept_or_painted(painter, part, keep)
        own = windows.padded(simulated, window)
        rows.append(made if anchor is None else replace(made, frames=match.matched(made.frames, own, anchor)))
        anchor = anchor or match.Anchor(made.frames, own)
        told(k + 1, len(plan))
    return rows


def _only(clip: Clip, frames: list[int]) -> Clip:
    """The clip at these frames; motion is summed over those left out, followed along the way."""
    if len(frames) == len(clip):
        return clip
    motion = np.zeros((len(frames), *clip.motion.shape[1:]), np.float32)
    for k in range(1, len(frames)):
        motion[k] = clip.motion[frames[k]]
        for n in range(frames[k] - 1, frames[k - 1], -1):
            motion[k] += warp.sampled(clip.motion[n], warp.before(motion[k]))
    rate = clip.fps * (len(frames) - 1) / max(frames[-1] - frames[0], 1)
    return replace(clip, colour=clip.colour[frames], depth=clip.depth[frames], normal=clip.normal[frames],
                   ident=clip.ident[frames], motion=motion, fps=rate)  # fmt: skip


def fresh_seed(seed: int, number: int) -> int:
    """A fresh seed a take and a window: equal ones freeze the grain (SVI's notes)."""
    return seeds.stream(seed, "paint", number) % 2**31
