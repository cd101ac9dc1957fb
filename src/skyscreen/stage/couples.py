"""Two who do something together: who answers whom, how far apart they stand, and that they face each other.

A motion with a `pair` (nouns.keys.Pair) brings in the other: whom it is done to, who does the same, or who is near.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.keys import Pair
from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Action
from skyscreen.stage.casting import Subject, default_motion, motion_facts
from skyscreen.stage.geometry import wrap
from skyscreen.stage.hinges import SWINGS, hinges, opens
from skyscreen.stage.vaults import LEAPS

LIVING = ("biped", "quadruped", "bird")
PROFILE = np.radians(78)
"""Between the way one of the two faces and the way to the camera: both are seen from the side, the first a little from
the front."""
ROUND = 2.9
"""Seconds from one's throw to the other's."""


GOAL = 3.5
"""Metres from who shoots at a basket to under its ring: from a step before the free-throw line (4.2)."""


@dataclass(frozen=True)
class Couple:
    """Two who face each other."""

    one: str
    two: str
    motion: str
    distance: float
    """Metres between their middles."""


def joined(order: Order, subjects: Sequence[Subject]) -> Order:
    """The order with the other's part written out: who is hugged hugs back, who is thrown a ball catches it."""
    by_id = {s.id: s for s in subjects}
    borne = {r.subject for r in order.shot.relations if r.kind in ("on", "inside")}
    actions = list(order.shot.actions)
    coupled: set[str] = set()
    for action in order.shot.actions:
        pair, who = motion_facts(action.motion).get("pair"), by_id.get(action.subject)
        if pair is None or who is None or who.id in coupled | borne or action not in actions:
            continue
        if who.rig not in motion_facts(action.motion).get("rigs", ()):
            continue
        other = _other(action, pair, order, by_id, coupled | borne)
        if other is None:
            continue
        coupled |= {who.id, other.id}
        thing = action.target if action.target in by_id and by_id[action.target].rig not in LIVING else None
        first = action.model_copy(update={"to": other.id, "target": thing})
        bursts = thing is not None and bool(by_id[thing].facts.get("bursts"))
        answer = "dodge" if bursts else pair.partner or action.motion
        if other.rig not in motion_facts(answer).get("rigs", ()):
            answer = "idle"
        own = next((a.target for a in actions if a.subject == other.id and a.motion == action.motion), None)
        second = Action(subject=other.id, motion=answer, target=thing if pair.partner or bursts else own, to=who.id,
                        second=True, start=action.start, duration=action.duration)
        both = pair.turns and any(a.subject == other.id and a.motion == action.motion for a in order.shot.actions)
        rows = _turns(first, second, order.shot.duration) if both else [first, second]
        later = [a for a in actions if a.subject == other.id and not both and _after(a, action)]
        at = actions.index(action)
        actions = [a for a in actions if a is not action and a.subject != other.id]
        actions[at:at] = [*rows, *later]
    actions = _machines(order, actions, by_id)
    if actions == list(order.shot.actions):
        return order
    return replace(order, shot=order.shot.model_copy(update={"actions": actions}))


def _machines(order: Order, actions: list[Action], by_id: Mapping[str, Subject]) -> list[Action]:
    """A door that somebody opens opens when the hand is there, the swing that somebody swings on swings, and what is
    worked at stands."""
    out = list(actions)
    for action in actions:
        facts = motion_facts(action.motion)
        thing = by_id.get(action.target or "")
        own = next((a.motion for a in out if thing is not None and a.subject == thing.id), "")
        own = own or (default_motion(thing) if thing is not None else "")
        if facts.get("work") and thing is not None and thing.rig != "biped" and motion_facts(own).get("travels"):
            out = [a for a in out if a.subject != thing.id]  # what is repaired, or patted, goes nowhere
            out.append(Action(subject=thing.id, motion="idle"))
        if facts.get("halts") and thing is not None and thing.rig != "biped":
            out = [a for a in out if a.subject != thing.id]  # what is stopped goes no further
            out.append(Action(subject=thing.id, motion="idle"))
        if action.motion in LEAPS and thing is not None and thing.rig and motion_facts(own).get("travels"):
            out = [a for a in out if a.subject != thing.id]  # whom somebody leaps over stands there
            out.append(Action(subject=thing.id, motion="stand"))
        if facts.get("does") and thing is not None and opens(thing):
            out = [a for a in out if a.subject != thing.id]
            out.append(Action(subject=thing.id, motion=str(facts["does"]), start=action.start + 0.75))
        seat = next((by_id[r.object] for r in order.shot.relations if r.subject == action.subject
                     and r.kind in ("on", "inside") and r.object in by_id), None)
        if action.motion in SWINGS and seat is not None and any(h["kind"] == "swing" for h in hinges(seat).values()):
            out = [a for a in out if a.subject != seat.id]
            out.append(Action(subject=seat.id, motion="swing"))
    return out


def _after(a: Action, action: Action) -> bool:
    """Whether `a` comes when `action` is over."""
    return action.duration is not None and a.start >= action.start + action.duration - 0.05


def _other(action: Action, pair: Pair, order: Order, by_id: Mapping[str, Subject], busy: set[str]) -> Subject | None:
    """With whom it is done."""

    def free(name: str) -> bool:
        return name in by_id and name != action.subject and name not in busy and by_id[name].rig in LIVING

    for name in (action.to, action.target):
        if name is not None and free(name):
            return by_id[name]
    if action.to is not None:
        return None  # a basket, a wall
    same = [a.subject for a in order.shot.actions if a.motion == action.motion and free(a.subject)]
    same = [name for name in same if by_id[name].rig == by_id[action.subject].rig]
    if same:
        return by_id[same[0]]
    near = [s for s in by_id.values() if free(s.id) and s.rig == "biped"]
    return near[0] if near and not pair.alone else None


def _turns(first: Action, second: Action, duration: float) -> list[Action]:
    """One does it and the other answers, then the other way round, to the end of the shot."""
    out: list[Action] = []
    start, k = first.start, 0
    while start < max(duration - 1.0, first.start + 0.1):
        a, b = (first.subject, second.subject) if k % 2 == 0 else (second.subject, first.subject)
        last = start + 2 * ROUND - 1.0 > duration
        length = None if last else ROUND
        out.append(first.model_copy(update={"subject": a, "to": b, "start": start, "duration": length}))
        out.append(second.model_copy(update={"subject": b, "to": a, "start": start, "duration": length}))
        start, k = start + ROUND, k + 1
    return out


def couples(order: Order, subjects: Sequence[Subject]) -> list[Couple]:
    """The couples of an order whose answers are written out."""
    by_id = {s.id: s for s in subjects}
    out: list[Couple] = []
    for action in order.shot.actions:
        facts = motion_facts(action.motion)
        pair = facts.get("pair")
        other = by_id.get(action.to or "")
        thing = by_id.get(action.target or "")
        if facts.get("does") and thing is not None and opens(thing) and action.subject in by_id and thing.height > 1.2:
            reach = 0.46 * by_id[action.subject].height / 1.68 + thing.half[1]
            out.append(Couple(action.subject, thing.id, action.motion, reach))
            continue
        if facts.get("goal") and other is not None and other.rig not in LIVING and action.subject in by_id:
            out.append(Couple(action.subject, other.id, action.motion, GOAL * by_id[action.subject].height / 1.68))
            continue
        if pair is None or action.second or other is None or other.rig not in LIVING or action.subject not in by_id:
            continue
        if any({c.one, c.two} & {action.subject, other.id} for c in out):
            continue
        tall = [max(s.height, 1.0) if s.rig == "biped" else max(s.height, 2 * s.half[1]) for s in (
            by_id[action.subject], other)]
        apart = pair.distance * sum(tall) / (2 * 1.68)
        if any(joint.startswith("hand") for joint, _ in pair.contact.values()):
            # Hand to hand the way is aslant from shoulder to shoulder, 0.82 of the height up.
            apart = max(apart**2 - (0.82 * (tall[0] - tall[1])) ** 2, (0.6 * apart) ** 2) ** 0.5
        out.append(Couple(action.subject, other.id, action.motion, apart))
    return out


def facing(order: Order, found: Sequence[Couple], faces: Mapping[str, float], azimuth: float) -> dict[str, float]:
    """Headings (radians) with the couples turned to each other, seen from the side."""
    out = dict(faces)
    for couple in found:
        random = np.random.default_rng(stream(order.seed, order.scene.id, couple.one, couple.two, "couple"))
        side = 1.0 if random.random() < 0.5 else -1.0
        out[couple.one] = wrap(azimuth + side * PROFILE)
        out[couple.two] = wrap(out[couple.one] + np.pi)
    return out
