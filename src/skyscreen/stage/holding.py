"""What is held in the hand: the target of a motion that holds, laid into the hand that does it.

Before and after the deed the thing hangs in the right hand; it goes over to the deed's own grip in half a second.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from skyscreen.nouns.keys import Grip
from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Action
from skyscreen.stage.bodies.algebra import between, ease, unit
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.geometry import Array, turn
from skyscreen.stage.tracks import Track

CARRY = Grip("hand_r", at=(0.0, 0.3, 0.0), off=(0.035, 0.07, 0.0), largest=1.3)
"""How a thing is carried that nothing is done with just now."""
ARMFUL = Grip("hands", up=(0.0, 1.0, 0.0), front=(0.0, 0.0, 1.0), off=(0.0, 0.02, 0.10), largest=1.0)
"""How what is wider than a forearm is carried."""
WIDE, TALL = 0.36, 0.22
"""Metres: wider things lie in both arms; taller ones are held by one end, not round the middle."""
ACROSS = 1.4
"""How much longer than broad a thing is that lies across a mouth: a fish, a newspaper."""
MOUTH = Grip("mouth", up=(0.0, 1.0, 0.0), front=(0.0, 0.0, 1.0))
"""How an animal holds what it caught or carries."""
MUZZLED = ("quadruped", "bird")
"""Who carries something in the mouth."""
MANNIKIN, FIST = 0.3, 0.5
"""Scale and metres up to which a beast is small enough to be held like a thing: an elephant in a palm."""
TAKE = 0.5
"""Seconds to take a thing into the grip."""


def held(order: Order, subjects: Mapping[str, Subject]) -> dict[str, str]:
    """Thing → who holds it: boneless tools and targets of motions that hold, small enough, each in one person's hands.

    What is worked at stays where it is, unless the hands take it up or set it down."""
    out: dict[str, str] = {}
    taken: set[tuple[str, str]] = set()
    bearing = {r.object for r in order.shot.relations if r.kind in ("on", "inside")}
    for action, name in [(a, n) for a in order.shot.actions for n in all_held(a)]:
        thing = subjects.get(name)
        grip = _grip_of(action, thing) if thing is not None else None
        who = subjects.get(action.subject)
        if grip is None or thing is None or who is None or (thing.model.rig and not _tiny(thing)):
            continue
        if who.rig in MUZZLED and action.tool == thing.id and thing.id not in out:
            out[thing.id] = who.id  # in its mouth, or its beak
        if who.rig != "biped":
            continue
        if who.model.facts.get("holds") or (who.id, _hand(grip)) in taken or thing.id in out or thing.id in bearing:
            continue
        size = max(thing.height, 2 * max(thing.half))
        grown = thing.kind in ("building", "vehicle", "vessel", "plant") and size > 0.9
        if grown or size > grip.largest * who.height / 1.68:
            continue
        out[thing.id] = who.id
        taken.add((who.id, _hand(grip)))
    return out


def _tiny(thing: Subject) -> bool:
    """Whether a body is a tiny one of its kind, which the hand holds as it is."""
    return thing.kind != "person" and thing.scale <= MANNIKIN and max(thing.height, 2 * max(thing.half)) <= FIST


def _hand(grip: Grip) -> str:
    """The hand that a grip needs: two things in one person's hands lie in different ones."""
    return grip.joint if grip.joint in ("hand_l", "hand_r") else "hands"


def _grip_of(action: Action, thing: Subject) -> Grip | None:
    """How an action holds a thing: as the motion says; a tool beside what the other hand holds as it is carried."""
    facts = motion_facts(action.motion)
    own = facts.get("holds")
    if action.tool == thing.id and facts.get("blade") is not None and {"handle", "tip"} <= set(thing.model.sockets):
        return facts["blade"]
    if own is not None and _beside(action):
        if action.tool == thing.id and own.joint == "hand_l":
            return carry(thing)
        if action.target == thing.id and own.joint == "hand_r":
            return replace(carry(thing), joint="hand_l")  # the cup that is poured into
    return own or (carry(thing) if action.tool == thing.id else None)


def carry(thing: Subject) -> Grip:
    """How a thing is carried: what hangs by its top (a lantern, a basket), what is held by its foot (a flower, an
    umbrella: wider above), what is small in the fist, what is wide in both arms."""
    low, high = thing.low, thing.high
    place = np.asarray(thing.model.lods[-1].position, float)
    level = (place[:, 1] - place[:, 1].min()) / max(float(np.ptp(place[:, 1])), 1e-6)
    wide = np.hypot(place[:, 0], place[:, 2])
    above, below = (float(wide[part].max(initial=0.0)) for part in (level > 0.6, level < 0.4))
    tall, heavy_top = high[1] - low[1] > 0.8, above > 1.3 * below
    if 2 * min(thing.half) > WIDE and not heavy_top:
        return ARMFUL
    if high[1] - low[1] < TALL:
        return CARRY
    end = -0.85 if heavy_top else 0.3 if tall else 0.97
    return replace(CARRY, at=(0.0, end, 0.0), largest=2.4 if heavy_top else CARRY.largest)


def _beside(action: Action) -> bool:
    """Whether the motion has a thing in each hand: the bowl in the left, chopsticks in the right."""
    facts = motion_facts(action.motion)
    apart = facts.get("work") or facts.get("strikes")  # what is struck lies on the ground
    return bool(action.tool and action.target and facts.get("wields") and facts.get("prop") and not apart)


def all_held(action: Action) -> tuple[str, ...]:
    """Everything that an action has in the hands."""
    first = held_of(action)
    both = (action.target, action.tool) if _beside(action) else (first,)
    return tuple(dict.fromkeys(name for name in both if name))


def held_of(action: Action) -> str | None:
    """What of an action is in the hand: its tool, else its target where that is not worked at in its place."""
    facts = motion_facts(action.motion)
    keys = (facts.get("keys") or {}).get("biped")
    moved = keys is not None and {"take", "put"} & set(keys.cues)
    return action.tool or (action.target if moved or not facts.get("work") else None)


def carried(order: Order, thing: Subject, who: Subject, body: Track, times: Array, rest: Array | None = None,
            goal: Array | None = None) -> Track:
    """The thing's way through the shot in the hands of its holder.

    Args:
        rest: (4, 4) where it stands until it is taken.
        goal: (4, 4) where it stands once it is put down.
    """
    track = _in_hand(order, thing, who, body, times)
    taken = [m for m in body.moments if m.name in ("take", "put") and any(
        a.subject == who.id and a.target == thing.id and a.motion == m.motion for a in order.shot.actions)]
    for moment in taken:
        still, sign = (rest, 1) if moment.name == "take" else (goal, -1)
        if moment.name == "put" and motion_facts(moment.motion).get("stays"):
            # What is hung up hangs, upright, where the hands let it go.
            last = track.roots[int(np.argmin(np.abs(times - moment.time)))]
            still = _row(turn(float(np.arctan2(last[0, 2], last[2, 2]))) * thing.scale, last[:3, 3])
        if still is None:
            continue
        # As it stands to the hand when that closes, or opens; the hand then settles it into its grip.
        grip = track.roots[int(np.argmin(np.abs(times - moment.time)))]
        apart = np.linalg.inv(grip) @ still
        for k, time in enumerate(times):
            since = sign * float(time - moment.time)
            if since < 0:
                track.roots[k] = still
            elif since < TAKE:
                track.roots[k] = track.roots[k] @ _part(apart, 1.0 - ease(since, 0.0, TAKE))
    return track


def _part(one: Array, share: float) -> Array:
    """(4, 4) a share of a rigid move."""
    return _row(between(np.eye(3), one[:3, :3], share), share * one[:3, 3])


def _in_hand(order: Order, thing: Subject, who: Subject, body: Track, times: Array) -> Track:
    """In the grip of the deed, before and after it in the right hand."""
    actions = [a for a in order.shot.actions if a.subject == who.id and thing.id in all_held(a)]
    own = carry(thing) if who.rig == "biped" else CARRY
    rows = []
    for k, time in enumerate(times):
        if who.rig != "biped":
            turn, place = _grip(MOUTH, thing, who, body, k)
            rows.append(_row(turn * thing.scale, place))
            continue
        turn, place = _grip(own, thing, who, body, k)
        for action in actions:
            grip = _grip_of(action, thing)
            if grip is None or action.motion == "carry":
                continue
            start = action.start if action.start > 0.05 else -1e9
            end = action.start + action.duration if action.duration else 1e9
            share = ease(float(time), start, start + TAKE) * (1 - ease(float(time), end, end + TAKE))
            if share > 0:
                other, there = _grip(grip, thing, who, body, k)
                turn, place = between(turn, other, share), place + (there - place) * share
        rows.append(_row(turn * thing.scale, place))
    return Track(np.array(rows), None, [])


def _row(turn: Array, place: Array) -> Array:
    out = np.eye(4)
    out[:3, :3], out[:3, 3] = turn, place
    return out


def _joint(who: Subject, body: Track, name: str, k: int) -> tuple[Array, Array]:
    """World turn (3, 3) and place (3,) of a joint at a sample."""
    assert body.joints is not None
    index = next(i for i, joint in enumerate(who.model.joints) if joint.name == name)
    skin, root = np.asarray(body.joints[k, index], float), np.asarray(body.roots[k], float)
    head = skin[:3, :3] @ np.asarray(who.model.joints[index].head, float) + skin[:3, 3]
    spin = root[:3, :3] @ skin[:3, :3]
    return spin / np.cbrt(np.linalg.det(spin)), root[:3, :3] @ head + root[:3, 3]


def _mouth(who: Subject, body: Track, k: int) -> tuple[Array, Array]:
    """World turn (3, 3) and place (3,) of an animal's mouth; half a hand before the middle of the head without one."""
    index = max(next((i for i, joint in enumerate(who.model.joints) if joint.name == "head"), 0), 0)
    turn, place = _joint(who, body, who.model.joints[index].name, k)
    socket = who.model.sockets.get("mouth")
    rest = np.asarray(who.model.joints[index].head, float)
    at = np.asarray(socket.position, float) - rest if socket is not None else np.array([0, 0, 0.15 * who.model.high[1]])
    return turn, place + turn @ at * who.scale


def palm(who: Subject, body: Track, name: str, k: int) -> Array:
    """(3,) world place inside somebody's closed hand at a sample."""
    return _palm(who, body, name, k, float(who.model.facts.get("gait", {}).get("k", 1.0)) * who.scale)


def _palm(who: Subject, body: Track, name: str, k: int, tall: float) -> Array:
    """(3,) world place inside a closed hand, where a shaft runs through it."""
    turn, place = _joint(who, body, name, k)
    s = 1.0 if name == "hand_l" else -1.0
    axes = turn @ np.array([[-0.8216 * s, 0.57 * s, 0.0], [-0.57, -0.8216, 0.0], [0.0, 0.0, 1.0]])
    return place + axes @ np.array([0.02, 0.07, 0.0]) * tall


def _shaft(grip: Grip, thing: Subject, who: Subject, body: Track, k: int, tall: float) -> tuple[Array, Array]:
    """A long thing through both fists: its +Y runs from the hand that `up` names first (+1: left to right), and the
    point `at` lies in the upper one."""
    left, right = (_palm(who, body, name, k, tall) for name in ("hand_l", "hand_r"))
    low, high = (left, right) if grip.up[1] > 0 else (right, left)
    up = unit(high - low)
    front = _joint(who, body, "chest", k)[0] @ np.array([0.0, 0.0, 1.0])
    front = unit(front - up * float(front @ up))
    spin = np.stack([np.cross(up, front), up, front], 1)
    a, b = np.asarray(thing.model.low, float), np.asarray(thing.model.high, float)
    point = (a + b) / 2 + np.asarray(grip.at, float) * (b - a) / 2
    grip_socket = thing.model.sockets.get("shaft")
    if grip_socket is not None:
        point = np.asarray(grip_socket.position, float)
    else:
        point[[0, 2]] = 0.0  # a shaft stands on the axis of its thing
    return spin, high - spin @ point * thing.scale


def _grip(grip: Grip, thing: Subject, who: Subject, body: Track, k: int) -> tuple[Array, Array]:
    """World turn (3, 3) and origin (3,) of the thing in a grip."""
    tall = float(who.model.facts.get("gait", {}).get("k", 1.0)) * who.scale
    if grip.joint == "mouth":
        axes, place = _mouth(who, body, k)
    elif grip.joint == "shaft":
        return _shaft(grip, thing, who, body, k, tall)
    elif grip.joint in ("hand_l", "hand_r"):
        turn, place = _joint(who, body, grip.joint, k)
        s = 1.0 if grip.joint == "hand_l" else -1.0
        # Palm, fingers and thumb as the hand is modelled (forge.body.hand); mirrored on the right.
        axes = turn @ np.array([[-0.8216 * s, 0.57 * s, 0.0], [-0.57, -0.8216, 0.0], [0.0, 0.0, 1.0]])
    else:
        turn, place = _joint(who, body, "chest", k)
        axes = turn
        if grip.joint == "hands":
            place = (_joint(who, body, "hand_l", k)[1] + _joint(who, body, "hand_r", k)[1]) / 2
    up = unit(axes @ np.asarray(grip.up, float))
    wide = np.asarray(thing.model.high, float) - np.asarray(thing.model.low, float)
    across = grip.joint == "mouth" and wide[2] > ACROSS * wide[0]
    front = axes @ (np.array([1.0, 0.0, 0.0]) if across else np.asarray(grip.front, float))
    front = unit(front - up * float(front @ up))
    spin = np.stack([np.cross(up, front), up, front], 1)
    low, high = np.asarray(thing.model.low, float), np.asarray(thing.model.high, float)
    point: Any = (low + high) / 2 + np.asarray(grip.at, float) * (high - low) / 2
    return spin, place + axes @ np.asarray(grip.off, float) * tall - spin @ point * thing.scale
