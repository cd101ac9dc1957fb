"""Layout: where each subject stands so that every relation is true on the screen of this shot's camera.

Places are found in the camera's own plan (`plan`), then turned into the world round the scene's mark. The mark hangs on
the scene alone, so geography holds across its shots.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from skyscreen.catalogue.reach import STILL
from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Relation
from skyscreen.stage import at_work, supports, works
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.couples import Couple
from skyscreen.stage.gangways import kept_on
from skyscreen.stage.geometry import Array
from skyscreen.stage.niches import niche
from skyscreen.stage.plan import Plan, Spot, resolve
from skyscreen.stage.plots import Plots
from skyscreen.stage.set_dressing import Dressed, swims, wet
from skyscreen.stage.taken import Taken

CARRIED = ("on", "inside")
BESIDE = ("next_to", "left_of", "right_of", "in_front_of", "behind")
LUGGAGE, AT_KNEE, SHARED = 1.1, 0.32, 1.7
"""Metres: the height of what one has with one, how far it stands from the seat's front and middle, and how far off the
other seats of a bench are."""
BEACHED = 4.0
"""Metres: half the length of a boat that two can draw up on land."""


@dataclass(frozen=True, eq=False)
class Mark:
    """A subject's place at the middle of the shot."""

    place: Array
    """(2,) world x, z."""
    heading: float
    parent: str = ""
    """Id of what carries it, or ''."""
    local: Array | None = None
    """(3,) origin in the parent's object space."""
    lift: float = 0.0
    """Metres above the ground or water."""
    perched: bool = False
    """`lift` is the height of what it lands on or flies off."""
    nearer: Array | None = None
    """(2,) metres by which a small flyer's ring is brought towards the lens, so that it can be seen beside a giant."""


def focus(order: Order, subjects: Sequence[Subject]) -> Subject | None:
    """Whom the camera holds: asked for, else the shot's first subject, else the first of the cast."""
    wanted = order.shot.camera.focus or next(iter(order.shot.subjects), None)
    return next((s for s in subjects if s.id == wanted), subjects[0] if subjects else None)


def scene_mark(order: Order, set_: Dressed) -> Array:
    """(2,) middle of the action: the stage's, off it by up to 8 % so that no two scenes in one place look alike."""
    random = np.random.default_rng(stream(order.seed, order.scene.id, "mark"))
    along, across = random.uniform(-0.08, 0.08, 2) * np.array(set_.half)
    s, c = np.sin(set_.axis), np.cos(set_.axis)
    return set_.centre + np.array([along * s + across * c, along * c - across * s])


def lay_out(order: Order, set_: Dressed, subjects: Sequence[Subject], headings: Mapping[str, float],
            azimuth: float, chases: Sequence[tuple[str, str]] = (),
            pairs: Sequence[Couple] = (), tasks: Sequence[at_work.Task] = (),
            seats: Mapping[str, Taken] | None = None) -> dict[str, Mark]:
    """Marks of all subjects.

    Args:
        headings: yaw of each subject in radians.
        azimuth: yaw from the focus to the camera in radians.
        chases: pairs (who, whom) of travellers: the first comes behind the second, on its own heels' line.
        pairs: two who do something together: the second stands before the first at its distance.
        seats: seats of the place that somebody takes.
        tasks: who works at what stands before it, and a small thing on the near side of what carries it.
    """
    lead = focus(order, subjects)
    if lead is None:
        return {}
    by_id = {s.id: s for s in subjects}
    plan = Plan(order, by_id, headings, azimuth)
    relations = order.shot.relations
    parents = {r.subject: r for r in relations if r.kind in CARRIED}
    _break_circles(parents)
    plan.spots[_root(lead.id, parents)] = Spot(0.0, 0.0)
    for who, whom in chases:
        if who not in parents and whom not in parents:
            plan.chase(who, whom)
    both = [*((p.one, p.two, p.distance, 0.0) for p in pairs),
            *((t.placed, t.base, t.distance, t.along) for t in tasks if t.placed != t.base)]
    for one, two, distance, along in both:
        if one not in parents and two not in parents:
            plan.couple(one, two, distance, along)
    # Who share a table stand as near as its sides let them.
    plan.pairs += [{a.placed, b.placed} for k, a in enumerate(tasks) for b in tasks[k + 1:] if a.base == b.base]
    resolve(plan, _rooted(relations, parents, by_id), [s.id for s in subjects if s.id not in parents])
    plan.to_the_wall()
    plan.part()
    right, away = np.array([np.cos(azimuth), -np.sin(azimuth)]), np.array([-np.sin(azimuth), -np.cos(azimuth)])
    origin, plots = scene_mark(order, set_), Plots(set_)
    built = {name: found for name in plan.spots if (found := niche(set_, by_id[name])) is not None}
    for name in [n for n in built if n == _root(lead.id, parents)]:
        origin = built[name][0] - plan.spots[name].u * right - plan.spots[name].d * away
    marks: dict[str, Mark] = {}
    for name, spot in plan.spots.items():
        place = origin + spot.u * right + spot.d * away
        mine = by_id[name]
        watery = (wet(mine.facts) or swims(order, name)) and not _beached(order, mine, by_id)
        if plan.lift.get(name, 0.0) == 0.0 and not mine.airborne and watery != set_.afloat:
            place = plots.landing(place, _draught(mine), max(mine.half))
        marks[name] = Mark(place, headings[name], lift=plan.lift.get(name, 0.0))
    afoot = [n for n in plan.spots if plan.lift.get(n, 0.0) == 0.0 and not by_id[n].airborne and n not in built
             and not wet(by_id[n].facts) and not swims(order, n)]
    for name, place in kept_on(set_, {n: marks[n].place for n in afoot}, by_id, afoot).items():
        marks[name] = replace(marks[name], place=place)
    marks |= {name: Mark(*found) for name, found in built.items()}
    for name, seat in (seats or {}).items():
        own = by_id[name].model.sockets["seat"].position[1] * by_id[name].scale
        marks[name] = Mark(seat.place, seat.yaw, lift=seat.high - own - float(set_.ground(*seat.place)))
    places = np.array([(x, z) for x, _, z, _ in set_.piece.seats], float).reshape(-1, 2)
    _bring(plan, parents, relations, seats or {}, places, marks)
    _carry(plan, parents, relations, marks, headings, azimuth, tasks)
    return {s.id: marks[s.id] for s in subjects}


def _bring(plan: Plan, parents: Mapping[str, Relation], relations: Sequence[Relation], seats: Mapping[str, Taken],
           places: Array, marks: dict[str, Mark]) -> None:
    """What stands beside somebody who took a seat of the place stands before that seat: a suitcase does not wait in the
    middle of the platform."""
    for name, seat in seats.items():
        sitters = {r.subject for r in parents.values() if r.object == name}
        ahead = np.array([np.sin(seat.yaw), np.cos(seat.yaw)])
        right = np.array([-ahead[1], ahead[0]])
        # On the side on which nobody's knees are: a bench has its other seats on the other.
        beside = (places - seat.place) @ right
        shared = (np.hypot(*(places - seat.place).T) < SHARED) & (np.abs(beside) > 0.2)
        right = right * (-1.0 if float(beside[shared].sum()) > 0 else 1.0)
        near = [r.object if r.subject in sitters else r.subject for r in relations
                if r.kind in BESIDE and len({r.subject, r.object} & sitters) == 1]
        for n, own in enumerate(dict.fromkeys(near)):
            thing = plan.by_id[own]
            if own in parents or own in seats or thing.kind != "prop" or thing.height > LUGGAGE:
                continue
            off = (AT_KNEE + max(thing.half)) * ahead + (AT_KNEE * (n + 1)) * right
            marks[own] = replace(marks[own], place=seat.place + off, heading=seat.yaw)


def _beached(order: Order, boat: Subject, by_id: Mapping[str, Subject]) -> bool:
    """A small boat that nobody sails, beside somebody on land: it is drawn up there, not far out on the water."""
    sails = any(a.subject == boat.id and a.motion not in STILL for a in order.shot.actions)
    if boat.kind != "vessel" or max(boat.half) > BEACHED or sails:
        return False
    tied = {r.object if r.subject == boat.id else r.subject for r in order.shot.relations
            if boat.id in (r.subject, r.object)}
    ridden = any(r.kind in CARRIED and r.object == boat.id for r in order.shot.relations)
    return not ridden and any(n in by_id and not wet(by_id[n].facts) and not swims(order, n) for n in tied)


def _draught(subject: Subject) -> float:
    """Metres of water that it needs under the surface, with a hand's breadth to spare."""
    line = subject.model.waterline
    own = 0.6 * subject.height if line is None else (line - subject.model.low[1]) * subject.scale
    return min(own, 6.0) + 0.1


def _break_circles(parents: dict[str, Relation]) -> None:
    """A thing cannot be carried by what it carries: the later relation goes."""
    for name in list(parents):
        seen, at = {name}, name
        while at in parents:
            at = parents[at].object
            if at in seen:
                del parents[name]
                break
            seen.add(at)


def _root(name: str, parents: Mapping[str, Relation]) -> str:
    while name in parents:
        name = parents[name].object
    return name


def _rooted(relations: Sequence[Relation], parents: Mapping[str, Relation],
            by_id: Mapping[str, Subject]) -> list[Relation]:
    """Relations that place footprints, those of what nothing carries first. Who is carried is where its carrier is: an
    owl on a signpost is right of the mill when the signpost is."""
    told, borne = [], []
    for r in relations:
        if r.kind in (*CARRIED, "at"):
            continue
        ends = {"subject": _root(r.subject, parents), "object": _root(r.object, parents),
                "other": _root(r.other, parents) if r.other is not None else None}
        if r.subject not in parents and r.object not in parents:
            told.append(r)
        elif ends["subject"] not in (ends["object"], ends["other"]) and not (
                r.kind == "above" and r.subject in parents and _rooted_there(by_id[ends["subject"]])):
            borne.append(r.model_copy(update=ends))
    return [*told, *borne]


def _rooted_there(subject: Subject) -> bool:
    """Whether it stays on the ground with whatever sits on it: a tree rises over nothing, a branch may."""
    return subject.kind not in ("prop", "food", "light", "plant") or "trunk_radius" in subject.model.facts


def _carry(plan: Plan, parents: Mapping[str, Relation], relations: Sequence[Relation], marks: dict[str, Mark],
           headings: Mapping[str, float], azimuth: float, tasks: Sequence[at_work.Task]) -> None:
    """Give what is carried its place in its parent's object space; neighbours on one table keep their relation."""
    for name in sorted(parents, key=lambda n: _depth(n, parents)):
        rule = parents[name]
        mine, his = plan.by_id[name], plan.by_id[rule.object]
        beside = [r for r in relations if r.kind not in CARRIED and parents.get(r.subject) is not None
                  and parents.get(r.object) is not None and parents[r.subject].object == parents[r.object].object]
        group = [n for n in parents if parents[n].object == rule.object and parents[n].kind == rule.kind]
        task = next((t for t in tasks if t.thing == name and t.base == rule.object and rule.kind == "on"), None)
        lies = supports.lying(mine, his, group.index(name)) if rests(plan.order, name) else None
        sits = any(t.who == name and t.seat == rule.object for t in tasks)
        bears = bearing(plan.order, rule.object) if mine.rig == his.rig == "biped" else None
        if lies is not None:
            at = lies
        elif bears is not None:
            at = supports.borne(his, bears)
        elif sits:
            at = at_work.socket(his)
        elif task is not None:
            at = works.on_edge(task, mine, his)
        elif rule.kind == "inside":
            at = supports.inside(mine, his)
            if len(group) > 1:
                spread = 0.45 * min(his.half) / his.scale * (group.index(name) - (len(group) - 1) / 2)
                at = at + np.array([spread, 0.0, 0.0])
        elif "wire" in his.model.sockets:
            at = supports.on_wire(mine, his, group.index(name), len(group))
        elif len(group) == 1:
            at = supports.on(mine, his)
        elif his.kind == "vessel" and supports.beam(his) < supports.NARROW:
            at = supports.in_row(mine, his, group.index(name), len(group))
        else:
            inner = Plan(plan.order, plan.by_id, headings, azimuth)
            inner.spots[group[0]] = Spot(0.0, 0.0)
            resolve(inner, [r for r in beside if r.subject in group and r.object in group], group)
            inner.part()
            middle_u = np.mean([inner.spots[n].u for n in group])
            spot = inner.spots[name]
            # Out of the camera's plan into the parent's own axes, then kept within 85 % of its top.
            turn = azimuth - headings[rule.object]
            u, d = spot.u - middle_u, spot.d
            x, z = u * np.cos(turn) - d * np.sin(turn), -u * np.sin(turn) - d * np.cos(turn)
            limit = 0.85 * np.array(his.half)
            x, z = np.clip([x, z], -limit, limit) / his.scale
            at = supports.on(mine, his, float(x), float(z))
        root = marks[rule.object]
        heading = supports.along(mine, his, headings[name], headings[rule.object])
        marks[name] = replace(root, heading=heading, parent=rule.object, local=at)


def rests(order: Order, name: str) -> bool:
    """Whether somebody lies in this shot, asleep or awake."""
    return any(a.subject == name and motion_facts(a.motion).get("lies") for a in order.shot.actions)


def bearing(order: Order, name: str) -> tuple[float, float, str] | None:
    """How somebody carries another in this shot: the fact `bears` of the motion that does it."""
    return next((found for a in order.shot.actions
                 if a.subject == name and (found := motion_facts(a.motion).get("bears"))), None)


def _depth(name: str, parents: Mapping[str, Relation]) -> int:
    count = 0
    while name in parents:
        name, count = parents[name].object, count + 1
    return count
