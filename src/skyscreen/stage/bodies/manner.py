"""A body's own business: gestures of speech, and what nobody tells who stands about to do, in an order of its own.

The gestures are data (`catalogue.gestures`); here they become one long string of keys, different for each body, that
is blended in like any other motion.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from skyscreen.catalogue.gestures import LISTENING, SPEECH, STANDING, Gesture
from skyscreen.nouns.keys import Channels, Keys, mirrored
from skyscreen.stage.bodies.keyed import OWN, Blend, Curves
from skyscreen.stage.bodies.path import Track

RESTS = ("idle", "stand", "look")
"""Motions under which a body minds its own business."""
ROUND = 26.0
"""Seconds of gestures before they come again: longer than a shot."""
PAUSE = {"speech": (0.05, 0.45), "standing": (0.5, 1.6)}
"""Seconds between two gestures."""
HEARING = 0.22
"""Share of a speaker's gestures in which it waits for the other to answer: a nod, no hand."""


def strung(random: np.random.Generator, kind: str) -> Keys:
    """A round of gestures in a random order, none twice running, half of them left for right."""
    poses: list[tuple[float, Channels]] = []
    time, before = float(random.uniform(0.0, 0.8)), -1
    table: Sequence[Gesture] = SPEECH if kind == "speech" else STANDING + LISTENING[1:]
    while time < ROUND:
        pick = int(random.integers(len(table)))
        if pick == before:
            continue
        before = pick
        gesture = table[pick]
        if kind == "speech" and random.random() < HEARING:
            gesture = LISTENING[int(random.integers(len(LISTENING)))]
        flip, pace = random.random() < 0.5, float(random.uniform(0.9, 1.15))
        # All is at nothing when a gesture begins, so that what it moves does not drift there from the one before.
        nothing: dict[str, float | tuple[float, float, float] | None] = {
            name: None if name.split("_")[0] in OWN else 0.0 for _, pose in gesture for name in pose
            if not name.startswith(("way", "palm", "elbow"))}
        *strokes, (last, home) = gesture
        for at, pose in ((0.0, nothing), *strokes, (last, {**nothing, **home})):
            poses.append((time + at * pace, mirrored(pose) if flip else pose))
        time += gesture[-1][0] * pace + float(random.uniform(*PAUSE[kind]))
    return Keys(tuple(poses), loop=poses[0][0], end=time)


class Manner:
    """The strung gestures of one body; made when they are first needed."""

    def __init__(self, track: Track, random: np.random.Generator) -> None:
        self.track = track
        self.curves = {kind: Curves(strung(random, kind)) for kind, names in
                       (("speech", ("talk",)), ("standing", RESTS)) if any(m in track.weight for m in names)}

    def also(self, act: Blend, time: float, free: float) -> Blend:
        """With its own business: `free` 0 … 1 is how far nothing holds its hands and feet."""
        for kind, curves in self.curves.items():
            names = ("talk",) if kind == "speech" else RESTS
            share = sum(self.track.share(m, time) for m in names)
            # The track begins in the pre-roll: the shot opens in the middle of a gesture.
            act = act.also(share * (1.0 if kind == "speech" else free), curves, time - self.track.first)
        return act
