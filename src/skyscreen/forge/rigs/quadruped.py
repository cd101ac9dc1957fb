"""Four-legged animals from proportions: one skeleton, one field, one coat.

Lengths are shares of the height at the withers unless a comment says metres; the animal faces +Z, its feet stand on
y = 0 and the origin lies midway between fore and hind feet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import BadInput
from skyscreen.forge.body import coat, features
from skyscreen.forge.body.clay import Clay
from skyscreen.forge.body.field import capsule, ellipsoid, fold, join, smooth, surface, triple, unit, vec
from skyscreen.forge.body.weight import Skeleton, by_bone
from skyscreen.forge.rigs import stocks
from skyscreen.nouns.world import Collider, Joint, Model, Socket

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid

Array = NDArray[Any]


CELLS = 240_000
"""Of the grid round an animal."""


@dataclass(frozen=True)
class Build:
    """Proportions of an animal. The defaults make a middling dog."""

    withers: float = 0.58
    """Metres."""
    back: float = 0.78
    """Fore feet to hind feet."""
    chest: float = 0.20
    """Half depth of the chest."""
    width: float = 0.17
    """Half width of the chest."""
    waist: float = 0.145
    """Radius behind the ribs."""
    rump: float = 0.165
    belly: float = 0.0
    """How far the belly hangs."""
    hump: float = 0.0
    """Height of a hump over the shoulders."""
    humps: int = 0
    """A camel's humps along the back, of that height, in place of the one over the shoulders."""
    slope: float = 0.0
    """How far the croup lies below the withers."""
    stance: float = 0.13
    """Half distance between left and right feet."""
    leg: float = 0.085
    """Radius of the upper leg."""
    shank: float = 0.048
    """Radius of the lower leg."""
    foot: float = 0.056
    """Radius of the paw or hoof."""
    bend: float = 1.0
    """1 a dog's angles … 0.2 an elephant's pillars."""
    neck: float = 0.30
    neck_rise: float = 50.0
    """Degrees above the level."""
    neck_width: float = 0.135
    head: float = 0.140
    """Radius of the skull."""
    head_width: float = 1.0
    head_pitch: float = 0.0
    """Degrees the face hangs."""
    muzzle: float = 0.20
    """From the skull's middle to the nose."""
    muzzle_width: float = 0.062
    snub: float = 0.7
    """Muzzle's radius at the nose over that at the cheek."""
    dome: float = 0.0
    """Height of an elephant's crown over the skull."""
    ears: str = "floppy"
    """floppy, pointed, round, side, leaf, long or fan."""
    ear: float = 0.16
    """Length."""
    eye: float = 0.036
    """Radius; at least a fifth of the skull's is built."""
    eye_side: float = 0.52
    """0 forward like a cat … 1 sideways like a cow."""
    eye_colour: tuple[float, float, float] = (0.15, 0.065, 0.022)
    pupil: str = "round"
    """round, slit or full (all dark)."""
    hood: float = 0.62
    """0–1: how far the upper lid hangs."""
    whiskers: float = 0.0
    """Length."""
    tail: float = 0.42
    tail_up: float = 0.6
    """1 carried upright … −1 hanging."""
    tail_width: float = 0.05
    tail_tuft: float = 0.0
    """Extra fur length at the tail."""
    trunk: float = 0.0
    """Length."""
    tusks: float = 0.0
    """Length; curls like a mammoth's by `tusk_curl`."""
    tusk_curl: float = 1.0
    horns: float = 0.0
    mane: float = 0.0
    """Length of the hair along the crest."""
    hooves: bool = False
    fur: float = 0.045
    """Length of the hair."""
    shag: float = 0.0
    """0 a plain coat … 1 a mammoth's skirts."""
    locks: int = 5200
    """Ribbons at the finest level."""
    lock_width: float = 0.0045
    pattern: str = "plain"
    mass: float = 28.0
    """kg."""
    cell: float = 0.021
    """Grid of the surface."""
    nose: str = "black"
    nose_size: float = 1.0
    """1 a dog's, 0.6 a cat's."""
    nostrils: float = 0.0
    """Over 0: no leather nose but a soft muzzle of the nose's colour with two nostrils of this size, as a horse's."""
    cheeks: float = 0.0
    """0 … 1: how far a ruff stands out from the cheeks, as a fox's."""
    hop: bool = False
    """It goes by leaps, both hind feet together, as a rabbit does."""




def infant(b: Build, young: float) -> Build:
    """The same animal `young` (0 … 1) of the way back to its birth.

    Limbs and muzzle grow late and long; skull and eyes come nearly ready into the world (D. W. Thompson, On Growth and
    Form): so the head is half as big again for the body, the eyes more so, the legs short under a round trunk, and
    horns, mane and tusks are still to come.
    """
    y = young
    if y <= 0:
        return b
    head = b.head * (1 + 0.42 * y)
    return replace(
        b,
        withers=b.withers * (1 - 0.52 * y),
        back=b.back * (1 - 0.10 * y),
        chest=b.chest * (1 + 0.16 * y),
        width=b.width * (1 + 0.16 * y),
        waist=b.waist * (1 + 0.20 * y),
        rump=b.rump * (1 + 0.10 * y),
        belly=b.belly + 0.03 * y,
        hump=b.hump * (1 - 0.5 * y),
        leg=b.leg * (1 + 0.18 * y),
        shank=b.shank * (1 + 0.30 * y),
        foot=b.foot * (1 + 0.22 * y),
        neck=b.neck * (1 - 0.14 * y),
        neck_width=b.neck_width * (1 + 0.10 * y),
        head=head,
        muzzle=head * 0.9 + max(b.muzzle - 0.9 * b.head, 0.1 * b.head) * (1 - 0.15 * y),
        muzzle_width=b.muzzle_width * (1 + 0.24 * y),
        ear=b.ear * (1 + 0.18 * y),
        eye=min(max(b.eye, 0.20 * b.head) * (1 + 0.85 * y), max(0.34 * head, b.eye)),
        tail=b.tail * (1 - 0.25 * y),
        trunk=b.trunk * (1 - 0.15 * y),
        tusks=0.0 if y > 0.5 else b.tusks * (1 - y),
        horns=0.0 if y > 0.5 else b.horns * (1 - y),
        mane=b.mane * (1 - 0.6 * y),
        dome=b.dome * (1 + 0.2 * y),
        fur=b.fur * (1 + 0.25 * y) if b.fur > 0.02 else b.fur,
        lock_width=b.lock_width * (1 + 0.25 * y),
        mass=b.mass * (1 - 0.52 * y) ** 3,
    )


def skeleton(b: Build) -> Skeleton:
    """Joints in metres; left is +x."""
    h, half = b.withers, b.back / 2
    drop = b.slope
    joints: list[Joint] = []
    index: dict[str, int] = {}

    def add(name: str, parent: str, x: float, y: float, z: float) -> None:
        index[name] = len(joints)
        joints.append(Joint(name, index.get(parent, -1), (round(x * h, 5), round(y * h, 5), round(z * h, 5))))

    add("chest", "", 0, 0.83, half - 0.12)
    add("spine2", "chest", 0, 0.86 - drop * 0.3, half * 0.35)
    add("spine1", "spine2", 0, 0.87 - drop * 0.6, -half * 0.3)
    add("pelvis", "spine1", 0, 0.86 - drop, -half + 0.06)
    rise = np.radians(b.neck_rise)
    base = np.array([0, 0.90, half + 0.06])
    way = np.array([0, np.sin(rise), np.cos(rise)])
    add("neck", "chest", *base)
    add("neck2", "neck", *(base + way * b.neck * 0.5))
    add("head", "neck2", *(base + way * b.neck))
    top = base + way * b.neck + np.array([0, 0.35, 0.25]) * b.head
    r = b.head
    for side, s in (("_l", 1), ("_r", -1)):
        w, k = b.stance, b.bend
        add("scapula" + side, "chest", s * w * 0.6, 0.92, half - 0.02 * k)
        add("humerus" + side, "scapula" + side, s * w * 0.98, 0.70, half + 0.10 * k)
        add("elbow" + side, "humerus" + side, s * w, 0.50, half - 0.065 * k)
        add("carpus" + side, "elbow" + side, s * w, 0.225 if k > 0.5 else 0.16, half - 0.015 * k)
        add("fore" + side, "carpus" + side, s * w, b.foot * 0.92, half + 0.012 * k)
        add("hip" + side, "pelvis", s * w * 0.8, 0.78 - drop, -half + 0.04 * k)
        add("knee" + side, "hip" + side, s * w * 1.06, 0.53 - drop * 0.5, -half + 0.17 * k)
        add("hock" + side, "knee" + side, s * w, 0.28 if k > 0.5 else 0.18, -half - 0.09 * k)
        add("hind" + side, "hock" + side, s * w, b.foot * 0.92, -half - 0.02 * k)
        ex, ey, ez, tips = features.ear_line(b.ears, b.ear, r * b.head_width)
        at = top + np.array([s * ex, ey + b.dome * 0.35, ez])
        add("ear0" + side, "head", *at)
        add("ear1" + side, "ear0" + side, *(at + np.array([s, 1, 1]) * tips * 0.5))
    up = np.radians(60 * b.tail_up - 15)
    at = np.array([0, 0.90 - drop, -half - b.rump * 0.72])
    for k in range(5):
        add(f"tail{k}", "pelvis" if k == 0 else f"tail{k - 1}", *at)
        lean = up * (0.35 + 0.22 * k) if b.tail_up > 0 else up * (1.2 + 0.06 * k)
        at = at + np.array([0, np.sin(lean), -np.cos(lean)]) * b.tail / 5
    if b.trunk > 0:
        at = top + np.array([0, -0.25 * r, 1.05 * r])
        for k in range(6):
            add(f"trunk{k}", "head" if k == 0 else f"trunk{k - 1}", *at)
            lean = np.radians([-58, -72, -84, -90, -88, -55][k])
            at = at + np.array([0, np.sin(lean), np.cos(lean)]) * b.trunk / 6
    return Skeleton(joints)


def head_centre(sk: Skeleton, b: Build) -> Array:
    """(3,) metres: middle of the skull."""
    return sk["head"] + np.array([0, 0.35, 0.25]) * b.head * b.withers


def quadruped(
    kit: Kit,
    colour: str = "brown",
    second: str = "cream",
    dark: str = "black",
    worn: Sequence[tuple[Solid, str]] = (),
    like: str = "",
    **proportions: Any,
) -> Model:
    """An animal by proportions (see `Build`).

    Args:
        like: a name of `stocks.STOCKS`, whose proportions hold where none are given.
        worn: solids of the kit, each with the joint that carries it; metres from the joint ('head': from the skull's
            middle), the animal at rest.
        colour: main colour of the coat (slot 'coat'); second: belly and markings; dark: points, saddle, stripes.
    """
    known = {f.name for f in fields(Build)}
    for name in proportions:
        if name not in known:
            raise BadInput(f"{kit.name}: {name!r}", "is no proportion of a quadruped", f"Use one of {sorted(known)}")
    given = {**stocks.STOCKS[like], **proportions} if like else proportions
    b = infant(Build(**{"mass": float(kit.facts.get("mass", Build.mass)), **given}), kit.young)
    sk = skeleton(b)
    clay = Clay(sk)
    rng = np.random.default_rng(kit.random("coat").getrandbits(63))
    h = b.withers
    middle = head_centre(sk, b)
    face = features.Face(middle, b, h)
    body = _flesh(sk, b, face)
    face.settle(body)
    low, high = sk.rest.min(0) - 0.24 * h, sk.rest.max(0) + 0.24 * h
    low[1] = -0.02 * h
    low[0], high[0] = -max(b.width, b.stance + b.leg) * h * 1.35, max(b.width, b.stance + b.leg) * h * 1.35
    high[2] = max(high[2], middle[2] + (b.muzzle + 0.06) * h)
    # A long or a broad animal gets coarser cells, so that none takes more than the others to build.
    cell = max(b.cell, (float(np.prod((high - low) / h)) / CELLS) ** (1 / 3))
    position, normal, index = surface(body, low, high, cell * h)
    snout = kit.colour("black" if b.nose == "none" else b.nose)
    tones = coat.Tones(kit.colour(colour), kit.colour(second), kit.colour(dark), snout)
    albedo = coat.paint(b, sk, middle, face, position, normal, tones)
    weight = _weights(sk, b, position, index, middle)
    hide = "fur" if b.fur > 0.004 else "skin"
    clay.add(
        (position, normal, index),
        weight,
        hide,
        # Between long hairs it is dark, but between pale ones light is passed on from hair to hair.
        colour=albedo * (0.62 + 0.3 * albedo.max(-1, keepdims=True) if b.fur > 0.05 else 0.9),
        rough=0.85,
        slot="coat",
        open=0.75 + 0.25 * smooth(normal[:, 1], -1.0, 0.2),
    )
    features.ears(clay, sk, b, tones, h)
    face.build(clay, tones, snout)
    if b.hooves:
        features.hooves(clay, sk, b, h)
    if b.tusks > 0:
        features.tusks(clay, b, face, h)
    if b.horns > 0:
        features.horns(clay, b, face, h)
    if b.fur > 0.004:
        coat.grow(clay, rng, b, sk, middle, face, position, normal, index, weight, albedo, h)
    if b.mane > 0:
        coat.mane(clay, rng, b, sk, middle, tones, h)
    for solid, joint in worn:
        own = (1 - 0.52 * kit.young) * (1 + 0.42 * kit.young if joint == "head" else 1.0)
        clay.wear(solid.scale(own, own, own), joint, middle if joint == "head" else sk[joint])
    lods = clay.meshes([cell * h * 1.9, cell * h * 3.6])
    corner = lods[0].position
    back = float(sk["spine2"][1] + b.width * 0.6 * h)
    lo, hi = corner.min(0), corner.max(0)
    radius = max(b.width, b.chest) * h
    return Model(
        kit.name,
        lods,
        triple(lo),
        triple(hi),
        "quadruped",
        sk.joints,
        {
            "head": Socket(triple(middle), joint="head"),
            "back": Socket((0.0, back, float(sk["spine2"][2])), joint="spine2"),
            "seat": Socket((0.0, back, float(sk["spine2"][2])), joint="spine2"),
            "mouth": Socket(triple(face.nose), joint="head"),
        },
        (Collider("box", (0.0, float(hi[1]) / 2, 0.0), (radius, float(hi[1]) / 2, float(hi[2] - lo[2]) / 2)),),
        mass=b.mass,
        density=950.0,
        facts={
            **kit.facts,
            "sound": "flesh",
            "sole": b.foot * 0.92 * h,
            "gait": {k: float(v) for k, v in asdict(b).items() if isinstance(v, int | float)},
        },
    )


def _flesh(sk: Skeleton, b: Build, face: Any) -> Any:
    """The field of the whole animal."""
    h = b.withers
    r = {n: sk[n] for n in sk.index}
    half = b.back / 2 * h

    def leg(x: Array, names: tuple[str, ...], radii: tuple[float, ...], fillet: float) -> Array:
        out = capsule(x, r[names[0]], r[names[1]], radii[0] * h, radii[1] * h)
        for k in range(1, len(names) - 1):
            out = join(out, capsule(x, r[names[k]], r[names[k + 1]], radii[k] * h, radii[k + 1] * h), fillet * h)
        return out

    def field(p: Array) -> Array:
        x = fold(p)
        c, w = b.chest * h, b.width * h
        d = ellipsoid(p, (0, 0.97 * h - c, half - 0.10 * h), (w, c, 0.27 * h))
        waist = (0, 0.95 * h - b.waist * h - b.slope * 0.5 * h, -half * 0.35)
        d = join(d, ellipsoid(p, waist, (b.waist * h * 1.02, b.waist * h * 1.08, half * 0.95)), 0.12 * h)
        d = join(
            d,
            ellipsoid(
                p,
                (0, (0.96 - b.slope - b.rump) * h, -half + 0.02 * h),
                (b.rump * h * 0.98, b.rump * h, b.rump * h * 1.15),
            ),
            0.10 * h,
        )
        d = join(d, ellipsoid(p, (0, 0.86 * h - c, half + 0.05 * h), (w * 0.72, c * 0.66, 0.13 * h)), 0.09 * h)
        if b.belly > 0:
            d = join(d, ellipsoid(p, (0, 0.96 * h - c - b.belly * h, 0.0), (w * 0.96, c * 0.9, half * 1.0)), 0.14 * h)
        for hill in range(b.humps):
            at = (0.30 - 0.62 * hill if b.humps > 1 else 0.0) * half
            peak = ellipsoid(p, (0, (0.95 + b.hump * 0.3) * h, at), (w * 0.62, b.hump * h, half * 0.40))
            d = join(d, peak, 0.07 * h)
        if b.hump > 0 and not b.humps:
            d = join(
                d,
                ellipsoid(
                    p,
                    (0, (0.92 + b.hump * 0.35) * h, half - 0.14 * h),
                    (w * 0.62, (b.hump * 0.65 + 0.06) * h, 0.24 * h),
                ),
                0.20 * h,
            )
        neck = capsule(
            p, r["neck"] - vec(0, 0.03 * h, 0.02 * h), r["head"], b.neck_width * h * 1.12, b.neck_width * h * 0.82
        )
        d = join(d, neck, 0.10 * h)
        fore = leg(
            x,
            ("scapula_l", "humerus_l", "elbow_l", "carpus_l", "fore_l"),
            (b.leg * 0.92, b.leg, b.leg * 0.80, b.shank * 1.02, b.shank),
            0.05,
        )
        hind = leg(
            x, ("hip_l", "knee_l", "hock_l", "hind_l"), (b.leg * 1.25, b.leg * 0.95, b.shank * 1.05, b.shank), 0.05
        )
        hind = join(
            hind,
            ellipsoid(
                x,
                (r["hip_l"] + r["knee_l"]) / 2 + vec(0, 0.02 * h, -0.02 * h),
                (b.leg * h * 0.95, 0.19 * h, b.leg * h * 1.55),
            ),
            0.05 * h,
        )
        f = b.foot * h
        for paw, which in ((r["fore_l"], 0), (r["hind_l"], 1)):
            pad = ellipsoid(
                x, paw + vec(0, -0.06 * f, 0.42 * f * b.bend), (f * 1.02, f * 0.95, f * (1.0 + 0.5 * b.bend))
            )
            if not b.hooves and b.bend > 0.5:
                for k in (-1, 0, 1):
                    toe = ellipsoid(
                        x,
                        paw + vec(0.58 * f * k, -0.22 * f, (1.38 - 0.16 * abs(k)) * f),
                        (0.40 * f, 0.58 * f, 0.58 * f),
                    )
                    pad = join(pad, toe, 0.16 * f)
            if which == 0:
                fore = join(fore, pad, 0.03 * h)
            else:
                hind = join(hind, pad, 0.03 * h)
        d = join(d, fore, 0.06 * h)
        d = join(d, hind, 0.06 * h)
        for k in range(4):
            t0, t1 = (b.tail_width * h * (1 - 0.16 * j) for j in (k, k + 1))
            d = join(d, capsule(p, r[f"tail{k}"], r[f"tail{k + 1}"], t0, t1), (0.05 if k == 0 else 0.015) * h)
        d = join(d, face.skull(p, x), 0.05 * h)
        if b.trunk > 0:
            for k in range(5):
                t0, t1 = ((0.105 - 0.0135 * j) * h for j in (k, k + 1))
                d = join(d, capsule(p, r[f"trunk{k}"], r[f"trunk{k + 1}"], t0, t1), (0.08 if k == 0 else 0.03) * h)
            tip = r["trunk5"] + unit(vec(0, -0.5, 0.85)) * b.trunk * h / 7
            d = join(d, capsule(p, r["trunk5"], tip, 0.038 * h, 0.030 * h), 0.02 * h)
        return np.maximum(d, 0.004 * h - p[:, 1])

    return field


def _weights(sk: Skeleton, b: Build, position: Array, index: Array, middle: Array) -> Array:
    h = b.withers
    ends: dict[str, Array | None] = {
        "chest": np.array([0, 0.80 * h, (b.back / 2 + 0.03) * h]),
        "spine2": sk["spine1"],
        "spine1": sk["pelvis"],
        "pelvis": sk["pelvis"] - np.array([0, 0.02, 0.10]) * h,
        "neck": sk["neck2"],
        "neck2": sk["head"],
        "head": middle + np.array([0, -0.1, b.muzzle * 0.8]) * h,
        "tail4": sk["tail4"] + (sk["tail4"] - sk["tail3"]),
    }
    if b.trunk > 0:
        ends["trunk5"] = sk["trunk5"] + np.array([0, -0.03, 0.06]) * h
    for s in ("_l", "_r"):
        for paw in ("fore", "hind"):
            ends[paw + s] = sk[paw + s] + np.array([0, -0.02, 0.07]) * h
        ends["hock" + s], ends["carpus" + s] = sk["hind" + s], sk["fore" + s]
    bones = [(n, ends.get(n)) for n in sk.index if not n.startswith("ear")]
    bias = {"chest": 0.13, "spine2": 0.12, "spine1": 0.12, "pelvis": 0.11, "neck": 0.08, "neck2": 0.07, "head": 0.10}
    bias = {k: v * h for k, v in bias.items()}
    for s in ("_l", "_r"):
        bias |= {"scapula" + s: 0.05 * h, "humerus" + s: 0.05 * h, "hip" + s: 0.07 * h}
    weight = by_bone(sk, position, index, bones, 0.033 * h, bias, 6)
    # Soles belong wholly to one joint: a planted foot cannot skate.
    share = 1 - smooth(position[:, 1], b.foot * 0.75 * h, b.foot * 1.5 * h)
    for s, sign in (("_l", 1), ("_r", -1)):
        for paw, fore in (("fore", True), ("hind", False)):
            near = (position[:, 0] * sign > 0) & ((position[:, 2] > 0) == fore)
            near &= np.abs(position[:, 2] - sk[paw + s][2]) < 0.2 * h
            k = (share * near)[:, None]
            weight = weight * (1 - k) + k * sk.rigid(len(position), paw + s)
    return weight.astype(np.float32)
