"""A staged shot: its frames come lazily from what was rehearsed."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from skyscreen.catalogue import index
from skyscreen.core.seeds import stream
from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.model import Light
from skyscreen.nouns.order import Order
from skyscreen.nouns.staged import Event
from skyscreen.nouns.world import World
from skyscreen.stage import aglow, changes, collisions, exhaled, sparking, thrust
from skyscreen.stage.buoyancy import SEA, measures
from skyscreen.stage.camera.operator import Shot
from skyscreen.stage.casting import Subject
from skyscreen.stage.events import gather, rings, ripples, splashes
from skyscreen.stage.fireworks import flashes
from skyscreen.stage.flocks import Flock, flocks
from skyscreen.stage.geometry import Array
from skyscreen.stage.kindling import glow, kindled, quenched
from skyscreen.stage.performing import Performance
from skyscreen.stage.prints import Prints
from skyscreen.stage.ready import open_sea
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.settling import Settling
from skyscreen.stage.shedding import shed
from skyscreen.stage.skies import burns, lit
from skyscreen.stage.sources import dusty, sources
from skyscreen.stage.streams import streams
from skyscreen.stage.tracks import Clock, Track
from skyscreen.stage.weather import Weather


class Production:
    """A staged shot (nouns.world.Staged)."""

    def __init__(self, order: Order, run: Order, set_: Dressed, subjects: Sequence[Subject], done: Performance,
                 shot: Shot, world: World, clock: Clock, notes: list[str], begin: int,
                 opening: tuple[tuple[float, ...], ...], passing: Sequence[Track] = ()) -> None:
        self.order, self.run, self.set, self.subjects, self.done, self.shot = order, run, set_, subjects, done, shot
        self._world, self.clock, self._notes, self.begin, self.opening = world, clock, notes, begin, opening
        self.passing = list(passing)
        """`run` is what was rehearsed: the order, or the whole chain of which it is frames `begin` and on."""
        part = Clock(clock.step, clock.head - begin, order.frames)
        self._events = gather(order, set_, {s.id: s for s in subjects}, done, part, shot.views, clock)

    @property
    def world(self) -> World:
        return self._world

    @property
    def events(self) -> list[Event]:
        return list(self._events)

    @property
    def notes(self) -> list[str]:
        return list(self._notes)

    @property
    def physics(self) -> dict[str, Any]:
        out: dict[str, Any] = dict(self.done.physics)
        if self.done.hulls:
            out["hulls"] = measures(self.done.hulls, lambda s: min(s.model.density / SEA, 1.0))
        out["camera"] = {"seen": round(self.shot.seen, 3), "turned": self.shot.turned, "lens": self.shot.lens,
                         "faults": sorted(self.shot.judged.faults)}
        return out

    def frames(self, first: int = 0) -> Iterator[FrameState]:
        """States of frame `first` … order.frames − 1. The first starts the sea's foam from its own warm-up."""
        clock, order, world, begin = self.clock, self.run, self._world, self.begin
        moving = [*(self.done.tracks[s.id] for s in self.subjects), *(piece.track for piece in self.done.debris),
                  *self.passing]
        template = np.zeros((len(world.instances), 4, 4), np.float32)
        template[len(moving):] = self.set.transforms
        wet = world.air.wet
        thrown = splashes(self.set, self.done, {s.id: s for s in self.subjects}, wet)
        waded = ripples(self.set, self.done, {s.id: s for s in self.subjects}, clock.times)
        fuming = [*sources(world.instances, template, moving, clock),
                  *dusty(self.set, self.subjects, moving, clock, world.air,
                         {a.subject for a in order.shot.actions if a.motion == "skid"}),
                  *changes.fires(order, self.subjects, moving, clock.times),
                  *sparking.sparks(order, self.subjects, moving, clock.times),
                  *thrust.clouds(order, self.set, self.subjects, moving, clock.times),
                  *collisions.broken(order, self.subjects, moving, clock.times)]
        blown = [*exhaled.breaths(order, self.subjects, moving, clock.times),
                 *thrust.jets(order, self.subjects, moving, clock.times)]
        place = index.get("places", order.scene.place).facts
        bathed = self.set.piece.water is not None or order.scene.place == "bathroom" or (
            not world.indoor and order.scene.weather in ("rain", "storm"))
        poured = streams(order, self.subjects, moving, clock.times, wet=bathed)
        halos = aglow.halos(order, self.subjects, moving, clock.times)
        weather = Weather(order, world.sky, world.air, stream(order.seed, order.scene.id, order.shot.id, "weather"),
                          ground=world.ground_level, sources=fuming, breaths=blown, streams=poured, halos=halos,
                          indoor=world.indoor,
                          bed=self.set.piece.height, ambience=self.set.piece.ambience, birds=self._birds(),
                          sheds=shed(order, self.subjects, place), rocks=place.get("breaks", ()))
        prints = Prints(order.scene, self.set, {s.id: s for s in self.subjects}, self.done.tracks, clock)
        settling = Settling(order, world.air.snow, moving, len(world.instances), clock)
        ocean = open_sea(order, self.set, world.sky)
        if ocean is not None:
            ocean.warm(clock.time(begin + first))
        wakes, swum = list(self.done.wakes.values()), list(self.done.swum.values())
        none = np.zeros((0, 8), np.float32)
        starts, ends = kindled(order, self.subjects), quenched(order, self.subjects, self.done.tracks)
        lamps = [(t, aglow.of_model(s), starts.get(k, -math.inf), ends.get(k, math.inf))
                 for k, (t, s) in enumerate(zip(moving, self.subjects, strict=False))
                 if s.model.lights and (lit(order, self.set) or burns(s.model))]
        dark = lit(order, self.set)
        lamps += [(t, (aglow.lamp(s, dark),), -math.inf) for t, s in zip(moving, self.subjects, strict=False)
                  if aglow.glows(order, s)]
        shows = [source.point for source in fuming if source.kind == "burst"]
        for frame in range(first, self.order.frames):
            at = begin + frame
            now, before = _transforms(template, moving, at + 1), _transforms(template, moving, at)
            time = clock.time(at)
            view = self.shot.views[frame + 1]
            hulls = np.array([w[at + 1] for w in wakes], np.float32) if wakes else none
            rows = [hulls, *(np.asarray(w[at + 1], np.float32)[None] for w in swum)]
            water = None if ocean is None else ocean.step(time, np.concatenate(rows))
            yield FrameState(
                frame=frame, time=time, transforms=now, previous=before, joints=_joints(moving, at + 1),
                previous_joints=_joints(moving, at), view=view, previous_view=self.shot.views[frame],
                lights=(*(_carried(light, track.roots[at + 1]) for track, lights, start, end in lamps
                          for light in lights if start <= time < end),
                        *(flash for point in shows for flash in flashes(point, weather.seed, time))),
                water=water, particles=weather.particles(time, view, hulls, ocean, thrown),
                visible=_visible(moving, len(world.instances), at + 1), prints=prints.at(time),
                settled=settling.at(at + 1), glow=glow(starts, len(world.instances), time, ends),
                rings=None if ocean is None else rings(thrown, time, waded))

    def _birds(self) -> tuple[Flock, ...]:
        """Flocks ahead of the camera as it looks in the middle of the shot."""
        order, world, shown = self.order, self._world, self.set.piece
        if world.indoor or shown.medium == "underwater" or world.air.fog_colour is not None:
            return ()  # a place with air of a colour of its own is no place for birds
        middle = self.shot.views[len(self.shot.views) // 2]
        seed = stream(order.seed, order.scene.id, order.shot.id, "birds")
        seconds = self.clock.time(self.begin + order.frames // 2)
        return flocks(order.scene, shown.ambience, world.stage_centre, np.asarray(middle.forward, float), seconds, seed)


def _transforms(template: np.ndarray, moving: Sequence[Track], sample: int) -> np.ndarray:
    out = template.copy()
    for k, track in enumerate(moving):
        out[k] = track.roots[sample]
    return out


def _joints(moving: Sequence[Track], sample: int) -> np.ndarray:
    rows = [track.joints[sample] for track in moving if track.joints is not None]
    return np.concatenate(rows).astype(np.float32) if rows else np.zeros((0, 4, 4), np.float32)


def _visible(moving: Sequence[Track], count: int, sample: int):
    if all(track.visible is None for track in moving):
        return None
    out = np.ones(count, np.uint8)
    for k, track in enumerate(moving):
        if track.visible is not None:
            out[k] = track.visible[sample]
    return out


def _carried(light: Light, root: Array) -> Light:
    """A lamp of a thing in world space."""
    scale = float(np.cbrt(abs(np.linalg.det(root[:3, :3]))))
    px, py, pz = (float(v) for v in root[:3, :3] @ np.asarray(light.position) + root[:3, 3])
    dx, dy, dz = (float(v) for v in root[:3, :3] @ np.asarray(light.direction) / scale)
    return replace(light, position=(px, py, pz), direction=(dx, dy, dz), reach=light.reach * scale)
