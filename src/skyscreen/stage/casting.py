"""Casting: each member of the order becomes a subject with a model, a size and a stable object id."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.model import Model
from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Cast
from skyscreen.nouns.world import Instance
from skyscreen.stage.geometry import Array

DEFAULT_MOTION = {
    "person": "idle", "quadruped": "idle", "bird": "fly", "swimmer": "swim", "vessel": "sail", "vehicle": "idle",
}
"""What a kind does when the catalogue's motions name no `default_of` for it; anything else idles."""


@dataclass(frozen=True, eq=False)
class Subject:
    """One member of the cast on the stage. Sizes are metres after scale."""

    index: int
    """Position in the order's cast."""
    member: Cast
    model: Model
    facts: Mapping[str, Any]
    """The catalogue entry's."""
    seed: int
    """Of its appearance and manner: the film's and the member's, equal in all shots."""

    @property
    def id(self) -> str:
        return self.member.id

    @property
    def kind(self) -> str:
        return str(self.facts.get("kind", "prop"))

    @property
    def rig(self) -> str:
        """What it can do: the model's rig, else what it says of itself (`moves`), vessel, vehicle or rigid by kind."""
        own = self.kind if self.kind in ("vessel", "vehicle") else "rigid"
        return self.model.rig or str(self.facts.get("moves", own))

    @property
    def scale(self) -> float:
        return self.member.scale

    @property
    def low(self) -> Array:
        return np.asarray(self.model.low, float) * self.scale

    @property
    def high(self) -> Array:
        return np.asarray(self.model.high, float) * self.scale

    @property
    def height(self) -> float:
        return float(self.high[1] - self.low[1])

    @property
    def half(self) -> tuple[float, float]:
        """Half width (x) and half length (z) of the footprint."""
        size = (self.high - self.low) / 2
        return float(size[0]), float(size[2])

    @property
    def floats(self) -> bool:
        return self.model.waterline is not None or self.kind == "vessel" or bool(self.facts.get("floats"))

    @property
    def airborne(self) -> bool:
        return self.rig == "bird" or bool(self.facts.get("flies"))

    @property
    def swims(self) -> bool:
        return self.rig == "fish" or self.kind == "swimmer"

    def instance(self, joint_base: int) -> Instance:
        variation = np.random.default_rng(stream(self.seed, "variation")).random()
        return Instance(
            model=self.model, object_id=self.index + 1, member=self.id, variation=float(variation),
            joint_base=joint_base, static=False)


def cast(order: Order) -> tuple[Subject, ...]:
    """Subjects in the order's cast order."""
    from skyscreen.catalogue import index
    from skyscreen.forge import build

    people = {m.id for m in order.cast if index.get("things", m.thing).facts.get("kind") == "person"}
    occupied = {r.object for r in order.shot.relations if r.kind in ("on", "inside") and r.subject in people}
    out = []
    for k, member in enumerate(order.cast):
        entry = index.get("things", member.thing)
        params = {name: value for name, value in member.params.items() if name in entry.params()}
        if "seed" in entry.params() and "seed" not in params:
            # Twelve looks a thing keep a herd from being clones, and its meshes in the cache.
            params["seed"] = stream(order.seed, member.id, "look") % 12
        if "clear" in entry.params() and member.id in occupied:
            params["clear"] = True
        out.append(Subject(k, member, build.model(member.thing, params), entry.facts,
                           stream(order.seed, member.id, "appearance")))
    return tuple(out)


def ignored(order: Order) -> list[str]:
    """Parameters that no thing takes, in words."""
    from skyscreen.catalogue import index

    return [f"{member.id}: {member.thing} has no {name!r}; it was left out"
            for member in order.cast for name in sorted(member.params)
            if name != "glow" and name not in index.get("things", member.thing).params()]


def motion_facts(name: str) -> Mapping[str, Any]:
    """Facts of a motion of the catalogue, or nothing when it has none of that name."""
    from skyscreen.catalogue import index

    entry = index.family("motions").get(name)
    return entry.facts if entry else {}


def default_motion(subject: Subject) -> str:
    """What this subject does by itself: its own first motion, its kind's, else idle."""
    from skyscreen.catalogue import index

    motions = index.family("motions")
    for name in subject.facts.get("motions", ()):
        if name in motions and subject.rig in motions[name].facts.get("rigs", ()):
            return name
    for name, entry in motions.items():
        if subject.kind in entry.facts.get("default_of", ()):
            return name
    return DEFAULT_MOTION.get(subject.kind, "idle")


def stature(subject: Subject) -> float:
    """How one's size quickens one's gaits, 1 for a person of 1.7 m and an animal of 1.0 m: likeness of gaits makes
    speed grow with the root of leg length (Froude's number; Alexander and Jayes 1983)."""
    usual = {"biped": 1.7, "quadruped": 1.0}.get(subject.rig)
    return float(np.clip(np.sqrt(subject.height / usual), 0.35, 1.9)) if usual else 1.0
