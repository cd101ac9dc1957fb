"""Events: what sounds, with its distance and its place between the loudspeakers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from skyscreen.nouns.frame import View
from skyscreen.nouns.order import Order
from skyscreen.nouns.staged import Event
from skyscreen.stage.breaking import spill_colour, spilled
from skyscreen.stage.camera import lens
from skyscreen.stage.casting import Subject
from skyscreen.stage.entries import Ripple, depth, standing
from skyscreen.stage.noises import humming, worked
from skyscreen.stage.performing import Performance
from skyscreen.stage.physics.world import main_material
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.splashes import Splash
from skyscreen.stage.tracks import Clock

LOOSE = {"snow": (0.95, 0.97, 1.0), "sand": (0.62, 0.50, 0.35), "soil": (0.36, 0.28, 0.20),
         "gravel": (0.45, 0.43, 0.40)}
"""Grounds that fly up under a blow, and the albedo of their dust."""
MOST = 400
"""Events of one shot at most: the strongest are kept. Foley cannot be heard apart beyond ten a second."""


def gather(order: Order, set_: Dressed, subjects: Mapping[str, Subject], done: Performance, clock: Clock,
           views: Sequence[View], whole: Clock) -> list[Event]:
    """All events in the order of time. `views` are the F + 1 samples of the take's own `clock`; the tracks run over
    the `whole` one, which is longer where several shots are one set-up."""
    raw: list[tuple[float, str, str, str, str, str, float, float, tuple[float, float, float]]] = []
    for name, track in done.tracks.items():
        subject = subjects[name]
        own = str(subject.facts.get("foot") or main_material(subject.model))
        for touch in track.touches:
            wet = set_.on_water(touch.point[0], touch.point[2])
            raw.append((touch.time, touch.kind, name, "water" if wet else "air" if touch.kind == "wing" else "ground",
                        own, "water" if wet else set_.piece.ground, touch.impulse,
                        subject.model.mass * subject.scale**3, touch.point))
    for c in done.contacts:
        raw.append((c.time, c.kind, c.a, c.b, c.material_a or main_material(subjects[c.a].model), c.material_b,
                    c.impulse, c.mass, c.point))
    for name in done.hulls:
        raw += _hull(name, subjects[name], done, whole)
    raw = [r for r in raw if clock.time(0) <= r[0] < clock.last + clock.step]
    if len(raw) > MOST:
        raw = sorted(raw, key=lambda r: -r[6])[:MOST]
    heard = [_event(order, clock, views, *r) for r in sorted(raw, key=lambda r: (r[0], r[2], r[3], r[1]))]
    for sound, row in (*worked(order, subjects, done.tracks, whole), *humming(subjects, done.tracks, whole)):
        if clock.time(0) <= row[0] < clock.last + clock.step:
            heard.append(replace(_event(order, clock, views, *row), sound=sound))
    return sorted(heard, key=lambda event: (event.frame, event.time))


def _hull(name: str, subject: Subject, done: Performance, clock: Clock):
    """A bow that has dived throws water; timbers creak at the end of each roll."""
    roots = done.tracks[name].roots
    pitch, roll = roots[:, 1, 2] / subject.scale, roots[:, 1, 0] / subject.scale
    mass = subject.model.mass * subject.scale**3
    for k in range(1, len(roots) - 1):
        bow = roots[k] @ np.array([0, subject.model.low[1], subject.model.high[2] * 0.85, 1.0])
        if pitch[k] < pitch[k - 1] and pitch[k] <= pitch[k + 1] and pitch[k] < -0.012:
            # Water set moving by a bow: 2 % of the hull's mass at the speed of its fall.
            yield (float(clock.times[k]), "splash", name, "water", main_material(subject.model), "water",
                   0.02 * mass * 12 * abs(float(pitch[k])), mass, (float(bow[0]), float(bow[1]), float(bow[2])))
        if (roll[k] - roll[k - 1]) * (roll[k + 1] - roll[k]) < 0 and abs(roll[k]) > 0.01 and mass > 500:
            middle = roots[k, :3, 3]
            yield (float(clock.times[k]), "creak", name, name, main_material(subject.model),
                   main_material(subject.model), mass * 0.005 * abs(float(roll[k])), mass,
                   (float(middle[0]), float(middle[1]), float(middle[2])))


def _event(order: Order, clock: Clock, views: Sequence[View], time: float, kind: str, a: str, b: str, material_a: str,
           material_b: str, impulse: float, mass: float, point: tuple[float, float, float]) -> Event:
    frame = int(np.clip(np.floor((time - clock.time(0)) / clock.step + 1e-9), 0, clock.frames - 1))
    view = views[frame + 1]
    picture, depth = lens.project_view(np.array([point], float), view, order.width, order.height)
    d = np.array(point) - np.asarray(view.eye, float)
    away = float(np.linalg.norm(d))
    side = float(d @ np.asarray(view.right, float))
    # In front: as far aside as the picture shows it; behind the lens: by the angle alone.
    pan = float(np.clip(picture[0, 0], -1, 1)) if depth[0] > 0 else float(np.clip(side / max(away, 1e-6), -1, 1))
    late = float(np.clip((time - clock.time(frame)) / order.shot.speed, 0.0, 1 / order.fps - 1e-6))
    return Event(frame=frame, time=late, kind=kind, a=a, b=b,  # pyright: ignore[reportArgumentType]
                 material_a=material_a, material_b=material_b, impulse=float(impulse), mass=float(mass), point=point,
                 distance=away, pan=pan)


def ripples(set_: Dressed, done: Performance, subjects: Mapping[str, Subject], times: np.ndarray) -> list[Ripple]:
    """Rings round whoever stands in the water."""
    return [one for name, track in done.tracks.items() for one in standing(set_, subjects[name], track, times)]


def rings(thrown: Sequence[Splash], time: float, waded: Sequence[Ripple] = ()) -> np.ndarray:
    """(R, 4) rings that run over water now: x, z, age, strength; the newest eight, each for six seconds, faint ones
    for three."""
    live: list[Ripple] = [(s.time, s.point, s.strength) for s in thrown if s.wet and 0 <= time - s.time < 6.0]
    live += [one for one in waded if 0 <= time - one[0] < 3.0]
    live = sorted(live, key=lambda one: one[0])[-8:]
    return np.array([(p[0], p[2], time - at, strong) for at, p, strong in live], np.float32).reshape(-1, 4)


def splashes(set_: Dressed, done: Performance, subjects: Mapping[str, Subject], wet: float) -> list[Splash]:
    """What throws water or dust: bodies that fall, feet in puddles and on loose ground that is not damp."""
    out = []
    loose = set_.piece.ground in LOOSE and (wet < 0.2 or set_.piece.ground == "snow")
    damp = wet > 0.6
    colour = (1.0, 1.0, 1.0) if damp else LOOSE.get(set_.piece.ground, (0.5, 0.41, 0.3))
    for c in done.contacts:
        if c.kind == "break" and spilled(subjects[c.a])[1] > 0.01:
            speed = c.impulse / max(c.mass, 1e-6)
            out.append(Splash(c.time, c.point, float(np.clip(0.3 * speed, 0.5, 2.5)), True,
                              spill_colour(spilled(subjects[c.a])[0]),
                              float(np.clip(spilled(subjects[c.a])[1] ** (1 / 3) * 0.4, 0.15, 0.8))))
        if c.kind == "splash":
            heavy = float(np.clip((c.mass / 70) ** (1 / 6), 0.5, 2.2))
            strong = float(np.clip(c.impulse / max(c.mass, 1e-6) * 0.6 * heavy, 0.4, 9.0))
            out.append(Splash(c.time, c.point, strong, True, size=float(np.clip(heavy, 0.7, 2.2))))
        elif (c.kind == "impact" and c.b == "ground" and c.impulse / max(c.mass, 1e-6) > 1.2
              and (damp or loose)):
            speed = c.impulse / max(c.mass, 1e-6)
            out.append(Splash(c.time, c.point, float(np.clip(0.35 * speed, 0.4, 4.0)), damp, colour))
    for name, track in done.tracks.items():
        heavy = np.clip((subjects[name].model.mass * subjects[name].scale**3 / 70) ** (1 / 6), 0.5, 2.0)
        for touch in track.touches:
            x, y, z = touch.point
            deep = depth(set_, x, z)
            if touch.kind != "step":
                continue
            wades = 0.015 < deep < 0.6 * subjects[name].height
            if set_.level is not None and wades and y < set_.level + 0.1:
                strong = float(np.clip((0.9 + 3.0 * min(deep, 0.25)) * heavy, 0.4, 2.6))
                out.append(Splash(touch.time, (x, set_.level, z), strong, True))
            elif damp or loose:
                out.append(Splash(touch.time, touch.point, float((1.1 if damp else 0.5) * heavy), damp, colour))
    return out
