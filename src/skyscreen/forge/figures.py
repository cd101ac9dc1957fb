"""Figures: an animal of the catalogue as somebody carved, cast or kneaded it, without hair, joints or breath."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from skyscreen.catalogue import index
from skyscreen.core.errors import BadInput
from skyscreen.forge import still
from skyscreen.forge.body.clay import defaults
from skyscreen.forge.kit import Kit
from skyscreen.nouns.model import Collider, Mesh, Model, Part

MATTERS: dict[str, tuple[str, str, float]] = {
    "wood": ("wood", "#a9743f", 0.55), "stone": ("stone", "#98938a", 0.8), "marble": ("stone", "#e4e0d8", 0.35),
    "metal": ("brass", "#8a6a3a", 0.35), "glass": ("ceramic", "#bfe0e6", 0.05), "paper": ("paper", "#e8e0cc", 0.9),
    "ceramic": ("ceramic", "#b86f4a", 0.5), "clay": ("ceramic", "#a5623f", 0.85), "snow": ("snow", "#f2f5f8", 0.9),
    "ice": ("ceramic", "#cfe8f2", 0.06), "dough": ("food", "#e8d3a8", 0.8), "chocolate": ("food", "#4a2a1a", 0.4),
    "sugar": ("ceramic", "#d98a2a", 0.12), "wool": ("cloth", "#c8a878", 0.95), "plastic": ("plastic", "#c8402c", 0.35),
    "sand": ("sand", "#d8bf90", 0.95), "leather": ("leather", "#6a4228", 0.6), "brick": ("ceramic", "#9a4a32", 0.85),
    "silk": ("cloth", "#c8202c", 0.6),
}  # fmt: skip
"""What it is of → material, colour, roughness."""
LOST = frozenset(("hair", "strand", "lock"))
"""Materials that no carver cuts."""
KEPT = 0.35
"""Share of the animal's own light and dark that is left: a carver follows stripes and a mane."""


def figure(kit: Kit, of: str, matter: str, colour: str = "") -> Model:
    """The animal `of` at its own size; the caller's `height` fact says how tall the figure is.

    Raises:
        BadInput: there is no such thing or matter.
    """
    if matter not in MATTERS:
        raise BadInput(f"{kit.name}: matter {matter!r}", f"is not one of {', '.join(MATTERS)}", "Use one of these")
    entry = index.get("things", of)
    bench = Kit(of, {}, 1.0, entry.facts)
    bench.bare = True
    whole = entry.make(bench, **entry.params())
    if whole.rig == "quadruped":
        whole = still.posed(whole, "look")
    name, tone, rough = MATTERS[matter]
    base = np.asarray(kit.colour(colour or tone), np.float32)
    scale = float(kit.facts.get("height", 0.26)) / max(whole.high[1] - min(whole.low[1], 0.0), 1e-3)
    lods = tuple(_of(mesh, name, base, rough, scale) for mesh in whole.lods)
    low, high = lods[0].position.min(0), lods[0].position.max(0)
    middle, half = (low + high) / 2, (high - low) / 2
    box = Collider("box", *((float(v[0]), float(v[1]), float(v[2])) for v in (middle, half)))
    return Model(kit.name, lods, _three(low), _three(high), "", (), {}, (box,), mass=float(kit.facts.get("mass", 0.6)),
                 density=800.0, facts=dict(kit.facts))


def _three(v: np.ndarray) -> tuple[float, float, float]:
    return float(v[0]), float(v[1]), float(v[2])


def _of(mesh: Mesh, material: str, base: np.ndarray, rough: float, scale: float) -> Mesh:
    """One level, all of one material, standing on y = 0."""
    kept = [part for part in mesh.parts if part.material not in LOST]
    index = np.concatenate([mesh.index[part.first : part.first + part.count] for part in kept])
    albedo = (mesh.colour[:, :3].astype(np.float32) / 255) ** 2
    light = albedo @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    shade = 1 + KEPT * (light / max(float(light.mean()), 1e-3) - 1)
    tone = np.clip(base * np.clip(shade, 0.55, 1.35)[:, None], 0, 1)
    colour = np.concatenate([np.sqrt(tone), np.full((len(tone), 1), rough, np.float32)], 1)
    aux = mesh.aux.copy()
    aux[:, :2] = 0  # nothing glows, nothing sways
    position = mesh.position * np.float32(scale)
    position = position - np.array([0, float(position[index, 1].min()), 0], np.float32)
    part = Part(material, 0, len(index), defaults(material), "colour")
    return replace(mesh, position=position.astype(np.float32), colour=np.round(colour * 255).astype(np.uint8), aux=aux,
                   index=index.astype(mesh.index.dtype), parts=(part,), joints=None, weights=None)  # fmt: skip
