"""How high what flies or hangs is over the ground, and where: a bird, a balloon, a kite on its line, what stoops."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.stage import hoists, tether, thrust
from skyscreen.stage.blocking import stoop
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, forward
from skyscreen.stage.layout import Mark
from skyscreen.stage.segments import Segment
from skyscreen.stage.set_dressing import Dressed

HANGING = ("fly", "fly_upright", "circle", "float", "rise", "drift", "glide")
"""Motions that lift a thing off the ground."""

RIDDEN = 15.0
"""Metres: a carpet or a broom with somebody on it goes over roofs and dunes, not a hand's breadth over the road."""


def lifted(order: Order, set_: Dressed, marks: Mapping[str, Mark], subjects: Sequence[Subject],
           parts: Mapping[str, Sequence[Segment]], azimuth: float) -> dict[str, Mark]:
    """Give what flies or hangs its height: birds beside the upper part of the tallest companion, else eight of their
    own heights up; things that hang one of theirs over the ground; what swims under water keeps off the bed."""
    tall = max((s.height for s in subjects if not s.airborne), default=0.0)
    out = {}
    by_id = {s.id: s for s in subjects}
    flown = tether.flown(order, by_id)
    slung = {one.carrier: by_id[one.load] for one in hoists.slings(order, by_id)}
    for subject in subjects:
        mark = marks[subject.id]
        if subject.id in flown and flown[subject.id] in marks:
            who = next(s for s in subjects if s.id == flown[subject.id])
            out[subject.id] = _flown(subject, who, mark, marks[who.id], azimuth)
            continue
        if subject.id in slung and not mark.parent:
            load = slung[subject.id]
            out[subject.id] = replace(mark, place=marks[load.id].place, lift=hoists.high(subject, load), nearer=None)
            continue
        hangs = any(part.motion in HANGING for part in parts[subject.id])
        if hangs and not mark.parent and mark.lift == 0 and not subject.swims and not subject.floats:
            random = np.random.default_rng(stream(order.seed, order.scene.id, subject.id, "altitude"))
            if subject.airborne:
                lift = max(8 * subject.height, 0.7 * tall, 2.5) * random.uniform(0.85, 1.25)
                if thrust.upright(subject) and any(part.motion == "land" for part in parts[subject.id]):
                    lift = thrust.HIGH * subject.height
                if subject.facts.get("ridden"):
                    lift = max(lift, RIDDEN * random.uniform(0.9, 1.2))
                if any(part.motion == "swoop" for part in parts[subject.id]):
                    lift = max(lift, stoop(subject.height))
                    mark = replace(mark, place=_edge(set_, mark))
            else:
                lift = (0.35 + 0.5 * random.random()) * max(subject.height, 0.4)
            near = None
            if subject.airborne and subject.height < 0.15 * tall:
                # A gull beside a galleon is a speck: some fly half-way to the camera, seen over the same masts.
                way = np.array([np.sin(azimuth), np.cos(azimuth)])
                aside = np.array([way[1], -way[0]])
                near = tall * (random.uniform(0.4, 2.6) * way + random.uniform(-0.5, 0.5) * aside)
                lift *= 0.55 + 0.45 * random.random()
            mark = replace(mark, lift=float(lift), nearer=near)
        if subject.swims and set_.piece.medium == "underwater" and not mark.parent and mark.lift == 0:
            random = np.random.default_rng(stream(order.seed, order.scene.id, subject.id, "altitude"))
            mark = replace(mark, lift=float(1.2 + max(subject.half) * random.uniform(0.5, 0.9)))
        out[subject.id] = mark
    return out


def _edge(set_: Dressed, mark: Mark) -> Array:
    """(2,) x, z on its way where the land has fallen by 4 m, within 60 m: what stoops goes over that edge; else its
    own place."""
    spots = mark.place + np.arange(0.0, 61.0, 3.0)[:, None] * forward(mark.heading)[[0, 2]]
    under = np.asarray(set_.ground(spots[:, 0], spots[:, 1]), float)
    fallen = under < under[0] - 4.0
    return spots[np.argmax(fallen)] if fallen.any() else mark.place


def _flown(thing: Subject, who: Subject, mark: Mark, own: Mark, azimuth: float) -> Mark:
    """A kite on its line stands in the picture of who flies it: beside and above, a little nearer to the lens, so that
    the face that looks up at it is seen.

    Its line rises by about 50°; the side is the one to which they already look.
    """
    way, aside = np.array([np.sin(azimuth), np.cos(azimuth)]), np.array([np.cos(azimuth), -np.sin(azimuth)])
    side = 1.0 if float(forward(own.heading)[[0, 2]] @ aside) >= 0 else -1.0
    off = 1.3 * who.height * side * aside + 0.3 * who.height * way
    # The line's end on its sail, not the end of its tail, is as high as this.
    socket = float(thing.model.sockets["line"].position[1]) * thing.scale
    return replace(mark, place=own.place + off, lift=max(1.6 * who.height - socket, 0.25 * who.height),
                   heading=azimuth - 0.35 * side, nearer=None)
