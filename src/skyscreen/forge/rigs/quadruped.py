"""Four-legged animals from proportions: one skeleton, one field, one coat.

Lengths are shares of the height at the withers unless a comment says metres; the animal faces +Z, its feet stand on
y = 0 and the origin lies midway between fore and hind feet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import BadInput
from skyscreen.forge.body import beastears, beasthead, coat, features, jaws, mane, markings, snout
from skyscreen.forge.body.clay import Clay
from skyscreen.forge.body.field import smooth, surface, triple
from skyscreen.forge.body.lids import hinge
from skyscreen.forge.body.refine import refined
from skyscreen.forge.body.weight import Skeleton
from skyscreen.forge.rigs import beastwear, stocks
from skyscreen.forge.rigs.flesh import flesh, weights
from skyscreen.forge.rigs.proportions import Build, infant
from skyscreen.nouns.model import Collider, Joint, Model, Socket

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid

Array = NDArray[Any]
BROAD = 1.32
"""Half width of the box that holds a head, in its lengths."""
CELLS = 240_000
"""Of the grid round an animal."""


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
        ex, ey, ez, tips = beastears.ear_line(b.ears, b.ear, r * b.head_width)
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


def _trunk(sk: Skeleton, b: Build) -> tuple[tuple[Array, float], ...]:
    """Planes about the trunk from the breast to the loins, as a dog's coat covers it."""
    neck = sk["neck"]
    way = (sk["head"] - neck) / np.linalg.norm(sk["head"] - neck)
    collar = float(way @ (neck + 0.22 * (sk["head"] - neck)))
    return (
        (way, collar),
        (np.array([0, 0, -1.0]), (b.back / 2 - 0.02) * b.withers),
        (np.array([0, -1.0, 0]), -0.50 * b.withers),
    )


COATS = {"yellow": "#c4954a", "orange": "#b5622a", "黄": "#c4954a", "橙": "#b5622a"}
"""What these words mean of fur: a yellow dog is the colour of straw, an orange cat a ginger one."""


def quadruped(
    kit: Kit,
    colour: str = "brown",
    second: str = "cream",
    dark: str = "black",
    worn: Sequence[tuple[Solid, str]] = (),
    like: str = "",
    **proportions: Any,
) -> Model:
    """An animal by proportions (see `proportions.Build`).

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
    if kit.bare:
        given |= {"fur": 0.003}
    b = infant(Build(**{"mass": float(kit.facts.get("mass", Build.mass)), **given}), kit.young)
    sk = skeleton(b)
    rng = np.random.default_rng(kit.random("coat").getrandbits(63))
    h = b.withers
    middle = head_centre(sk, b)
    face = beasthead.Face(middle, b, h)
    body = flesh(sk, b, face)
    face.settle(body)
    sk = Skeleton([*sk.joints, *(
        Joint(name, sk.index["head"], triple(at)) for name, at in zip(beasthead.LIDS, face.eyes, strict=True))])
    opens = jaws.Jaws(face) if b.trunk <= 0 else None
    if opens is not None:
        sk = opens.jointed(sk)
    clay = Clay(sk)
    low, high = sk.rest.min(0) - 0.24 * h, sk.rest.max(0) + 0.24 * h
    low[1] = -0.02 * h
    # A kitten's head is broader than its body: cut at the body's width it had a hole in each cheek.
    high[0] = max(1.35 * max(b.width, b.stance + b.leg), BROAD * b.head * max(b.head_width, 1.0)) * h
    low[0] = -high[0]
    high[2] = max(high[2], middle[2] + (b.muzzle + 0.06) * h)
    # A long or a broad animal gets coarser cells, so that none takes more than the others to build.
    cell = max(b.cell, (float(np.prod((high - low) / h)) / CELLS) ** (1 / 3)) / kit.detail
    position, normal, index = surface(body, low, high, cell * h)
    fore = (position - middle) @ face.forward > 0.25 * b.head * h
    fore &= np.linalg.norm(position - middle, axis=1) < (b.muzzle + b.head) * h
    position, normal, index = refined(body, position, normal, index, fore, cell * h)
    edge = np.zeros(len(position))
    if opens is not None:
        position, normal, index, edge = opens.part(position, normal, index)
    leather = kit.colour("black" if b.nose == "none" else b.nose)
    tones = markings.Tones(kit.colour(COATS.get(colour, colour)), kit.colour(second), kit.colour(dark), leather)
    albedo = markings.paint(b, sk, middle, face, position, normal, tones)
    weight = weights(sk, b, position, index, middle)
    if opens is not None:
        weight = opens.carried(sk, weight, position, edge)
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
        apart=edge.astype(int),
    )
    beastears.ears(clay, sk, b, tones, h)
    beside = np.linalg.norm(position - face.eyes[0], axis=1) < 1.5 * face.eye
    about = albedo[beside].mean(0) if beside.any() else np.asarray(tones.main)
    face.build(clay, about * (0.62 + 0.3 * about.max() if b.fur > 0.05 else 0.9), leather)
    if opens is not None:
        opens.inside(clay)
        jaws.rims(clay, face, snout.DARK)
    if b.hooves:
        features.hooves(clay, sk, b, h)
    if b.tusks > 0:
        features.tusks(clay, b, face, h)
    if b.horns > 0:
        features.horns(clay, b, face, h)
    frame = beastwear.Frame(
        (position, normal, index), weight, _trunk(sk, b), middle, b.head * b.head_width * h,
        (face.eyes[0], face.eyes[1]), (sk["neck"], sk["head"]), "neck", b.fur * h,
    )  # fmt: skip
    if b.fur > 0.004:
        hairy = index[~beastwear.covered(frame, kit)[index].all(1)]
        coat.grow(clay, rng, b, sk, middle, face, position, normal, hairy, weight, albedo, h)
    if b.mane > 0 and not b.hooves and b.mane > b.head:
        mane.ruff(clay, b, middle, (position, normal, index), weight, tones, h)
    elif b.mane > 0:
        mane.mane(clay, rng, b, sk, middle, tones, h)
    for solid, joint in worn:
        own = (1 - 0.52 * kit.young) * (1 + 0.42 * kit.young if joint == "head" else 1.0)
        clay.wear(solid.scale(own, own, own), joint, middle if joint == "head" else sk[joint])
    beastwear.dress(kit, clay, frame)
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
            "mouth": Socket(triple(face.nose if opens is None else face.lips[len(face.lips) // 2]), joint="head"),
        },
        (Collider("box", (0.0, float(hi[1]) / 2, 0.0), (radius, float(hi[1]) / 2, float(hi[2] - lo[2]) / 2)),),
        mass=b.mass,
        density=950.0,
        facts={
            **kit.facts,
            "sound": "flesh",
            "sole": b.foot * 0.92 * h,
            "lids": [triple(hinge(at, look)) for at, look in zip(face.eyes, face.looks, strict=True)],
            "gait": {k: float(v) for k, v in asdict(b).items() if isinstance(v, int | float)},
        },
    )
