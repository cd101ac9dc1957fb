"""Does what is seen obey the laws of the world? A continuation of known frames against what the laws make of them.

The world has no chance in it: four frames decide the rest. So a continuation's patches are compared with the truth in
metres. A pixel is put at the distance at which the truth has the solid; what goes towards the camera or away from it is
put where its size says, against its own size in the known frames.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from skyscreen.data import laws
from skyscreen.data.laws import Spec
from skyscreen.train.evaluation import tracks
from skyscreen.train.evaluation.attributes import share
from skyscreen.train.evaluation.world import COLOURS, DROPS, SHAPES, focal

WHOLE = 0.85
"""Visible share from which a solid's middle can be told."""
HIDDEN, PEEPS = 0.02, 0.15
"""Visible shares of what is behind the wall, and of what begins to come out."""
NEAR = 0.5
"""Metres: what came out is within this of where it should be."""
LOST = 0.9
"""Metres: a patch farther from where its solid should be is not it, where several look alike."""


@dataclass(frozen=True)
class Truth:
    """Of B clips of T frames, as arrays."""

    specs: Sequence[Spec]
    state: NDArray[np.float64]
    """(B, T, K, 8) of `laws.Clips`."""
    camera: NDArray[np.float64]
    """(B, T, 3, 4)"""
    size: int


@dataclass
class Followed:
    """One clip's solids as they were seen."""

    place: NDArray[np.float64]
    """(T, K, 3), m; not a number where it was not seen, or the truth cannot be told from a patch."""
    due: NDArray[np.bool_]
    """(T, K): the truth is whole in the picture."""
    shape: NDArray[np.int8]
    """(T, K): what the patch looks like, −1 where there is none."""
    there: NDArray[np.bool_]
    """(T, K): a patch of its colour was seen, due or not."""


def follow(read: NDArray[np.void], truth: Truth, clip: int, given: int) -> Followed:
    """Find each solid of the truth among the patches of its colour."""
    state, camera, spec = truth.state[clip], truth.camera[clip], truth.specs[clip]
    frames, slots = state.shape[:2]
    f = focal(truth.size)
    image = np.einsum("tij,tkj->tki", camera, np.concatenate([state[..., 2:5], np.ones((frames, slots, 1))], 2))
    away = np.maximum(image[..., 2], 0.1)
    pixel = image[..., :2] / away[..., None]
    out = Followed(np.full((frames, slots, 3), np.nan), np.zeros((frames, slots), bool),
                   np.full((frames, slots), -1, np.int8), np.zeros((frames, slots), bool))
    present = [k for k in range(slots) if state[0, k, 0] > 0.5]
    for k, solid in zip(present, spec.solids, strict=True):
        radius = 1.3 * f * solid.half / away[:, k]
        inside = ((pixel[:, k] > radius[:, None]) & (pixel[:, k] < truth.size - radius[:, None])).all(1)
        out.due[:, k] = inside & (state[:, k, 1] > WHOLE)
        pixel[:, k, 1] += DROPS[solid.shape] * f * solid.half / away[:, k]
    for colour in {solid.colour for solid in spec.solids}:
        mine = [k for k, solid in zip(present, spec.solids, strict=True) if solid.colour == colour]
        solids = [solid for solid in spec.solids if solid.colour == colour]
        rows = read[read["colour"] == COLOURS.index(colour)]
        chosen = _chosen(rows, pixel[:, mine], away[:, mine], f)
        for column, (k, solid) in enumerate(zip(mine, solids, strict=True)):
            frame = np.flatnonzero(chosen[:, column] >= 0)
            if not len(frame):
                continue
            seen = rows[chosen[frame, column]]
            out.there[frame, k] = True
            out.shape[frame, k] = seen["shape"]
            depth = away[frame, k]
            if solid.action == "move" and solid.direction in ("towards", "away"):
                depth = _by_size(seen, frame, away[:, k], out.due[:, k], given)
            down = DROPS[solid.shape] * f * solid.half / depth
            at = tracks.place(seen["x"].astype(float), seen["y"] - down, depth, camera[frame])
            out.place[frame, k] = np.where(out.due[frame, k, None], at, np.nan)
    return out


def _chosen(rows: NDArray[np.void], pixel: NDArray[np.float64], away: NDArray[np.float64], f: float
            ) -> NDArray[np.intp]:
    """(T, n) which patch is which of n solids of one colour, −1: none. One solid: its largest patch; several: the
    pairing with the least distance in all, none farther than LOST."""
    frames, count = away.shape
    out = np.full((frames, count), -1, np.intp)
    for t in range(frames):
        here = np.flatnonzero(rows["frame"] == t)
        if not len(here):
            continue
        if count == 1:
            out[t, 0] = here[rows["area"][here].argmax()]
            continue
        gap = np.hypot(rows["x"][here][:, None] - pixel[t, :, 0], rows["y"][here][:, None] - pixel[t, :, 1])
        gap = np.minimum(gap * away[t] / f, LOST)
        padded = np.concatenate([gap, np.full((count, count), LOST)])
        best = min(permutations(range(len(padded)), count),
                   key=lambda order: sum(padded[row, column] for column, row in enumerate(order)))
        for column, row in enumerate(best):
            if row < len(here) and gap[row, column] < LOST:
                out[t, column] = here[row]
    return out


def _by_size(seen: NDArray[np.void], frame: NDArray[np.intp], away: NDArray[np.float64], due: NDArray[np.bool_],
             given: int) -> NDArray[np.float64]:
    """Distance from a patch's area, by what that solid's area was in the known frames."""
    known = (frame < given) & due[frame] & ~seen["cut"]
    if not known.any():
        return away[frame]
    scale = np.median(np.sqrt(seen["area"][known]) * away[frame[known]])
    return scale / np.sqrt(seen["area"].astype(float))


@dataclass
class Sums:
    """Numbers of single clips, to be summed up."""

    error: list[list[float]] = field(default_factory=list)
    """Metres from the truth, a list for each frame of the clip."""
    lost: list[bool] = field(default_factory=list)
    speed: list[float] = field(default_factory=list)
    """|v − v₀| / v₀ of what goes on by itself, and how far it strays from a straight line, m."""
    strays: list[float] = field(default_factory=list)
    fall: list[float] = field(default_factory=list)
    """m/s²"""
    momentum: list[float] = field(default_factory=list)
    """|p′ − p| / p, and the restitution."""
    restitution: list[float] = field(default_factory=list)
    out: list[bool] = field(default_factory=list)
    """It came out from behind the wall; as the same thing; was it hidden meanwhile; how late, s."""
    same: list[bool] = field(default_factory=list)
    hidden: list[bool] = field(default_factory=list)
    late: list[float] = field(default_factory=list)


def measure(reads: Sequence[NDArray[np.void]], truth: Truth, given: int) -> dict[str, object]:
    """Errors of continuations; the first `given` frames were known."""
    frames = truth.state.shape[1]
    sums = Sums(error=[[] for _ in range(frames)])
    for clip, read in enumerate(reads):
        seen = follow(read, truth, clip, given)
        _places(seen, truth.state[clip], sums, given)
        {"inertia": _inertia, "gravity": _gravity, "collision": _collision, "permanence": _permanence}[
            truth.specs[clip].law](seen, truth.state[clip], truth.specs[clip], sums, given)
    after = [value for row in sums.error[given:] for value in row]
    return {
        "clips": len(reads),
        "position_m": _middle(after),
        "position_m_by_frame": [_middle(row)["mean"] for row in sums.error],
        "lost": share(sum(sums.lost), len(sums.lost)),
        "inertia": {"speed_error": _middle(sums.speed), "strays_m": _middle(sums.strays)},
        "gravity": {"m_s2": _middle(sums.fall),
                    "error": _middle([abs(g - laws.GRAVITY) / laws.GRAVITY for g in sums.fall])},
        "collision": {"momentum_error": _middle(sums.momentum), "restitution": _middle(sums.restitution),
                      "restitution_truth": laws.COLLISION_RESTITUTION},
        "permanence": {"comes_out": share(sum(sums.out), len(sums.out)), "same": share(sum(sums.same), len(sums.same)),
                       "hidden": share(sum(sums.hidden), len(sums.hidden)), "late_s": _middle(sums.late)},
    }


def _middle(values: Sequence[float]) -> dict[str, float | int | None]:
    good = np.array([value for value in values if np.isfinite(value)])
    if not len(good):
        return {"n": 0, "mean": None, "median": None, "p90": None}
    return {"n": len(good), "mean": round(float(good.mean()), 4), "median": round(float(np.median(good)), 4),
            "p90": round(float(np.quantile(good, 0.9)), 4)}


def _places(seen: Followed, state: NDArray[np.float64], sums: Sums, given: int) -> None:
    gap = np.linalg.norm(seen.place - state[..., 2:5], axis=2)
    for t, k in zip(*np.nonzero(seen.due), strict=True):
        if np.isfinite(gap[t, k]):
            sums.error[t].append(float(gap[t, k]))
        if t >= given:
            sums.lost.append(not seen.there[t, k])


def _line(seen: Followed, k: int, frames: NDArray[np.bool_]) -> tuple[NDArray[np.float64], float] | None:
    """Speed (3,) and deviation (m, root mean square) of solid k over the frames; None where it is seen in under 4."""
    good = np.flatnonzero(frames & np.isfinite(seen.place[:, k, 0]))
    if len(good) < 4:
        return None
    time = good / laws.RATE
    fit = np.polyfit(time, seen.place[good, k], 1)
    rest = seen.place[good, k] - (time[:, None] * fit[0] + fit[1])
    return fit[0], float(np.sqrt((rest**2).sum(1).mean()))


def _inertia(seen: Followed, state: NDArray[np.float64], spec: Spec, sums: Sums, given: int) -> None:
    for k in range(spec.count):
        truth = state[0, k, 5:8]
        speed = float(np.linalg.norm(truth))
        found = _line(seen, k, np.arange(len(state)) >= given)
        if found is None:
            continue
        if speed > 0.1:
            sums.speed.append(float(np.linalg.norm(found[0] - truth)) / speed)
        sums.strays.append(found[1])


def _gravity(seen: Followed, state: NDArray[np.float64], spec: Spec, sums: Sums, given: int) -> None:
    """One acceleration for all flights of a solid, each with a height and a speed of its own, by least squares."""
    for k in range(spec.count):
        speed = state[:, k, 6]
        bound = np.abs(np.diff(speed) + laws.GRAVITY / laws.RATE) < 0.02  # in flight from this frame to the next
        flight = np.concatenate([[0], np.cumsum(~bound)])
        rows, right = [], []
        kinds = []
        for number in np.unique(flight):
            frames = np.flatnonzero((flight == number) & np.isfinite(seen.place[:, k, 1]))
            frames = frames[frames >= given - 1]
            if len(frames) < 3:
                continue
            kinds.append(frames)
        if sum(map(len, kinds)) < 4:
            continue
        for number, frames in enumerate(kinds):
            for t in frames / laws.RATE:
                row = np.zeros(1 + 2 * len(kinds))
                row[0], row[1 + 2 * number], row[2 + 2 * number] = -t * t / 2, 1.0, t
                rows.append(row)
            right += list(seen.place[frames, k, 1])
        sums.fall.append(float(np.linalg.lstsq(np.array(rows), np.array(right), rcond=None)[0][0]))


def _collision(seen: Followed, state: NDArray[np.float64], spec: Spec, sums: Sums, given: int) -> None:
    m1, m2 = spec.solids[0].mass, spec.solids[1].mass
    speed = state[0, 0, 5]
    met = np.abs(state[:, 1, 5]) > 1e-3
    # The frame after the contact is whole on the far side of it.
    after = met & (np.arange(len(state)) >= given)
    first, second = _line(seen, 0, after), _line(seen, 1, after)
    if first is None or second is None:
        return
    v1, v2 = float(first[0][0]), float(second[0][0])
    sums.momentum.append(abs(m1 * v1 + m2 * v2 - m1 * speed) / abs(m1 * speed))
    sums.restitution.append((v2 - v1) / speed)


def _permanence(seen: Followed, state: NDArray[np.float64], spec: Spec, sums: Sums, given: int) -> None:
    shown = state[:, 0, 1]
    behind = np.flatnonzero(shown < HIDDEN)
    if not len(behind):
        return
    frames = np.arange(len(state))
    sums.hidden += [not seen.there[t, 0] for t in behind if t >= given]
    after = np.flatnonzero((frames > behind[-1]) & seen.due[:, 0] & (frames >= given))
    if not len(after):
        return
    gap = np.linalg.norm(seen.place[after, 0] - state[after, 0, 2:5], axis=1)
    came = np.nan_to_num(gap, nan=np.inf) < NEAR
    sums.out.append(bool(came.mean() >= 0.5))
    if came.any():
        votes = np.bincount(seen.shape[after[came], 0].clip(0), minlength=len(SHAPES))
        sums.same.append(SHAPES[int(votes.argmax())] == spec.solids[0].shape)
        first = np.flatnonzero(seen.there[:, 0] & (frames > behind[0]) & (frames >= given))
        due = np.flatnonzero((shown > PEEPS) & (frames > behind[-1]))
        sums.late.append(float(first[0] - due[0]) / laws.RATE)
