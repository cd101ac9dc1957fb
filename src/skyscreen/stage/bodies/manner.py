"""A body's own business: gestures of speech, and what nobody tells who stands about to do, in an order of its own.

The gestures are data (`catalogue.gestures`); here they become one long string of keys, different for each body, that
is blended in like any other motion.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from skyscreen.catalogue import index
from skyscreen.catalogue.feelings import FEELINGS
from skyscreen.catalogue.gestures import LISTENING, SPEECH, STANDING, WATCHING, Gesture
from skyscreen.nouns.keys import Channels, Keys, mirrored
from skyscreen.stage.bodies.algebra import ease
from skyscreen.stage.bodies.keyed import OWN, Blend, Curves
from skyscreen.stage.bodies.path import Track

RESTS = ("idle", "stand", "look")
"""Motions under which a body minds its own business."""
ROUND = 26.0
"""Seconds of gestures before they come again: longer than a shot."""
PAUSE = {"speech": (0.0, 0.2), "standing": (0.5, 1.6), "attending": (0.5, 1.6), "watching": (0.2, 0.6),
         "feeling": (0.0, 0.3)}
"""Seconds between two gestures."""


HELD = 2.0
"""Seconds that the last pose of a feeling lasts: what is felt is not over with the gesture."""


def _eyes_ahead(gesture: Gesture) -> Gesture:
    """The same of who has something to look at: neither head nor shoulders turn away from it."""
    return tuple((at, {name: value for name, value in pose.items() if name not in ("look", "twist", "nod")})
                 for at, pose in gesture)


TABLES = {"speech": SPEECH, "standing": STANDING + LISTENING[1:], "watching": WATCHING,
          "attending": tuple(map(_eyes_ahead, STANDING + LISTENING[1:]))}
AFTER = 0.9
"""Seconds from the last moment of a throw or a kick to the next gesture."""


def strung(random: np.random.Generator, kind: str, own: Sequence[Gesture] = ()) -> Keys:
    """A round of gestures in a random order, none twice running, half of them left for right; `own`: those of a mood,
    for the kind `feeling`."""
    poses: list[tuple[float, Channels]] = []
    time, before = float(random.uniform(0.0, 0.8)) if kind in ("standing", "attending") else 0.0, -1
    table: Sequence[Gesture] = own or TABLES[kind]
    while time < ROUND:
        pick = int(random.integers(len(table)))
        if pick == before and len(table) > 1:
            continue
        before = pick
        gesture = table[pick]
        flip, pace = random.random() < 0.5, float(random.uniform(0.9, 1.15))
        # All is at nothing when a gesture begins, so that what it moves does not drift there from the one before.
        nothing: dict[str, float | tuple[float, float, float] | None] = {
            name: None if name.split("_")[0] in OWN else 0.0 for _, pose in gesture for name in pose
            if not name.startswith(("way", "palm", "elbow"))}
        *strokes, (last, home) = gesture
        held = HELD if own else 0.0
        if held:
            whole = {name: value for _, pose in strokes for name, value in pose.items()}
            strokes.append((strokes[-1][0] + held, whole))
        for at, pose in ((0.0, nothing), *strokes, (last + held, {**nothing, **home})):
            poses.append((time + at * pace, mirrored(pose) if flip else pose))
        time += (last + held) * pace + float(random.uniform(*PAUSE[kind]))
    return Keys(tuple(poses), loop=poses[0][0], end=time)


class Manner:
    """The strung gestures of one body; made when they are first needed."""

    def __init__(self, track: Track, random: np.random.Generator, mood: str = "") -> None:
        self.track = track
        motions = index.family("motions")
        facts = {name: motions[name].facts for name in track.weight if name in motions}
        self.over = {name: min(max(keys.cues.values(), default=0.0) + AFTER, keys.length)
                     for name, found in facts.items() if (keys := (found.get("keys") or {}).get("biped")) is not None
                     and (found.get("gives") or found.get("strikes")) and keys.loop is None}
        """Seconds after which a deed is over that sends something away: a kick, a throw."""
        sees = any(beat.watch is not None or beat.target is not None for beat in track.beats)
        felt = FEELINGS.get(mood, ())
        if sees:
            felt = tuple(map(_eyes_ahead, felt))
        rest = "feeling" if felt else "attending" if sees else "standing"
        kinds = {"speech": ("talk",), rest: RESTS, "watching": tuple(self.over)}
        self.curves = {kind: Curves(strung(random, kind, felt if kind == "feeling" else ()))
                       for kind, names in kinds.items() if any(m in track.weight for m in names)}

    def done(self, time: float) -> float:
        """Seconds since a short deed that leaves the hands empty is over; the body then waits to see what comes of
        it."""
        beat = self.track.beat(time)
        if beat.motion not in self.over:
            return 0.0
        return max(self.track.since(beat.motion, time) - self.over[beat.motion], 0.0)

    def also(self, act: Blend, time: float, free: float) -> Blend:
        """With its own business: `free` 0 … 1 is how far nothing holds its hands and feet."""
        for kind, curves in self.curves.items():
            # The track begins in the pre-roll: the shot opens in the middle of a gesture.
            since, names = time - self.track.first, ("talk",) if kind == "speech" else RESTS
            share = sum(self.track.share(m, time) for m in names)
            if kind == "watching":
                since = self.done(time)
                share = ease(since, 0.0, 0.4) * sum(self.track.share(m, time) for m in self.over)
            act = act.also(share * (1.0 if kind == "speech" else free), curves, since)
        return act
