"""What goes without four legs: many-legged bodies, long bodies without any, and seals that haul themselves.

All have the rig 'walker'; `facts["gait"]["mode"]` tells `stage.bodies.walker` how they go. Metres; they face +Z.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.clay import Clay
from skyscreen.forge.body.eyes import eyeball
from skyscreen.forge.body.field import smooth, triple, unit, vec
from skyscreen.forge.body.sheet import ball, grid, tube
from skyscreen.forge.body.weight import Skeleton
from skyscreen.nouns.model import Collider, Joint, Model, Socket

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Point, Solid

Array = NDArray[Any]
COILS = 18
"""Joints of a long body."""


def _model(kit: Kit, clay: Clay, cells: tuple[float, float], head: Any, gait: dict[str, Any]) -> Model:
    """The finished body, low enough to stand on its own lowest point."""
    lods = clay.meshes(cells)
    lo, hi = lods[0].position.min(0), lods[0].position.max(0)
    half = (hi - lo) / 2
    return Model(
        kit.name,
        lods,
        triple(lo),
        triple(hi),
        "walker",
        clay.skeleton.joints,
        {
            "head": Socket(triple(head), joint="head"),
            "back": Socket((0.0, float(hi[1]), 0.0), joint="body"),
        },
        (Collider("box", (0.0, float(half[1]), 0.0), triple(np.maximum(half * 0.8, 1e-3))),),
        mass=float(kit.facts.get("mass", 1.0)),
        density=1000.0,
        facts={**kit.facts, "sound": "flesh", "gait": gait},
    )


def legged(
    kit: Kit,
    *parts: Solid,
    legs: Sequence[tuple[Solid, Point]] = (),
    arms: Sequence[tuple[Solid, Point]] = (),
    head: tuple[Solid, Point] | None = None,
    tail: tuple[Solid, Point] | None = None,
    swing: float = 24.0,
    side: bool = False,
) -> Model:
    """A body of solids on many legs.

    Args:
        parts: the body, where it stands.
        legs: left legs from front to back, each with its hip; the right ones are their mirror images.
        arms: left feelers, claws or pincers with their roots, mirrored too; they stir while it stands.
        head, tail: solids with their necks: they turn and curl by themselves.
        swing: degrees that a leg swings to each side.
        side: it walks sideways, as crabs do.
    """
    grow = 1.0 - 0.5 * kit.young
    joints = [Joint("body", -1, triple(np.asarray(legs[0][1] if legs else (0, 0, 0), float) * [0, grow, 0]))]
    named: list[tuple[Solid, str]] = [(p, "body") for p in parts]

    def put(name: str, at: Any) -> None:
        x, y, z = (round(float(v) * grow, 6) for v in at)
        joints.append(Joint(name, 0, (x, y, z)))

    neck = np.asarray(head[1] if head else (0, joints[0].head[1] / grow, 0), float)
    put("head", neck)
    if head:
        named.append((head[0], "head"))
    if tail:
        put("tail", tail[1])
        named.append((tail[0], "tail"))
    for kind, group in (("leg", legs), ("arm", arms)):
        for k, (solid, root) in enumerate(group):
            for end, sign in (("_l", 1.0), ("_r", -1.0)):
                put(f"{kind}{k}{end}", np.asarray(root, float) * [sign, 1, 1])
                named.append((solid if sign > 0 else solid.mirror(), f"{kind}{k}{end}"))
    clay = Clay(Skeleton(joints))
    for solid, joint in named:
        clay.wear(solid.scale(grow, grow, grow), joint, np.zeros(3))
    points = np.concatenate([lump.sheet.position for lump in clay.lumps])
    size = float(np.linalg.norm(points.max(0) - points.min(0)))
    reach = float(points[:, 0].max()) if side else float(np.mean([abs(r[0]) for _, r in legs])) * grow + 0.15 * size
    gait = {
        "mode": "legs",
        "legs": len(legs),
        "arms": len(arms),
        "swing": float(np.radians(swing)),
        "stride": float(2 * np.sin(np.radians(swing)) * max(reach, 0.2 * size)),
        "sideways": float(side),
        "size": size,
    }
    return _model(kit, clay, (0.02 * size, 0.05 * size), neck * grow, gait)


def serpent(
    kit: Kit,
    colour: str = "olive",
    belly: str = "cream",
    second: str = "black",
    length: float = 1.6,
    girth: float = 0.022,
    wind: float = 0.09,
    raised: float = 0.0,
    head: float = 1.5,
    pattern: str = "diamonds",
    eye_colour: str = "#e8b01c",
    inch: bool = False,
    blunt: float = 0.3,
    flat: float = 1.0,
    worn: Sequence[tuple[Solid, str]] = (),
    material: str = "skin",
) -> Model:
    """A snake, a worm, a caterpillar: a body on a chain of joints, laid out in waves.

    Args:
        colour (slot 'body'), belly, second: back, underside, markings.
        length, girth: metres; the girth is the radius of its thickest part.
        wind: half breadth of its waves at rest, in lengths; 0 a straight body.
        raised: how far the neck rears, in lengths.
        head: breadth of the head over the girth at the neck.
        pattern: diamonds, bands, rings (deep furrows) or plain.
        inch: it goes in humps, as a caterpillar does, not in waves from side to side.
        blunt: 0 a thread of a tail … 1 as thick as the middle.
        flat: height over breadth.
        worn: solids with their joints ('coil0' … 'coil17', 'head'), metres from the joint.
    """
    grow = 1.0 - 0.5 * kit.young
    s, r = length * grow, girth * grow

    def line(u: Any) -> Array:
        """(..., 3) of the axis at shares u of its length from the head, at rest."""
        u = np.asarray(u, float)
        calm = smooth(u, 0.0, 0.25)
        x = wind * s * np.sin(2 * np.pi * (2.2 * u)) * calm
        rear = raised * s * (1 - smooth(u, 0.0, max(1.7 * raised, 0.02))) if raised else 0 * u
        shrink = 1.0 / np.sqrt(1 + (2 * np.pi * 2.2 * wind) ** 2 / 2)
        return np.stack([x, r * flat + rear, s * shrink * (0.45 - u)], -1)

    steps = np.linspace(0.06, 0.97, COILS)
    joints = [Joint("body", -1, triple(line(0.5) * [0, 1, 1]))]
    joints.append(Joint("head", 0, triple(line(0.0))))
    for k, u in enumerate(steps):
        joints.append(Joint(f"coil{k}", 0 if k == 0 else k + 1, triple(line(u))))
    sk = Skeleton(joints)
    clay = Clay(sk)
    main, under, mark = (np.asarray(kit.colour(c)) for c in (colour, belly, second))
    u = np.linspace(0.015, 1.0, 120)
    axis = line(u)
    way = unit(np.gradient(axis, axis=0))
    across = unit(np.cross(np.array([0, 1.0, 0]), way))
    over = np.cross(way, across)
    wide = (
        r * (0.72 + 0.28 * smooth(u, 0.05, 0.3)) * (1 - (1 - blunt) * smooth(u, 0.45, 1.0)) * smooth(1.005 - u, 0, 0.02)
    )
    furrow = 1 - 0.16 * (pattern == "rings") * np.abs(np.sin(np.pi * 22 * u)) ** 6
    turn = np.linspace(0, 2 * np.pi, 19)
    out = np.sin(turn)[None, :, None] * across[:, None] + np.cos(turn)[None, :, None] * over[:, None] * flat
    points = axis[:, None] + out * (wide * furrow)[:, None, None]
    rows, ring = np.repeat(u, 19), np.tile(turn, len(u))
    top = np.cos(ring)
    pale = smooth(-top, 0.25, 0.5)[:, None]
    if pattern == "diamonds":
        dark = smooth(0.36 * np.maximum(top, 0.1) - np.abs((rows * length / (5 * girth)) % 1.0 - 0.5), 0, 0.06)
    elif pattern == "bands":
        dark = smooth(np.sin(rows * 2 * np.pi * 14), 0.1, 0.35)
    elif pattern == "spots":
        dark = smooth(np.sin(rows * 2 * np.pi * 22) * np.cos(ring * 3), 0.35, 0.55)
    else:
        dark = 0 * rows
    scale = (0.86 + 0.14 * np.abs(np.sin(rows * 190 + np.round(ring * 8 / np.pi) * np.pi / 2)))[:, None]
    tone = (main * scale * (1 - dark[:, None]) + mark * dark[:, None]) * (1 - pale) + under * pale
    at = (rows - steps[0]) / (steps[1] - steps[0])
    shares = {f"coil{k}": np.clip(1 - np.abs(np.clip(at, 0, COILS - 1) - k), 0, 1) for k in range(COILS)}
    face = smooth(steps[0] - rows, 0.0, 0.05)
    weight = sk.blend({**{n: v * (1 - face) for n, v in shares.items()}, "head": face})
    sheet = grid(points, np.broadcast_to(unit(out), points.shape))
    clay.add(sheet, weight, material, colour=tone, slot="body", rough=0.35)
    _serpent_head(clay, kit, sk, line(0.0), r, head, main, under, eye_colour, inch or pattern == "rings")
    for solid, joint in worn:
        clay.wear(solid.scale(grow, grow, grow), joint, sk[joint])
    gait = {
        "mode": "inch" if inch else "slither",
        "coils": COILS,
        "length": s,
        "girth": r,
        "wind": wind * s,
        "wave": s / 2.2,
        "size": s,
    }
    return _model(kit, clay, (0.5 * r, 1.0 * r), line(0.0) + vec(0, 0, r), gait)


def _serpent_head(
    clay: Clay,
    kit: Kit,
    sk: Skeleton,
    at: Array,
    r: float,
    head: float,
    main: Array,
    under: Array,
    eye: str,
    soft: bool,
) -> None:
    """A flat wedge with eyes on its sides and a forked tongue; a soft body has a plain round end with two dots."""
    if soft:
        clay.add(
            ball(at + vec(0, 0, 0.2 * r), np.array([head, head, 1.1 * head]) * r, 16),
            "head",
            "skin",
            colour=main * 0.8,
            slot="body",
            rough=0.35,
        )
        for k in (1, -1):
            spot = at + np.array([k * 0.55, 0.35, 0.95]) * r * head
            clay.add(ball(spot, 0.22 * r * head, 10), "head", "eye", colour=(0.006, 0.006, 0.006), rough=0.05)
        return
    u = np.linspace(0, 1, 14)
    z = (-1.2 + 3.9 * u) * r
    wide = r * head * np.interp(u, [0, 0.35, 0.6, 0.9, 1.0], [0.60, 1.0, 0.92, 0.55, 0.04])
    tall = r * head * np.interp(u, [0, 0.35, 0.6, 0.9, 1.0], [0.55, 0.68, 0.60, 0.34, 0.03])
    turn = np.linspace(0, 2 * np.pi, 19)
    out = np.stack(
        [np.sin(turn)[None] * wide[:, None], np.cos(turn)[None] * tall[:, None], 0 * turn[None] * wide[:, None]], -1
    )
    points = at + out + np.stack([0 * z, 0 * z, z], -1)[:, None]
    pale = smooth(-np.cos(np.tile(turn, len(u))), 0.1, 0.3)[:, None]
    clay.add(
        grid(points, unit(out + vec(0, 0, 1e-6))),
        "head",
        "skin",
        colour=main * 0.95 * (1 - pale) + under * pale,
        slot="body",
        rough=0.35,
    )
    for k in (1, -1):
        look = unit(np.array([k, 0.25, 0.35]))
        spot = at + np.array([k * 0.70 * r * head, 0.30 * r * head, 1.0 * r])
        eyeball(
            clay,
            "head",
            spot,
            look,
            0.30 * r * head,
            kit.colour(eye),
            main * 0.6,
            pupil="slit",
            white=0.0,
            hood=0.5,
            size=0.9,
        )
    mouth = np.stack(
        [
            np.sin(np.linspace(-1.5, 1.5, 13)) * 0.80 * r * head,
            np.full(13, -0.16 * r * head),
            0.2 * r + 2.3 * r * np.cos(np.linspace(-1.5, 1.5, 13)),
        ],
        -1,
    )
    clay.add(tube(at + mouth, 0.05 * r, 4), "head", "leather", colour=under * 0.25, rough=0.6, levels=(0,))
    for k in (1, -1):
        fork = np.array([[0, -0.15, 2.5], [0, -0.15, 3.6], [k * 0.18, -0.05, 4.3], [k * 0.34, 0.1, 4.7]]) * r
        clay.add(tube(at + fork, 0.06 * r, 4), "head", "skin", colour=(0.45, 0.03, 0.05), rough=0.3, levels=(0, 1))


def hauler(
    kit: Kit,
    *parts: Solid,
    fins: Sequence[tuple[Solid, Point]] = (),
    neck: Point = (0, 0.4, 0.4),
    rear: float = -0.3,
    wave: Mapping[str, float] | None = None,
) -> Model:
    """A seal on land: body, flippers and a tail that humps along behind.

    Args:
        parts: the body, where it lies; what is before the neck goes with the head, what is behind `rear` with the tail.
        fins: left flippers with their roots, mirrored.
        neck: where the head turns.
    """
    grow = 1.0 - 0.45 * kit.young
    at = np.asarray(neck, float) * grow
    rear *= grow
    joints = [
        Joint("body", -1, (0.0, round(float(at[1]) * 0.5, 5), 0.0)),
        Joint("head", 0, triple(at)),
        Joint("tail", 0, (0.0, round(float(at[1]) * 0.35, 5), rear)),
    ]
    for k, (_, root) in enumerate(fins):
        for end, sign in (("_l", 1.0), ("_r", -1.0)):
            joints.append(Joint(f"fin{k}{end}", 0, triple(np.asarray(root, float) * [sign, 1, 1] * grow)))
    clay = Clay(Skeleton(joints))
    for solid in parts:
        clay.wear(solid.scale(grow, grow, grow), "body", np.zeros(3))
    span = 0.35 * abs(float(at[2]))
    for k, lump in enumerate(clay.lumps):
        p = lump.sheet.position
        ahead = smooth((p[:, 2] - at[2]) + 0.7 * (p[:, 1] - at[1]) + span * 0.5, 0.0, span)
        behind = smooth(rear - p[:, 2] + span, 0.0, 2 * span)
        weight = clay.skeleton.blend({"head": ahead, "tail": behind, "body": np.clip(1 - ahead - behind, 0, 1)})
        # A pup's head is great and round.
        swell = (0.35 * kit.young * ahead[:, None] * (p - at)).astype(np.float32)
        clay.lumps[k] = replace(lump, weight=weight, sheet=lump.sheet._replace(position=p + swell))
    for k, (solid, _) in enumerate(fins):
        for end, one in (("_l", solid), ("_r", solid.mirror())):
            clay.wear(one.scale(grow, grow, grow), f"fin{k}{end}", np.zeros(3))
    points = np.concatenate([lump.sheet.position for lump in clay.lumps])
    size = float(points[:, 2].max() - points[:, 2].min())
    gait = {"mode": "haul", "fins": len(fins), "size": size, "stride": 0.28 * size, **(wave or {})}
    return _model(kit, clay, (0.03 * size, 0.06 * size), at, gait)
