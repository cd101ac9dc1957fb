"""Manes, forelocks and the hanging tails of horses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.coat import rng_at
from skyscreen.forge.body.field import smooth, unit
from skyscreen.forge.body.sheet import locks

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.markings import Tones
    from skyscreen.forge.body.weight import Skeleton

Array = NDArray[Any]
RUFF = 1100
"""Locks of a lion's mane."""


def mane(clay: Clay, rng: np.random.Generator, b: Any, sk: Skeleton, middle: Array, tones: Tones, h: float) -> None:
    """Locks along the crest of the neck falling to both sides, a forelock, and a hanging tail."""
    count = 420
    t = rng.random(count)
    crest = sk["neck"] * (1 - t[:, None]) + (middle + np.array([0, 0.75, 0.1]) * b.head * h) * t[:, None]
    back = unit(np.array([0, 1.0, -0.8]))
    root = crest + back * b.neck_width * h * (0.95 - 0.25 * t[:, None]) + rng.normal(0, 0.006 * h, (count, 3))
    side = np.where(rng.random(count) < 0.72, 1.0, -1.0)
    way = unit(np.stack([side * 0.8, np.full(count, 0.2), np.full(count, -0.15)], -1) + rng.normal(0, 0.15, (count, 3)))
    normal = np.broadcast_to(back, (count, 3))
    weight = sk.blend(
        {"neck": np.clip(1 - 2 * t, 0, 1), "neck2": 1 - np.abs(2 * t - 1), "head": np.clip(2 * t - 1, 0, 1)}
    )
    length = b.mane * h * rng.uniform(0.75, 1.15, count)
    for level, share in enumerate((1.0, 0.40, 0.12)):
        k = int(count * share)
        sheet, of, along = locks(
            rng_at(b, level),
            root[:k],
            normal[:k],
            way[:k],
            length[:k],
            np.full(k, 0.011 * h / share**0.6),
            (4, 2, 1)[level],
            1.4,
            0.12,
        )
        clay.add(
            sheet,
            weight[:k][of],
            "hair",
            slot="mane",
            rough=0.68,
            sway=along**1.5 * 0.6,
            whole=True,
            colour=np.asarray(tones.dark) * (0.7 + 0.6 * along[:, None]),
            levels=(level,),
            vary=np.random.default_rng(3).random(k)[of],
        )
    if b.hooves and b.tail_tuft > 0:
        k = 160
        line = np.stack([sk[f"tail{j}"] for j in range(5)])
        at = rng.random(k) * 3.0
        lo = at.astype(int)
        root = line[lo] + (line[lo + 1] - line[lo]) * (at - lo)[:, None]
        way = unit(np.array([0, -0.6, -0.8]) + rng.normal(0, 0.22, (k, 3)))
        out = unit(np.array([0, 0.4, -1.0]) + rng.normal(0, 0.5, (k, 3)))
        bone = sk.blend({f"tail{j}": np.clip(1 - np.abs(at - j), 0, 1) for j in range(5)})
        sheet, of, along = locks(
            rng, root, out, way, b.tail_tuft * h * rng.uniform(0.8, 1.2, k), np.full(k, 0.014 * h), 4, 1.2, 0.1
        )
        tail = np.stack([bone[:, sk.index[f"tail{j}"]] for j in range(5)], 1)
        share = tail[of] * (1 - along[:, None] * 0.7)
        share[:, 4] += along * 0.7
        clay.add(
            sheet,
            sk.blend({f"tail{j}": share[:, j] for j in range(5)}),
            "hair",
            slot="mane",
            rough=0.68,
            sway=along * 0.4,
            colour=np.asarray(tones.dark) * (0.7 + 0.6 * along[:, None]),
            whole=True,
        )


def ruff(
    clay: Clay, b: Any, middle: Array, skin: tuple[Array, Array, Array], weight: Array, tones: Tones, h: float
) -> None:
    """A lion's mane: locks off the whole round of cheeks, crown, neck and breast, golden about the face, darker behind.

    Args:
        middle: (3,) of the skull.
        skin: position (V, 3), normal (V, 3), index (T, 3) of the body.
    """
    position, normal, index = skin
    corner = position[index]
    centre = corner.mean(1)
    ahead = (centre - middle) / (b.head * h)
    neck = (centre[:, 2] > (b.back / 2 - 0.06) * h) & (centre[:, 1] > 0.66 * h)
    # The face is free: from the brow over the cheekbones to the chin, and the ears' roots.
    crown = smooth(ahead[:, 1], 0.45, 0.85)
    face = ahead[:, 2] > 0.10 - 0.35 * np.abs(ahead[:, 0]) + 0.25 * np.clip(-ahead[:, 1] - 0.5, 0, 1) + 0.42 * crown
    area = np.linalg.norm(np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]), axis=1)
    chance = area * neck * ~face * (1 + 2.0 * smooth(ahead[:, 2], -1.1, -0.1) + 2.5 * crown)
    rng = rng_at(b, 5)
    pick = rng.choice(len(index), RUFF, p=chance / chance.sum())
    root = (corner[pick] * rng.dirichlet((1, 1, 1), RUFF)[..., None]).sum(1)
    n = normal[index[pick, 0]]
    rim = smooth((root - middle)[:, 2] / (b.head * h), -1.0, 0.1)[:, None]
    # On the crown it stands up and lies back between the ears; it lay flat there, and from before he had none.
    top = (smooth((root - middle)[:, 1] / (b.head * h), 0.45, 0.85) * (rim[:, 0] > 0.05))[:, None]
    way = unit(n * (0.55 + 0.35 * rim) + np.array([0, -0.35, -0.75]) + top * np.array([0, 0.35, 0.10])
               + rng.normal(0, 0.14, (RUFF, 3)))
    length = b.mane * h * rng.uniform(0.7, 1.1, RUFF) * (0.85 - 0.25 * rim[:, 0])
    gold, dark = np.asarray(tones.main) * np.array([0.95, 0.72, 0.50]), np.asarray(tones.dark)
    tone = dark + (gold - dark) * (0.25 + 0.60 * np.maximum(rim, top)) * rng.uniform(0.7, 1.2, (RUFF, 1))
    vary = rng.random(RUFF)
    for level, share in enumerate((1.0, 0.45, 0.15)):
        k = int(RUFF * share)
        wide = np.full(k, 0.012 * h / share**0.6)
        sheet, of, along = locks(
            rng_at(b, level), root[:k], n[:k], way[:k], length[:k], wide, (4, 2, 1)[level], 0.9, 0.10
        )
        clay.add(
            sheet,
            weight[index[pick[:k], 0]][of],
            "lock",
            slot="mane",
            rough=0.68,
            sway=along**1.5 * 0.45,
            whole=True,
            colour=tone[:k][of] * (0.55 + 0.65 * along[:, None]),
            open=0.4 + 0.6 * along,
            levels=(level,),
            vary=vary[:k][of],
        )
