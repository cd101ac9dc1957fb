"""The motif: a few notes with a rhythm and a shape, and what may be done to them when they come back."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np


@dataclass(frozen=True, slots=True)
class Motif:
    """Two bars of melody."""

    onsets: tuple[float, ...]
    """Beats from the start, within 0 … 8."""
    lengths: tuple[float, ...]
    """Beats."""
    steps: tuple[int, ...]
    """Scale steps over the first note, which is a note of the chord."""


BARS: dict[str, tuple[tuple[tuple[float, ...], ...], tuple[tuple[float, ...], ...]]] = {
    "slow": (((3, 1), (2, 1, 1), (1.5, 0.5, 2), (2, 2), (1, 1, 2), (1, 2, 1)),
             ((2, 2), (4,), (3, 1), (1, 1, 2), (2.5, 0.5, 1), (1, 3))),
    "flowing": (((1, 1, 1.5, 0.5), (1.5, 0.5, 1, 1), (0.5, 0.5, 1, 2), (1, 0.5, 0.5, 2), (2, 1, 1), (1.5, 1.5, 1)),
                ((3, 1), (2, 2), (1, 1, 2), (1.5, 0.5, 2), (0.5, 0.5, 3), (1, 3))),
    "lively": (((0.5, 0.5, 1, 0.5, 0.5, 1), (0.75, 0.25, 1, 1, 0.5, 0.5), (1, 0.5, 0.5, 1, 1), (1.5, 1.5, 1),
                (0.5, 0.5, 0.5, 0.5, 2), (1, 1, 0.5, 0.5, 1), (0.5, 1, 0.5, 1, 1)),
               ((1, 1, 2), (0.5, 0.5, 0.5, 0.5, 2), (1.5, 0.5, 2), (1, 3), (0.5, 1, 0.5, 2), (0.75, 0.25, 1, 2))),
}
"""Lengths in beats of the first bar and of the second, which comes to rest: each pair is a rhythm."""


def invent(rng: np.random.Generator, pace: str) -> Motif:
    """A singable line: mostly steps, one leap that the next notes answer; it has a height, and hardly a note twice."""
    first, second = (bars[int(rng.integers(len(bars)))] for bars in BARS[pace])
    lengths = (*first, *second)
    onsets = tuple(float(sum(lengths[:k])) for k in range(len(lengths)))
    count = len(lengths)
    leap = int(rng.integers(1, max(count - 2, 2)))
    up = 1 if rng.random() < 0.7 else -1
    steps = [0]
    for k in range(1, count):
        if k == leap:
            move = up * int(rng.choice([2, 3, 4], p=[0.35, 0.4, 0.25]))
        elif k > leap:
            move = -up * int(rng.choice([1, 2, -1, 0], p=[0.6, 0.15, 0.17, 0.08]))
        else:
            move = up * int(rng.choice([1, -1, 2], p=[0.6, 0.25, 0.15]))
        # Hold the line within a sixth each way, or nobody can sing it.
        move = -move if abs(steps[-1] + move) > 5 else move
        steps.append(steps[-1] + move)
    return Motif(onsets, tuple(float(b) for b in lengths), tuple(steps))


def vary(motif: Motif, how: str) -> Motif:
    """'plain', 'answer' (the tail turned), 'inverted', 'broad' (twice as slow, first half), 'ornate' (passing notes),
    'head' (its first bar only) or 'echo' (the head, a bar late)."""
    n = len(motif.steps)
    if how == "answer":
        half = n // 2
        tail = tuple(motif.steps[half - 1] - (s - motif.steps[half - 1]) for s in motif.steps[half:])
        return replace(motif, steps=motif.steps[:half] + tail)
    if how == "inverted":
        return replace(motif, steps=tuple(-s for s in motif.steps))
    if how == "broad":
        keep = [k for k in range(n) if motif.onsets[k] < 4]
        return Motif(tuple(motif.onsets[k] * 2 for k in keep), tuple(motif.lengths[k] * 2 for k in keep),
                     tuple(motif.steps[k] for k in keep))
    if how == "ornate":
        onsets, lengths, steps = [], [], []
        for k in range(n):
            far = k + 1 < n and motif.lengths[k] >= 1 and abs(motif.steps[k + 1] - motif.steps[k]) >= 1
            if far:
                part = min(motif.lengths[k] / 2, 1.0)
                turn = 1 if motif.steps[k + 1] > motif.steps[k] else -1
                onsets += [motif.onsets[k], motif.onsets[k] + motif.lengths[k] - part]
                lengths += [motif.lengths[k] - part, part]
                steps += [motif.steps[k], motif.steps[k] + turn]
            else:
                onsets.append(motif.onsets[k])
                lengths.append(motif.lengths[k])
                steps.append(motif.steps[k])
        return Motif(tuple(onsets), tuple(lengths), tuple(steps))
    if how in ("head", "echo"):
        keep = [k for k in range(n) if motif.onsets[k] < 4]
        late = 4.0 if how == "echo" else 0.0
        return Motif(tuple(motif.onsets[k] + late for k in keep), tuple(min(motif.lengths[k], 4 - motif.onsets[k])
                     for k in keep), tuple(motif.steps[k] for k in keep))
    return motif
