"""Running the bodies: substeps between samples, contacts with impulse and sub-frame time, and measures of the law."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from skyscreen.catalogue import material
from skyscreen.nouns.model import Model
from skyscreen.stage.geometry import Array, rotation
from skyscreen.stage.physics.world import GRAVITY, SUBSTEP, Body, model_xml
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Track

WATER = 1000.0
QUIET = 0.03
"""Seconds of separation after which a new touch is a new impact."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Two bodies met."""

    time: float
    kind: str
    a: str
    b: str
    material_a: str
    material_b: str
    impulse: float
    mass: float
    point: tuple[float, float, float]


@dataclass(frozen=True, eq=False)
class Break:
    """A brittle body met something hard enough."""

    name: str
    time: float
    root: Array
    """(4, 4) at that moment, scale included."""
    velocity: Array
    """(3,) of its centre of mass right before, m/s."""
    spin: Array
    """(3,) rad/s, world."""
    point: Array
    """(3,) of the blow, world."""
    on: str
    """What it hit: a cast id, 'ground' or 'set'."""


@dataclass
class Result:
    tracks: dict[str, Track]
    contacts: list[Contact] = field(default_factory=list)
    measures: dict[str, Any] = field(default_factory=dict)
    breaks: list[Break] = field(default_factory=list)


SOFTNESS = {"glass": 1.0, "stone": 1.0, "metal": 1.0, "wood": 1.6, "soft": 7.0, "cloth": 12.0, "flesh": 8.0,
            "snow": 15.0, "water": 40.0}
"""Sound class of what is hit → how many times the strength a blow must have to break on it as it does on stone: a
yielding floor spreads the blow over time."""


THIN = {"paper": 1.5, "plastic": 2.0}
"""Materials that lie as a sheet or a shell over something harder."""


def softness(name: str) -> float:
    """Of a ground or a material."""
    if name in THIN:
        return THIN[name]
    known = material.materials().get(name)
    return SOFTNESS.get(known.sound if known else name, 3.0)


def run(bodies: Sequence[Body], fixed: Sequence[tuple[str, Model, Array]], set_: Dressed, times: Array) -> Result:
    """Simulate from the first release on; (F + 1) samples at `times`. Before its release a body is held."""
    import mujoco

    place = np.mean([b.root[[0, 2], 3] for b in bodies], axis=0)
    text, materials = model_xml(bodies, fixed, set_, place)
    model = mujoco.MjModel.from_xml_string(text)
    data = mujoco.MjData(model)
    state = _State(mujoco, model, data, bodies, materials, set_)
    roots = np.zeros((len(bodies), len(times), 4, 4))
    now = float(times[0])
    for k, time in enumerate(times):
        count = max(1, round((time - now) / SUBSTEP)) if time > now else 0
        if count:
            model.opt.timestep = (time - now) / count
        for j in range(count):
            state.step(now + j * model.opt.timestep)
        now = float(time)
        for n, body in enumerate(bodies):
            root = np.eye(4)
            at = 7 * n
            root[:3, :3] = rotation(data.qpos[at + 3:at + 7]) * body.subject.scale
            root[:3, 3] = data.qpos[at:at + 3]
            roots[n, k] = root
    tracks = {b.subject.id: Track(roots[n]) for n, b in enumerate(bodies)}
    for broken in state.breaks:
        tracks[broken.name].visible = times < broken.time
    return Result(tracks, state.contacts, state.measures(), state.breaks)


class _State:
    """The simulation between two samples."""

    def __init__(self, mujoco: Any, model: Any, data: Any, bodies: Sequence[Body], materials: list[str],
                 set_: Dressed) -> None:
        self.mujoco, self.model, self.data, self.bodies, self.materials, self.set = (
            mujoco, model, data, bodies, materials, set_)
        self.released = [False] * len(bodies)
        self.contacts: list[Contact] = []
        self.last: dict[tuple[int, int], float] = {}
        self.sums: dict[tuple[int, int], int] = {}
        self.flight: list[list[tuple[float, float]]] = [[] for _ in bodies]
        self.flights: list[list[tuple[float, float]]] = []
        self.deepest, self.energy, self.gained, self.scale = 0.0, None, 0.0, 1e-9
        self.wet = [False] * len(bodies)
        self.breaks: list[Break] = []
        self.gone = [False] * len(bodies)
        """Broken: it lies where it broke, out of everybody's way."""
        self.start = data.qpos.copy()
        mujoco.mj_forward(model, data)
        self.before = self._speeds()
        """(n, 3) before the substep: what a blow met."""

    def step(self, time: float) -> None:
        model, data = self.model, self.data
        data.xfrc_applied[:] = 0
        for n, body in enumerate(self.bodies):
            if not self.released[n] and time >= body.release - 1e-9:
                self.released[n] = True
                # A free joint's speed is that of the body's origin; the start names its centre of mass.
                arm = data.xipos[n + 1] - data.xpos[n + 1]
                data.qvel[6 * n:6 * n + 3] = body.velocity - np.cross(body.spin, arm)
                # MuJoCo's angular velocity of a free joint is in the body's own axes.
                own = rotation(data.qpos[7 * n + 3:7 * n + 7])
                data.qvel[6 * n + 3:6 * n + 6] = own.T @ body.spin
                self.energy = None
            self._float(n, body, time)
        self.before = self._speeds()
        self.mujoco.mj_step(model, data)
        for n, free in enumerate(self.released):
            if not free or self.gone[n]:
                data.qpos[7 * n:7 * n + 7] = self.start[7 * n:7 * n + 7]
                data.qvel[6 * n:6 * n + 6] = 0
        self._touches(time)
        self._laws(time)

    def _speeds(self) -> Array:
        """(n, 3) velocities of the centres of mass, world."""
        data = self.data
        out = np.zeros((len(self.bodies), 3))
        for n in range(len(self.bodies)):
            spin = rotation(data.qpos[7 * n + 3:7 * n + 7]) @ data.qvel[6 * n + 3:6 * n + 6]
            out[n] = data.qvel[6 * n:6 * n + 3] + np.cross(spin, data.xipos[n + 1] - data.xpos[n + 1])
        return out

    def _float(self, n: int, body: Body, time: float) -> None:
        """Archimedes and drag on what is under water, from the box of the body."""
        level = self.set.level
        if level is None or not self.set.on_water(*self.data.qpos[[7 * n, 7 * n + 2]]):
            return
        tall = body.subject.height
        depth = float(np.clip((level - (self.data.qpos[7 * n + 1] + body.subject.low[1])) / tall, 0, 1))
        mass = float(self.model.body_mass[n + 1])
        if depth > 0 and not self.wet[n]:
            self.wet[n] = True
            speed = float(np.linalg.norm(self.data.qvel[6 * n:6 * n + 3]))
            p = self.data.qpos[7 * n:7 * n + 3]
            self.contacts.append(Contact(time, "splash", body.subject.id, "water", "", "water", mass * speed, mass,
                                         (float(p[0]), level, float(p[2]))))
        if depth > 0:
            lift = WATER / max(body.subject.model.density, 1.0) * mass * GRAVITY * depth
            speed = self.data.qvel[6 * n:6 * n + 3]
            self.data.xfrc_applied[n + 1, :3] = -mass * depth * (2.2 * speed + 0.8 * speed * np.abs(speed))
            self.data.xfrc_applied[n + 1, 1] += lift
            self.data.xfrc_applied[n + 1, 3:] = -mass * depth * 0.2 * tall**2 * self.data.qvel[6 * n + 3:6 * n + 6]
            self.energy = None

    def _touches(self, time: float) -> None:
        """New touches become impacts; lasting ones with sideways speed become a roll or a scrape, twelve a second."""
        data, model = self.data, self.model
        for c in range(data.ncon):
            contact = data.contact[c]
            pair = (int(contact.geom1), int(contact.geom2))
            first, second = (int(model.geom_bodyid[g]) for g in pair)
            moving = [i for i in (first, second) if i > 0]
            if not moving or not any(self.released[i - 1] for i in moving) or any(self.gone[i - 1] for i in moving):
                continue
            size = min(self.bodies[i - 1].subject.height for i in moving)
            self.deepest = max(self.deepest, -float(contact.dist) / max(size, 1e-3))
            fresh = time - self.last.get(pair, -1e9) > QUIET
            self.last[pair] = time
            lead = moving[-1]
            mass = min(float(model.body_mass[i]) for i in moving)
            velocity = data.qvel[6 * (lead - 1):6 * lead]
            if fresh:
                # Impulse of the blow: the closing speed along the normal, taken up by the lighter body.
                normal = np.asarray(contact.frame[:3])
                speed = abs(float(self.before[lead - 1] @ normal))
                broken = [i for i in moving if self._breaks(i, pair, speed)]
                if broken:
                    for i in broken:
                        self._break(i, time, pair, speed, contact.pos)
                elif speed > 0.05:
                    self._say("impact", time, pair, mass * speed, mass, contact.pos)
            else:
                flat = float(np.linalg.norm(self.before[lead - 1]))
                count = self.sums.get(pair, 0) + 1
                self.sums[pair] = count
                if flat > 0.15 and count % 80 == 0:
                    turning = float(np.linalg.norm(velocity[3:])) * size * 0.5 > 0.6 * flat
                    self._say("roll" if turning else "scrape", time, pair, mass * GRAVITY / 12, mass, contact.pos)

    def _breaks(self, number: int, pair: tuple[int, int], speed: float) -> bool:
        """Whether the blow's energy a kilogram, v²/2 along the normal, passes what the body bears."""
        other = pair[0] if int(self.model.geom_bodyid[pair[1]]) == number else pair[1]
        return 0.5 * speed * speed > self.bodies[number - 1].strength * softness(self.materials[other])

    def _break(self, number: int, time: float, pair: tuple[int, int], speed: float, point: Any) -> None:
        data, n = self.data, number - 1
        mass = float(self.model.body_mass[number])
        self._say("break", time, pair, mass * speed, mass, point)
        root = np.eye(4)
        root[:3, :3] = rotation(data.qpos[7 * n + 3:7 * n + 7]) * self.bodies[n].subject.scale
        root[:3, 3] = data.qpos[7 * n:7 * n + 3]
        own = self.bodies[n].subject.id
        other = next((name for name in map(self._name, pair) if name != own), "ground")
        spin = rotation(data.qpos[7 * n + 3:7 * n + 7]) @ data.qvel[6 * n + 3:6 * n + 6]
        self.breaks.append(Break(own, time, root, self.before[n].copy(), spin, np.array(point, float), other))
        self.gone[n], self.start[7 * n:7 * n + 7] = True, data.qpos[7 * n:7 * n + 7]
        for geom in np.flatnonzero(self.model.geom_bodyid == number):
            self.model.geom_contype[geom] = self.model.geom_conaffinity[geom] = 0
        self.energy = None

    def _say(self, kind: str, time: float, pair: tuple[int, int], impulse: float, mass: float, point: Any) -> None:
        names = [self._name(g) for g in pair]
        order = (1, 0) if names[0] == "ground" or int(self.model.geom_bodyid[pair[0]]) == 0 else (0, 1)
        a, b = order
        self.contacts.append(Contact(time, kind, names[a], names[b], self.materials[pair[a]], self.materials[pair[b]],
                                     impulse, mass, (float(point[0]), float(point[1]), float(point[2]))))

    def _name(self, geom: int) -> str:
        name = self.model.geom(geom).name
        if name == "ground":
            return name
        words = name.split()
        return words[1] if len(words) > 1 else "set"

    def _laws(self, time: float) -> None:
        """Gather flights, and the energy that nothing gave."""
        touched = {int(self.model.geom_bodyid[g]) for c in range(self.data.ncon)
                   for g in (self.data.contact[c].geom1, self.data.contact[c].geom2)}
        for n, free in enumerate(self.released):
            if free and n + 1 not in touched and not self.wet[n] and not self.gone[n]:
                self.flight[n].append((time, float(self.data.xipos[n + 1][1])))
            elif self.flight[n]:
                self.flights.append(self.flight[n])
                self.flight[n] = []
        # A pressed contact holds energy as a spring that MuJoCo does not count: flights alone are compared.
        if not all(self.released) or any(self.wet) or any(self.gone) or self.data.ncon:
            return
        total = float(self.data.energy.sum())
        kinetic = float(self.data.energy[1])
        self.scale = max(self.scale, kinetic)
        if self.energy is None or total < self.energy:
            self.energy = total
        self.gained = max(self.gained, total - self.energy)

    def measures(self) -> dict[str, Any]:
        """Gravity fitted to contact-free flight, deepest penetration as a share of the size, energy gained."""
        from_fit = []
        for flight in [*self.flights, *self.flight]:
            if len(flight) > 48:
                t, y = np.array(flight).T
                from_fit.append((len(t), -2 * float(np.polyfit(t - t[0], y, 2)[0])))
        out: dict[str, Any] = {"bodies": len(self.bodies), "deepest_penetration": round(self.deepest, 5),
                               "energy_gained": round(self.gained / self.scale, 5)}
        if from_fit:
            weights = np.array([w for w, _ in from_fit], float)
            fitted = float((weights * [g for _, g in from_fit]).sum() / weights.sum())
            out |= {"gravity": round(fitted, 4), "gravity_error": round(abs(fitted - GRAVITY) / GRAVITY, 5)}
        return out
