"""Solids → Model: one mesh sorted by material, quantised as the G-buffer wants it, weighed and boxed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge import mass as weigh
from skyscreen.forge.solid import Piece, Solid
from skyscreen.nouns.model import Joint, Light, Mesh, Model, Part, Socket

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

SMALLEST = {0.55: 0.006, 0.3: 0.02, 0.16: 0.05}
"""Detail → pieces smaller than this share of the thing's diagonal are left out."""


def _byte(values: Any) -> Any:
    return np.clip(np.round(values), 0, 255).astype(np.uint8)


def mesh(pieces: Sequence[Piece], joints: Sequence[str] = ()) -> Mesh:
    """Join pieces; runs of one (material, params, slot) become one Part. With joints each vertex hangs on its own."""
    kinds: dict[tuple[Any, ...], list[Piece]] = {}
    for piece in pieces:
        kinds.setdefault((piece.paint.material, piece.paint.params, piece.paint.slot), []).append(piece)
    total = sum(len(piece.position) for piece in pieces)
    position, normal, uv = (np.zeros((total, n), np.float32) for n in (3, 3, 2))
    rgb, rows = np.zeros((total, 3), np.float32), np.zeros((total, 5), np.float32)
    index, parts = [np.zeros((0, 3), np.uint32)], []
    which = np.zeros(total, np.uint8)
    base = first = 0
    for (material, params, slot), group in sorted(kinds.items()):
        count = 0
        for piece in group:
            paint, extra = piece.paint, piece.extra
            here = slice(base, base + len(piece.position))
            which[here] = joints.index(piece.joint) if piece.joint in joints else 0
            position[here], normal[here], uv[here] = piece.position, piece.normal, piece.uv
            rgb[here] = extra.get("colour", paint.colour)
            for k, (key, default) in enumerate(
                (("rough", paint.rough), ("emission", paint.emission), ("sway", paint.sway), ("vary", 0.5), ("ao", 1.0))
            ):
                rows[here, k] = extra.get(key, default)
            index.append(piece.index + np.uint32(base))
            base = here.stop
            count += 3 * len(piece.index)
        parts.append(Part(material, first, count, params, slot))
        first += count
    # Quantised all at once: a thing of many small pieces spends its time in the calls, not in the numbers.
    return Mesh(
        position=position,
        normal=normal,
        uv=uv,
        colour=_byte(np.c_[np.sqrt(np.clip(rgb, 0, 1)), rows[:, 0]] * 255),
        aux=_byte(rows[:, 1:] * np.array([16, 255, 255, 255], np.float32)),
        index=np.ascontiguousarray(np.concatenate(index).reshape(-1)).astype(np.uint32),
        parts=tuple(parts),
        joints=np.stack([which, *np.zeros((3, total), np.uint8)], 1) if joints else None,
        weights=np.tile(np.array([1, 0, 0, 0], np.float32), (total, 1)) if joints else None,
    )


def _visible(solid: Solid, detail: float, diagonal: float) -> list[Piece]:
    least = next((share for level, share in SMALLEST.items() if abs(detail - level) < 1e-6), 0.0) * diagonal
    return [
        p
        for p in solid.pieces
        if len(p.index) and float(np.linalg.norm(p.position.max(0) - p.position.min(0))) >= least
    ]


def model(
    kit: Kit,
    solids: Sequence[Solid],
    *,
    sockets: Mapping[str, Any],
    lights: Sequence[Light],
    colliders: str | Sequence[Any],
    mass: float | None,
    floats: float | None,
    rig: str,
    facts: Mapping[str, Any],
) -> Model:
    """See `Kit.model`. One level of detail: `forge.build` joins the levels."""
    whole = sum(solids, Solid())
    low, high = whole.low, whole.high
    diagonal = float(np.linalg.norm(np.subtract(high, low)))
    # Most to least stable: the thing's own solid colours first keeps parts in a fixed order.
    hinges = kit.hinges
    names = ["", *hinges] if hinges else []
    made = mesh(_visible(whole, kit.detail, diagonal), names)
    # `levels` keeps the finest level's facts: coarser ones need no weighing, which costs a third of the building.
    fine = kit.detail >= 1
    weight, density = weigh.weight(whole, low, high) if fine else (1.0, 600.0)
    own = mass if mass is not None else kit.facts.get("mass")
    if own is not None:
        density *= float(own) / max(weight, 1e-9)
        weight = float(own)
    return Model(
        name=kit.name,
        lods=(made,),
        low=low,
        high=high,
        rig=rig,
        joints=tuple(Joint(name or "body", min(k, 1) - 1, _pin(hinges.get(name))) for k, name in enumerate(names)),
        sockets={name: socket(value) for name, value in sockets.items()},
        colliders=weigh.colliders(solids, colliders) if fine else (),
        mass=weight,
        density=float(np.clip(density, 5.0, 20000.0)),
        waterline=floats,
        lights=tuple(lights),
        facts={**kit.facts, **facts, **({"hinges": hinges} if hinges else {})},
    )


def _pin(hinge: Mapping[str, Any] | None) -> tuple[float, float, float]:
    x, y, z = hinge["at"] if hinge else (0.0, 0.0, 0.0)
    return x, y, z


def socket(value: Any) -> Socket:
    """(x, y, z), ((x, y, z), forward) or a Socket."""
    if isinstance(value, Socket):
        return value
    if isinstance(value[0], int | float):
        x, y, z = map(float, value)
        return Socket((x, y, z))
    (x, y, z), (fx, fy, fz) = value
    return Socket((float(x), float(y), float(z)), (float(fx), float(fy), float(fz)))


def levels(models: Sequence[Model]) -> Model:
    """The same thing at falling detail → one Model; a level that saves under a fifth is left out."""
    kept = [models[0].lods[0]]
    for other in models[1:]:
        if len(other.lods[0].index) < 0.8 * len(kept[-1].index):
            kept.append(other.lods[0])
    return replace(models[0], lods=tuple(kept))
