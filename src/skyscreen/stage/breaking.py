"""What breaks, and what becomes of it: shards that fly and come to rest, a puddle that spreads.

All is a function of the moment of the break, which the simulation found, so that a shot rendered alone equals the shot
in line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from skyscreen.catalogue import brittle
from skyscreen.catalogue.drinks import drink
from skyscreen.core.seeds import stream
from skyscreen.forge import colours
from skyscreen.forge.puddle import puddle, radius
from skyscreen.forge.shatter import Shard, shards
from skyscreen.nouns.model import Model
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array
from skyscreen.stage.physics import debris
from skyscreen.stage.physics.run import Break, Contact
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Track

SPREAD = 0.55
"""Seconds in which a spill covers 63 % of its final area."""
SOAKING = ("soil", "sand", "snow", "grass", "leaf", "gravel", "moss", "cloth", "water")
"""Grounds on which no puddle stands."""


@dataclass(eq=False)
class Debris:
    """A piece or a puddle: a model that appears when its owner breaks."""

    owner: Subject
    model: Model
    track: Track


def strength(subject: Subject, motion: str) -> float:
    """J/kg that a body bears; none when the text says that it breaks, infinite for what is not brittle."""
    bears = brittle.strength(subject.facts, subject.height)
    return 0.02 if np.isfinite(bears) and motion in ("shatter", "smash") else bears


def broken(found: Break, subject: Subject, fixed: Sequence[tuple[str, Model, Array]], set_: Dressed,
           times: Array) -> tuple[list[Debris], list[Contact], dict[str, float]]:
    """Pieces and spill of one break; their sounds; measures of the pieces' physics."""
    seed = stream(subject.seed, "shards")
    local = np.linalg.solve(found.root, np.append(found.point, 1.0))[:3]
    x, y, z = (float(v) for v in local)
    count = int(np.clip(14 + 30 * subject.height, 14, 30))
    made = shards(subject.model, seed, (x, y, z), count)
    roots, contacts, measures = debris.fly(made, found, subject, fixed, set_, times, stream(subject.seed, "burst"))
    seen = times >= found.time
    out = [Debris(subject, shard.model, Track(roots[k], visible=seen)) for k, shard in enumerate(made)]
    spilt = _spill(found, subject, set_, times)
    return [*out, *([spilt] if spilt else [])], contacts, measures


def spilled(subject: Subject) -> tuple[str, float]:
    """Name and litres of what it holds."""
    facts = subject.model.facts
    return str(facts.get("holds_liquid", "")), float(facts.get("litres", 0.0)) * subject.scale**3


def spill_colour(name: str) -> tuple[float, float, float]:
    """Of flying drops: thin, so paler than the body."""
    known = drink(name)
    r, g, b = colours.colour(known.colour if known else name)
    return (r**0.4, g**0.4, b**0.4) if known and known.clear else (r, g, b)


def _spill(found: Break, subject: Subject, set_: Dressed, times: Array) -> Debris | None:
    name, litres = spilled(subject)
    if litres <= 0 or (set_.piece.ground in SOAKING and found.on == "ground"):
        return None
    if found.on != "ground":
        litres = min(litres, 0.06)  # the rest runs over the edge
    # Shapes are few, so that their meshes are found again: twelve outlines, a dozen sizes.
    litres = float(np.exp2(np.round(np.log2(litres) * 2) / 2))
    model = puddle(name, litres, stream(subject.seed, "spill") % 12)
    random = np.random.default_rng(stream(subject.seed, "spill"))
    turn = random.uniform(0, 2 * np.pi)
    flat = found.velocity * [1, 0, 1]
    speed = float(np.linalg.norm(flat))
    ahead = flat / max(speed, 1e-6) * min(speed * 0.12, 0.5 * radius(litres))
    roots = np.repeat(np.eye(4)[None], len(times), 0)
    age = np.maximum(times - found.time, 0.0)
    # Area grows like 1 − e^(−t/τ) from a splash of a quarter of it.
    size = np.sqrt(0.06 + 0.94 * (1 - np.exp(-age / SPREAD)))
    c, s = np.cos(turn), np.sin(turn)
    roots[:, 0, 0], roots[:, 0, 2], roots[:, 2, 0], roots[:, 2, 2] = c * size, s * size, -s * size, c * size
    roots[:, :3, 3] = found.point + ahead * (1 - np.exp(-age / SPREAD))[:, None]
    return Debris(subject, model, Track(roots, visible=times >= found.time))


__all__ = ["Debris", "Shard", "broken", "spill_colour", "spilled", "strength"]
