"""Faces, ears, hooves, tusks and horns of animals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import snout
from skyscreen.forge.body.eyes import DEEP, eyeball
from skyscreen.forge.body.field import Field, capsule, ellipsoid, fold, join, surface, unit, vec
from skyscreen.forge.body.sheet import ball, grid, locks, tube

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.weight import Skeleton

Array = NDArray[Any]
IVORY = (0.62, 0.50, 0.34)
DARK_EARS = ("panda", "bright_face", "siamese", "bandit")
"""Patterns whose ears are as dark as their points."""
DARK_BACKS = ("fox", "rosettes", "cheetah", "stripes")
"""Patterns whose ears are pale within and dark behind."""
EAR_LOCKS = 150
"""Ribbons on each ear; the body's coat gives up as many."""


def ear_line(kind: str, length: float, skull: float) -> tuple[float, float, float, Array]:
    """Root of the left ear from the skull's middle and the way to its tip, in the lengths' unit."""
    if kind == "floppy":
        return 0.78 * skull, 0.55 * skull, -0.05 * skull, np.array([0.35, -0.92, 0.08]) * length
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
        for at, look in zip(self.eyes, self.looks, strict=True):
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


def ears(clay: Clay, sk: Skeleton, b: Any, tones: Any, h: float) -> None:
    """Thick leaves on two joints each; under an eightieth of the withers there are none."""
    if b.ear < 0.0125:
        return
    shape = {"side": 0.80, "floppy": 0.36, "pointed": 0.50, "round": 0.72, "leaf": 0.42, "long": 0.20, "fan": 0.72}
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


def hooves(clay: Clay, sk: Skeleton, b: Any, h: float) -> None:
    f = b.foot * h
    for name in ("fore_l", "hind_l"):
        at = sk[name] + np.array([0, 0, 0.30 * f])
        turn = np.linspace(0, 2 * np.pi, 15)
        rows = [(0.0, 0.0), (1.16, 0.0), (1.12, 0.25), (0.98, 1.05)]
        points = np.stack(
            [
                np.stack(
                    [at[0] + r * f * np.sin(turn), np.full(15, y * f + 0.002 * h), at[2] + r * f * np.cos(turn) * 1.12],
                    -1,
                )
                for r, y in rows
            ]
        )
        out = np.stack([np.sin(turn), 0 * turn, np.cos(turn)], -1)
        clay.add(
            grid(points, np.broadcast_to(out, points.shape)),
            name,
            "horn",
            colour=(0.045, 0.035, 0.03),
            rough=0.5,
            mirror=True,
        )


def tusks(clay: Clay, b: Any, face: Face, h: float) -> None:
    """A logarithmic sweep: out and down from the jaw, forward, then in and up."""
    u = np.linspace(-0.18, 1, 24)  # the root lies inside the head, or its flat end shows
    grown = np.clip(u, 0, None)
    length, c = b.tusks * h, b.tusk_curl
    r = b.head * h
    root = face.middle + np.array([0.42 * r * b.head_width, -0.42 * r, 0.78 * r])
    x = 0.30 * np.sin(u * 2.6) * c + 0.10 * u
    y = -0.62 * np.sin(u * 1.75) + 0.62 * grown**2.2 * c + (1 - c) * 0.35 * grown**2
    z = 0.80 * np.sin(u * 1.62) - 0.14 * grown**3 * c
    spine = root + np.stack([x, y, z], -1) * length
    clay.add(
        tube(spine, 0.042 * h * (1 - u * 0.80) + 0.003 * h, 12),
        "head",
        "horn",
        colour=IVORY,
        rough=0.32,
        mirror=True,
        open=0.75 + 0.25 * np.repeat(np.clip(u * 4, 0, 1), 13),
    )


def horns(clay: Clay, b: Any, face: Face, h: float) -> None:
    u = np.linspace(0, 1, 12)
    r = b.head * h
    root = face.middle + np.array([0.55 * r * b.head_width, 0.70 * r, -0.1 * r])
    spine = root + np.stack([0.85 * u, 0.15 * u + 0.55 * u**2, 0.25 * u], -1) * b.horns * h
    clay.add(
        tube(spine, 0.030 * h * (1 - u * 0.9), 10), "head", "horn", colour=(0.45, 0.38, 0.28), rough=0.4, mirror=True
    )
