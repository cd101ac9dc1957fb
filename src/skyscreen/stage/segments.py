"""What each subject does from when to when: its actions laid end to end, with what its kind does by itself between."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Action
from skyscreen.stage import thrust
from skyscreen.stage.casting import Subject, default_motion, motion_facts, stature
from skyscreen.stage.layout import Mark
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Clock

PACE = {"slow": 0.65, "slowly": 0.65, "calm": 0.8, "sad": 0.75, "fast": 1.4, "quick": 1.4, "happy": 1.1}
ROUND = ("circle",)
"""Motions whose path is a ring."""


@dataclass(frozen=True)
class Segment:
    """One motion from start to end, world seconds."""

    motion: str
    start: float
    end: float
    speed: float
    target: str | None
    manner: str
    to: str | None = None
    exact: float | None = None
    """See `performer.Beat`."""
    mirror: bool = False
    tool: str | None = None
    """What is in the hand meanwhile."""


LEAD = 0.4
"""Seconds before the shot that a deed in strict time begins: the eye meets it as it sets out."""
SHUT = 0.25
"""Seconds that a door or a lid is seen shut before it opens by itself."""
LANDS = -0.9
"""Second at which a bird begins to come down: of the 2.6 that it takes, the last two are seen, and how it folds its
wings."""
BY = 0.45
"""Share of the shot by which its first moment (the hand lets go) has come."""


def opening(motion: str, rig: str, shown: float) -> float:
    """World time at which a deed in strict time starts that a shot of `shown` seconds opens with."""
    keys = (motion_facts(motion).get("keys") or {}).get(rig)
    if keys is None:
        return LANDS if motion == "land" and rig == "bird" else SHUT
    first = min(keys.cues.values(), default=0.0)
    return min(-LEAD, BY * shown - first)


def strict(action: Action) -> bool:
    """Whether its keys run in strict time: it has moments, it is done once, or two do it together."""
    facts = motion_facts(action.motion)
    keys = (facts.get("keys") or {}).values()
    together = facts.get("pair") is not None and action.to is not None
    return together or bool(facts.get("does") or facts.get("waits")) or any(
        k.cues or (k.loop is None and not k.steps) for k in keys)


def segments(order: Order, subject: Subject, clock: Clock) -> list[Segment]:
    """The subject's actions laid end to end over pre-roll and shot; gaps take its default motion.

    An action from the shot's first second on is already under way when the camera starts.
    """
    actions = sorted((a for a in order.shot.actions if a.subject == subject.id), key=lambda a: a.start)
    begin, end = clock.start - 0.5, clock.last + clock.step + 0.5
    base = default_motion(subject)
    if not actions:
        return [_segment(subject, Action(subject=subject.id, motion=base), begin, end)]
    out: list[Segment] = []
    for k, action in enumerate(actions):
        stop = min(action.start + action.duration if action.duration else end,
                   actions[k + 1].start if k + 1 < len(actions) else end, end)
        start = begin if k == 0 and action.start <= 0.05 else action.start
        if k == 0 and action.start <= 0.05 and strict(action):
            # The second keeps the time of the first, whose moments come before its own.
            first = next((a for a in order.shot.actions if action.second and a.subject == action.to), action)
            start = opening(first.motion, _rig_of(order, first, subject), clock.last - clock.time(0))
        last = out[-1].end if out else begin
        if start - last > 0.05:
            rest = "idle" if out else motion_facts(action.motion).get("waits", "idle") if strict(action) else base
            out.append(_segment(subject, Action(subject=subject.id, motion=rest), last, start))
        if stop > max(start, last):
            # A deed in strict time may have begun before the pre-roll: its moments stay where they are.
            out.append(_segment(subject, action, max(start, last) if out else start, stop))
    if end - out[-1].end > 0.05:
        out.append(_segment(subject, Action(subject=subject.id, motion="idle"), out[-1].end, end))
    if thrust.upright(subject) and any(part.motion in ("take_off", "land") for part in out):
        return [replace(part, speed=0.0) for part in out]  # a rocket goes straight up and down
    return out


def _rig_of(order: Order, action: Action, subject: Subject) -> str:
    """Rig of an action's doer: only people and this subject itself have moments."""
    return subject.rig if action.subject == subject.id else "biped"


def _segment(subject: Subject, action: Action, start: float, end: float) -> Segment:
    facts = motion_facts(action.motion)
    speed = 0.0
    if facts.get("travels"):
        own = subject.facts.get("speed")
        speed = float(own if own and subject.rig in ("vessel", "vehicle") else facts.get("speed", 1.0))
        if not (own and subject.rig in ("vessel", "vehicle")):
            speed *= stature(subject)
        for word, factor in PACE.items():
            if word in action.manner.split():
                speed *= factor
                break
    exact, mirror = None, False
    if strict(action):
        pair = facts.get("pair")
        exact = 0.0
        if facts.get("bounces") is not None:  # each keeps up its own ball, at its own time
            exact = float(np.random.default_rng(stream(subject.seed, "round")).random())
        if action.second and pair is not None:
            exact, mirror = -pair.later % 1.0, pair.mirror
    tool = action.tool or (action.target if action.motion == "carry" else None)
    return Segment(action.motion, start, end, speed, action.target, action.manner, action.to, exact, mirror, tool)


def travels(parts: Sequence[Segment]) -> bool:
    return any(part.speed > 0 and part.motion not in ROUND for part in parts)


def aground(parts: Mapping[str, Sequence[Segment]], set_: Dressed, marks: Mapping[str, Mark],
            subjects: Sequence[Subject]) -> dict[str, Sequence[Segment]]:
    """The parts, in which a boat that lies on land sails nowhere."""
    out = dict(parts)
    for one in subjects:
        mark = marks[one.id]
        if one.kind == "vessel" and not mark.parent and mark.lift == 0 and not set_.on_water(*mark.place):
            out[one.id] = [replace(part, motion="idle", speed=0.0) for part in parts[one.id]]
    return out
