"""What leaves the hand: held, let go with the arm's velocity, in the air, caught, or left to fall, bounce and roll.

A thing's way through the shot is cut at the moments of those who act on it; `flown.py` fills its stretches, and
`throwing.py` knows where one that goes through the air starts and ends.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Action
from skyscreen.stage import bouncing, holding
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.flown import HANDED, Flown, Step, Way
from skyscreen.stage.geometry import Array
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.throwing import Throw
from skyscreen.stage.tracks import Track

STRUCK = 0.6
"""Metres: the largest thing that is kicked or struck away."""
HEAVY = 12.0
"""kg: the heaviest."""


def loose(order: Order, subjects: Mapping[str, Subject]) -> set[str]:
    """Things that somebody throws, drops, kicks or catches."""
    bearing = {r.object for r in order.shot.relations if r.kind in ("on", "inside")}
    hands = holding.held(order, subjects)
    out = set()
    for action in order.shot.actions:
        thing, who = subjects.get(action.target or ""), subjects.get(action.subject)
        if thing is None or who is None or thing.model.rig or thing.id in bearing:
            continue
        cues = cues_of(action, who)
        size = max(thing.height, 2 * max(thing.half))
        small = size <= STRUCK and thing.model.mass * thing.scale**3 <= HEAVY
        held = thing.id in hands or (who.rig != "biped" and small)
        if small and who.rig == "biped" and motion_facts(action.motion).get("bounces") is not None:
            out.add(thing.id)
        if ({"release", "catch"} & cues and held) or ("strike" in cues and small):
            out.add(thing.id)
    return out


def cues_of(action: Action, who: Subject) -> set[str]:
    keys = (motion_facts(action.motion).get("keys") or {}).get(who.rig)
    return set(keys.cues) if keys is not None else set()


def steps(order: Order, thing: str, tracks: Mapping[str, Track]) -> list[Step]:
    """All moments with a thing, in order."""
    out = []
    for action in order.shot.actions:
        if action.target != thing or action.subject not in tracks:
            continue
        end = action.start + action.duration if action.duration else np.inf
        begin = action.start if action.start > 0.05 else -np.inf
        out += [Step(m.time, m.name, action.subject, action) for m in tracks[action.subject].moments
                if m.motion == action.motion and begin <= m.time < end]
    return sorted(out, key=lambda s: s.time)


def fly(order: Order, thing: Subject, subjects: Mapping[str, Subject], tracks: Mapping[str, Track], set_: Dressed,
        times: Array) -> Flown | None:
    """The thing's way, or None where nobody has a moment with it."""
    kept = bouncing.bouncing(order, thing.id, tracks)
    found = None if kept is None else bouncing.bounced(order, kept, thing, subjects, tracks, set_, times)
    if found is not None:
        return Flown(found[0], found[1])
    row = steps(order, thing.id, tracks)
    if not row:
        return None
    way = Way(order, thing, subjects, tracks, set_, times)
    way.shown[:] = True
    last = float(times[-1]) + 1.0
    first = row[0]
    free = Throw(way)
    if first.name == "catch":
        free.comes(first)
    elif first.name == "release":
        way.keep(first.who, -np.inf, last)
    else:
        free.struck(first)
        return _done(way)
    for k, step in enumerate(row):
        if step.name != "release":
            continue
        catch = next((s for s in row[k + 1:] if s.name == "catch" and s.who != step.who), None)
        if catch is not None and catch.time - step.time > 2.5:
            catch = None
        if catch is None:
            free.let_go(step)
            break
        if catch.time - step.time < 2 * HANDED:
            way.pass_on(step, catch)
        else:
            free.thrown(step, catch)
        nxt = next((s for s in row[k + 1:] if s.name == "release" and s.time > catch.time), None)
        if thing.facts.get("bursts"):
            gone = times >= catch.time
            if nxt is not None:
                gone &= times < nxt.time - 0.7
                way.keep(nxt.who, nxt.time - 0.8, last)
            way.shown &= ~gone
        elif catch.time - step.time >= 2 * HANDED:
            way.keep(catch.who, catch.time, last)
    return _done(way)


def _done(way: Way) -> Flown:
    if not way.shown.all():
        way.out.track.visible = way.shown
    return way.out
