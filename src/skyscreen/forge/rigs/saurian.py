"""Dinosaurs that walk on two legs: a level trunk on a hinge of great thighs, a tail to balance a heavy head.

The joints carry a bird's names, so that what walks a bird walks it; `coil0` … `coil7` run down the tail. Lengths are
shares of the height of the hip; it faces +Z and its feet stand on y = 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.clay import Clay
from skyscreen.forge.body.eyes import eyeball
from skyscreen.forge.body.field import capsule, ellipsoid, fold, join, smooth, surface, triple, unit, vec
from skyscreen.forge.body.sheet import tube
from skyscreen.forge.body.weight import Skeleton, by_bone
from skyscreen.nouns.model import Collider, Joint, Model, Socket

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid

Array = NDArray[Any]
COILS = 8


def saurian(
    kit: Kit,
    colour: str = "#6b6a3a",
    belly: str = "#b8ac7c",
    second: str = "#3c3a20",
    hip: float = 2.6,
    trunk: float = 0.24,
    back: float = 0.55,
    neck: float = 0.42,
    neck_rise: float = 42.0,
    head: float = 0.17,
    snout: float = 0.36,
    jaw: float = 0.125,
    arm: float = 0.26,
    tail: float = 1.55,
    leg: float = 0.115,
    eye: float = 0.032,
    teeth: bool = True,
    worn: Sequence[tuple[Solid, str]] = (),
) -> Model:
    """A two-legged dinosaur.

    Args:
        colour (slot 'body'), belly, second: back, underside, stripes.
        hip: metres to the hip.
        trunk: radius; back: from hip to shoulder.
        neck, neck_rise: length, degrees.
        head, snout, jaw: radius of the skull, length of the jaws, their depth.
        arm: length of the small arms.
        worn: solids of the kit with their joints, metres from the joint ('head': from the skull's middle).
    """
    young = kit.young
    h = hip * (1 - 0.55 * young)
    head, jaw, eye = head * (1 + 0.5 * young), jaw * (1 + 0.25 * young), eye * (1 + 1.2 * young)
    joints: list[Joint] = []
    index: dict[str, int] = {}

    def add(name: str, parent: str, at: Any) -> None:
        index[name] = len(joints)
        x, y, z = (round(float(v) * h, 5) for v in at)
        joints.append(Joint(name, index.get(parent, -1), (x, y, z)))

    rise = np.radians(neck_rise)
    chest = np.array([0, 1.06, back])
    base = chest + np.array([0, 0.10, 0.06])
    top = base + neck * np.array([0, np.sin(rise), np.cos(rise)])
    add("body", "", (0, 1.0, 0))
    add("neck", "body", base)
    add("head", "neck", top)
    for side, k in (("_l", 1), ("_r", -1)):
        for part in range(3):  # a bird's wings, without flesh
            add(f"wing{part}{side}", "body" if part == 0 else f"wing{part - 1}{side}", (k * trunk, 1.0, back * 0.8))
        add("leg" + side, "body", (k * trunk * 0.72, 0.94, 0.0))
        add("shin" + side, "leg" + side, (k * trunk * 0.76, 0.44, -0.10))
    steps = np.linspace(-0.12, -tail * 0.94, COILS)
    add("tail", "body", (0, 1.0, -0.1))
    for k, z in enumerate(steps):
        add(f"coil{k}", "body" if k == 0 else f"coil{k - 1}", (0, 1.0 + 0.04 * (k / COILS), z))
    sk = Skeleton(joints)
    clay = Clay(sk)
    main, pale, mark = (np.asarray(kit.colour(c)) for c in (colour, belly, second))
    middle = (top + np.array([0, 0.02, 0.05])) * h
    tip = middle + np.array([0, -0.22 * head, snout]) * h

    def flesh(p: Array) -> Array:
        x = fold(p)
        d = capsule(p, vec(0, 0.97, -0.05) * h, vec(0, 1.0, back * 0.85) * h, trunk * h, trunk * 0.86 * h)
        d = join(d, capsule(p, chest * h - vec(0, 0.06, 0) * h, base * h, trunk * 0.78 * h, trunk * 0.55 * h), 0.12 * h)
        d = join(d, capsule(p, base * h, top * h, trunk * 0.58 * h, max(head * 0.70, trunk * 0.30) * h), 0.10 * h)
        last, wide = np.array([0, 0.99, -0.02]) * h, trunk * 0.80
        for k, z in enumerate([*steps[1::2], -tail]):
            point = np.array([0, 1.0 + 0.05 * (k / 4), z], float) * h
            thin = max(trunk * 0.80 * max(1 - (k + 1) / 5.3, 0.0) ** 1.15, 0.016)
            d = join(d, capsule(p, last, point, wide * h, thin * h), 0.06 * h)
            last, wide = point, thin
        d = join(d, ellipsoid(p, middle, (head * 0.86 * h, head * h, head * 1.15 * h)), 0.05 * h)
        upper = tip + vec(0, 0.30 * jaw * h, -jaw * 0.6 * h)
        d = join(d, capsule(p, middle + vec(0, 0, 0.3 * head * h), upper, head * 0.74 * h, jaw * 0.60 * h), 0.05 * h)
        lower = tip + vec(0, -0.62 * jaw * h, -jaw * 0.9 * h)
        d = join(d, capsule(p, middle - vec(0, 0.62 * head * h, 0), lower, jaw * 0.62 * h, jaw * 0.36 * h), 0.02 * h)
        brow = middle + vec(0.58 * head, 0.62 * head, 0.42 * head) * h
        d = join(d, ellipsoid(x, brow, (0.30 * head * h, 0.16 * head * h, 0.42 * head * h)), 0.2 * head * h)
        a, b = vec(trunk * 0.72, 0.92, 0.0) * h, vec(trunk * 0.86, 0.60, 0.16) * h
        d = join(d, ellipsoid(x, (a * 0.6 + b * 0.4), (leg * 1.25 * h, 0.27 * h, leg * 1.9 * h)), 0.06 * h)
        knee, ankle = b, vec(trunk * 0.78, 0.26, -0.15) * h
        d = join(d, capsule(x, knee, ankle, leg * 0.95 * h, leg * 0.50 * h), 0.06 * h)
        foot = vec(trunk * 0.78, 0.05, 0.02) * h
        d = join(d, capsule(x, ankle, foot, leg * 0.50 * h, leg * 0.55 * h), 0.04 * h)
        for way in (-0.55, 0.0, 0.55):
            toe = foot + vec(0.20 * np.sin(way), -0.012, 0.20 * np.cos(way)) * h
            d = join(d, capsule(x, foot, toe, leg * 0.48 * h, leg * 0.30 * h), 0.03 * h)
        if arm > 0:
            root = vec(trunk * 0.80, 0.98, back * 0.98) * h
            elbow = root + vec(0.02, -0.55 * arm, -0.05 * arm) * h
            wrist = elbow + vec(-0.02, -0.10 * arm, 0.52 * arm) * h
            d = join(d, capsule(x, root, elbow, 0.20 * arm * h, 0.14 * arm * h), 0.03 * h)
            d = join(d, capsule(x, elbow, wrist, 0.14 * arm * h, 0.10 * arm * h), 0.02 * h)
        return np.maximum(d, 0.003 * h - p[:, 1])

    low = np.array([-trunk * 1.55 - leg, -0.01, -tail - 0.06]) * h
    high = np.array([(trunk * 1.55 + leg) * h, max(middle[1] + head * 1.4 * h, 1.4 * h), tip[2] + 0.1 * h])
    p, n, t = surface(flesh, low, high, 0.036 * h)
    bones: list[tuple[str, Any]] = [("body", vec(0, 1.0, back * 0.9) * h), ("neck", top * h), ("head", tip)]
    bones += [(f"coil{k}", sk[f"coil{k + 1}"] if k + 1 < COILS else vec(0, 1.05, -tail) * h) for k in range(COILS)]
    for side, k in (("_l", 1), ("_r", -1)):
        bones += [("leg" + side, sk["shin" + side]), ("shin" + side, vec(k * trunk * 0.78, 0.03, 0.06) * h)]
    bias = {
        "body": trunk * 0.9 * h,
        "neck": trunk * 0.4 * h,
        "head": head * h * 0.8,
        "coil0": trunk * 0.6 * h,
        "leg_l": leg * h,
        "leg_r": leg * h,
        "shin_l": 0.6 * leg * h,
        "shin_r": 0.6 * leg * h,
    }
    weight = by_bone(sk, p, t, bones, 0.05 * h, bias, 5)
    x, y, z = (p / h).T
    under = smooth(-n[:, 1] - 0.1, 0.0, 0.5)[:, None] * (y > 0.3)[:, None]
    band = smooth(np.sin(z * 17 + 0.9 * np.sin(y * 9)), 0.25, 0.6) * smooth(n[:, 1] + 0.35, 0, 0.5) * (y > 0.55)
    grain = 0.90 + 0.10 * np.sin(x * 90 + 2 * np.sin(z * 60)) * np.sin(z * 85) * np.sin(y * 80)
    tone = (main * (1 - 0.75 * band[:, None]) + mark * 0.75 * band[:, None]) * grain[:, None]
    clay.add(
        (p, n, t),
        weight,
        "skin",
        colour=tone * (1 - under) + pale * under,
        slot="body",
        rough=0.55,
        open=0.75 + 0.25 * smooth(n[:, 1], -1, 0.2),
    )
    u = np.linspace(-1, 1, 21)
    gape = np.stack(
        [
            np.sin(u * 1.45) * (jaw * 0.62 + head * 0.16 * np.abs(u)) * h,
            tip[1] - (0.30 * jaw + 0.05 * head * u**2) * h,
            tip[2] - (0.02 + (snout - 0.1) * 0.95 * u**2) * h,
        ],
        -1,
    )
    if teeth:
        ivory = kit.material("horn", "ivory")
        for k, (a, b) in enumerate(zip(gape[1:-1], np.gradient(gape, axis=0)[1:-1], strict=True)):
            out = unit(np.cross(b, [0, 1.0, 0])) * 0.01 * h
            for way in (-1, 1):
                root = a + np.array([0, -way * 0.012 * h, 0])
                cone = kit.spikes(
                    [
                        (
                            triple(root - out),
                            triple(root + np.array([0, way * 0.034 * h * (1 - 0.3 * (k % 2)), 0])),
                            0.010 * h,
                        )
                    ],
                    ivory,
                    5,
                )
                clay.wear(cone, "head", np.zeros(3))
    clay.add(tube(gape, 0.010 * h, 5), "head", "leather", colour=(0.05, 0.012, 0.012), rough=0.4)
    for k in (1, -1):
        at = middle + np.array([k * 0.74 * head, 0.36 * head, 0.40 * head]) * h
        eyeball(
            clay,
            "head",
            at,
            unit(np.array([k * 0.85, 0.1, 0.55])),
            eye * h,
            (0.62, 0.40, 0.04),
            main * 0.5,
            pupil="slit",
            white=0.0,
            hood=0.75,
            size=0.9,
            rim=0.14,
        )
        hole = tip + np.array([k * 0.30 * jaw, 0.62 * jaw, -0.35 * jaw]) * h
        clay.add(
            tube(np.stack([hole, hole + vec(0, 0.002, -0.02) * h]), 0.012 * h, 5),
            "head",
            "leather",
            colour=(0.02, 0.015, 0.012),
            levels=(0, 1),
        )
        for way in (-0.55, 0.0, 0.55):
            toe = vec(k * trunk * 0.78, 0.045, 0.02) * h + vec(0.20 * np.sin(way), 0, 0.22 * np.cos(way)) * h
            claw = np.stack([toe, toe + vec(0.25 * np.sin(way), -0.25, 0.6) * leg * h])
            side = "shin_l" if k > 0 else "shin_r"
            clay.add(
                tube(claw, np.array([0.26, 0.03]) * leg * h, 6), side, "horn", colour=(0.06, 0.05, 0.04), rough=0.4
            )
        if arm > 0:
            wrist = vec(k * trunk * 0.80, 0.98 - 0.65 * arm, back * 0.98 + 0.47 * arm) * h
            for way in (-0.3, 0.3):
                claw = np.stack([wrist, wrist + vec(way * 0.3, -0.16, 0.22) * arm * h])
                clay.add(tube(claw, np.array([0.07, 0.012]) * arm * h, 5), "body", "horn", colour=(0.06, 0.05, 0.04))
    grow = h / hip
    for solid, joint in worn:
        clay.wear(solid.scale(grow, grow, grow), joint, middle if joint == "head" else sk[joint])
    lods = clay.meshes([0.07 * h, 0.14 * h])
    lo, hi = lods[0].position.min(0), lods[0].position.max(0)
    mass = float(kit.facts.get("mass", 1000.0)) * grow**3
    return Model(
        kit.name,
        lods,
        triple(lo),
        triple(hi),
        "bird",
        sk.joints,
        {
            "head": Socket(triple(middle), joint="head"),
            "mouth": Socket(triple(tip), joint="head"),
            "back": Socket((0.0, (1.0 + trunk) * h, 0.1 * h), joint="body"),
        },
        (Collider("box", (0.0, 0.6 * h, 0.0), (trunk * h, 0.6 * h, 0.6 * h)),),
        mass=mass,
        density=1000.0,
        facts={
            **kit.facts,
            "sound": "flesh",
            "gait": {
                "length": h,
                "span": 2.0 * h,
                "mass": mass,
                "high": h,
                "draught": 0.5 * h,
                "upright": False,
                "leg": 0.94 * h,
                "walks": 1.0,
                "coils": COILS,
                "lean": 0.0,
            },
        },
    )
