"""Cuts, dissolves and fades from how small pictures differ.

A cut is a jump that stands out from its neighbours (the adaptive detector of PySceneDetect) and that does not go back:
a flash does. A dissolve is a stretch whose middle is the mean of its ends while the ends show different things: a
moving camera breaks the first, a changing light the second. A fade passes through a picture of one colour.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 48, 27
BACK = 6
"""Frames: the longest flash is one less."""
SPANS = (0.4, 0.8, 1.6)
"""Seconds over which a dissolve is looked for; longer ones are found by their middle part."""
JUMP = 0.045
"""Least difference of a cut, 0–1: half of the pixels' mean difference, half of the histograms'."""
CLEAR = 3.5
"""A cut's difference over the mean of those around it (PySceneDetect's tuned `adaptive_threshold`)."""
AROUND = 4
"""Frames on each side that are the surroundings."""
FLAT = 0.012
"""Standard deviation of a picture of one colour, 0–1."""
BLENDED, CHANGED, ALIKE = 0.28, 0.07, 0.7
"""A dissolve: rest of the middle over the ends' difference, at most; that difference, at least; their correlation, at
most."""
SHORTEST = 0.3
"""Seconds between two cuts."""


@dataclass
class Signals:
    """What is kept of each frame; T frames."""

    back: list[list[float]] = field(default_factory=list)
    """(T, BACK): mean difference against the frame 1 … BACK before, 0–1; 1 where there is none."""
    most: list[float] = field(default_factory=list)
    """(T,): largest difference of one small pixel against the frame before, 0–1."""
    hist: list[float] = field(default_factory=list)
    """(T,): distance of the colour histograms of this frame and the one before, 0–1."""
    spread: list[float] = field(default_factory=list)
    """(T,): standard deviation of the picture's grey, 0–1."""
    blend: list[list[tuple[float, float, float]]] = field(default_factory=list)
    """(T, SPANS, 3): ends' difference, rest of the middle, ends' correlation, of the span that ends here."""


class Watcher:
    """Small pictures in, signals out; holds no more than the longest span."""

    def __init__(self, rate: float) -> None:
        self.signals = Signals()
        self.halves = [max(round(span * rate / 2), 2) for span in SPANS]
        self.past: deque[NDArray[np.float32]] = deque(maxlen=2 * self.halves[-1] + 1)
        self.grey: deque[NDArray[np.float32]] = deque(maxlen=2 * self.halves[-1] + 1)
        self.bins: NDArray[np.float32] | None = None

    def see(self, picture: NDArray[np.uint8]) -> None:
        """Take the next picture (HEIGHT, WIDTH, 3)."""
        now = picture.astype(np.float32) / 255
        grey = (now @ np.array([0.299, 0.587, 0.114], np.float32)).ravel()
        now = np.asarray(now.ravel(), np.float32)
        self.past.append(now)
        self.grey.append((grey - grey.mean()).astype(np.float32))
        out, past = self.signals, self.past
        out.back.append([float(np.abs(now - past[-1 - k]).mean()) if len(past) > k else 1.0
                         for k in range(1, BACK + 1)])
        out.most.append(float(np.abs(now - past[-2]).max()) if len(past) > 1 else 1.0)
        bins = _histogram(picture)
        out.hist.append(0.0 if self.bins is None else float(np.abs(bins - self.bins).sum() / 2))
        self.bins = bins
        out.spread.append(float(self.grey[-1].std()))
        out.blend.append([self._blend(half) for half in self.halves])

    def _blend(self, half: int) -> tuple[float, float, float]:
        if len(self.past) <= 2 * half:
            return 0.0, 1.0, 1.0
        a, m, b = self.past[-1 - 2 * half], self.past[-1 - half], self.past[-1]
        ga, gb = self.grey[-1 - 2 * half], self.grey[-1]
        alike = float(ga @ gb / (np.linalg.norm(ga) * np.linalg.norm(gb) + 1e-6))
        return float(np.abs(b - a).mean()), float(np.abs(m - (a + b) / 2).mean()), alike


def _histogram(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """512 bins, 3 bits a channel; shares."""
    index = (picture >> 5).astype(np.int32) @ np.array([64, 8, 1], np.int32)
    return (np.bincount(index.ravel(), minlength=512) / index.size).astype(np.float32)


@dataclass(frozen=True)
class Cut:
    """From one shot to the next."""

    kind: str
    """cut, dissolve or fade."""
    first: int
    """First frame that is not wholly of the shot before."""
    end: int
    """First frame that is wholly of the next shot; equals `first` for a cut."""


def found(signals: Signals, rate: float) -> list[Cut]:
    """Cuts in order, never overlapping."""
    gradual = _fades(signals, rate) + _dissolves(signals, rate)
    out: list[Cut] = []
    for cut in sorted(_hard(signals) + gradual, key=lambda cut: (cut.first, cut.end)):
        apart = SHORTEST * rate if not out or "cut" in (cut.kind, out[-1].kind) else 0
        if out and cut.first - out[-1].end < apart:
            # A jump at either end of a fade belongs to it; of two jumps the first is the cut. A fade is surer than a
            # dissolve, whose span may reach into it.
            kind = "fade" if "fade" in (cut.kind, out[-1].kind) else max(cut.kind, out[-1].kind)
            if (cut.kind, out[-1].kind) != ("cut", "cut"):
                out[-1] = Cut(kind, out[-1].first, max(out[-1].end, cut.end))
        elif cut.first > 0:
            out.append(cut)
    return out


def _hard(signals: Signals) -> list[Cut]:
    back = np.array(signals.back, np.float32).reshape(-1, BACK)
    score = 0.5 * back[:, 0] + 0.5 * np.array(signals.hist, np.float32)
    if len(score):
        score[0] = 0
    out: list[Cut] = []
    for k in np.flatnonzero(score > JUMP):
        around = np.r_[score[max(k - AROUND, 1) : k], score[k + 1 : k + 1 + AROUND]]
        # The largest of the others is left out: the far side of a flash, or a neighbouring cut.
        around = np.sort(around)[:-1]
        if around.size and score[k] < CLEAR * (float(around.mean()) + 0.004):
            continue
        returns = [float(back[k + j, j]) for j in range(1, BACK) if k + j < len(back)]
        if min(returns, default=1.0) < 0.5 * back[k, 0]:
            continue  # a frame soon after looks like the one before: a flash
        left = [float(back[k, j]) for j in range(1, BACK) if k > j]
        if min(left, default=1.0) < 0.5 * back[k, 0]:
            continue  # the far side of a flash
        out.append(Cut("cut", int(k), int(k)))
    return out


def _fades(signals: Signals, rate: float) -> list[Cut]:
    """Stretches of one colour with a picture on both sides, widened to where the picture has its contrast again."""
    spread = np.array(signals.spread, np.float32)
    flat = np.r_[False, spread < FLAT, False]
    edges = np.flatnonzero(flat[1:] != flat[:-1]).reshape(-1, 2)
    reach = round(2 * rate)
    out: list[Cut] = []
    for begin, end in edges:
        if begin == 0 or end == len(spread):
            continue
        # Outward as long as contrast grows by a tenth or more a frame: until there the picture is on its way.
        a, b = int(begin), int(end)
        while a > 1 and begin - a < reach and spread[a - 1] > 1.03 * spread[a]:
            a -= 1
        while b < len(spread) - 1 and b - end < reach and spread[b] > 1.03 * spread[b - 1]:
            b += 1
        out.append(Cut("fade", a, b))
    return out


def _dissolves(signals: Signals, rate: float) -> list[Cut]:
    spread = np.array(signals.spread, np.float32)
    blend = np.array(signals.blend, np.float32).reshape(-1, len(SPANS), 3)
    score = 0.5 * np.array(signals.back, np.float32).reshape(-1, BACK)[:, 0] + 0.5 * np.array(signals.hist, np.float32)
    marks = np.zeros(len(blend) + 1, np.int32)
    for which, span in enumerate(SPANS):
        half = max(round(span * rate / 2), 2)
        differ, rest, alike = blend[:, which].T
        for t in np.flatnonzero((differ > CHANGED) & (rest < BLENDED * differ) & (alike < ALIKE)):
            within = slice(t - 2 * half + 1, t + 1)
            # A jump within is a cut in a still picture half-way, not a blend; a flat picture is a fade's.
            if spread[within].min() < FLAT or score[within].max() > 0.5 * score[within].sum():
                continue
            # Only its middle is sure to lie in the blend: a long span holds still frames on both sides.
            marks[t - 2 * half + half // 2] += 1
            marks[t - half // 2] -= 1
    inside = np.r_[False, np.cumsum(marks)[:-1] > 0, False]
    return [Cut("dissolve", int(a), int(b)) for a, b in np.flatnonzero(inside[1:] != inside[:-1]).reshape(-1, 2)]
