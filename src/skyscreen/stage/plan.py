"""The camera's plan of a shot, u to the right of the picture and d away from the lens, while it is being filled: every
relation places one footprint beside another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Relation
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import extents

INVERSE = {"left_of": "right_of", "right_of": "left_of", "in_front_of": "behind", "behind": "in_front_of",
           "next_to": "next_to", "above": "below", "under": "over", "around": "next_to"}
"""What the object is to the subject. 'below': it stays and the subject rises over it; 'over': it stays where it is."""
BESIDE = ("left_of", "right_of", "next_to", "in_front_of", "behind")
"""Relations that several can have to one thing."""
SMALLER = 1.6
"""Of two in front of one thing the smaller stands before the other, when that is so many times as tall."""
AT_WALL = 0.45
"""Metres between a fireplace and who is nearest to it."""
STEM, FOOT, LOW = 0.5, 24, 0.4
"""Share of a thing's half width within which a foot stands, points that make one, and metres below which nobody is
under it."""
ROW = 12
"""Places tried in a row."""


@dataclass
class Spot:
    """Plan place of a subject: metres right and away."""

    u: float
    d: float


class Plan:
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
        elif kind in ("under", "over"):
            # Under a tree is under its crown and before its trunk, never inside it.
            tree, low = (other, (eu, ed)) if kind == "under" else (name, self.span(other))
            wood = 3.0 * float(self.by_id[tree].model.facts.get("trunk_radius", 0.0)) * self.by_id[tree].scale
            way = 1.0 if kind == "under" else -1.0
            if not wood:
                wood = self._stem(tree)  # of a basin on its foot
            if wood:
                d -= way * (wood + low[1])
                u += way * 0.6 * (wood + low[0]) * self.sign(name if kind == "under" else other)
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

    def _stem(self, name: str) -> float:
        """Metres from its middle that the foot under a thing takes up, 0 of what stands on legs or hangs: who is said
        to be under it lies or stands before the foot."""
        subject = self.by_id[name]
        points = np.asarray(subject.model.lods[0].position, float) * subject.scale
        tall = subject.height
        if subject.model.rig or subject.kind == "building" or tall < LOW or not len(points):
            return 0.0
        inner = STEM * min(subject.half)
        foot = points[(points[:, 1] - subject.low[1] > 0.08 * tall) & (points[:, 1] - subject.low[1] < 0.3 * tall)
                      & (np.hypot(points[:, 0], points[:, 2]) < inner)]
        return float(np.hypot(foot[:, 0], foot[:, 2]).max()) if len(foot) >= FOOT else 0.0

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

    def couple(self, one: str, two: str, distance: float, along: float = 0.0) -> None:
        """The second before the first, exactly so far; where both are free the lead's side is theirs.

        Args:
            along: metres to the first's left by which it is off the second's middle: the second of a table's long side.
        """
        turned = self.headings[one] - self.azimuth
        ahead = np.array([np.sin(turned), -np.cos(turned)])
        left = np.array([np.cos(turned), np.sin(turned)])
        way = ahead * distance + left * along
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

    def to_the_wall(self) -> None:
        """What stands at a wall (a thing's fact `wall`) goes behind all others, in their middle."""
        for name in [n for n in self.spots if self.by_id[n].facts.get("wall")]:
            rest = [n for n in self.spots if n != name and self.lift.get(n, 0.0) == 0.0]
            if rest:
                back = max(self.spots[n].d + self.span(n)[1] for n in rest)
                middle = float(np.mean([self.spots[n].u for n in rest]))
                self.spots[name] = Spot(middle, back + AT_WALL + self.span(name)[1])

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


def resolve(plan: Plan, relations: Sequence[Relation], names: Sequence[str]) -> None:
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
