"""Layout: where each subject stands so that every relation is true on the screen of this shot's camera.

Places are found in the camera's own plan, u to the right of the picture and d away from the lens, then turned into the
world round the scene's mark. The mark hangs on the scene alone, so geography holds across its shots.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from skyscreen.catalogue.reach import STILL
from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Relation
from skyscreen.stage import supports, works
from skyscreen.stage.casting import Subject
from skyscreen.stage.couples import Couple
from skyscreen.stage.geometry import Array, extents
from skyscreen.stage.plots import Plots
from skyscreen.stage.set_dressing import Dressed, swims, wet

INVERSE = {"left_of": "right_of", "right_of": "left_of", "in_front_of": "behind", "behind": "in_front_of",
           "next_to": "next_to", "above": "below", "under": "over", "around": "next_to"}
"""What the object is to the subject. 'below': it stays and the subject rises over it; 'over': it stays where it is."""
CARRIED = ("on", "inside")
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
    nearer: Array | None = None
    """(2,) metres by which a small flyer's ring is brought towards the lens, so that it can be seen beside a giant."""


@dataclass
class Spot:
    """Plan place of a subject: metres right and away."""

    u: float
    d: float


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
            pairs: Sequence[Couple] = (), tasks: Sequence[works.Task] = ()) -> dict[str, Mark]:
    """Marks of all subjects.

    Args:
        headings: yaw of each subject in radians.
        azimuth: yaw from the focus to the camera in radians.
        chases: pairs (who, whom) of travellers: the first comes behind the second, on its own heels' line.
        pairs: two who do something together: the second stands before the first at its distance.
        tasks: who works at what stands before it, and a small thing on the near side of what carries it.
    """
    lead = focus(order, subjects)
    if lead is None:
        return {}
    by_id = {s.id: s for s in subjects}
    plan = _Plan(order, by_id, headings, azimuth)
    relations = order.shot.relations
    parents = {r.subject: r for r in relations if r.kind in CARRIED}
    _break_circles(parents)
    plan.spots[_root(lead.id, parents)] = Spot(0.0, 0.0)
    for who, whom in chases:
        if who not in parents and whom not in parents:
            plan.chase(who, whom)
    both = [*((p.one, p.two, p.distance) for p in pairs),
            *((t.placed, t.base, t.distance) for t in tasks if t.placed != t.base)]
    for one, two, distance in both:
        if one not in parents and two not in parents:
            plan.couple(one, two, distance)
    # Who share a table stand as near as its sides let them.
    plan.pairs += [{a.placed, b.placed} for k, a in enumerate(tasks) for b in tasks[k + 1:] if a.base == b.base]
    _resolve(plan, [r for r in relations if r.kind not in (*CARRIED, "at") and r.subject not in parents
                    and r.object not in parents], [s.id for s in subjects if s.id not in parents])
    plan.part()
    right, away = np.array([np.cos(azimuth), -np.sin(azimuth)]), np.array([-np.sin(azimuth), -np.cos(azimuth)])
    origin, plots = scene_mark(order, set_), Plots(set_)
    marks: dict[str, Mark] = {}
    for name, spot in plan.spots.items():
        place = origin + spot.u * right + spot.d * away
        mine = by_id[name]
        watery = (wet(mine.facts) or swims(order, name)) and not _beached(order, mine, by_id)
        if plan.lift.get(name, 0.0) == 0.0 and not mine.airborne and watery != set_.afloat:
            place = plots.landing(place, _draught(mine), max(mine.half))
        marks[name] = Mark(place, headings[name], lift=plan.lift.get(name, 0.0))
    _carry(plan, parents, relations, marks, headings, azimuth, tasks)
    return {s.id: marks[s.id] for s in subjects}


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


BESIDE = ("left_of", "right_of", "next_to", "in_front_of", "behind")
"""Relations that several can have to one thing."""
SMALLER = 1.6
"""Of two in front of one thing the smaller stands before the other, when that is so many times as tall."""
ROW = 12
"""Places tried in a row."""


class _Plan:
    """The camera's plan while it is being filled."""

    def __init__(self, order: Order, by_id: Mapping[str, Subject], headings: Mapping[str, float],
                 azimuth: float) -> None:
        self.order, self.by_id, self.headings, self.azimuth = order, by_id, headings, azimuth
        self.spots: dict[str, Spot] = {}
        self.lift: dict[str, float] = {}
        self.tied: set[str] = set()
        self.ring: dict[str, int] = {}
        self.pairs: list[set[str]] = []

    def span(self, name: str) -> tuple[float, float]:
        """Half extents right and away."""
        return extents(self.by_id[name].half, self.headings[name] - self.azimuth)

    def random(self, name: str, purpose: str) -> np.random.Generator:
        return np.random.default_rng(stream(self.order.seed, self.order.scene.id, name, purpose))

    def put(self, name: str, kind: str, other: str, third: str | None = None) -> None:
        """Place `name` so that (name kind other) holds."""
        base = self.spots[other]
        (eu, ed), (ou, od) = self.span(name), self.span(other)
        trunk = float(self.by_id[other].model.facts.get("trunk_radius", 0.0)) * self.by_id[other].scale
        if trunk and self.by_id[name].kind != "plant":
            ou = od = 3.0 * trunk  # beside a tree is beside its trunk, among the roots, under the crown
        gap = max(0.22 * (eu + ou), 0.12 * max(ed + od, 0.05))
        u, d = base.u, base.d
        mine, his = self.by_id[name], self.by_id[other]
        if kind == "left_of":
            u -= eu + ou + gap
        elif kind == "right_of":
            u += eu + ou + gap
        elif kind == "next_to":
            side = 1.0 if self.random(name, "side").random() < 0.5 else -1.0
            taken = any(abs(s.u - (base.u + side * (eu + ou))) < eu and abs(s.d - d) < ed for s in self.spots.values())
            u += (-side if taken else side) * (eu + ou + 0.5 * gap)
        elif kind == "in_front_of":
            # Nearer and a little aside, so that what stands behind is still seen.
            d -= ed + od + gap
            u += (0.5 * ou if mine.height < 0.6 * his.height else 0.75 * ou + 0.35 * eu) * self.sign(name)
            d = min([d, *(s.d - self.span(n)[1] - ed - gap for n, s in self.spots.items() if n != other
                          and self.by_id[n].height > SMALLER * mine.height and abs(s.u - u) < self.span(n)[0] + eu)])
        elif kind == "behind":
            d += ed + od + gap
            u += (0.3 * ou if mine.height > 1.3 * his.height else 0.9 * ou + 0.45 * eu) * self.sign(name)
        elif kind == "above":
            self.lift[name] = self.lift.get(other, 0.0) + his.height * 1.12 + 0.15 * mine.height
        elif kind == "below":
            self.lift[other] = self.lift.get(name, 0.0) + mine.height * 1.12 + 0.15 * his.height
        elif kind == "around":
            k = self.ring.get(other, 0)
            self.ring[other] = k + 1
            # Golden-angle places on a ring, starting at the side: none hides the middle, any number fits.
            angle = np.pi * (0.12 + 0.764 * k) * self.sign(other)
            reach = max(ou, od) + max(eu, ed) + gap
            u, d = u + reach * np.cos(angle), d + reach * np.sin(angle)
        elif kind == "between" and third is not None and third in self.spots:
            far = self.spots[third]
            need = eu + max(ou, self.span(third)[0]) + gap
            if abs(far.u - base.u) < 2 * need:
                middle, way = 0.5 * (far.u + base.u), 1.0 if far.u >= base.u else -1.0
                base.u, far.u = middle - way * need, middle + way * need
            u, d = 0.5 * (base.u + far.u), 0.5 * (base.d + far.d)
        if kind in BESIDE:
            u = self._beside(name, other, u, d, 1.0 if u >= base.u else -1.0)
        self.spots[name] = Spot(u, d)
        self.tied |= {name, other}

    def _beside(self, name: str, other: str, u: float, d: float, way: float) -> float:
        """`u` moved on until nobody stands there: five children beside one bench stand in a row, not in each other."""
        eu, ed = self.span(name)
        for _ in range(ROW):
            near = [self.span(n)[0] for n, s in self.spots.items() if n != other and abs(s.d - d) < ed + self.span(n)[1]
                    and abs(s.u - u) < 0.9 * (eu + self.span(n)[0])]
            if not near:
                break
            u += way * 1.15 * (eu + max(near))
        return u

    def chase(self, who: str, whom: str) -> None:
        """A body's length and a half between tail and nose, along the heading of the one in front."""
        turned = self.headings[whom] - self.azimuth
        # Ahead of a heading in the plan: right and away of the camera at azimuth 0.
        u, d = np.sin(turned), -np.cos(turned)
        a, b = self.by_id[who], self.by_id[whom]
        apart = a.half[1] + b.half[1] + 1.5 * max(a.half[1], b.half[1])
        if whom in self.spots and who not in self.spots:
            base = self.spots[whom]
            self.spots[who] = Spot(base.u - apart * u, base.d - apart * d)
        elif whom not in self.spots:
            base = self.spots.setdefault(who, Spot(0.0, 0.0))
            self.spots[whom] = Spot(base.u + apart * u, base.d + apart * d)
        self.tied |= {who, whom}

    def couple(self, one: str, two: str, distance: float) -> None:
        """The second before the first, exactly so far; where both are free the lead's side is theirs."""
        turned = self.headings[one] - self.azimuth
        way = np.array([np.sin(turned), -np.cos(turned)]) * distance
        if one not in self.spots and two not in self.spots:
            self.join(one, 1)
        if two in self.spots:
            base = self.spots[two]
            self.spots[one] = Spot(base.u - way[0], base.d - way[1])
        else:
            base = self.spots[one]
            self.spots[two] = Spot(base.u + way[0], base.d + way[1])
        self.tied |= {one, two}
        self.pairs.append({one, two})

    def sign(self, name: str) -> float:
        return 1.0 if self.random(name, "aside").random() < 0.5 else -1.0

    def join(self, name: str, number: int) -> None:
        """Place a free subject: alternately right and left of the lead, each row further back: a wedge, not a wall."""
        lead = next(iter(self.spots))
        (eu, ed), (lu, ld) = self.span(name), self.span(lead)
        row, side = (number + 1) // 2, (1.0 if number % 2 else -1.0) * self.sign(lead)
        random = self.random(name, "place")
        base = self.spots[lead]
        u = base.u + side * row * (0.85 * (eu + lu) + 0.25 * max(eu, lu)) * random.uniform(0.9, 1.15)
        d = base.d + row * (0.75 * (ed + ld)) * random.uniform(0.75, 1.25)
        self.spots[name] = Spot(u, d)

    def part(self) -> None:
        """Push overlapping footprints apart sideways; those in a relation stay and the others give way."""
        names = [n for n in self.spots if self.lift.get(n, 0.0) == 0.0 and not self.by_id[n].airborne]
        for _ in range(24):
            moved = False
            for i, a in enumerate(names):
                for b in names[i + 1:]:
                    (au, ad), (bu, bd) = self.span(a), self.span(b)
                    p, q = self.spots[a], self.spots[b]
                    over_u = 1.08 * (au + bu) - abs(p.u - q.u)
                    over_d = 1.08 * (ad + bd) - abs(p.d - q.d)
                    if over_u <= 1e-6 or over_d <= 1e-6 or self._lies_under(a, b) or {a, b} in self.pairs:
                        continue
                    mover, other = (self.spots[b], p) if b not in self.tied or a in self.tied else (p, q)
                    if over_u <= over_d or {a, b} <= self.tied:
                        mover.u += over_u if mover.u >= other.u else -over_u
                    else:
                        mover.d += over_d if mover.d >= other.d else -over_d
                    moved = True
            if not moved:
                return

    def _lies_under(self, a: str, b: str) -> bool:
        return any(r.kind == "under" and {r.subject, r.object} == {a, b} for r in self.order.shot.relations)


def _resolve(plan: _Plan, relations: Sequence[Relation], names: Sequence[str]) -> None:
    """Walk outwards from the lead along the relations; what nothing ties joins the wedge."""
    todo, free = list(relations), 0
    while True:
        left = []
        for r in todo:
            known = (r.subject in plan.spots, r.object in plan.spots)
            if r.kind == "between" and r.other is not None and r.other in plan.by_id:
                if known[1] and r.other not in plan.spots:
                    plan.put(r.other, "right_of", r.object)
                if known[1]:
                    plan.put(r.subject, "between", r.object, r.other)
                elif known[0]:
                    plan.put(r.object, "left_of", r.subject)
                    plan.put(r.other, "right_of", r.subject)
                else:
                    left.append(r)
            elif known == (False, True):
                plan.put(r.subject, r.kind, r.object)
            elif known == (True, False):
                plan.put(r.object, INVERSE.get(r.kind, "next_to"), r.subject)
            elif known == (False, False):
                left.append(r)
        if len(left) < len(todo):
            todo = left
            continue
        rest = [n for n in names if n not in plan.spots]
        if not rest:
            return
        free += 1
        plan.join(rest[0], free)
        todo = left


def _carry(plan: _Plan, parents: Mapping[str, Relation], relations: Sequence[Relation], marks: dict[str, Mark],
           headings: Mapping[str, float], azimuth: float, tasks: Sequence[works.Task]) -> None:
    """Give what is carried its place in its parent's object space; neighbours on one table keep their relation."""
    local = _Plan(plan.order, plan.by_id, headings, azimuth)
    for name in sorted(parents, key=lambda n: _depth(n, parents)):
        rule = parents[name]
        mine, his = plan.by_id[name], plan.by_id[rule.object]
        beside = [r for r in relations if r.kind not in CARRIED and parents.get(r.subject) is not None
                  and parents.get(r.object) is not None and parents[r.subject].object == parents[r.object].object]
        group = [n for n in parents if parents[n].object == rule.object and parents[n].kind == rule.kind]
        task = next((t for t in tasks if t.thing == name and t.base == rule.object and rule.kind == "on"), None)
        sits = any(t.who == name and t.seat == rule.object for t in tasks)
        if sits:
            at = works.socket(his)
        elif task is not None:
            at = works.on_edge(task, mine, his)
        elif rule.kind == "inside":
            at = supports.inside(mine, his)
            if len(group) > 1:
                spread = 0.45 * min(his.half) / his.scale * (group.index(name) - (len(group) - 1) / 2)
                at = at + np.array([spread, 0.0, 0.0])
        elif len(group) == 1:
            at = supports.on(mine, his)
        elif his.kind == "vessel" and supports.beam(his) < supports.NARROW:
            at = supports.in_row(mine, his, group.index(name), len(group))
        else:
            inner = _Plan(plan.order, plan.by_id, headings, azimuth)
            inner.spots[group[0]] = Spot(0.0, 0.0)
            _resolve(inner, [r for r in beside if r.subject in group and r.object in group], group)
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
        local.spots[name] = Spot(0.0, 0.0)
        marks[name] = replace(root, heading=headings[name], parent=rule.object, local=at)


def _depth(name: str, parents: Mapping[str, Relation]) -> int:
    count = 0
    while name in parents:
        name, count = parents[name].object, count + 1
    return count
