"""The flight of shards: convex pieces that bump into ground, set and cast, not into one another.

Neighbours of a shell overlap as convex hulls from the first moment, and would throw each other away; after the burst
they hardly meet.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from skyscreen.forge.shatter import Shard
from skyscreen.nouns.model import Model
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, quaternion, rotation
from skyscreen.stage.physics.run import QUIET, Break, Contact
from skyscreen.stage.physics.world import SUBSTEP, contact, document, main_material, row, scenery, surface
from skyscreen.stage.set_dressing import Dressed

FINE = SUBSTEP / 1.5
"""Seconds: pieces are an inch wide."""
LOST = 0.55
"""Share of the falling speed that goes into cracks; the rest keeps the pieces going."""
SETTLED = 0.02
"""m/s and, times 20, rad/s under which all must be in three frames for the simulation to stop."""
LONGEST = 4.0
"""Seconds after which a rocking piece is held."""


def fly(shards: Sequence[Shard], found: Break, subject: Subject, fixed: Sequence[tuple[str, Model, Array]],
        set_: Dressed, times: Array, seed: int) -> tuple[Array, list[Contact], dict[str, float]]:
    """(S, F + 1, 4, 4) roots of the shards at `times`, their impacts, measures."""
    import mujoco

    model = mujoco.MjModel.from_xml_string(_xml(shards, found, subject, fixed, set_))
    data = mujoco.MjData(model)
    _burst(shards, found, subject, data, np.random.default_rng(seed))
    mujoco.mj_forward(model, data)
    log = _Log(model, shards, subject, set_)
    roots = np.zeros((len(shards), len(times), 4, 4))
    now, quiet = found.time, 0
    for k, time in enumerate(times):
        count = max(1, round((time - now) / FINE)) if time > now and quiet < 3 and time < found.time + LONGEST else 0
        for j in range(count):
            model.opt.timestep = (time - now) / count
            log.before = data.qvel.copy()
            mujoco.mj_step(model, data)
            log.touches(now + j * model.opt.timestep, data)
        now = max(now, float(time))
        speed = np.abs(data.qvel.reshape(-1, 6)).max(0)
        still = speed[:3].max() < SETTLED and speed[3:].max() < 20 * SETTLED
        quiet = quiet + 1 if still and count else quiet if still else 0
        for n in range(len(shards)):
            roots[n, k] = np.eye(4)
            roots[n, k, :3, :3] = rotation(data.qpos[7 * n + 3:7 * n + 7]) * subject.scale
            roots[n, k, :3, 3] = data.qpos[7 * n:7 * n + 3]
    return roots, log.contacts, {"shards": float(len(shards)), "shard_penetration": round(log.deepest, 5)}


def _xml(shards: Sequence[Shard], found: Break, subject: Subject, fixed: Sequence[tuple[str, Model, Array]],
         set_: Dressed) -> str:
    rows, _ = scenery(fixed, set_, found.root[[0, 2], 3])
    own = surface(main_material(subject.model))
    turn = quaternion(found.root)
    assets = ""
    for k, shard in enumerate(shards):
        points = shard.hull * subject.scale
        assets += f'<mesh name="m{k}" vertex="{row(points.reshape(-1))}"/>'
        at = found.root[:3, :3] @ np.asarray(shard.centre) + found.root[:3, 3]
        mass = max(shard.mass * subject.scale**3, 1e-5)
        rows.append(f'<body name="shard{k}" pos="{row(at)}" quat="{row(turn)}"><freejoint/>'
                    f'<geom name="shard{k}" type="mesh" mesh="m{k}" mass="{mass}" contype="2" conaffinity="1" '
                    f'{contact(own, mass, FINE, turning=False)}/></body>')
    return document(rows, assets, FINE)


def _burst(shards: Sequence[Shard], found: Break, subject: Subject, data: Any, random: np.random.Generator) -> None:
    """Each piece goes on as the whole did at its place, slower, and away from the blow: the nearer the faster."""
    fall = float(np.linalg.norm(found.velocity))
    size = max(subject.height, 2 * max(subject.half))
    for n, shard in enumerate(shards):
        at = found.root[:3, :3] @ np.asarray(shard.centre) + found.root[:3, 3]
        out = at - found.point
        far = float(np.linalg.norm(out))
        way = out / max(far, 1e-6) + random.normal(size=3) * 0.35
        way[1] = abs(way[1]) * 0.5
        near = 1.0 / (1.0 + 2.5 * far / size)
        velocity = found.velocity + np.cross(found.spin, at - found.root[:3, 3])
        velocity = velocity * (1 - LOST * near) + way * (0.28 * fall * near * random.uniform(0.5, 1.4))
        data.qvel[6 * n:6 * n + 3] = velocity
        spin = found.spin + random.normal(size=3) * (2.0 + 5.0 * near * fall)
        data.qvel[6 * n + 3:6 * n + 6] = found.root[:3, :3].T / subject.scale @ spin


class _Log:
    """What the pieces hit."""

    def __init__(self, model: Any, shards: Sequence[Shard], subject: Subject, set_: Dressed) -> None:
        self.model, self.shards, self.subject, self.ground = model, shards, subject, set_.piece.ground
        self.own = main_material(subject.model)
        self.size = max(subject.height, 2 * max(subject.half))
        self.contacts: list[Contact] = []
        self.last = np.full(len(shards), -1e9)
        self.hits = np.zeros(len(shards), int)
        self.before = np.zeros(6 * len(shards))
        self.deepest = 0.0
        """As a share of the size of the whole."""

    def touches(self, time: float, data: Any) -> None:
        """First touches after a pause become impacts, three a piece: later ones are the tinkle of the break itself."""
        if not data.ncon:
            return
        self.deepest = max(self.deepest, -float(data.contact.dist.min()) / self.size)
        bodies = self.model.geom_bodyid[data.contact.geom].max(1)
        fresh = time - self.last[bodies - 1] > QUIET
        self.last[bodies - 1] = time
        for c in np.flatnonzero(fresh):
            met, body = data.contact[int(c)], int(bodies[c])
            n = body - 1
            speed = abs(float(self.before[6 * n:6 * n + 3] @ np.asarray(met.frame[:3])))
            if speed > 0.3 and self.hits[n] < 3:
                self.hits[n] += 1
                mass = float(self.model.body_mass[body])
                x, y, z = (float(v) for v in met.pos)
                self.contacts.append(Contact(time, "impact", self.subject.id, "ground", self.own, self.ground,
                                             mass * speed, mass, (x, y, z)))
