"""Places: a SetBuilder that the catalogue's places speak to, and the SetPiece that the stage reads."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.catalogue import index
from skyscreen.core import seeds
from skyscreen.core.errors import BadInput
from skyscreen.forge import build as forge_build
from skyscreen.forge import ground as earth
from skyscreen.forge import interior, noise, relief
from skyscreen.forge.kit import Kit
from skyscreen.forge.solid import Floats, Paint, Point, Solid
from skyscreen.nouns.world import Collider, Light, Model, Water

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Dressing:
    """N copies of one model."""

    name: str
    """Thing of the catalogue, or 'ground', 'backdrop', 'wall' …"""
    model: Model
    transforms: Floats
    """(N, 4, 4) object → world."""
    variation: Floats
    """(N,) 0–1."""
    tint: Mapping[str, tuple[float, float, float]] = field(default_factory=dict)
    shadow: bool = True
    emission: float = 1.0
    """Multiplies the emission of its parts: 0 puts its lamps out."""
    surface: bool = False
    """True: ground, walls and the like, which carry object id SURFACE_OBJECT."""
    motion: str = ""
    """Motion of the catalogue done by far passers-by and gulls, or ''."""


@dataclass(frozen=True, eq=False)
class Obstacle:
    """Something on the ground that a path or a camera must not go through."""

    x: float
    z: float
    radius: float
    height: float


@dataclass(frozen=True, eq=False)
class SetPiece:
    """A whole place, ready for subjects, weather and camera."""

    name: str
    dressing: tuple[Dressing, ...]
    height: Callable[[Floats, Floats], Floats]
    """Ground height at world (x, z), vectorised; the sea bed's on open water."""
    ground: str
    """Material underfoot."""
    colliders: tuple[tuple[Collider, Floats], ...]
    """Convex primitives and their (4, 4) object → world."""
    obstacles: tuple[Obstacle, ...]
    lights: tuple[Light, ...]
    """Lamps, world space."""
    water: Water | None
    medium: str
    """Where subjects are by default: 'land' or 'water'."""
    stage_centre: tuple[float, float, float]
    stage_size: tuple[float, float]
    """Length along the axis and width across it, metres; free of dressing."""
    stage_axis: float
    """Yaw of the axis in degrees: 0 along +Z."""
    camera_box: tuple[tuple[float, float, float], tuple[float, float, float]] | None
    """Corners of the room that the camera must stay in; None: free."""
    indoor: bool
    wet: float
    ambience: tuple[str, ...]
    reverb: float
    """Seconds."""
    sky: Mapping[str, float] = field(default_factory=dict)
    """Fields of nouns.world.Sky that this place insists on: haze, stars, exposure."""
    air: Mapping[str, Any] = field(default_factory=dict)
    """Fields of nouns.world.Air that this place insists on: fog, fog_height, fog_colour."""
    wind: float = 1.0
    """Factor on the scene's wind (a room: 0)."""
    fairway: tuple[float, float, float, float] | None = None
    """(x, z, length, width): where a vessel goes in a place whose own stage is on land, along the stage's axis."""
    surfaces: Mapping[str, float] = field(default_factory=dict)
    """Heights of table tops and the like by name, at the stage centre."""

    @property
    def triangles(self) -> int:
        """All dressing at the finest level."""
        return sum(len(d.model.lods[0].index) // 3 * len(d.transforms) for d in self.dressing)


def placed(x: float, y: float, z: float, turn: float = 0.0, scale: float = 1.0) -> Floats:
    """(4, 4) with yaw `turn` in degrees."""
    c, s = math.cos(math.radians(turn)) * scale, math.sin(math.radians(turn)) * scale
    return np.array([[c, 0, s, x], [0, scale, 0, y], [-s, 0, c, z], [0, 0, 0, 1]], np.float32)


class SetBuilder:
    """What a place of the catalogue writes with; plain numbers, metres and degrees.

    The stage is round the origin; subjects travel along its axis (+Z unless turned).
    """

    def __init__(
        self,
        name: str,
        params: Mapping[str, Any],
        *,
        seed: int = 0,
        hour: float = 12.0,
        weather: str = "clear",
        season: str = "summer",
    ) -> None:
        entry = index.get("places", name)
        self.name, self.entry, self.params = name, entry, dict(params)
        self.seed, self.hour, self.weather, self.season = seed, hour, weather, season
        self.kit = Kit(name, params, 1.0, entry.facts)
        """Shapes for what is made on the spot: walls, roads, wires."""
        self._dressing: list[Dressing] = []
        self._colliders: list[tuple[Collider, Floats]] = []
        self._obstacles: list[Obstacle] = []
        self._lights: list[Light] = []
        self._ground: earth.Ground | None = None
        self._ground_material = str(entry.facts.get("ground", "soil"))
        self._water: Water | None = None
        self._stage = (40.0, 12.0, 0.0)
        self._centre = (0.0, 0.0)
        self._camera: Any = None
        self.walls_at = (4.0, 4.0, 2.8)
        """Half width, half depth and height of the room, metres."""
        self._wet = 0.7 if weather in ("rain", "storm") else 0.0
        self._ambience = tuple(entry.facts.get("ambience", ()))
        self._sky: dict[str, float] = {}
        self._air: dict[str, Any] = {}
        self._wind = 0.0 if entry.facts.get("indoor") else 1.0
        self._surfaces: dict[str, float] = {}
        self._fairway: tuple[float, float, float, float] | None = None

    # ------------------------------------------------------------ hour and weather

    @property
    def night(self) -> bool:
        """Lamps are on: the sun is down or under 3° (or the sky is black with storm)."""
        return self.hour >= 18.3 or self.hour < 5.7 or (self.weather == "storm" and (self.hour > 16.5 or self.hour < 8))

    @property
    def snowy(self) -> bool:
        """Snow lies on things."""
        return self.weather in ("snow", "blizzard") or (self.season == "winter" and self.weather != "rain")

    def random(self, purpose: str = "") -> random.Random:
        return random.Random(seeds.stream(self.seed, "place", self.name, purpose))

    # ------------------------------------------------------------ ground and water

    def stage(self, length: float, width: float, axis: float = 0.0, centre: tuple[float, float] = (0, 0)) -> None:
        """Where subjects act; `scatter` leaves it free. Call first."""
        self._stage, self._centre = (length, width, axis), centre

    def ground(
        self,
        material: str | Paint,
        *,
        hills: float = 0.0,
        wavelength: float = 18.0,
        far: float = 0.0,
        far_start: float = 30.0,
        slope: Callable[[float, float], float] | None = None,
        reach: float = 400.0,
        cells: int = 64,
        fine: float = 0.8,
        flat: float = 0.0,
        level: float = 0.0,
        wet: float | None = None,
        colour: str | Sequence[float] | None = None,
        blocks: int = 4,
    ) -> None:
        """The ground.

        Args:
            hills: metres of gentle relief over `wavelength` metres, near and far.
            far: metres by which the land rises beyond `far_start` metres from the stage.
            slope: a plain function (x, z) → metres added (a beach, a river bed).
            cells: lattice cells a side; `fine`: their size at the stage.
            flat: 0–1, how far the stage itself is levelled.
            wet: 0 dry … 1 puddles; None: from the weather.
        """
        paint = material if isinstance(material, Paint) else self.kit.material(material, colour)
        seed = seeds.stream(self.seed, "ground", self.name) % 1_000_003
        width = self._stage[1]

        def heights(x: Array, z: Array) -> Array:
            h = hills * noise.fractal(x / wavelength, z / wavelength, 4, seed) if hills else np.zeros_like(x)
            out = self._outside(x, z)
            if flat:
                h = h * (1 - flat * (1 - np.clip(out / max(width, 4.0), 0, 1)))
            if far:
                t = np.clip((out - far_start) / 120.0, 0, 1)
                h = h + far * t * t * (1 + 0.5 * noise.fractal(x / 60, z / 60, 3, seed + 9))
            if slope is not None:
                h = h + np.array(
                    [slope(float(a), float(b)) for a, b in zip(x.ravel(), z.ravel(), strict=True)]
                ).reshape(x.shape)
            return h + level

        self._ground = earth.make(heights, reach, cells, fine, self._centre)
        self._ground_material = paint.material
        if wet is not None:
            self._wet = wet
        for block in self._ground.models(paint, blocks):
            self._add("ground", block, [placed(0, 0, 0)], shadow=False, surface=True)

    def _outside(self, x: Array, z: Array) -> Array:
        """Metres from the stage's rectangle, 0 inside."""
        length, width, axis = self._stage
        c, s = math.cos(math.radians(axis)), math.sin(math.radians(axis))
        dx, dz = x - self._centre[0], z - self._centre[1]
        along, across = dx * s + dz * c, dx * c - dz * s
        return np.hypot(np.maximum(np.abs(along) - length / 2, 0), np.maximum(np.abs(across) - width / 2, 0))

    def height(self, x: float, z: float) -> float:
        if self._ground is None:
            return 0.0
        return float(self._ground(np.array(x, np.float32), np.array(z, np.float32)))

    def water(
        self,
        level: float = 0.0,
        *,
        calm: bool = False,
        shallow: float = 0.0,
        colour: str | Sequence[float] | None = None,
        patches: Sequence[float] | None = None,
    ) -> None:
        """Open water at `level` metres."""
        more: dict[str, Any] = {}
        if colour is not None:
            more["colour"] = self.kit.colour(colour)
        if patches is not None:
            more["patches"] = tuple(patches)
        self._water = Water(level=level, calm=calm, shallow=shallow, **more)

    def fairway(self, centre: tuple[float, float], length: float, width: float) -> None:
        """Deep water for vessels, where the stage itself is on land."""
        self._fairway = (centre[0], centre[1], length, width)

    # ------------------------------------------------------------ dressing

    def put(
        self,
        thing: str,
        at: Sequence[float] = (0, 0),
        turn: float = 0.0,
        scale: float = 1.0,
        *,
        y: float | None = None,
        shadow: bool = True,
        solid: bool = True,
        lamps: bool | None = None,
        cast: bool = True,
        motion: str = "",
        **params: Any,
    ) -> Model:
        """One thing of the catalogue, standing on the ground at (x, z), or at height `y`.

        Args:
            lamps: whether it shines; None: at night.
            cast: whether its lamps light the set (the frame has room for a few dozen).
        """
        return self._many(thing, [(at[0], at[1], turn, scale)], y, shadow, solid, lamps, motion, params, cast)

    def _many(
        self,
        thing: str,
        places: Sequence[tuple[float, float, float, float]],
        y: float | None,
        shadow: bool,
        solid: bool,
        lamps: bool | None,
        motion: str,
        params: Mapping[str, Any],
        cast: bool = True,
    ) -> Model:
        model = forge_build.model(thing, params)
        rows = []
        lit = self.night if lamps is None else lamps
        for x, z, turn, scale in places:
            foot = self.height(x, z) if y is None else y
            if y is None and model.waterline is not None and self._water is not None:
                foot = self._water.level - model.waterline * scale
            matrix = placed(x, foot, z, turn, scale)
            rows.append(matrix)
            if solid:
                self._colliders += [(c, matrix) for c in model.colliders]
                wide = max(abs(v) for v in (model.low[0], model.high[0], model.low[2], model.high[2])) * scale
                self._obstacles.append(Obstacle(x, z, wide, model.high[1] * scale))
            if lit and cast:
                self._lights += [_moved(light, matrix) for light in model.lights]
        self._add(thing, model, rows, shadow=shadow, emission=1.0 if lit else 0.0, motion=motion)
        return model

    def scatter(
        self,
        thing: str,
        count: int,
        ring: tuple[float, float],
        *,
        scale: tuple[float, float] = (0.8, 1.2),
        clear: float = 1.0,
        gap: float = 0.0,
        arc: tuple[float, float] = (0, 360),
        shadow: bool = True,
        solid: bool = False,
        within: Callable[[float, float], bool] | None = None,
        purpose: str = "",
        variants: int = 1,
        dense: float = 0.5,
        **params: Any,
    ) -> None:
        """Many copies in a ring round the stage.

        Args:
            ring: inner and outer radius from the stage's centre, metres.
            clear: metres kept free outside the stage's rectangle.
            gap: least distance between two of them.
            arc: degrees round the stage: 0 is +Z, 90 +X.
            within: keep a place only where this is true.
            variants: distinct models, made with `seed=0…` when the thing takes a seed.
            dense: 0.5 spreads evenly over the area, 1 crowds the inner edge.
        """
        rng = self.random(f"scatter {thing} {purpose} {ring} {arc}")
        spots: list[tuple[float, float, float, float]] = []
        for _ in range(count * 12):
            if len(spots) == count:
                break
            share = rng.random()
            r = (
                ring[0] + (ring[1] - ring[0]) * share ** (dense * 2)
                if dense != 0.5
                else math.sqrt(ring[0] ** 2 + (ring[1] ** 2 - ring[0] ** 2) * share)
            )
            angle = math.radians(rng.uniform(*arc))
            x, z = self._centre[0] + r * math.sin(angle), self._centre[1] + r * math.cos(angle)
            turn, size = rng.uniform(0, 360), rng.uniform(*scale)
            if float(self._outside(np.array(x), np.array(z))) < clear:
                continue
            if within is not None and not within(x, z):
                continue
            if gap and any((x - a) ** 2 + (z - b) ** 2 < gap * gap for a, b, _, _ in spots):
                continue
            spots.append((x, z, turn, size))
        takes_seed = "seed" in index.get("things", thing).params()
        groups = variants if takes_seed else 1
        for k in range(groups):
            mine = spots[k::groups]
            if mine:
                self._many(
                    thing, mine, None, shadow, solid, None, "", {**params, **({"seed": k} if takes_seed else {})}
                )

    def row(
        self, thing: str, start: Sequence[float], end: Sequence[float], count: int, turn: float = 0.0, **more: Any
    ) -> None:
        """`count` copies from start to end, (x, z) each."""
        options = {key: more.pop(key) for key in ("y", "shadow", "solid", "lamps", "motion") if key in more}
        scale = more.pop("scale", 1.0)
        spots = [
            (
                start[0] + (end[0] - start[0]) * k / max(count - 1, 1),
                start[1] + (end[1] - start[1]) * k / max(count - 1, 1),
                turn,
                scale,
            )
            for k in range(count)
        ]
        self._many(
            thing,
            spots,
            options.get("y"),
            options.get("shadow", True),
            options.get("solid", True),
            options.get("lamps"),
            options.get("motion", ""),
            more,
        )

    def shape(
        self,
        name: str,
        *solids: Solid,
        shadow: bool = True,
        solid: bool = False,
        lit: bool | None = None,
        at: Point = (0, 0, 0),
        turn: float = 0.0,
        surface: bool = True,
    ) -> None:
        """Something made on the spot with `set.kit`: a road, a wall, wires."""
        made = self.kit.model(*solids, colliders="auto" if solid else "none")
        matrix = placed(at[0], at[1], at[2], turn)
        if solid:
            self._colliders += [(c, matrix) for c in made.colliders]
        on = 1.0 if lit is None else float(lit)
        self._add(name, made, [matrix], shadow=shadow, emission=on, surface=surface)

    def backdrop(
        self,
        kind: str = "mountains",
        *,
        distance: float = 600.0,
        height: float = 180.0,
        arc: tuple[float, float] = (0, 360),
        snow: float | None = None,
        colour: Any = None,
    ) -> None:
        """The far: 'mountains', 'hills' or 'dunes' as one ring of relief that closes the horizon."""
        lying = (0.55 if self.snowy else 0.25) if snow is None else snow
        for made in relief.ring(
            self.kit,
            kind,
            distance,
            height,
            arc,
            lying,
            colour,
            seeds.stream(self.seed, "backdrop", self.name) % 1_000_003,
        ):
            self._add("backdrop", made, [placed(self._centre[0], 0, self._centre[1])], shadow=False, surface=True)

    def room(
        self,
        width: float,
        depth: float,
        height: float,
        *,
        wall: str | Paint = "plaster",
        floor: str | Paint = "planks",
        wall_colour: Any = None,
        floor_colour: Any = None,
        window: tuple[float, float, float, float] | None = (0.0, 1.0, 1.6, 1.3),
        side: tuple[float, float, float, float] | None = None,
        curtain: Any = "cream",
    ) -> None:
        """Four walls, floor and ceiling round the origin; the camera stays inside.

        Args:
            window: (x of its middle, sill height, width, height) in the −Z wall, or None. By day its light
                falls in; at night it is dark.
            side: another in the −X wall; its x runs along the wall, positive towards −Z. Make the one that shall
                be the key the larger.
        """
        relief.room(self, width, depth, height, wall, floor, wall_colour, floor_colour, window, side, curtain)

    def fit(self, kind: str, wall: str, at: float, **more: Any) -> None:
        """A 'door' or a 'picture' on the wall '+x', '-x', '+z' or '-z' of the room, `at` metres along it."""
        nx, nz = {"+x": (1, 0), "-x": (-1, 0), "+z": (0, 1), "-z": (0, -1)}[wall]
        w, d, _ = self.walls_at
        turn = relief.wall_turn(nx, nz)
        if kind == "picture":
            made = interior.picture(self.kit, at, self.random(f"picture {wall} {at}"), **more)
        else:
            made = interior.door(self.kit, at, **more)
        self.shape(kind, made.turn("y", turn).move(nx * w, 0, nz * d), shadow=False)

    def plant(self, at: tuple[float, float], height: float = 1.2, y: float = 0.0, pot: Any = "#b5623c") -> None:
        """A pot plant at (x, z)."""
        made = interior.plant(self.kit, self.random(f"plant {at}"), height, pot)
        self.shape("plant", made, at=(at[0], y, at[1]))

    def pendant(self, at: tuple[float, float], drop: float = 0.7, colour: Any = "teal", power: float = 3.2) -> None:
        """A lamp that hangs from the ceiling over (x, z); it shines at night."""
        high = self.walls_at[2]
        made = interior.pendant(self.kit, high, drop, colour, self.night)
        self.shape("lamp", made, at=(at[0], 0, at[1]), shadow=False)
        if self.night:
            self.light((at[0], high - drop - 0.03, at[1]), "#ffc48a", power, 6.5)

    def walls(
        self,
        corners: Sequence[Sequence[float]],
        height: float,
        material: str | Paint,
        thick: float = 0.25,
        colour: Any = None,
    ) -> None:
        """Upright walls along (x, z) corners."""
        paint = material if isinstance(material, Paint) else self.kit.material(material, colour)
        solids = []
        for (x0, z0), (x1, z1) in pairwise(corners):
            length = math.hypot(x1 - x0, z1 - z0)
            solids.append(
                self.kit.box(length, height, thick, paint)
                .turn("y", math.degrees(math.atan2(-(z1 - z0), x1 - x0)))
                .move((x0 + x1) / 2, self.height((x0 + x1) / 2, (z0 + z1) / 2), (z0 + z1) / 2)
            )
        self.shape("wall", *solids, solid=True)

    def light(self, at: Point, colour: str | Sequence[float], power: float, reach: float, **more: Any) -> None:
        """A lamp of the place (see `Kit.light`), world space."""
        self._lights.append(self.kit.light(at, colour, power, reach, **more))

    def crowd(
        self,
        count: int,
        ring: tuple[float, float],
        things: Sequence[str] = ("passer_by",),
        *,
        arcs: Sequence[tuple[float, float]] = ((0, 360),),
        variants: int = 3,
        within: Callable[[float, float], bool] | None = None,
        **params: Any,
    ) -> None:
        """Far passers-by: simple figures, never the cast."""
        for k, thing in enumerate(things):
            for j, arc in enumerate(arcs):
                self.scatter(
                    thing,
                    max(count // len(things) // len(arcs), 1),
                    ring,
                    arc=arc,
                    gap=0.9,
                    scale=(0.94, 1.06),
                    clear=-1,
                    shadow=False,
                    purpose=f"crowd {k} {j}",
                    variants=variants,
                    within=within,
                    **params,
                )

    # ------------------------------------------------------------ sound, air, limits

    def ambience(self, *beds: str) -> None:
        self._ambience = beds

    def sky(self, **fields: float) -> None:
        self._sky.update(fields)

    def air(self, **fields: Any) -> None:
        self._air.update(fields)

    def camera_limits(self, low: Point, high: Point) -> None:
        self._camera = (tuple(map(float, low)), tuple(map(float, high)))

    def surface(self, name: str, height: float) -> None:
        """Height at the stage's centre of a table top or the like, for 'on the table'."""
        self._surfaces[name] = float(height)

    def _add(
        self,
        name: str,
        model: Model,
        rows: Sequence[Floats],
        *,
        shadow: bool,
        emission: float = 1.0,
        surface: bool = False,
        motion: str = "",
    ) -> None:
        count = len(rows)
        golden = ((np.arange(count) + 1) * 0.61803399 + 0.137 * len(self._dressing)) % 1.0
        self._dressing.append(
            Dressing(
                name,
                model,
                np.stack(rows).astype(np.float32),
                golden.astype(np.float32),
                {},
                shadow,
                emission,
                surface,
                motion,
            )
        )

    def piece(self) -> SetPiece:
        """The finished set."""
        facts = self.entry.facts
        field_ = self._ground or earth.Ground(np.array([-1.0, 1.0]), np.array([-1.0, 1.0]), np.zeros((2, 2)))
        x, z = self._centre
        return SetPiece(
            name=self.name,
            dressing=tuple(self._dressing),
            height=field_,
            ground=self._ground_material,
            colliders=tuple(self._colliders),
            obstacles=tuple(self._obstacles),
            lights=tuple(self._lights),
            water=self._water,
            medium=str(facts.get("medium", "land")),
            stage_centre=(x, float(field_(np.array(x, np.float32), np.array(z, np.float32))), z),
            stage_size=self._stage[:2],
            stage_axis=self._stage[2],
            camera_box=self._camera,
            indoor=bool(facts.get("indoor", False)),
            wet=self._wet,
            ambience=self._ambience,
            reverb=float(facts.get("reverb", 0.4)),
            sky=dict(self._sky),
            air=dict(self._air),
            wind=self._wind,
            surfaces=dict(self._surfaces),
            fairway=self._fairway,
        )


def _merged(rows: Sequence[Dressing]) -> list[Dressing]:
    """Copies of one model put one by one become one Dressing of many."""
    groups: dict[tuple[Any, ...], list[Dressing]] = {}
    for row in rows:
        groups.setdefault((id(row.model), row.name, row.shadow, row.emission, row.surface, row.motion), []).append(row)
    from dataclasses import replace

    return [
        group[0]
        if len(group) == 1
        else replace(
            group[0],
            transforms=np.concatenate([g.transforms for g in group]),
            variation=np.concatenate([g.variation for g in group]),
        )
        for group in groups.values()
    ]


def _moved(light: Light, matrix: Floats) -> Light:
    """A lamp in world space."""
    from dataclasses import replace

    m = matrix.astype(float)
    scale = float(np.cbrt(np.linalg.det(m[:3, :3])))
    px, py, pz = (float(v) for v in m[:3, :3] @ light.position + m[:3, 3])
    dx, dy, dz = (float(v) for v in m[:3, :3] @ light.direction / scale)
    return replace(light, position=(px, py, pz), direction=(dx, dy, dz), reach=light.reach * scale)


def build(
    place: str,
    params: Mapping[str, Any] | None = None,
    *,
    seed: int = 0,
    hour: float = 12.0,
    weather: str = "clear",
    season: str = "summer",
) -> SetPiece:
    """A place of the catalogue as a SetPiece. Unknown parameters raise BadInput naming what is allowed."""
    entry = index.get("places", place)
    full = forge_build.checked(entry, params or {})
    builder = SetBuilder(place, full, seed=seed, hour=hour, weather=weather, season=season)
    entry.make(builder, **full)
    made = builder.piece()
    if not made.dressing and made.water is None:
        raise BadInput(f"place {place!r}", "built neither ground nor water", "Call set.ground or set.water")
    return made
