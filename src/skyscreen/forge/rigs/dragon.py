"""The Chinese dragon: a snake's body on a chain of joints, antlers, scales, claws, whiskers and a mane.

Its joints carry a bird's names, so that what flies a bird flies it; `coil0` … `coil9` run down the body and the
performer sends a wave through them. Metres; it faces +Z and its claws hang over y = 0.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.clay import Clay
from skyscreen.forge.body.eyes import eyeball
from skyscreen.forge.body.field import capsule, ellipsoid, fold, join, smooth, surface, triple, unit, vec
from skyscreen.forge.body.sheet import grid, tube
from skyscreen.forge.body.weight import Skeleton
from skyscreen.nouns.model import Collider, Joint, Model, Socket

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

Array = NDArray[Any]
COILS = 10
HIGH = 1.15
"""Height of the body's middle."""
FRONT, BACK = 1.7, -5.6
"""z of the neck's end and of the tail's tip at length 8."""


def _line(z: Array) -> Array:
    """(..., 3) of the spine at rest: it winds to both sides and rises to the head."""
    z = np.asarray(z, float)
    calm = np.clip((1.2 - z) / 1.5, 0, 1)
    x = 0.42 * np.sin(z * 1.25 + 0.4) * calm
    y = HIGH + 0.22 * np.sin(z * 0.95) * calm + 0.55 * smooth(z, 0.5, FRONT)
    return np.stack([x, y, z], -1)


def _girth(z: Array) -> Array:
    back = np.clip((z - BACK) / 4.2, 0, 1)
    return 0.025 + 0.25 * back**0.8 - 0.10 * smooth(z, 0.3, FRONT)


def dragon(
    kit: Kit,
    colour: str = "emerald",
    belly: str = "gold",
    mane: str = "vermilion",
    horns: str = "ivory",
    length: float = 8.0,
) -> Model:
    """A dragon; `colour` (slot 'body') its back, `belly` its plates, `mane` its fins and hair (slot 'mane')."""
    s = length / 8.0
    joints: list[Joint] = []
    index: dict[str, int] = {}

    def add(name: str, parent: str, at: Any) -> None:
        index[name] = len(joints)
        x, y, z = (round(float(v) * s, 5) for v in at)
        joints.append(Joint(name, index.get(parent, -1), (x, y, z)))

    steps = np.linspace(0.4, BACK + 0.4, COILS)
    middle = _line(np.array(FRONT)) + vec(0, 0.10, 0.18)
    add("body", "", _line(np.array(0.7)))
    add("neck", "body", _line(np.array(1.05)))
    add("head", "neck", _line(np.array(FRONT)))
    for side, k in (("_l", 1), ("_r", -1)):
        for part in range(3):
            add(
                f"wing{part}{side}", "body" if part == 0 else f"wing{part - 1}{side}", (k * 0.2, HIGH, 0.7 - 0.1 * part)
            )
        add("leg" + side, "body", (k * 0.2, HIGH - 0.1, 0.75))
    add("tail", "body", _line(np.array(0.5)))
    for k, z in enumerate(steps):
        add(f"coil{k}", "body" if k == 0 else f"coil{k - 1}", _line(np.array(z)))
    sk = Skeleton(joints)
    clay = Clay(sk)
    back, front, hair = (np.asarray(kit.colour(c)) for c in (colour, belly, mane))

    def along(z: Array) -> Array:
        """Weights of points by their z (in length-8 metres)."""
        at = (steps[0] - z) / (steps[0] - steps[1])
        shares = {
            f"coil{k}": np.clip(1 - np.abs(np.clip(at, 0, COILS - 1) - k), 0, 1) * np.clip(at + 1, 0, 1)
            for k in range(COILS)
        }
        ahead = smooth(z, 1.2, FRONT)
        neck = smooth(z, 0.8, 1.2) * (1 - ahead)
        body = np.clip(-at, 0, 1) * (1 - neck - ahead)
        return sk.blend({**shares, "body": body, "neck": neck, "head": ahead})

    # The body: 24 sides, scales drawn in two crossing rows, plates below.
    z = np.linspace(FRONT + 0.1, BACK, 110)
    turn = np.linspace(0, 2 * np.pi, 25)
    out = np.stack([np.sin(turn), np.cos(turn), 0 * turn], -1)
    points = _line(z)[:, None] + out[None] * _girth(z)[:, None, None]
    sheet = grid(points * s, np.broadcast_to(out, points.shape))
    row, ring = np.repeat(z, 25), np.tile(turn, 110)
    under = smooth(-np.cos(ring), 0.45, 0.6)[:, None]
    scale = 0.72 + 0.28 * np.abs(np.sin(row * 26 + np.round(ring * 12 / np.pi) * np.pi / 2))[:, None]
    plate = 0.75 + 0.25 * smooth(np.sin(row * 40), -0.4, 0.4)[:, None]
    spine = smooth(np.cos(ring), 0.80, 0.95)[:, None] * 0.35
    tone = back * scale * (1 - spine) * (1 - under) + front * plate * under
    clay.add(sheet, along(row), "skin", colour=tone, slot="body", rough=0.32)

    # A crest of flames down the back, seen from both sides.
    z = np.linspace(FRONT - 0.1, BACK + 0.15, 121)
    teeth = np.tile([0.25, 0.6, 1.0, 0.45], 31)[:121]
    tall = (0.05 + 0.75 * _girth(z)) * teeth
    base = _line(z) + np.stack([0 * z, _girth(z) * 0.9, 0 * z], -1)
    crest = np.stack([base, base + np.stack([0 * z, tall, -0.6 * tall], -1)], 1)
    sheet = grid(crest * s, np.broadcast_to(np.array([1.0, 0, 0]), crest.shape))
    ribbon = np.repeat(z, 2)
    for side in (sheet, _turned(sheet)):
        clay.add(side, along(ribbon), "cloth", colour=hair, slot="mane", rough=0.6)

    _legs(clay, s, along, back, front)
    _tail_fan(clay, s, hair)
    _head(clay, kit, middle, s, back, front, hair, np.asarray(kit.colour(horns)))
    lods = clay.meshes([0.10 * s, 0.22 * s])
    lo, hi = lods[0].position.min(0), lods[0].position.max(0)
    body = sk["body"]
    mass = float(kit.facts.get("mass", 900.0))
    return Model(
        kit.name,
        lods,
        triple(lo),
        triple(hi),
        "bird",
        sk.joints,
        {
            "head": Socket(triple((middle + vec(0, 0.3, 0)) * s), joint="head"),
            "mouth": Socket(triple((middle + vec(0, -0.1, 0.75)) * s), joint="head"),
            "back": Socket(triple(body + vec(0, 0.3 * s, 0)), joint="body"),
        },
        (Collider("box", (0.0, HIGH * s, -1.5 * s), (0.6 * s, 0.6 * s, 3.8 * s)),),
        mass=mass,
        density=700.0,
        facts={
            **kit.facts,
            "sound": "flesh",
            "gait": {"length": length * 0.3, "span": 6.0 * s, "mass": mass, "high": HIGH * s, "coils": float(COILS)},
        },
    )


def _turned(sheet: Any) -> Any:
    """The other side of a sheet."""
    return sheet._replace(normal=-sheet.normal, index=sheet.index[:, ::-1])


def _legs(clay: Clay, s: float, along: Any, back: Array, front: Array) -> None:
    """Four legs with claws, each on the joints of the body where it hangs."""
    for z in (0.55, -2.3):
        for k in (1, -1):
            root = _line(np.array(z)) + vec(k * 0.18, -0.05, 0)
            knee, ankle = root + vec(k * 0.24, -0.32, -0.16), root + vec(k * 0.26, -0.70, 0.06)
            foot = np.array([ankle[0], 0.10 if z > 0 else ankle[1] - 0.2, ankle[2] + 0.12])
            path = np.stack([root, (root + knee) / 2 + vec(k * 0.05, 0, 0), knee, ankle, foot])
            weight = along(np.full(1, z))

            def lay(sheet: Any, tone: Any, material: str, weight: Array = weight) -> None:
                clay.add(
                    sheet, np.repeat(weight, len(sheet.position), 0), material, colour=tone, slot="body", rough=0.4
                )

            lay(tube(path * s, np.array([0.14, 0.15, 0.09, 0.065, 0.08]) * s, 12), back * 0.8, "skin")
            for a in (-0.7, 0.0, 0.7, 3.14):
                tip = foot + np.array([np.sin(a) * 0.22, -0.07, np.cos(a) * 0.22])
                mid = (foot + tip) / 2 + vec(0, 0.05, 0)
                lay(tube(np.stack([foot, mid, tip]) * s, np.array([0.05, 0.04, 0.008]) * s, 8), front, "horn")


def _tail_fan(clay: Clay, s: float, hair: Array) -> None:
    """Five flames at the tip of the tail."""
    root = _line(np.array(BACK + 0.1))
    for a in (-0.8, -0.4, 0.0, 0.4, 0.8):
        u = np.linspace(0, 1, 7)
        reach = 0.95 - 0.35 * abs(a)
        path = root + np.stack(
            [0.05 * np.sin(5 * u + a), reach * u * np.sin(a) + 0.10 * u**2, -reach * u * np.cos(a)], -1
        )
        clay.add(
            tube(path * s, 0.055 * s * np.sin(np.pi * (0.12 + 0.88 * u)), 6),
            f"coil{COILS - 1}",
            "hair",
            colour=hair,
            slot="mane",
            rough=0.6,
        )


def _head(clay: Clay, kit: Kit, middle: Array, s: float, back: Array, front: Array, hair: Array, horn: Array) -> None:
    """Skull, snout, jaw agape, eyes under flaming brows, antlers, whiskers, teeth, beard and mane."""

    def flesh(q: Array) -> Array:
        p = q / s - middle.astype(np.float32)
        x = fold(p)
        d = ellipsoid(p, (0, 0.02, 0), (0.24, 0.22, 0.30))
        d = join(d, capsule(p, (0, 0.02, 0.15), (0, -0.01, 0.66), 0.17, 0.125), 0.10)
        d = join(d, ellipsoid(x, (0.075, 0.055, 0.70), (0.075, 0.065, 0.085)), 0.05)
        d = join(d, ellipsoid(x, (0.14, 0.15, 0.16), (0.10, 0.075, 0.13)), 0.05)
        d = join(d, ellipsoid(x, (0.17, -0.10, 0.02), (0.10, 0.12, 0.16)), 0.07)
        jaw = capsule(p, (0, -0.16, 0.10), (0, -0.28, 0.58), 0.125, 0.075)
        mouth = capsule(p, (0, -0.155, 0.34), (0, -0.165, 0.9), 0.035, 0.07)
        return join(np.maximum(d, -mouth), jaw, 0.035) * s

    low, high = (middle - vec(0.42, 0.5, 0.45)) * s, (middle + vec(0.42, 0.42, 0.95)) * s
    p, n, t = surface(flesh, low, high, 0.028 * s)
    q = p / s - middle
    pale = np.maximum(smooth(-q[:, 1] - 0.13, 0, 0.05), 0.8 * smooth(q[:, 2] - 0.62, 0, 0.08))[:, None]
    red = (smooth(0.06 - np.abs(q[:, 1] + 0.16), 0, 0.02) * smooth(n[:, 1] ** 2, 0.35, 0.6) * (q[:, 2] > 0.25))[:, None]
    tone = (back * (1 - pale) + front * pale) * (1 - red) + np.array([0.35, 0.02, 0.02]) * red
    clay.add((p, n, t), "head", "skin", colour=tone, slot="body", rough=0.35)

    def lay(path: Any, radius: Any, tone: Any, material: str, slot: str = "", sides: int = 8) -> None:
        clay.add(
            tube((middle + np.asarray(path, float)) * s, np.asarray(radius, float) * s, sides),
            "head",
            material,
            colour=tone,
            slot=slot,
            rough=0.45,
        )

    for k in (1, -1):
        look = unit(np.array([k * 0.85, 0.15, 0.6]))
        eyeball(
            clay,
            "head",
            (middle + vec(k * 0.19, 0.145, 0.245)) * s,
            look,
            0.075 * s,
            kit.colour("amber"),
            back * 0.6,
            white=0.9,
            size=0.7,
            hood=0.5,
            pupil="slit",
        )
        lay(
            [[k * 0.12, 0.2, 0.0], [k * 0.20, 0.42, -0.22], [k * 0.26, 0.62, -0.55], [k * 0.24, 0.72, -0.85]],
            [0.06, 0.05, 0.035, 0.01],
            horn,
            "horn",
        )
        lay(
            [[k * 0.19, 0.42, -0.22], [k * 0.33, 0.52, -0.2], [k * 0.40, 0.66, -0.28]],
            [0.035, 0.028, 0.008],
            horn,
            "horn",
        )
        lay([[k * 0.25, 0.60, -0.5], [k * 0.36, 0.74, -0.56]], [0.028, 0.006], horn, "horn")
        u = np.linspace(0, 1, 14)
        lay(
            np.stack(
                [
                    k * (0.11 + 0.55 * u + 0.10 * np.sin(7 * u)),
                    0.03 + 0.22 * np.sin(3.6 * u),
                    0.74 + 0.25 * u - 0.9 * u**2,
                ],
                -1,
            ),
            0.022 * (1 - 0.85 * u),
            hair,
            "hair",
            "mane",
            6,
        )
        for row in range(5):  # brows of fire
            at = np.array([k * (0.10 + 0.035 * row), 0.225 - 0.012 * row, 0.27 - 0.07 * row])
            lay(
                [at, at + vec(k * 0.05, 0.09, -0.05), at + vec(k * 0.08, 0.14, -0.17)],
                [0.03, 0.026, 0.004],
                hair,
                "hair",
                "mane",
                6,
            )
        for row in range(7):  # mane behind the cheeks
            a = -0.9 + 0.32 * row
            at = np.array([k * 0.22 * np.cos(a * 0.8), 0.02 + 0.20 * np.sin(a), -0.10])
            way = np.array([k * 0.34 * np.cos(a), 0.34 * np.sin(a), -0.55])
            lay(
                [at, at + way * 0.5 + vec(0, 0.05, 0), at + way + vec(0, 0.0, -0.08)],
                [0.06, 0.055, 0.006],
                hair,
                "hair",
                "mane",
                6,
            )
        for row in range(5):  # teeth
            zed = 0.38 + 0.07 * row
            size = 0.085 if row == 4 else 0.045
            lay(
                [[k * (0.115 - 0.008 * row), -0.085, zed], [k * (0.11 - 0.008 * row), -0.09 - size, zed]],
                [0.016, 0.003],
                (0.75, 0.72, 0.62),
                "horn",
                "",
                6,
            )
            lay(
                [
                    [k * (0.085 - 0.006 * row), -0.235 - 0.02 * row, zed - 0.02],
                    [k * (0.085 - 0.006 * row), -0.18 - 0.02 * row, zed - 0.01],
                ],
                [0.014, 0.003],
                (0.75, 0.72, 0.62),
                "horn",
                "",
                6,
            )
    for row in range(5):  # beard
        x = 0.05 * (row - 2)
        lay(
            [[x, -0.30, 0.46], [x * 1.4, -0.45, 0.42], [x * 1.8, -0.58, 0.30]],
            [0.03, 0.026, 0.004],
            hair,
            "hair",
            "mane",
            6,
        )
