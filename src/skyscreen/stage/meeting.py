"""Where the hands of two who do something together meet: found from a first run of both bodies, asked of the second."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from skyscreen.nouns.keys import Pair, mirrored
from skyscreen.nouns.order import Order
from skyscreen.stage.bodies.algebra import ONE
from skyscreen.stage.bodies.arms import palm
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.couples import Couple
from skyscreen.stage.geometry import Array
from skyscreen.stage.tracks import Track, points


@dataclass
class Meeting:
    """One body's part."""

    palms: dict[str, tuple[Array, Array]] = field(default_factory=dict)
    """See `bodies.body.Body.meeting`."""
    stoop: float = 0.0
    """See `bodies.body.Body.stoop`."""


HANDS = ("hand_l", "hand_r")


def meetings(order: Order, couples: Sequence[Couple], subjects: Mapping[str, Subject], tracks: Mapping[str, Track],
             times: Array) -> dict[str, Meeting]:
    """Member → where its palms should be through the shot; only who reaches for somebody."""
    out: dict[str, Meeting] = {}
    for couple in couples:
        if couple.one not in tracks or couple.two not in tracks:
            continue
        for who, other in ((couple.one, couple.two), (couple.two, couple.one)):
            if subjects[who].rig != "biped":
                continue
            for hand, (joint, at) in _contact(order, who).items():
                there = _places(subjects, tracks, who, other, hand, joint, np.asarray(at, float))
                if there is not None:
                    made = out.setdefault(who, Meeting())
                    made.palms[hand[-2:]] = (times, there)
                    made.stoop = max(0.0, (subjects[who].height - subjects[other].height) / subjects[who].height - 0.08)
    return out


def _contact(order: Order, who: str) -> dict[str, tuple[str, tuple[float, float, float]]]:
    """Of what it does with the other, mirrored where it answers in a mirror."""
    action = next((a for a in order.shot.actions if a.subject == who and a.to is not None), None)
    pair: Pair | None = motion_facts(action.motion).get("pair") if action else None
    if action is None or pair is None:
        return {}
    if not (action.second and pair.mirror):
        return dict(pair.contact)
    return {next(iter(mirrored({hand: None}))): (next(iter(mirrored({joint: None}))), (-at[0], at[1], at[2]))
            for hand, (joint, at) in pair.contact.items()}


def _places(subjects: Mapping[str, Subject], tracks: Mapping[str, Track], who: str, other: str, hand: str, joint: str,
            at: Array) -> Array | None:
    """(F + 1, 3) for one hand."""
    mine, his = subjects[who], subjects[other]
    if joint in HANDS and his.rig == "biped":
        a, b = place(mine, tracks[who], hand), place(his, tracks[other], joint)
        # Nearer to the smaller, whose arm is shorter.
        share = _size(mine) ** 4 / (_size(mine) ** 4 + _size(his) ** 4)
        return a + (b - a) * share
    found = next((k for k, j in enumerate(his.model.joints) if j.name == joint), -1)
    if found < 0:
        found = next((k for k, j in enumerate(his.model.joints) if j.name in ("spine2", "body")), -1)
    if found < 0:
        return None
    return points(tracks[other], np.asarray(his.model.joints[found].head, float) + at * _size(his) / his.scale, found)


def _size(subject: Subject) -> float:
    """Share of a person of 1.68 m."""
    facts = subject.model.facts.get("gait", {})
    return float(facts.get("k", subject.model.high[1] / 1.68)) * subject.scale


def place(subject: Subject, track: Track, hand: str) -> Array:
    """(F + 1, 3) world places of a palm's middle."""
    index = next(k for k, joint in enumerate(subject.model.joints) if joint.name == hand)
    offset = palm(1.0 if hand.endswith("_l") else -1.0, float(subject.model.facts["gait"]["k"]), ONE)
    return points(track, np.asarray(subject.model.joints[index].head, float) + offset, index)
