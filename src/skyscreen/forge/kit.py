"""The kit: the language in which things are written, spoken with plain Python numbers.

    @thing(en=("lighthouse",), zh=("灯塔",), kind="building", height=28.0)
    def lighthouse(kit, colour="white", band="red"):
        wall = kit.material("plaster", colour, slot="colour")
        tower = kit.lathe([(4.2, 0), (3.1, 18), (2.6, 24)], wall)
        return kit.model(tower, sockets={"beam": tower.top})

The function runs once per level of detail with a smaller `kit.detail`; shapes thin themselves out.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from skyscreen.catalogue import material as materials
from skyscreen.core import digest, seeds
from skyscreen.forge import assemble, coachwork, colours, field, filling, glyphs, polygon, shapes
from skyscreen.forge.field import Lump
from skyscreen.forge.solid import Paint, Piece, Point, Solid
from skyscreen.nouns.world import Light, Model

Outline = Sequence[Sequence[float]]


class Kit:
    """One building of one thing at one level of detail."""

    def __init__(
        self,
        name: str,
        params: Mapping[str, Any] | None = None,
        detail: float = 1.0,
        facts: Mapping[str, Any] | None = None,
    ) -> None:
        self.name, self.params, self.detail = name, dict(params or {}), detail
        self.facts = dict(facts or {})
        self.young = 0.0
        """0 a grown animal … 1 a newborn one."""
        self.hinges: dict[str, dict[str, Any]] = {}
        """Moving parts by name: see `hinge`."""

    # ------------------------------------------------------------ helpers

    def random(self, purpose: str = "") -> random.Random:
        """A stream of its own for each purpose, equal on every machine and at every level of detail."""
        return random.Random(seeds.stream(0, self.name, digest.of(self.params), purpose))

    def n(self, count: float, least: int = 3) -> int:
        """A count at this level of detail."""
        return max(least, round(count * self.detail))

    def colour(self, value: str | Sequence[float]) -> tuple[float, float, float]:
        """A colour word or triple to linear albedo."""
        return colours.colour(value)  # pyright: ignore[reportArgumentType]

    def mix(self, a: str | Sequence[float], b: str | Sequence[float], share: float) -> tuple[float, float, float]:
        """Between two colours."""
        x, y = self.colour(a), self.colour(b)
        return tuple(p * (1 - share) + q * share for p, q in zip(x, y, strict=True))  # pyright: ignore

    def material(
        self,
        name: str,
        colour: str | Sequence[float] | None = None,
        rough: float | None = None,
        emission: float = 0.0,
        sway: float = 0.0,
        slot: str = "",
        **params: float,
    ) -> Paint:
        """A paint of a catalogue material; its own colour and roughness unless given, parameters by name."""
        facts = materials.get(name)
        values = [default for _, default, _, _ in facts.params] + [0.0] * 4
        for key, value in params.items():
            names = [p[0] for p in facts.params]
            if key not in names:
                from skyscreen.core.errors import BadInput

                raise BadInput(f"{name}: {key!r}", f"is no parameter of this material {names}", "Name one of these")
            values[names.index(key)] = float(value)
        return Paint(
            name,
            self.colour(facts.colour if colour is None else colour),
            facts.rough if rough is None else rough,
            emission,
            sway,
            slot,
            (values[0], values[1], values[2], values[3]),
        )

    # ------------------------------------------------------------ solids

    def box(
        self, width: float, height: float, depth: float, paint: Paint, bevel: float | None = None, at: Point = (0, 0, 0)
    ) -> Solid:
        """Standing on the ground at `at` (middle of its foot). Bevel: 2 % of the smallest side unless given; far off
        (detail under ½) the edges are sharp, but for bevels over a fifth of the smallest side, which make the shape."""
        least = min(width, height, depth)
        if bevel is None:
            bevel = 0.02 * least + 0.002
        if self.detail < 0.5 and bevel < 0.2 * least:
            bevel = 0.0
        made = Solid((shapes.box(width, height, depth, paint, bevel),))
        return made.move(at[0], at[1] + height / 2, at[2])

    def sphere(self, radius: float, paint: Paint, at: Point = (0, 0, 0), segments: int = 24) -> Solid:
        return self.ellipsoid(radius, radius, radius, paint, at, segments)

    def ellipsoid(
        self, rx: float, ry: float, rz: float, paint: Paint, at: Point = (0, 0, 0), segments: int = 24
    ) -> Solid:
        """Centred at `at`."""
        position, normal, uv, index = shapes.ball(self.n(segments / 2, 4), self.n(segments, 6))
        return Solid((Piece(position, normal, uv, index, paint),)).scale(rx, ry, rz).move(*at)

    def cylinder(
        self,
        radius: float,
        height: float,
        paint: Paint,
        at: Point = (0, 0, 0),
        segments: int = 24,
        top: float | None = None,
        bevel: float | None = None,
    ) -> Solid:
        """Upright on `at`; `top` another radius there."""
        upper = radius if top is None else top
        b = min(radius, height) * 0.06 if bevel is None else bevel
        profile = [(0, 0), (radius - b, 0), (radius, b), (upper, height - b), (max(upper - b, 0), height), (0, height)]
        if b <= 0 or upper <= b:
            profile = [(0, 0), (radius, 0), (upper, height), (0, height)]
        return self.lathe(profile, paint, at, segments)

    def cone(self, radius: float, height: float, paint: Paint, at: Point = (0, 0, 0), segments: int = 24) -> Solid:
        return self.lathe([(0, 0), (radius, 0), (0, height)], paint, at, segments)

    def capsule(self, start: Point, end: Point, radius: float, paint: Paint, segments: int = 14) -> Solid:
        """A bar with round ends between two points."""
        a, b = np.asarray(start, float), np.asarray(end, float)
        length = float(np.linalg.norm(b - a))
        arc = np.linspace(0, np.pi / 2, self.n(5, 2) + 1)
        low = [(float(radius * np.sin(t)), float(-radius * np.cos(t))) for t in arc]
        high = [(r, length - y) for r, y in low[::-1]]
        return Solid(tuple(shapes.lathe(low + high, self.n(segments, 5), paint))).aim(start, end)

    def torus(
        self, radius: float, thick: float, paint: Paint, at: Point = (0, 0, 0), segments: int = 32, sides: int = 10
    ) -> Solid:
        """A ring lying flat: radius to the middle of the bar, thick the bar's own radius."""
        angle = np.linspace(0, 2 * np.pi, self.n(segments, 8) + 1)
        round_ = np.linspace(0, 2 * np.pi, self.n(sides, 5) + 1)
        r = radius + thick * np.cos(round_)[None]
        points = np.stack(
            [
                r * np.sin(angle)[:, None],
                np.broadcast_to(thick * np.sin(round_), (len(angle), len(round_))),
                r * np.cos(angle)[:, None],
            ],
            -1,
        )
        made = shapes.grid(points, paint, wrap=True)
        middle = np.stack([radius * np.sin(angle), 0 * angle, radius * np.cos(angle)], -1)[:, None]
        normal = shapes.unit(np.asarray(points - middle, np.float64)).reshape(-1, 3).astype(np.float32)
        out = Piece(made.position, normal, made.uv, made.index, paint)
        return Solid((_outward(out),)).move(*at)

    def lathe(
        self, profile: Outline, paint: Paint, at: Point = (0, 0, 0), segments: int = 28, arc: float = 360.0
    ) -> Solid:
        """Turn (radius, height) pairs about +Y; corners over 38° stay sharp. List the outside upwards."""
        return Solid(tuple(shapes.lathe(profile, self.n(segments, 6), paint, arc))).move(*at)

    def tower(self, profile: Outline, paint: Paint, sides: int = 4) -> Solid:
        """Flat faces about +Y with sharp edges: (half width, height) pairs, the outside listed upwards."""
        lean = float(np.tan(np.pi / sides))
        faces = Solid()
        for (r0, y0), (r1, y1) in pairwise(profile):
            ends = [[[k * r0 * lean, y0, r0], [k * r1 * lean, y1, r1]] for k in (-1, 1)]
            corners = np.array(ends, float)
            faces += Solid((shapes.grid(corners, paint),))
        return faces.copy_round(sides)

    def tube(
        self,
        path: Sequence[Point],
        radius: float | Sequence[float],
        paint: Paint,
        segments: int = 8,
        caps: bool = True,
        smooth: int = 0,
    ) -> Solid:
        """A bar along points. `smooth`: points per span of a Catmull–Rom curve through them."""
        points = np.array(path, float)
        width = np.broadcast_to(np.asarray(radius, float), (len(points),)).copy()
        if smooth and len(points) > 2:
            points, width = _curve(points, width, self.n(smooth, 2))
        return Solid(tuple(shapes.tube(points, width, self.n(segments, 4), paint, caps)))

    def ropes(self, rows: Sequence[tuple[Point, Point, float]], paint: Paint, sides: int = 4) -> Solid:
        """Many straight bars at once: (start, end, radius)."""
        data = np.array([[*a, *b, r] for a, b, r in rows], float)
        return Solid((shapes.ropes(data, 3 if self.detail < 0.9 else sides, paint),)) if len(data) else Solid()

    def sheet(
        self,
        fn: Callable[[float, float], Point],
        nu: int,
        nv: int,
        paint: Paint,
        flip: bool = False,
        closed: bool = False,
    ) -> Solid:
        """A surface fn(u, v) → (x, y, z), u and v in 0–1; the normal is ∂u × ∂v (`flip` turns it)."""
        a, b = self.n(nu, 2), self.n(nv, 2)
        points = np.array([[fn(i / a, j / b) for j in range(b + 1)] for i in range(a + 1)], float)
        return Solid((shapes.grid(points, paint, flip=flip, wrap=closed),))

    def loft(
        self, sections: Sequence[Outline], paint: Paint, closed: bool = True, caps: bool = True, flip: bool = False
    ) -> Solid:
        """A skin over sections of equal count of (x, y, z) points, in order; `closed`: each section is a ring."""
        points = np.array(sections, float)
        if closed:
            points = np.concatenate([points, points[:, :1]], 1)
        skin = shapes.grid(points, paint, flip=flip, wrap=closed)
        out = [skin]
        if closed and caps:
            way = points[-1].mean(0) - points[0].mean(0)
            way = way / (np.linalg.norm(way) + 1e-12)
            out += [shapes.fan(points[0, :-1], -way, paint), shapes.fan(points[-1, :-1], way, paint)]
            out[0] = _outward(skin, points.reshape(-1, 3).mean(0))
        return Solid(tuple(out))

    def extrude(self, outline: Outline, depth: float, paint: Paint, holes: Sequence[Outline] = ()) -> Solid:
        """A flat (x, y) outline made `depth` thick, centred on z = 0."""
        outer, inner = np.array(outline, float), [np.array(h, float) for h in holes]
        flat, index = polygon.triangulate(outer, inner)
        half = depth / 2
        front = np.c_[flat, np.full(len(flat), half)]
        back = np.c_[flat, np.full(len(flat), -half)]
        up = np.broadcast_to([0.0, 0, 1], front.shape)
        out = [shapes.piece(front, up, flat, index, paint), shapes.piece(back, -up, flat, index[:, ::-1], paint)]
        for ring, is_hole in [(outer, False), *((h, True) for h in inner)]:
            turned = ring if (polygon.area(ring) > 0) != is_hole else ring[::-1]
            out.append(_rim(turned, half, paint))
        return Solid(tuple(out))

    def panel(self, width: float, height: float, paint: Paint, at: Point = (0, 0, 0)) -> Solid:
        """A flat rectangle facing +Z, centred at `at`."""
        w, h = width / 2, height / 2
        points = np.array([[-w, -h, 0], [w, -h, 0], [w, h, 0], [-w, h, 0]])
        return Solid(
            (
                shapes.piece(
                    points, np.tile([0.0, 0, 1], (4, 1)), points[:, :2], np.array([[0, 1, 2], [0, 2, 3]]), paint
                ),
            )
        ).move(*at)

    def facet(self, points: Sequence[Point], paint: Paint, thick: float = 0.0) -> Solid:
        """A flat convex polygon, counter-clockwise seen from its front; `thick` > 0 gives it a back that far behind."""
        ring = np.array(points, float)
        normal = np.cross(ring[1] - ring[0], ring[2] - ring[0])
        normal = normal / (np.linalg.norm(normal) + 1e-12)
        front = Solid((shapes.fan(ring, normal, paint),))
        return front if thick <= 0 else front + Solid((shapes.fan(ring - normal * thick, -normal, paint),))

    def blob(self, lumps: Sequence[Lump], paint: Paint, smooth: float = 0.1, cell: float = 0.05) -> Solid:
        """A soft union of lumps (see `ball`, `egg`, `limb`, `block`) as one skin of about `cell` metres."""
        return Solid((field.mesh(lumps, paint, smooth=smooth, cell=cell / max(self.detail, 0.2) ** 0.8),))

    def ball(self, at: Point, radius: float, smooth: float | None = None) -> Lump:
        return Lump("ball", (*map(float, at), float(radius)), smooth)

    def egg(self, at: Point, radii: Point, smooth: float | None = None) -> Lump:
        return Lump("egg", (*map(float, at), *map(float, radii)), smooth)

    def limb(self, start: Point, end: Point, r0: float, r1: float | None = None, smooth: float | None = None) -> Lump:
        return Lump("limb", (*map(float, start), *map(float, end), float(r0), float(r0 if r1 is None else r1)), smooth)

    def block(self, at: Point, half: Point, round_: float = 0.0, smooth: float | None = None) -> Lump:
        return Lump("block", (*map(float, at), *map(float, half), float(round_)), smooth)

    def text(self, words: str, height: float, paint: Paint, vertical: bool = False, depth: float = 0.0) -> Solid:
        """Words as triangles facing +Z, centred; `height` is the em in metres, `depth` > 0 makes them solid."""
        flat, index = glyphs.text(words, vertical)
        if not len(flat):
            return Solid()
        flat = flat * height
        up = np.tile([0.0, 0, 1], (len(flat), 1))
        front = shapes.piece(np.c_[flat, np.full(len(flat), depth)], up, flat, index, paint)
        if depth <= 0:
            return Solid((front,))
        rim = _boundary(flat, index, depth, paint)
        return Solid((front, rim))

    def leaves(
        self,
        points: Sequence[Point],
        length: float,
        width: float,
        paint: Paint,
        purpose: str = "leaves",
        droop: float = 0.3,
        spread: float = 1.0,
        heart: Point | None = None,
    ) -> Solid:
        """One leaf card at each point, pointing any way.

        Args:
            spread: 0 all point outwards from `heart`, 1 any way.
            heart: middle of the crown; shading normals point away from it, so the crown is lit as one mass.
        """
        where = np.array(points, float).reshape(-1, 3)
        rng = np.random.default_rng(seeds.stream(0, self.name, digest.of(self.params), purpose))
        n = len(where)
        way, side = rng.normal(size=(n, 3)), rng.normal(size=(n, 3))
        size, vary = rng.uniform(0.7, 1.3, (n, 1)), rng.random(n)
        keep = max(1, round(n * self.detail**2))  # as sheets thin out in both directions
        grow = min((n / keep) ** 0.5, 2.2)
        out = None if heart is None else shapes.unit(where - np.asarray(heart, float))
        if out is not None:
            way = way * spread + out * 1.5 * (1.2 - spread)
        way = shapes.unit(np.asarray(way, np.float64)) * size * length * grow
        side = shapes.unit(np.cross(way, side).astype(np.float64)) * size * width * grow / 2
        # Every k-th of a random order: the crown thins evenly.
        pick = np.sort(rng.permutation(n)[:keep])
        made = shapes.cards(
            where[pick], way[pick], side[pick], paint, vary[pick], droop, None if out is None else out[pick]
        )
        return Solid((made,))

    def strip(
        self, path: Sequence[Point], width: float | Sequence[float], paint: Paint, across: Point = (1, 0, 0)
    ) -> Solid:
        """A flat ribbon along points."""
        points = np.array(path, float)
        half = np.broadcast_to(np.asarray(width, float), (len(points),))[:, None] / 2
        return self.strips([points.tolist()], (half[:, 0] * 2).tolist(), paint, [across])

    def strips(
        self,
        paths: Sequence[Sequence[Point]],
        width: float | Sequence[float],
        paint: Paint,
        across: Sequence[Point],
    ) -> Solid:
        """Many flat ribbons of one point count as one piece: far cheaper to build than a `strip` each.

        Args:
            paths: (R, P, 3) points of R ribbons.
            width: metres at each of the P points, or one for all.
            across: (R, 3) direction of each ribbon's width.
        """
        points, side = np.array(paths, float), shapes.unit(np.array(across, float))
        count, n = points.shape[:2]
        half = np.broadcast_to(np.asarray(width, float), (n,))[None, :, None] / 2 * side[:, None]
        edge = np.stack([points - half, points + half], 2)  # (R, P, 2, 3)
        step = points[:, 1:] - points[:, :-1]
        along = np.concatenate([step[:, :1], (step[:, 1:] + step[:, :-1]) / 2, step[:, -1:]], 1)
        normal = shapes.unit(shapes.cross(along, np.broadcast_to(side[:, None], along.shape).copy()))
        uv = np.zeros((count, n, 2, 2))
        uv[:, 1:, :, 0] = np.cumsum(shapes.length(step), 1)[..., None]
        uv[:, :, 1, 1] = 2 * shapes.length(half)
        index = shapes.lattice(n, 2)[None] + (np.arange(count) * (2 * n))[:, None, None]
        both = np.repeat(normal[:, :, None], 2, 2)
        return Solid((shapes.piece(edge, both, uv, index, paint),))

    def scatter(self, solid: Solid, places: Sequence[Sequence[float]]) -> Solid:
        """Copies at (x, y, z[, yaw[, scale]])."""
        return solid.many(places)

    def assembled(self, parts: str) -> list[Solid]:
        """Solids of the text form of `nouns.parts`."""
        from skyscreen.forge.assembly import assembled
        from skyscreen.nouns.parts import parsed

        return assembled(self, parsed(parts))

    def imported(self, path: Path, **more: Any) -> Model:
        """A user's own glTF file: see `forge.imported`."""
        from skyscreen.forge.imported import imported

        return imported(self, path, **more)

    def wheel(self, radius: float, width: float, spokes: int = 5, rim: Paint | None = None) -> Solid:
        """A tyre on a spoked rim, axle along X, outer face towards +X: see `forge.coachwork`."""
        return coachwork.wheel(self, radius, width, spokes, rim)

    def axles(self, wheel: Solid, track: float, height: float, places: Sequence[float]) -> Solid:
        """The wheel and its mirror image at each z of `places`; they roll with the way the thing goes."""
        out = Solid()
        for z in places:
            pair = coachwork.axles(wheel, track, height, (z,))
            out += self.hinge(f"axle{len(self.hinges)}", pair, (0, height, z), "x", "roll", radius=height)
        return out

    def hinge(self, name: str, solid: Solid, at: Point, axis: str | Point = "y", kind: str = "turn", *,
              rate: float = 2.0, when: str = "going", radius: float = 0.3, degrees: float = 80.0,
              rests: float = 0.0, length: float = 1.0, period: float = 60.0, phase: float = 0.0) -> Solid:
        """A part that moves about a pin; made where it stays, and moved no more.

        Args:
            at, axis: the pin: a point and x, y, z or a vector (right-handed).
            kind: 'turn' (rate in rad/s; when: 'going', 'wind' or 'always'), 'roll' (a wheel of this radius), 'open' (by
                so many degrees; rests 1: it is modelled open), 'swing' (a pendulum of this length, degrees to each
                side), 'hand' (a clock's, one round a period of seconds) or 'leg' (swings by `degrees` to each side
                once a stride of `length` metres, `phase` of a stride late).
        """
        named = {"x": (1.0, 0.0, 0.0), "y": (0.0, 1.0, 0.0), "z": (0.0, 0.0, 1.0)}
        way = list(named[axis]) if isinstance(axis, str) else [float(v) for v in axis]
        own = {"turn": {"rate": rate, "when": when}, "roll": {"radius": radius},
               "open": {"degrees": degrees, "rests": rests}, "swing": {"length": length, "degrees": degrees},
               "hand": {"period": period}, "leg": {"length": length, "degrees": degrees, "phase": phase}}
        self.hinges[name] = {"kind": kind, "at": [float(v) for v in at], "axis": way, **own[kind]}
        return Solid(tuple(replace(piece, joint=name) for piece in solid.pieces))

    def arches(self, radius: float, side: float, height: float, places: Sequence[float]) -> Solid:
        """Dark lips over the wheels at (±side, height, z)."""
        return coachwork.arches(self, radius, side, height, places)

    def section(self, z: float, low: float, mid: float, high: float, half: float, count: int = 24) -> list[Point]:
        """A flat-sided ring of a vehicle's body at z, widest at `mid`, for `loft`."""
        return coachwork.section(z, low, mid, high, half, count)

    def saloon(self, body: Paint, doors: Paint | None = None) -> Solid:
        """A saloon car's body and wheels, 4.3 m long."""
        return coachwork.saloon(self, body, doors)

    def filling(self, drink: str, inside: Outline, level: float, segments: int = 40) -> Solid:
        """A drink by name ('red wine', 'green tea', 'milk') or a colour, in a turned vessel: see `forge.filling`."""
        return filling.filling(self, drink, inside, level, segments)

    def held(self, drink: str, inside: Outline, level: float) -> dict[str, Any]:
        """Facts for `model`: what a vessel holds and spills when it breaks."""
        return filling.held(drink, inside, level)

    def hull(self, *args: Any, **more: Any) -> tuple[Solid, Callable[..., tuple[float, float, float]]]:
        """A boat's hull and its skin (u, v, side) → point: see `forge.hulls.hull`."""
        from skyscreen.forge.hulls import hull

        return hull(self, *args, **more)

    def deckhouse(self, *args: Any, **more: Any) -> Solid:
        """A ship's house with its windows: see `forge.hulls.house`."""
        from skyscreen.forge.hulls import house

        return house(self, *args, **more)

    def railing(self, *args: Any, **more: Any) -> Solid:
        """Posts and bars along both rails of a hull: see `forge.hulls.railing`."""
        from skyscreen.forge.hulls import railing

        return railing(self, *args, **more)

    def motorcar(self, body: Paint, **more: Any) -> Solid:
        """A car of any proportions: see `forge.motorcars.motorcar`."""
        from skyscreen.forge.motorcars import motorcar

        return motorcar(self, body, **more)

    def railcar(self, *args: Any, **more: Any) -> Solid:
        """A car on rails: see `forge.railcars.railcar`."""
        from skyscreen.forge.railcars import railcar

        return railcar(self, *args, **more)

    def crawler(self, *args: Any, **more: Any) -> Solid:
        """A pair of tracks: see `forge.crawlers.crawler`."""
        from skyscreen.forge.crawlers import crawler

        return crawler(self, *args, **more)

    def wing(self, *args: Any) -> Solid:
        """One wing along +X: see `forge.wings.wing`."""
        from skyscreen.forge.wings import wing

        return wing(self, *args)

    def fuselage(self, stations: Sequence[Sequence[float]], paint: Paint, sides: int = 18) -> Solid:
        """A round body over (z, middle height, half width, half height)."""
        from skyscreen.forge.wings import fuselage

        return fuselage(self, stations, paint, sides)

    def propeller(self, *args: Any, **more: Any) -> Solid:
        """Blades that turn about +Z: see `forge.wings.propeller`."""
        from skyscreen.forge.wings import propeller

        return propeller(self, *args, **more)

    def fruit(self, radius: float, height: float, paint: Paint, **more: Any) -> Solid:
        """A fruit with its dimple and stalk: see `forge.produce.fruit`."""
        from skyscreen.forge.produce import fruit

        return fruit(self, radius, height, paint, **more)

    def plate(self, radius: float, paint: Paint, rim: Paint | None = None) -> Solid:
        """A dinner plate: see `forge.produce.plate`."""
        from skyscreen.forge.produce import plate

        return plate(self, radius, paint, rim)

    def heap(self, one: Solid, count: int, radius: float, height: float, purpose: str, **more: Any) -> Solid:
        """Copies of a small thing in a low cone: see `forge.produce.heap`."""
        from skyscreen.forge.produce import heap

        return heap(self, one, count, radius, height, purpose, **more)

    def tree(self, height: float, bark: Paint, leaf: Paint | None, **more: Any) -> Model:
        """A finished tree of a habit: see `forge.crowns.tree`."""
        from skyscreen.forge.crowns import tree

        return tree(self, height, bark, leaf, **more)

    def garment(self, cloth: Paint, **more: Any) -> Solid:
        """A coat, shirt or dress by itself: see `forge.garments.garment`."""
        from skyscreen.forge.garments import garment

        return garment(self, cloth, **more)

    def hanger(self, width: float, height: float) -> Solid:
        """A clothes hanger."""
        from skyscreen.forge.garments import hanger

        return hanger(self, width, height)

    def strung(self, shape: str, measures: Sequence[float], depth: float, paint: Paint, **more: Any) -> Solid:
        """A strung instrument on a 'waisted' or 'pear' outline of these measures: see `forge.strung`."""
        from skyscreen.forge import strung

        return strung.strung(self, getattr(strung, shape)(*measures), depth, paint, **more)

    def building(self, kind: str, *args: Any, **more: Any) -> Solid:
        """A house or a part of one: 'timber', 'hall', 'grey', 'white', 'lantern' …: see `forge.buildings`."""
        from skyscreen.forge.buildings import building

        return building(self, kind, *args, **more)

    def fitting(self, kind: str, /, **more: Any) -> Solid:
        """Furniture or a fitting of a room: 'shelves', 'counter', 'seats', 'screen' …: see `forge.fittings`."""
        from skyscreen.forge.fittings import fitting

        return fitting(self, kind, **more)

    def crop(self, kind: str, band: int = 0) -> Solid:
        """Two metres of a crop: see `forge.crops`."""
        from skyscreen.forge import crops

        return crops.CROPS[kind].patch(self, band)

    # ------------------------------------------------------------ the finished thing

    def light(
        self,
        at: Point,
        colour: str | Sequence[float],
        power: float,
        reach: float,
        kind: str = "point",
        direction: Point = (0, -1, 0),
        angle: float = 45.0,
        flicker: float = 0.0,
        size: tuple[float, float] = (0.0, 0.0),
    ) -> Light:
        """A lamp in object space; `power` multiplies the colour (1 lights white paper at 1 m to 1/π)."""
        r, g, b = (c * power for c in self.colour(colour))
        x, y, z = map(float, at)
        dx, dy, dz = map(float, direction)
        return Light(kind, (x, y, z), (r, g, b), reach, (dx, dy, dz), angle, flicker, size)  # pyright: ignore

    def model(
        self,
        *solids: Solid,
        sockets: Mapping[str, Any] | None = None,
        lights: Sequence[Light] = (),
        colliders: str | Sequence[Any] = "auto",
        mass: float | None = None,
        floats: float | None = None,
        rig: str = "",
        facts: Mapping[str, Any] | None = None,
    ) -> Model:
        """Finish: join the solids into one mesh and weigh them.

        Args:
            sockets: name → (x, y, z) or ((x, y, z), (forward)).
            colliders: 'auto', 'box', 'sphere', 'cylinder', 'capsule', 'parts' (one box a solid), 'none', or Colliders.
            mass: kg; None: the entry's own, else volume × density of the materials.
            floats: height of the waterline in object space; None: no vessel.
        """
        return assemble.model(
            self,
            solids,
            sockets=sockets or {},
            lights=lights,
            colliders=colliders,
            mass=mass,
            floats=floats,
            rig=rig,
            facts=facts or {},
        )

    def biped(self, **k: Any) -> Model:
        """A person: see `forge.rigs.biped`."""
        from skyscreen.forge.rigs.biped import biped

        return biped(self, **k)

    def quadruped(self, **k: Any) -> Model:
        """A four-legged animal: see `forge.rigs.quadruped`."""
        from skyscreen.forge.rigs.quadruped import quadruped

        return quadruped(self, **k)

    def bird(self, **k: Any) -> Model:
        """A bird: see `forge.rigs.bird`."""
        from skyscreen.forge.rigs.bird import bird  # pyright: ignore[reportMissingImports]

        return bird(self, **k)

    def saurian(self, **k: Any) -> Model:
        """A dinosaur that walks on two legs: see `forge.rigs.saurian`."""
        from skyscreen.forge.rigs.saurian import saurian

        return saurian(self, **k)

    def legged(self, *parts: Solid, **k: Any) -> Model:
        """Six, eight or more legs under a body of solids: see `forge.rigs.crawler`."""
        from skyscreen.forge.rigs.crawler import legged

        return legged(self, *parts, **k)

    def serpent(self, **k: Any) -> Model:
        """A long body without legs: see `forge.rigs.crawler`."""
        from skyscreen.forge.rigs.crawler import serpent

        return serpent(self, **k)

    def hauler(self, *parts: Solid, **k: Any) -> Model:
        """A seal on land: see `forge.rigs.crawler`."""
        from skyscreen.forge.rigs.crawler import hauler

        return hauler(self, *parts, **k)

    def spikes(self, rows: Sequence[tuple[Point, Point, float]], paint: Paint, sides: int = 4) -> Solid:
        """Many pointed bars at once: (foot, tip, radius of the foot)."""
        data = np.array([[*a, *b, r] for a, b, r in rows], float)
        return Solid((shapes.ropes(data, sides, paint, tip=0.02),)) if len(data) else Solid()

    def dragon(self, **k: Any) -> Model:
        """A Chinese dragon: see `forge.rigs.dragon`."""
        from skyscreen.forge.rigs.dragon import dragon

        return dragon(self, **k)

    def fish(self, **k: Any) -> Model:
        """A fish or a whale: see `forge.rigs.fish`."""
        from skyscreen.forge.rigs.fish import fish

        return fish(self, **k)


def _outward(piece: Piece, centre: Any = None) -> Piece:
    """The same piece wound so that its triangles agree with its normals, or point away from `centre`."""
    a, b, c = (piece.position[piece.index[:, k]].astype(float) for k in range(3))
    face = np.cross(b - a, c - a)
    if centre is None:
        wrong = float((face * piece.normal[piece.index].mean(1)).sum()) < 0
        return (
            Piece(piece.position, piece.normal, piece.uv, piece.index[:, ::-1], piece.paint, piece.extra)
            if wrong
            else piece
        )
    wrong = float((face * (a - np.asarray(centre))).sum()) < 0
    if not wrong:
        return piece
    return Piece(piece.position, -piece.normal, piece.uv, piece.index[:, ::-1], piece.paint, piece.extra)


def _curve(points: Any, width: Any, per: int) -> tuple[Any, Any]:
    """Catmull–Rom through points (N, 3) and radii (N,), `per` points a span."""
    data = np.c_[points, width]
    padded = np.concatenate([2 * data[:1] - data[1:2], data, 2 * data[-1:] - data[-2:-1]])
    t = (np.arange(per) / per)[:, None]
    out = []
    for k in range(len(data) - 1):
        p0, p1, p2, p3 = padded[k : k + 4]
        out.append(
            0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2 + (3 * p1 - p0 - 3 * p2 + p3) * t**3)
        )
    full = np.concatenate([*out, data[-1:]])
    return full[:, :3], np.maximum(full[:, 3], 1e-5)


def _rim(ring: Any, half: float, paint: Paint) -> Piece:
    """The wall round a counter-clockwise ring; corners over 38° stay sharp."""
    n = len(ring)
    after = np.roll(ring, -1, 0)
    edge = shapes.unit(after - ring)
    face = np.stack([edge[:, 1], -edge[:, 0]], -1)
    before = np.roll(face, 1, 0)
    smooth = (face * before).sum(1) > shapes.CREASE
    start = np.where(smooth[:, None], shapes.unit(face + before), face)
    end = np.where(np.roll(smooth, -1)[:, None], np.roll(start, -1, 0), face)
    points = np.zeros((n, 4, 3))
    points[:, [0, 3], :2], points[:, [1, 2], :2] = ring[:, None], after[:, None]
    points[:, :2, 2], points[:, 2:, 2] = -half, half
    normal = np.zeros((n, 4, 3))
    normal[:, [0, 3], :2], normal[:, [1, 2], :2] = start[:, None], end[:, None]
    index = np.array([[0, 1, 2], [0, 2, 3]])[None] + (np.arange(n) * 4)[:, None, None]
    length = np.r_[0, np.cumsum(np.linalg.norm(after - ring, axis=1))]
    uv = np.zeros((n, 4, 2))
    uv[:, [0, 3], 0], uv[:, [1, 2], 0] = length[:-1, None], length[1:, None]
    uv[:, 2:, 1] = 2 * half
    return shapes.piece(points, normal, uv, index, paint)


def _boundary(flat: Any, index: Any, depth: float, paint: Paint) -> Piece:
    """Walls under the open edges of flat triangles (T, 3), from z = 0 to depth."""
    edges = np.concatenate([index[:, [0, 1]], index[:, [1, 2]], index[:, [2, 0]]]).astype(np.int64)
    keys = np.round(flat, 6)
    _, same = np.unique(keys, axis=0, return_inverse=True)
    same = same.ravel()
    forward = same[edges[:, 0]] * len(flat) + same[edges[:, 1]]
    backward = same[edges[:, 1]] * len(flat) + same[edges[:, 0]]
    open_ = edges[~np.isin(forward, backward)]
    a, b = flat[open_[:, 0]], flat[open_[:, 1]]
    d = shapes.unit(b - a)
    normal = np.repeat(np.stack([d[:, 1], -d[:, 0], 0 * d[:, 0]], -1)[:, None], 4, 1)
    points = np.zeros((len(a), 4, 3))
    points[:, [0, 3], :2], points[:, [1, 2], :2] = a[:, None], b[:, None]
    points[:, 2:, 2] = depth
    quads = np.array([[0, 1, 2], [0, 2, 3]])[None] + (np.arange(len(a)) * 4)[:, None, None]
    return shapes.piece(points, normal, points[..., :2], quads, paint)
