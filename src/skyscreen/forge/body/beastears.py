"""Ears of animals: thick leaves on two joints each, and the hair on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import capsule, ellipsoid, join, surface, unit
from skyscreen.forge.body.sheet import locks

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.weight import Skeleton

Array = NDArray[Any]
DARK_EARS = ("panda", "bright_face", "siamese", "bandit")
"""Patterns whose ears are as dark as their points."""
DARK_BACKS = ("fox", "rosettes", "cheetah", "stripes")
"""Patterns whose ears are pale within and dark behind."""
EAR_LOCKS = 150
"""Ribbons on each ear; the body's coat gives up as many."""


def ear_line(kind: str, length: float, skull: float) -> tuple[float, float, float, Array]:
    """Root of the left ear from the skull's middle and the way to its tip, in the lengths' unit."""
    if kind == "floppy":
        # Clear of the cheek: at 0.78 of the skull and a slope of 0.35 half the ear lay in it, and a hound was a seal.
        return 0.84 * skull, 0.58 * skull, -0.06 * skull, np.array([0.46, -0.87, 0.17]) * length
    if kind == "fan":
        return 0.92 * skull, 0.15 * skull, -0.35 * skull, np.array([0.72, -0.30, -0.55]) * length
    if kind == "leaf":
        return 0.80 * skull, 0.55 * skull, -0.30 * skull, np.array([0.93, 0.20, -0.15]) * length
    if kind == "long":
        return 0.42 * skull, 0.80 * skull, -0.15 * skull, np.array([0.14, 0.95, -0.25]) * length
    if kind == "side":  # an ape's, level with the eyes
        return 0.90 * skull, 0.10 * skull, -0.05 * skull, np.array([0.80, 0.60, -0.12]) * length
    if kind == "round":
        return 0.78 * skull, 0.72 * skull, -0.10 * skull, np.array([0.45, 0.85, 0.0]) * length
    return 0.58 * skull, 0.72 * skull, -0.05 * skull, np.array([0.28, 0.95, -0.05]) * length


def ears(clay: Clay, sk: Skeleton, b: Any, tones: Any, h: float) -> None:
    """Thick leaves on two joints each; under an eightieth of the withers there are none."""
    if b.ear < 0.0125:
        return
    shape = {"side": 0.80, "floppy": 0.42, "pointed": 0.50, "round": 0.72, "leaf": 0.42, "long": 0.20, "fan": 0.72}
    wide = shape[b.ears] * b.ear * h
    root, mid = sk["ear0_l"], sk["ear1_l"]
    tip = root + (mid - root) * 2
    way = unit(tip - root)
    face = unit(np.cross(way, [0.0, 0, 1.0]) if b.ears == "floppy" else np.array([0.0, 0, 1.0]) - way * way[2])
    if b.ears == "fan":
        face = unit(np.array([0.45, 0.0, 0.9]) - way * float(way @ [0.45, 0.0, 0.9]))
    side = np.cross(face, way)
    thick = max(0.10 * wide, 0.012 * h)
    frame = np.stack([side, way, face]).astype(np.float32)
    length = float(np.linalg.norm(tip - root))

    def field(p: Array) -> Array:
        q = (p - root.astype(np.float32)) @ frame.T
        if b.ears == "pointed":
            # A cone pressed flat, and a smaller one pressed into its front.
            flat = q * np.array([1, 1, wide / (1.8 * thick)], np.float32)
            d = capsule(flat, (0, 0, 0), (0, length * 0.96, 0), wide, wide * 0.09)
            low_cup, high_cup = (0, -0.05 * length, 0.95 * wide), (0, length * 0.86, 0.42 * wide)
            cup = capsule(flat, low_cup, high_cup, wide * 0.95, wide * 0.16)
            return np.maximum(d, -cup) * (1.8 * thick / wide)
        d = ellipsoid(q, (0, length * 0.42, 0), (wide, length * 0.60, thick * 1.5))
        if b.ears in ("long", "leaf"):
            d = join(d, capsule(q, (0, length * 0.5, 0), (0, length * 0.98, 0), wide * 0.55, wide * 0.16), wide * 0.5)
        cup = ellipsoid(q, (0, length * 0.42, thick * 1.7), (wide * 0.68, length * 0.48, thick * 1.5))
        return np.maximum(d, -cup)

    span = np.abs(frame.T) @ np.array([wide, 0, thick * 2]) + 0.03 * h
    low, high = np.minimum(root, tip) - span - length * 0.2, np.maximum(root, tip) + span + length * 0.1
    position, normal, index = surface(field, low, high, min(max(wide / 10, 0.007 * h), 0.03 * h))
    along = np.clip((position - root) @ way / length, 0, 1)
    weight = sk.blend(
        {
            "head": np.clip(1 - along * 8, 0, 1),
            "ear0_l": np.clip(along * 8, 0, 1) * np.clip(1.5 - along * 2, 0, 1),
            "ear1_l": np.clip(along * 2 - 0.5, 0, 1),
        }
    )
    inner = np.clip((normal @ face - 0.3) * 2, 0, 1)[:, None] * (0.0 if b.ears == "floppy" or b.shag > 0.5 else 0.6)
    base = np.asarray(tones.dark if b.pattern in DARK_EARS else tones.main) * (0.62 if b.fur > 0.05 else 0.9)
    if b.ears == "floppy":  # a shade deeper than the cheek they lie on, as hounds' are; else they melt into it
        base = base * 0.66
    shell = base * 0.45 + (np.array([0.20, 0.105, 0.085]) if b.pattern not in DARK_EARS else 0.0)
    if b.pattern in DARK_BACKS:
        behind = np.clip((-(normal @ face) + 0.1) * 2.5, 0, 1)[:, None]
        base = base * (1 - behind) + np.asarray(tones.dark) * behind
        shell = np.asarray(tones.second) * 0.7
    # The hollow is dark, and lighter to its rim: of one tone an ear is a disc.
    q = (position - root) @ frame.T
    off = np.hypot(q[:, 0] / (0.75 * wide), (q[:, 1] - 0.40 * length) / (0.50 * length))
    shell = shell * (0.30 + 0.70 * np.clip(off, 0, 1)[:, None] ** 1.5)
    clay.add(
        (position, normal, index),
        weight,
        "fur" if b.fur > 0.004 else "skin",
        mirror=True,
        slot="coat",
        rough=0.85,
        colour=base * (1 - inner) + shell * inner,
    )
    if b.fur <= 0.004:
        return
    # Hair on the back and the rim, laid towards the tip; the shaggy carry it inside as well.
    corner = position[index]
    area = np.linalg.norm(np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]), axis=1)
    area = area * (normal[index[:, 0]] @ face < (2.0 if b.shag > 0.5 or b.ears == "floppy" else 0.35))
    rng = np.random.default_rng([int(b.locks), EAR_LOCKS, int(b.withers * 1000)])
    pick = rng.choice(len(index), EAR_LOCKS, p=area / area.sum())
    root, n, bone = corner[pick, 0], normal[index[pick, 0]], weight[index[pick, 0]]
    lay = unit(way - (n @ way)[:, None] * n + 0.16 * n + rng.normal(0, 0.10, (EAR_LOCKS, 3)))
    hair = np.full(EAR_LOCKS, np.clip(b.fur * h * (0.5 + 0.5 * b.shag), 0.05 * wide, 0.45 * wide))
    hair = hair * rng.uniform(0.7, 1.2, EAR_LOCKS)
    own = base[index[pick, 0]] if base.ndim > 1 else base
    shade = (own / 0.62 if b.fur > 0.05 else own) * rng.uniform(0.85, 1.15, (EAR_LOCKS, 1))
    for level, share in ((0, 1.0), (1, 0.30)):
        k = int(EAR_LOCKS * share)
        width = np.full(k, b.lock_width * h / share**0.5)
        sheet, of, along = locks(rng, root[:k], n[:k], lay[:k], hair[:k], width, 2 - level, 0.3 * b.shag, 0.1)
        clay.add(
            sheet,
            bone[:k][of],
            "lock",
            mirror=True,
            slot="coat",
            rough=0.66,
            colour=shade[:k][of] * (0.75 + 0.45 * along[:, None]),
            open=0.6 + 0.4 * along,
            levels=(level,),
            whole=True,
        )
