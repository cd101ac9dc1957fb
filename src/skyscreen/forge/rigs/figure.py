"""People's measures and joints: a skeleton from height and age, and the trunk that garments are laid over.

Canonical metres are those of a woman of 1.68 m whose shoulders are 1.324 m high; `Figure.k` scales them. People face
+Z, their left is +X, arms hang 55° under the level at rest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import hair as hairdo
from skyscreen.forge.body import hand, skirts
from skyscreen.forge.body.expression import EYE, MIDDLE, PAIRED
from skyscreen.forge.body.field import capsule, ellipsoid, join, smooth, vec
from skyscreen.forge.body.weight import Skeleton, by_bone
from skyscreen.nouns.model import Joint

Array = NDArray[Any]
KNEE = 0.475
"""Height of the knee in canonical metres; skirts bend there too."""


@dataclass(frozen=True)
class Figure:
    """The measures that garments ask for; widths in canonical metres (times k)."""

    k: float
    height: float
    head: float
    """Scale of the head."""
    feminine: float
    girth: float
    shoulder: float
    waist: float
    hips: float
    top: float
    """Metres: where the neck leaves the shoulders."""
    wide: float
    """Metres: half width over the shoulders."""
    skeleton: Skeleton
    skirt_top: float = 0.96
    skirt_low: float = KNEE

    @property
    def slim(self) -> bool:
        return self.feminine > 0.5

    def trunk(self, loose: float) -> Callable[[Array, Array], Array]:
        """Field of the trunk, `loose` metres outside the skin."""
        k, fem = self.k, self.feminine
        lift = self.skeleton["chest"][1] - 1.13 * k

        def field(p: Array, x: Array) -> Array:
            q, z = p - vec(0, lift, 0), x - vec(0, lift, 0)
            s, w = self.shoulder, self.waist
            d = ellipsoid(q, (0, 1.20 * k, -0.006 * k), ((s - 0.018) * k + loose, 0.165 * k, 0.098 * k + loose))
            d = join(
                d, ellipsoid(q, (0, 1.04 * k, 0), (w * 0.99 * k + loose, 0.13 * k, w * 0.76 * k + loose)), 0.08 * k
            )
            d = join(
                d,
                ellipsoid(
                    q, (0, 0.90 * k, -0.004 * k), (self.hips * 0.97 * k + loose, 0.12 * k, self.hips * 0.79 * k + loose)
                ),
                0.07 * k,
            )
            d = join(
                d,
                # The shoulder falls 12 degrees from the neck to its point.
                capsule(
                    z,
                    (0.03 * k, 1.306 * k, -0.014 * k),
                    (s * k - 0.014 * k, 1.284 * k, -0.010 * k),
                    0.046 * k + loose,
                    0.040 * k + loose,
                ),
                0.05 * k,
            )
            if fem > 0.5:
                d = join(
                    d,
                    ellipsoid(
                        z, (0.056 * k, 1.200 * k, 0.062 * k), (0.060 * k + loose, 0.060 * k + loose, 0.052 * k + loose)
                    ),
                    0.05 * k,
                )
            else:
                d = join(
                    d,
                    ellipsoid(
                        z, (0.066 * k, 1.235 * k, 0.050 * k), (0.078 * k + loose, 0.060 * k + loose, 0.048 * k + loose)
                    ),
                    0.05 * k,
                )
            return join(
                d,
                capsule(q, (0, 1.33 * k, -0.018 * k), (0, 1.385 * k, -0.016 * k), 0.054 * k + loose, 0.050 * k + loose),
                0.03 * k,
            )

        return field

    def throat(self, p: Array, neckline: float) -> Array:
        """Heights (N,) of the edge of a garment's neck over points (N, 3); `neckline` metres deeper in front."""
        k, x = self.k, np.abs(p[:, 0])
        deep = neckline * smooth(p[:, 2], -0.02 * k, 0.07 * k) * np.clip(1 - (x / (0.10 * k)) ** 2, 0, 1)
        return self.top - deep + 2.2 * np.maximum(x - 0.060 * k, 0)

    def torso_weights(self, p: Array, t: Array) -> Array:
        sk, k = self.skeleton, self.k
        bones: list[tuple[str, Any]] = [
            ("pelvis", sk["spine"]),
            ("spine", None),
            ("chest", sk["neck"] - vec(0, 0.03 * k, 0)),
            ("neck", sk["head"]),
        ]
        bias = {"chest": 0.065 * k, "spine": 0.06 * k, "pelvis": 0.065 * k, "neck": 0.02 * k}
        for s in ("_l", "_r"):
            bones += [("clavicle" + s, None), ("arm" + s, None), ("fore" + s, sk["hand" + s])]
            bias |= {"clavicle" + s: 0.025 * k}
        return by_bone(sk, p, t, bones, 0.018 * k, bias, 6)


def skeleton(
    height: float, head: float, shoulder: float, legs: float, style: str, chin: float = 0.33
) -> tuple[Skeleton, float]:
    """Joints in metres, and the scale k of the body; the shoulders lie `chin` heads (of 0.25 m) under the crown."""
    k = (height - chin * head) / 1.324
    hip = 0.865
    joints: list[Joint] = []
    index: dict[str, int] = {}

    def remap(y: float) -> float:
        return y * legs if y < hip else hip * legs + (y - hip) * (1.324 - hip * legs) / (1.324 - hip)

    def put(name: str, parent: str, at: Any) -> None:
        index[name] = len(joints)
        x, y, z = (round(float(v), 5) for v in at)
        joints.append(Joint(name, index.get(parent, -1), (x, y, z)))

    def add(name: str, parent: str, x: float, y: float, z: float) -> None:
        put(name, parent, (x * k, remap(y) * k, z * k))

    middle = np.array([0.0, height - 0.148 * head, 0.014])
    add("pelvis", "", 0, 0.90, 0)
    add("spine", "pelvis", 0, 1.00, -0.005)
    add("chest", "spine", 0, 1.13, -0.005)
    add("neck", "chest", 0, 1.362, -0.020)
    put("head", "neck", middle + np.array([0, -0.090, -0.022]) * head)
    put("jaw", "head", middle + np.array([0, -0.030, 0.005]) * head)
    for s, side in ((1, "_l"), (-1, "_r")):
        put("eye" + side, "head", middle + np.array(EYE) * [s, 1, 1] * head)
        put("lid" + side, "head", middle + np.array(EYE) * [s, 1, 1] * head)
    for name, parent, at in MIDDLE:
        put(name, parent, middle + np.array(at) * head)
    for name, parent, at in PAIRED:
        for s, side in ((1, "_l"), (-1, "_r")):
            put(name + side, parent, middle + np.array(at) * [s, 1, 1] * head)
    for k_, at in enumerate(hairdo.line(style)[:3]):
        put(f"hair{k_}", "head" if k_ == 0 else f"hair{k_ - 1}", middle + np.array(at) * head)
    for s, side in ((1, "_l"), (-1, "_r")):
        flip = np.array([s, 1, 1])
        top = np.array([shoulder, remap(1.318), -0.010]) * k
        elbow = top + hand.ARM * 0.268 * k
        wrist = elbow + hand.ARM * 0.243 * k
        put("clavicle" + side, "chest", np.array([0.02 * k, top[1] + 0.005 * k, -0.010 * k]) * flip)
        put("arm" + side, "clavicle" + side, top * flip)
        put("fore" + side, "arm" + side, elbow * flip)
        put("hand" + side, "fore" + side, wrist * flip)
        for n, (a, b, _) in enumerate(hand.fingers(wrist, k)):
            put(f"finger{n}a{side}", "hand" + side, a * flip)
            put(f"finger{n}b{side}", f"finger{n}a{side}", b * flip)
        add("thigh" + side, "pelvis", s * 0.085, hip, 0)
        add("calf" + side, "thigh" + side, s * 0.083, KNEE, 0.008)
        add("foot" + side, "calf" + side, s * 0.080, 0.084, -0.012)
        add("toe" + side, "foot" + side, s * 0.082, 0.028, 0.102)
    for c in range(skirts.SPOKES):
        a = 2 * np.pi * c / skirts.SPOKES
        put(f"skirt{c}a", "pelvis", (np.sin(a) * 0.13 * k, remap(0.94) * k, np.cos(a) * 0.11 * k))
        put(f"skirt{c}b", f"skirt{c}a", (np.sin(a) * 0.21 * k, remap(KNEE) * k, np.cos(a) * 0.19 * k))
    return Skeleton(joints), k
