"""What falls, flies and drifts: rain, snow, spray, spindrift, dust, leaves, splashes, and the fumes of `fumes.py`.

Two families, both keyed by time so that nothing jumps between frames and any frame can be made alone:

- *Falling* things (rain, snow, dust, leaves) fill a box that follows the camera. Each has a fixed place in an endless
  lattice of boxes and moves with it: position = wrap(p₀ + v·t around the eye). It fades to nothing at the box's faces,
  where it is wrapped.
- *Born* things (spray, smoke, embers, splashes) belong to slots. Slot i gives birth at every whole number of
  t / period + phase; (slot, birth number) draws everything about that particle, and its place is a closed form of its
  age. Spindrift alone remembers where it was born, because the sea it sprang from has moved on.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.seeds import stream
from skyscreen.nouns.frame import Particles, View
from skyscreen.nouns.world import Air, Sky
from skyscreen.stage.aglow import Halo, sparkling
from skyscreen.stage.births import GRAVITY, ballistic, make, slots
from skyscreen.stage.breakers import breakers
from skyscreen.stage.drifting import fireflies, seeded
from skyscreen.stage.exhaled import Breath, exhaled
from skyscreen.stage.flocks import Flock
from skyscreen.stage.fumes import Source, fumes
from skyscreen.stage.shedding import Shed
from skyscreen.stage.spindrift import Spindrift
from skyscreen.stage.splashes import Splash, thrown
from skyscreen.stage.streams import Stream, running

if TYPE_CHECKING:
    from skyscreen.nouns.order import Order
    from skyscreen.stage.ocean import Ocean

Floats = NDArray[np.float32]
Array = NDArray[np.floating]
DAWN = ("clear", "cloudy", "mist", "fog")
"""Weathers in which mist stands on still water after a cold night."""
NO_HULLS = np.zeros((0, 8), np.float32)


def _fine(view: View) -> float:
    """Share of a mote's size that is drawn. They are drawn twenty times as large as dust is, for pictures some metres
    high; in one of a face they were white spots on it."""
    return float(np.clip(view.focus * 0.024 / (view.lens * 1e-3) / 2.0, 0.15, 1.0))


class Weather:
    """Every particle of one shot.

    Args:
        order: the shot (draft halves the numbers; season brings leaves).
        world_sky: sun and wind.
        air: rain and snow.
        seed: of the shot's particles.
        ground: height that rain splashes on, metres.
        sources: fires, chimneys, kettles.
        breaths: what somebody breathes or blows out.
        streams: what runs out of a spout or off a wet coat.
        halos: what glows of itself, or is turned by a spell.
        indoor: nothing falls; only motes hang in the light.
        bed: ground and bed of the water by x and z: mist stands on water alone. None: water everywhere.
        ambience: the beds that the place sounds with: what lives there.
        birds: flocks in the distance.
        sheds: petals and leaves that trees let go.
        rocks: (x, z, radius) in metres of what the sea bursts on.
    """

    def __init__(self, order: Order, world_sky: Sky, air: Air, seed: int, *, ground: float = 0.0,
                 sources: Sequence[Source] = (), breaths: Sequence[Breath] = (), streams: Sequence[Stream] = (),
                 halos: Sequence[Halo] = (),
                 indoor: bool = False,
                 bed: Callable[[Array, Array], Array] | None = None, ambience: Collection[str] = (),
                 birds: Sequence[Flock] = (), sheds: Sequence[Shed] = (),
                 rocks: Sequence[Sequence[float]] = ()) -> None:
        self.sky, self.air, self.seed, self.ground, self.indoor = world_sky, air, seed, ground, indoor
        self.bed = bed
        self.weather, self.season = order.scene.weather, order.scene.season
        self.sources, self.breaths, self.hour = tuple(sources), tuple(breaths), order.scene.hour
        self.share = 0.5 if order.draft else 1.0
        self.wind = np.array([world_sky.wind[0], 0.0, world_sky.wind[1]])
        self._spindrift: Spindrift | None = None
        self.streams = tuple(streams)
        self.halos = tuple(halos)
        self.scene, self.ambience, self.birds = order.scene, tuple(ambience), tuple(birds)
        self.sheds, self.rocks = tuple(sheds), tuple(rocks)

    def particles(self, t: float, view: View, hulls: Floats = NO_HULLS, ocean: Ocean | None = None,
                  splashes: Sequence[Splash] = ()) -> tuple[Particles, ...]:
        """Everything in the air at world time `t`; called once a frame in order.

        Args:
            hulls: (H, 8) as in WaterState.wakes.
            ocean: after its step of this frame, when there is open water.
            splashes: all of the shot so far; old ones are dropped here.
        """
        out: list[Particles] = []
        if not self.indoor:
            out += self._falling(t, view, on_water=ocean is not None)
            out += [flock.at(t) for flock in self.birds]
            glow = fireflies(self.scene, self.ambience, t, view, self.ground, self.wind, self.seed, self.share)
            out += [] if glow is None else [glow]
        elif self.weather == "clear":
            fine = _fine(view)
            out.append(self._box("dust", t, view, 260, 5.0, 0.0, (0.0010 * fine, 0.0020 * fine), 0.5, sway=0.35,
                                 drift=0.02))
        if ocean is not None and not ocean.water.calm:
            for row in hulls:
                out += self._bow(t, row, ocean)
            out += breakers(self.rocks, t, self.seed, self.share, self.wind, ocean)
            if ocean.speed > 9.0:
                if self._spindrift is None:
                    self._spindrift = Spindrift(self.seed, int(1800 * self.share), self.wind)
                out += self._spindrift.at(t, view, ocean)
        if ocean is not None and ocean.water.calm and 4.5 <= self.hour <= 8.5 and self.weather in DAWN:
            out.append(self._mist(t, view, float(ocean.water.level)))
        calm = np.zeros(3) if self.indoor else self.wind
        out += [p for k, source in enumerate(self.sources) for p in fumes(source, k, t, self.seed, calm)]
        out += [p for k, breath in enumerate(self.breaths) for p in exhaled(breath, k, t, self.seed, calm)]
        out += [p for k, stream in enumerate(self.streams) for p in running(stream, k, t, self.seed, calm)]
        out += [p for k, halo in enumerate(self.halos) for p in sparkling(halo, k, t, self.seed)]
        out += thrown(splashes, t, self.seed, self.share, self.wind)
        return tuple(p for p in out if len(p.size))

    # ---------------------------------------------------------------- falling

    def _falling(self, t: float, view: View, on_water: bool) -> list[Particles]:
        out: list[Particles] = []
        air, share = self.air, self.share
        wind = math.hypot(*self.sky.wind)
        if air.rain > 0:
            # Terminal speeds of 1.5–4 mm drops: 5.5–8.8 m/s (Gunn and Kinzer 1949); twice their true width is drawn.
            # A near shell for streaks that cross the picture, a middle one for the sheet, a far one for the veil.
            for name, count, edge, size in (("near", 900, 7.0, 0.0022), ("mid", 2400, 22.0, 0.0045),
                                            ("far", 2600, 60.0, 0.0110)):
                out.append(self._box("rain", t, view, int(count * air.rain * share), edge, 7.6,
                                     (size * 0.8, size * 1.3), 0.75, drift=0.85, tag=name, tall=0.8))
            if not on_water:
                out.append(self._rain_splashes(t, view))
        if air.snow > 0:
            # Flakes fall at 1.0–1.6 m/s whatever their size (Locatelli and Hobbs 1974).
            for name, count, edge, size in (("near", 900, 6.0, 0.0065), ("mid", 2600, 20.0, 0.0150),
                                            ("far", 3400, 60.0, 0.0360)):
                out.append(self._box("snow", t, view, int(count * (0.35 + 0.65 * air.snow) * share), edge, 1.25,
                                     (size * 0.6, size * 1.3), 0.95, sway=0.28, drift=0.9, tag=name, tall=0.8))
            if wind > 7:  # snow lifted off the ground streams past in sheets
                out.append(self._box("snow", t, view, int(1200 * share), 30.0, 0.25, (0.010, 0.020), 0.5, sway=0.5,
                                     drift=1.2, tag="blown", tall=0.25))
        dry = air.rain == 0 and air.snow == 0
        if self.weather == "dust":
            out.append(self._box("dust", t, view, int(1500 * share), 24.0, 0.15, (0.008, 0.02), 0.35,
                                 sway=0.6, drift=0.9))
        elif dry and not on_water and self.weather in ("clear", "cloudy", "haze"):
            motes, fine = int((700 if self.weather == "haze" else 220) * share), _fine(view)
            out.append(self._box("dust", t, view, motes, 9.0, 0.03, (0.0018 * fine, 0.0036 * fine), 0.5, sway=0.4,
                                 drift=0.12))
        if not on_water and seeded(self.scene, self.ambience):
            out.append(self._box("seed", t, view, int(46 * share), 12.0, 0.12, (0.004, 0.009), 0.8, sway=0.5,
                                 drift=0.55, tall=0.6))
        if dry and self.season == "autumn" and not on_water and wind > 1.5:
            out.append(self._box("leaf", t, view, int((60 + 16 * min(wind, 10)) * share), 16.0, 0.9, (0.03, 0.065), 1.0,
                                 sway=0.9, drift=0.7, colour=(0.42, 0.17, 0.03)))
        for k, row in enumerate(self.sheds if dry else ()):
            # A petal sinks at some 0.6 m/s and swings as it does. Far ones are drawn larger: at their own size a
            # picture of 720 lines would lose them.
            for name, count, edge, grow in (("near", 170, 7.0, 1.0), ("mid", 420, 18.0, 1.6), ("far", 500, 45.0, 3.0)):
                low, high = row.size
                out.append(self._box("leaf", t, view, int(count * row.amount * share), edge, 0.6,
                                     (grow * low, grow * high), 1.0, sway=0.7, drift=0.6, tag=f"shed {k} {name}",
                                     tall=0.6, colour=row.colour))
        return out

    def _box(self, kind: str, t: float, view: View, count: int, edge: float, fall: float, sizes: tuple[float, float],
             alpha: float, *, sway: float = 0.0, drift: float = 1.0, tag: str = "", tall: float = 1.0,
             colour: tuple[float, float, float] = (1.0, 1.0, 1.0)) -> Particles:
        """`count` things in a box of `edge` metres (× `tall` in height) centred ahead of the eye."""
        random = np.random.default_rng(stream(self.seed, kind, tag, "box"))
        u = random.random((count, 8))
        box = edge * np.array([1.0, tall, 1.0])
        speed = self.wind * drift * (0.75 + 0.5 * u[:, 3, None])
        speed = speed + np.array([0.0, -1.0, 0.0]) * (fall * (0.8 + 0.4 * u[:, 4, None]))
        # Sway is the integral of a velocity so that the streak points where the thing goes.
        rate = 1.1 + 1.4 * u[:, 5, None]
        angle = rate * t + 6.2832 * u[:, 6, None]
        turn = np.stack([np.ones(count), 0.25 * u[:, 7] - 0.12, np.cos(9 * u[:, 7])], -1)
        place = u[:, :3] * box + speed * t + sway / rate * np.sin(angle) * turn
        centre = view.eye + view.forward * (0.42 * edge)
        away = (place - centre + box / 2) % box - box / 2
        edge_fade = np.clip((0.5 - np.abs(away) / box).min(1) / 0.08, 0, 1)
        position = centre + away
        near = np.linalg.norm(position - view.eye, axis=1)
        fade = edge_fade * np.clip((near - 0.25) / 0.5, 0, 1)
        keep = ((position - view.eye) @ view.forward > 0.1) & (fade > 0.004)
        return Particles(
            kind=kind,  # pyright: ignore[reportArgumentType]
            position=position[keep].astype(np.float32),
            size=(sizes[0] + (sizes[1] - sizes[0]) * u[keep, 7] ** 2).astype(np.float32),
            velocity=(speed + sway * np.cos(angle) * turn)[keep].astype(np.float32),
            alpha=(alpha * fade[keep] * (0.55 + 0.45 * u[keep, 5])).astype(np.float32), colour=colour)

    def _rain_splashes(self, t: float, view: View) -> Particles:
        """Crowns where drops hit the ground within 14 m of the eye: 0.16 s each."""
        count, life = int(700 * self.air.rain * self.share), 0.16
        age, u = slots(self.seed, "crown", count, life * 1.5, t, 5)
        edge = np.array([16.0, 16.0])
        centre = (view.eye + view.forward * 6.0)[[0, 2]]
        away = (u[:, :2] * edge * 7 - centre + edge / 2) % edge - edge / 2
        flat = centre + away
        share = np.clip(age / life, 0, 1)
        position = np.stack([flat[:, 0], np.full(count, self.ground + 0.008) + 0.03 * share, flat[:, 1]], -1)
        alpha = 0.5 * (1 - share) * (age < life) * np.clip((8.0 - np.abs(away).max(1)) / 1.5, 0, 1)
        keep = alpha > 0.01
        return Particles("splash", position[keep].astype(np.float32),
                         (0.006 + 0.022 * share * (0.5 + u[:, 2]))[keep].astype(np.float32),
                         np.zeros((int(keep.sum()), 3), np.float32), alpha[keep].astype(np.float32))

    def _mist(self, t: float, view: View, level: float) -> Particles:
        """Wisps a man's height over still water at dawn (steam fog: cold air over warmer water), 15 to 60 m away: many
        and thin, for one that is thick enough to be seen alone is a ball of cotton."""
        count, edge = int(220 * self.share) + 40, 120.0
        random = np.random.default_rng(stream(self.seed, "water mist"))
        u = random.random((count, 5))
        centre = (view.eye + view.forward * 45.0)[[0, 2]]
        flat = u[:, :2] * edge + self.wind[[0, 2]] * 0.25 * t * (0.7 + 0.6 * u[:, 2, None])
        away = (flat - centre + edge / 2) % edge - edge / 2
        place = np.stack([centre[0] + away[:, 0], level + 0.25 + 0.9 * u[:, 3], centre[1] + away[:, 1]], -1)
        near = np.linalg.norm(place - view.eye, axis=1)
        fade = np.clip((edge / 2 - np.abs(away).max(1)) / 8, 0, 1) * np.clip((near - 15) / 15, 0, 1)
        if self.bed is not None:
            deep = level - np.asarray(self.bed(place[:, 0], place[:, 2]), float)
            fade = fade * np.clip((deep - 0.05) / 0.3, 0, 1)
        breath = 0.75 + 0.25 * np.sin(0.35 * t + 6.28 * u[:, 4])
        return make("steam", place, 2.2 + 3.2 * u[:, 4], np.zeros((count, 3)), 0.04 * fade * breath, seed=u[:, 2])

    # ---------------------------------------------------------------- born

    def _bow(self, t: float, hull: Floats, ocean: Ocean) -> list[Particles]:
        """Spray thrown up by a bow: drops and mist. It bursts with the period at which a hull meets the sea."""
        x, z, heading_x, heading_z, length, beam, speed, draught = (float(v) for v in hull)
        if speed < 0.8:
            return []
        sea = min(1.0, ocean.height_significant / 3.0)
        count = int(2600 * self.share)
        tag = f"bow {length:.1f} {beam:.1f}"
        life = np.random.default_rng(stream(self.seed, tag, "life")).uniform(0.9, 2.1, count)
        age, u = slots(self.seed, tag, count, life, t, 9)
        born = t - age
        ahead = np.array([heading_x, 0.0, heading_z])
        beside = np.array([-heading_z, 0.0, heading_x])
        side = np.where(u[:, 0] < 0.5, -1.0, 1.0)
        # Encounter frequency of head sea: ω + ω²·U/g (deep water).
        meet = ocean.peak + ocean.peak**2 * speed / GRAVITY
        burst = 0.25 + 0.75 * sea * np.maximum(np.sin(meet * born + 6.28 * ((self.seed >> 5) % 97) / 97), 0) ** 0.7
        power = (0.35 + 0.65 * sea) * min(1.0, speed / 5.0)
        back = 0.16 * length * u[:, 1]
        centre = np.array([x, 0.0, z]) - ahead * (speed * age)[:, None]
        root = centre + ahead * (0.47 * length - back)[:, None]
        root = root + beside * (side * (0.06 + 0.30 * u[:, 1]) * beam)[:, None]
        root[:, 1] = ocean.height(root[:, 0], root[:, 2]) + 0.25 * draught * u[:, 2]
        out_speed = (1.6 + 4.0 * u[:, 4]) * power
        up_speed = (3.0 + 10.0 * u[:, 5] ** 1.6) * power * burst
        velocity = ahead * (speed * (0.55 + 0.5 * u[:, 3]))[:, None] + beside * (side * out_speed)[:, None]
        velocity[:, 1] = up_speed
        mist = u[:, 7] > 0.76
        place, moving = ballistic(root, velocity, age, self.wind * 0.5, np.where(mist, 1.5, 0.55))
        share = age / life
        alpha = np.where(mist, 0.13, 0.95) * (1 - share) ** 1.2 * np.minimum(share * 9, 1) * (0.3 + 0.7 * burst) * power
        scale = min(2.0, max(0.4, beam / 8.0))
        size = np.where(mist, (0.28 + 0.35 * u[:, 6]) * scale + 0.7 * age * scale, 0.022 + 0.05 * u[:, 6] ** 2)
        return [make("spray", place, size, moving, alpha)]
