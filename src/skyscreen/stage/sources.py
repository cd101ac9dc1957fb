"""Where fumes and dust come from in a shot: chimneys, fires, cups, hooves and tyres."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np

from skyscreen.nouns.world import Air, Instance
from skyscreen.stage.casting import Subject
from skyscreen.stage.events import LOOSE
from skyscreen.stage.fumes import Source
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Clock, Track

FUMES = {"smoke": "smoke", "chimney": "smoke", "funnel": "smoke", "steam": "steam", "fire": "fire", "flame": "fire",
         "embers": "ember", "plume": "plume", "vapour": "plume",
         "burst": "burst"}
"""Sockets that give off particles."""
COAL = (0.10, 0.097, 0.095)
"""Albedo of an engine's smoke; a hearth's is three times as light."""
VAPOUR, MOUTH = (0.93, 0.94, 0.95), 0.25
"""Albedo of a cooling tower's cloud, and the radius of its mouth over its height: 29 m to 118 m."""
SMOKE, SPRAY = (0.80, 0.80, 0.80), (0.75, 0.80, 0.85)
"""Of burning tyres, of water thrown up by them."""


def sources(instances: Sequence[Instance], template: np.ndarray, moving: Sequence[Track],
            clock: Clock) -> list[Source]:
    """Chimneys, fires and cups: every socket that fumes, where it is at each sample; 24 at most."""
    out = []
    for k, instance in enumerate(instances):
        roots = moving[k].roots if k < len(moving) else template[k][None].astype(float)
        for name in sorted(instance.model.sockets):
            kind = FUMES.get(name.rstrip("0123456789_"))
            if kind is not None:
                path = roots[:, :3, :3] @ np.asarray(instance.model.sockets[name].position, float) + roots[:, :3, 3]
                tall = instance.model.high[1] * float(np.linalg.norm(roots[0, :3, 1]))
                x, y, z = (float(v) for v in path[len(path) // 2])
                goes = len(path) > 1 and float(np.abs(path - path[0]).max()) > 0.01
                engine = name.startswith("funnel")
                strength = (float(instance.model.sockets[name].position[1]) if kind == "plume"
                            else float(np.clip(tall / 5.0, 0.05, 3.0)) * (3.0 if engine else 1.0))
                vapour = name.startswith("vapour")
                strength *= MOUTH if vapour else 1.0
                if kind == "fire" and "blaze" in instance.model.facts:  # its tongues stand over 1.24 m × √strength
                    strength = (float(instance.model.facts["blaze"]) / 1.24) ** 2
                out.append(Source(kind, (x, y, z), strength,  # pyright: ignore[reportArgumentType]
                                  clock.times if goes else None, path if goes else None,
                                  COAL if engine else VAPOUR if vapour else None))
    return out[:24]


def dusty(set_: Dressed, subjects: Sequence[Subject], moving: Sequence[Track], clock: Clock, air: Air,
          skids: Collection[str] = ()) -> list[Source]:
    """What drives or gallops over loose dry ground raises dust behind it; on a wet road its wheels raise spray, and the
    tyres of what skids (ids) smoke on any. The first of `moving` are the subjects' tracks."""
    ground = "snow" if air.snow > 0 else set_.piece.ground
    wet = air.wet > 0.6 and ground != "snow"
    if set_.piece.indoor or (ground not in LOOSE and not wet and not skids):
        return []
    out = []
    for subject, track in zip(subjects, moving, strict=False):
        wheeled = subject.kind == "vehicle"
        smokes = wheeled and subject.id in skids
        raises = (ground in LOOSE or wet) and (wheeled or (subject.kind == "quadruped" and not wet))
        if not (smokes or raises) or set_.on_water(*track.roots[0, [0, 2], 3]):
            continue
        rear = np.array([0.0, subject.model.low[1], 0.75 * subject.model.low[2]])
        path = track.roots[:, :3, :3] @ rear + track.roots[:, :3, 3]
        low = np.asarray(set_.ground(path[:, 0], path[:, 2]), float)
        if float(np.min(path[:, 1] - low)) > 0.5 or float(np.abs(path - path[0]).max()) < 0.5:
            continue  # it flies, or stands
        wide = float(np.clip(2 * subject.half[0], 0.5, 3.0)) * (1.5 if smokes else 1.0)
        x, y, z = (float(v) for v in path[len(path) // 2])
        colour = SMOKE if smokes and ground not in LOOSE else SPRAY if wet else LOOSE[ground]
        out.append(Source("dust", (x, y, z), wide, clock.times, path, colour))
    return out
