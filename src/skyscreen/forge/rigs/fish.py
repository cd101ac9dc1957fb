"""Fish and whales: one long body on a chain of joints, fins as sheets. Lengths are shares of the body's length."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.clay import Clay
from skyscreen.forge.body.eyes import eyeball
from skyscreen.forge.body.field import smooth, surface, triple, unit
from skyscreen.forge.body.sheet import grid
from skyscreen.forge.body.weight import Skeleton
from skyscreen.nouns.model import Collider, Joint, Model, Socket

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid

Array = NDArray[Any]
SPINE = 6


def fish(
    kit: Kit,
    colour: str = "orange",
    belly: str = "cream",
    second: str = "white",
    length: float = 0.3,
    deep: float = 0.17,
    wide: float = 0.09,
    bands: float = 0.0,
    flukes: bool = False,
    fin: float = 0.16,
    dorsal: float = 0.11,
    tail: float = 0.20,
    blunt: float = 0.5,
    eye: float = 0.022,
    spots: float = 0.0,
    stripe: float = 0.0,
    fork: float = 1.0,
    ridge: float = 1.0,
    patches: bool = False,
    gloss: float = 0.30,
    mass: float = 0.0,
    worn: Sequence[tuple[Solid, str]] = (),
) -> Model:
    """A swimmer.

    Args:
        length: metres from nose to the root of the tail fin and on to its end.
        deep, wide: half height and half width of the body.
        bands: strength of the second colour's bands.
        flukes: a whale's level tail; it then beats up and down.
        blunt: 0 a pointed snout … 1 a round head.
        fin, dorsal, tail: sizes of the fins.
        spots: strength of the second colour's dots on the back; stripe: of a line of it along the flank.
        fork: depth of the tail's notch, 0 a fan, 1.8 a crescent.
        ridge: length of the dorsal fin, 1 a fifth of the body.
        patches: great patches of the second colour, as on a koi or an orca's sides.
        gloss: roughness of the skin.
        worn: solids of the kit, each with the joint that carries it; metres from the joint.
        mass: kg; 0: the entry's own.
    """
    mass, young = mass or float(kit.facts.get("mass", 0.4)), kit.young
    if young > 0:  # fry and calves: big eyes, a round head
        length, mass = length * (1 - 0.5 * young), mass * (1 - 0.5 * young) ** 3
        eye, blunt, wide = eye * (1 + 0.7 * young), min(blunt + 0.3 * young, 1.0), wide * (1 + 0.12 * young)
    s, y0 = length, max(deep, 0.35 * (deep + fin) + 0.02, 0.0 if flukes else tail) + 0.02
    joints = [Joint("body", -1, (0.0, y0 * s, 0.18 * s))]
    joints.append(Joint("head", 0, (0.0, y0 * s, 0.28 * s)))
    for k in range(SPINE):
        joints.append(Joint(f"spine{k}", 0 if k == 0 else k + 1, (0.0, y0 * s, (0.10 - 0.105 * k) * s)))
    for side, sign in (("_l", 1), ("_r", -1)):
        joints.append(Joint("fin" + side, 0, (sign * wide * 0.85 * s, (y0 - deep * 0.35) * s, 0.20 * s)))
    sk = Skeleton(joints)
    clay = Clay(sk)
    main, pale, other = (np.asarray(kit.colour(c)) for c in (colour, belly, second))

    def girth(z: Array) -> Array:
        """1 at the shoulders, closing at the nose and the root of the tail."""
        nose = np.clip((0.5 - z) / 0.30, 0, 1) ** (0.75 - 0.35 * blunt)
        rear = np.clip((z + 0.46) / 0.72, 0, 1)
        return np.minimum(nose, 1) * (0.10 + 0.90 * rear**1.25)

    def flesh(p: Array) -> Array:
        q = p / s
        g = girth(q[:, 2])
        y = (q[:, 1] - y0) / deep
        r = np.sqrt((q[:, 0] / wide) ** 2 + y**2)
        ends = np.maximum(np.abs(q[:, 2] - 0.02) - 0.479, 0)
        return ((r - g) * min(deep, wide) * 0.8 + ends) * s

    p, n, t = surface(
        flesh,
        (-wide * 1.2 * s, -0.01 * s, -0.5 * s),
        (wide * 1.2 * s, (y0 + deep * 1.25) * s, 0.54 * s),
        0.017 * s if deep > 0.10 else 0.013 * s,
    )
    z, y = p[:, 2] / s, p[:, 1] / s - y0
    under = smooth(-y / deep, 0.10, 0.55)[:, None]
    band = bands * smooth(np.sin(z * 17 + 0.8), 0.55, 0.8)[:, None]
    shade = (0.88 + 0.12 * np.sin(z * 160) * np.sin(y * 180 + (z * 80) % 3)[:])[:, None]
    if spots > 0:
        dots = smooth(np.sin(z * 95 + 2 * np.sin(y * 60)) * np.sin(y * 90 + 3 * np.sin(z * 31)), 0.35, 0.6)
        band = np.maximum(band, spots * (dots * smooth(y / deep, -0.15, 0.25))[:, None])
    if stripe > 0:
        band = np.maximum(band, stripe * smooth(0.16 - np.abs(y / deep - 0.05), 0, 0.10)[:, None] * (z < 0.34)[:, None])
    if patches:
        blot = np.sin(z * 9.1 + 1.3) + 0.7 * np.sin(z * 15 + p[:, 0] / s * 40) + 0.5 * np.sin(y * 30 + z * 6)
        band = np.maximum(band, smooth(blot, 0.25, 0.4)[:, None])
    colour_ = (main * shade * (1 - under) + pale * under) * (1 - band) + other * band
    mouth = (np.abs(y + 0.25 * deep - 0.1 * np.maximum(0.5 - z, 0)) < 0.012) & (z > 0.36)
    colour_ = np.where(mouth[:, None], colour_ * 0.35, colour_)
    material = "skin" if flukes else "plastic"
    clay.add(
        (p, n, t),
        _along(sk, z),
        material,
        colour=colour_,
        slot="body",
        rough=gloss,
        open=0.8 + 0.2 * smooth(n[:, 1], -1, 0),
    )
    for k in (1, -1):
        look = unit(np.array([k * 1.0, 0.1, 0.25]))
        at = np.array([k * wide * float(girth(np.array([0.36]))[0]) * 0.93, y0 + 0.12 * deep, 0.36]) * s
        eyeball(
            clay,
            "head",
            at,
            look,
            eye * s,
            (0.55, 0.42, 0.10) if not flukes else (0.05, 0.04, 0.03),
            main,
            white=0.0 if flukes else 0.8,
            size=0.85,
        )
    _fins(clay, s, y0, deep, wide, fin, dorsal, tail, flukes, main * 0.85, fork, ridge, girth)
    for solid, joint in worn:
        clay.wear(solid, joint, sk[joint])
    lods = clay.meshes([0.035 * s, 0.08 * s])
    lo, hi = lods[0].position.min(0), lods[0].position.max(0)
    return Model(
        kit.name,
        lods,
        triple(lo),
        triple(hi),
        "fish",
        sk.joints,
        {
            "head": Socket((0.0, y0 * s, 0.5 * s), joint="head"),
            "back": Socket((0.0, (y0 + deep) * s, 0.1 * s), joint="body"),
        },
        (Collider("capsule", (0.0, y0 * s, 0.0), (wide * s, 0.3 * s, 0.0)),),
        mass=mass,
        density=1020.0,
        facts={**kit.facts, "sound": "flesh", "gait": {"length": s, "flukes": float(flukes), "middle": y0 * s}},
    )


def _along(sk: Skeleton, z: Array) -> Array:
    """Weights down the chain: z in lengths."""
    at = (0.10 - z) / 0.105
    shares = {f"spine{k}": np.clip(1 - np.abs(np.clip(at, 0, SPINE - 1) - k), 0, 1) * (at > 0) for k in range(SPINE)}
    ahead = np.clip(-at, 0, 1)
    shares["spine0"] = np.where(at <= 0, 1 - ahead, shares["spine0"])
    face = np.clip((z - 0.24) / 0.1, 0, 1)
    return sk.blend({**shares, "body": ahead * (1 - face), "head": ahead * face})


def _fins(
    clay: Clay,
    s: float,
    y0: float,
    deep: float,
    wide: float,
    fin: float,
    dorsal: float,
    tail: float,
    flukes: bool,
    tone: Array,
    fork: float,
    ridge: float,
    girth: Callable[[Array], Array],
) -> None:
    u, v = np.linspace(0, 1, 9)[:, None], np.linspace(-1, 1, 15)[None]

    def lay(points: Array, weight: Any, out: Array, mirror: bool = False) -> None:
        sheet = grid(points * s, np.broadcast_to(out, points.shape))
        share = np.repeat(u[:, 0], 15)
        thin = (unit(out) * 0.006 * s).astype(np.float32)
        for face in (
            sheet,
            sheet._replace(position=sheet.position - thin, normal=-sheet.normal, index=sheet.index[:, ::-1]),
        ):
            clay.add(
                face,
                weight,
                "plastic" if not flukes else "skin",
                colour=tone * (1 - 0.25 * share[:, None]),
                slot="fins",
                rough=0.4,
                mirror=mirror,
            )

    half = np.abs(v)
    spread = tail * (0.18 + 0.82 * u) * v
    back = -0.44 - tail * u * (1.1 - 0.55 * fork + 0.55 * fork * half**1.3)
    flat = 0 * u * v
    points = (
        np.stack(np.broadcast_arrays(spread * 1.3, y0 + flat, back), -1)
        if flukes
        else np.stack(np.broadcast_arrays(flat, y0 + spread, back), -1)
    )
    lay(points, "spine5", np.array([0, 1.0, 0]) if flukes else np.array([1.0, 0, 0]))
    z = 0.06 - 0.08 * (ridge - 1) - 0.16 * ridge * (v * (1 - 0.55 * u) + 0.55 * u / max(ridge, 1.0))
    if flukes:  # of whales and dolphins a sickle, behind the middle, swept back: a long low sheet is a box on the back
        z = -0.10 - 0.07 * v * (1 - 0.82 * u) - 0.09 * u**1.4
    foot = deep * (0.92 * girth(z + 0 * flat) - 0.02)  # it stands on the back, wherever that falls to
    top = np.stack(np.broadcast_arrays(flat, y0 + foot + dorsal * u, z), -1)
    lay(top, _along(clay.skeleton, top[..., 2].ravel()), np.array([1.0, 0, 0]))
    x = wide * 0.80 + fin * u
    side = np.stack(
        np.broadcast_arrays(x, y0 - deep * 0.35 - 0.35 * fin * u, 0.20 - 0.05 * v * (1.3 - u) - 0.55 * fin * u), -1
    )
    lay(side, "fin_l", np.array([0.3, 1.0, 0]), mirror=True)
