"""An animal's head: skull, muzzle, eyes, nose and mouth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import snout
from skyscreen.forge.body.eyes import DEEP, eyeball
from skyscreen.forge.body.field import Field, capsule, ellipsoid, fold, join, unit, vec
from skyscreen.forge.body.lids import shutter
from skyscreen.forge.body.sheet import ball

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay

Array = NDArray[Any]
LIDS = ("lid_l", "lid_r")
"""Joints that close the eyes."""


class Face:
    """Skull, muzzle, eyes, nose and mouth. Metres.

    The eyes lie deep in the skull until `settle` lays them on the surface.
    """

    def __init__(self, middle: Array, b: Any, h: float) -> None:
        self.middle, self.b, self.h = middle, b, h
        pitch = np.radians(b.head_pitch)
        self.forward = np.array([0, -np.sin(pitch), np.cos(pitch)])
        self.up = np.array([0, np.cos(pitch), np.sin(pitch)])
        r = b.head * h
        self.tip = b.muzzle_width * h * b.snub
        """Radius of the muzzle at the nose."""
        self.eye = max(b.eye, 0.16 * b.head) * h
        """Radius of the eyeball: never under a sixth of the skull's, or it is lost in a medium shot; at a fifth a bear
        had the buttons of a toy."""
        self.brow = False
        self.nose = middle + self.forward * b.muzzle * h - self.up * r * 0.22
        side = b.eye_side
        self.eyes = [
            middle
            + np.array([s, 0, 0]) * r * b.head_width * (0.40 + 0.42 * side)
            + self.up * r * 0.22
            + self.forward * r * (0.86 - 0.50 * side)
            for s in (1, -1)
        ]
        self.looks = [unit(np.array([s * (0.18 + 0.9 * side), 0.05, 0]) + self.forward) for s in (1, -1)]

    def settle(self, field: Field) -> None:
        """Lay the eyeballs DEEP of a radius under the surface of `field`, looking half out along its normal."""

        def reach(at: Array, n: Array) -> Array:
            for _ in range(12):
                depth = float(field(at[None].astype(np.float32))[0]) + DEEP * self.eye
                at = at - n * float(np.clip(depth, -0.5 * self.eye, 0.5 * self.eye)) * 0.8
                if abs(depth) < 0.005 * self.eye:
                    break
            return at

        def out(at: Array) -> Array:
            step = np.eye(3) * 0.5 * self.eye
            near = np.concatenate([at + step, at - step]).astype(np.float32)
            value = field(near)
            return unit((value[:3] - value[3:]).astype(float))

        at, look, n = self.eyes[0], self.looks[0], self.looks[0]
        for _ in range(3):
            at = reach(at, n)
            n = unit(out(at) + 0.5 * look)
        look = unit(look + 1.6 * out(at))
        flip = np.array([-1.0, 1, 1])
        self.eyes, self.looks, self.brow = [at, at * flip], [look, look * flip], True
        # The brow itself lifts the skin a little: once more with it in place, held where it is.
        self.ridge = at + self.up * self.eye * 1.12 - look * self.eye * 0.45
        at = reach(at, look)
        self.eyes = [at, at * flip]
        # Nostrils: inwards from before the muzzle until the skin is met.
        m = self.tip
        way = unit(np.array([0.62, 0, 0]) + self.forward + self.up * 0.15)
        spot = self.nose + np.array([0.46 * m, 0, 0]) + self.up * m * 0.12 + way * m
        for _ in range(14):
            spot = spot - way * float(self.alone(spot[None].astype(np.float32))[0]) * 0.7
        self.nostril, self.nostril_way = spot, way
        if self.b.trunk <= 0:
            self.lips, self.furrow = snout.lips(self, self.alone)

    def skull(self, p: Array, x: Array) -> Array:
        b, r = self.b, self.b.head * self.h
        d = ellipsoid(p, self.middle, (r * b.head_width, r, r * 1.05))
        if b.dome > 0:
            d = join(
                d,
                ellipsoid(
                    p, self.middle + vec(0, b.dome * self.h * 0.7, -0.1 * r), (r * 0.72, b.dome * self.h, r * 0.8)
                ),
                0.10 * self.h,
            )
        m = b.muzzle_width * self.h
        if b.trunk <= 0:
            root = self.middle + self.forward * r * 0.45 - self.up * r * 0.26
            d = join(
                d,
                capsule(p, root, self.nose - self.forward * m * b.snub - self.up * m * 0.22, m * 1.22, m * b.snub),
                0.5 * m + 0.02 * self.h,
            )
            jaw = self.nose - self.forward * m * (b.snub + 0.5) - self.up * m * 0.95
            d = join(d, capsule(p, root - self.up * m * 0.7, jaw, m * 0.62, m * 0.42), 0.4 * m)
            cheek = self.middle + vec(0.52 * r * b.head_width, -0.30 * r, 0.35 * r)
            d = join(d, ellipsoid(x, cheek, (0.40 * r, 0.38 * r, 0.42 * r)), 0.4 * r)
            if b.nostrils <= 0 and b.nose != "none":
                d = snout.cushions(self, x, d)
            if b.nostrils > 0:  # the round jowl of an animal that chews, and the long bone of its nose
                jowl = self.middle - self.up * 0.50 * r + self.forward * 0.25 * r + vec(0.42 * r * b.head_width, 0, 0)
                d = join(d, ellipsoid(x, jowl, (0.30 * r, 0.62 * r, 0.62 * r)), 0.16 * r)
                bridge = self.nose - self.forward * m * (b.snub + 0.9) + self.up * m * 0.55
                d = join(d, capsule(p, self.middle + self.forward * 0.7 * r + self.up * 0.3 * r, bridge, m * 0.42,
                                    m * 0.36), 0.3 * m)
            if b.whiskers > 0:  # the cushions that they grow from, either side of the lip's cleft
                cushion = self.nose - self.forward * 0.42 * m - self.up * 0.46 * m + vec(0.40 * m * b.snub, 0, 0)
                size = np.array([0.50, 0.42, 0.50]) * m * b.snub
                d = join(d, ellipsoid(x, cushion, size), 0.14 * m)
            if b.cheeks > 0:  # the ruff: a wedge that hangs out and back from the jaw
                k = b.cheeks
                start = self.middle + vec(0.50 * r * b.head_width, -0.30 * r, 0.10 * r)
                end = self.middle + vec((0.86 + 0.42 * k) * r * b.head_width, -(0.42 + 0.22 * k) * r, -0.22 * r)
                d = join(d, capsule(x, start, end, 0.42 * r, 0.10 * r), 0.34 * r)
        else:
            jaw = self.middle + self.forward * r * 0.55 - self.up * r * 0.80
            d = join(d, capsule(p, self.middle - self.up * r * 0.4, jaw, r * 0.5, r * 0.26), 0.3 * r)
            cheek = self.middle + vec(0.45 * r * b.head_width, -0.15 * r, 0.62 * r)
            d = join(d, ellipsoid(x, cheek, (0.36 * r, 0.55 * r, 0.42 * r)), 0.25 * r)
        if not self.brow:
            return d
        return join(d, ellipsoid(x, self.ridge, np.array([1.15, 0.5, 0.85]) * self.eye), 0.5 * self.eye)

    def alone(self, p: Array) -> Array:
        """Field of the head without the body: a tenth of the work, and no different before the jowls."""
        return self.skull(p, fold(p))

    def bare(self, p: Array) -> Array:
        """(N,) whether no hair grows at p (N, 3): round the eyes, on the nose and on the lips."""
        near = np.minimum.reduce([np.linalg.norm(p - e, axis=1) for e in self.eyes]) < self.eye * 1.15
        if self.b.trunk > 0:
            return near
        near |= np.linalg.norm(p - self.nose, axis=1) < self.b.muzzle_width * self.h * 0.8
        ahead = np.flatnonzero(np.linalg.norm(p - self.nose, axis=1) < 4 * self.tip + self.b.muzzle * self.h)
        gap = np.linalg.norm(p[ahead, None] - self.lips[None], axis=-1).min(1)
        near[ahead[gap < 0.20 * self.tip]] = True
        return near

    def build(self, clay: Clay, hide: Any, nose: Any) -> None:
        """`hide` (3,) albedo of the coat about the eyes, `nose` of the leather."""
        b = self.b
        for at, look, lid in zip(self.eyes, self.looks, LIDS, strict=True):
            shutter(clay, lid, at, look, self.eye, hide)
            eyeball(
                clay,
                "head",
                at,
                look,
                self.eye,
                b.eye_colour,
                hide,
                pupil=b.pupil,
                white=0.0,
                hood=b.hood,
                size=0.78,
                sunk=True,
                spark=0.12,
            )
        m = self.tip
        if b.trunk > 0:
            return
        if b.whiskers > 0:
            snout.whiskers(clay, self)
        if b.nostrils > 0:
            size = np.array([0.26, 0.30, 0.26]) * m * b.nostrils
            hole = ball(self.nostril - self.nostril_way * size[0] * 0.72, size, 12)
            clay.add(hole, "head", "leather", colour=(0.012, 0.008, 0.007), rough=0.9, mirror=True)
        elif b.nose != "none":
            snout.nose(clay, self, nose)
        snout.mouth(clay, self)
