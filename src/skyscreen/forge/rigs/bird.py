"""Birds: a feathered body, wings of three joints spread at rest, a fan for a tail.

Lengths are shares of the body's length (beak to tail); the bird faces +Z, its belly hangs over its feet at y = 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import plumage as plumage_
from skyscreen.forge.body.clay import Clay
from skyscreen.forge.body.eyes import eyeball
from skyscreen.forge.body.field import capsule, ellipsoid, join, smooth, surface, triple, unit
from skyscreen.forge.body.sheet import Sheet, ball, grid, tube
from skyscreen.forge.body.weight import Skeleton, by_bone
from skyscreen.forge.rigs import beastwear
from skyscreen.nouns.model import Collider, Joint, Model, Socket

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid

Array = NDArray[Any]
LEAN = 0.38
"""Radians that `stage.bodies.bird` lifts a bird's front on the ground."""
GULLET = (0.20, 0.03, 0.03)
"""Linear albedo of the inside of a bill."""


def bird(
    kit: Kit,
    colour: str = "white",
    wings: str = "grey",
    tips: str = "black",
    beak: str = "amber",
    legs: str = "amber",
    length: float = 0.5,
    span: float = 2.3,
    chord: float = 0.34,
    neck: float = 0.10,
    neck_up: float = 0.35,
    body: float = 0.155,
    head: float = 0.085,
    beak_length: float = 0.12,
    hook: float = 0.3,
    leg: float = 0.20,
    tail: float = 0.24,
    fingers: float = 0.0,
    eye_colour: str = "amber",
    mass: float = 0.0,
    flat: float = 0.0,
    upright: bool = False,
    hood: str = "",
    down: str = "#d8cfae",
    ruff: str = "",
    thick: float = 1.0,
    walks: bool = True,
    eyes: bool = True,
    worn: Sequence[tuple[Solid, str]] = (),
) -> Model:
    """A bird.

    Args:
        colour, wings, tips: body, upper wing and wing tips (slots 'body', 'wings').
        length: metres from beak to tail.
        span: from tip to tip in lengths.
        chord: breadth of the wing.
        neck, neck_up: length and rise of the neck.
        hook: how far the beak bends down.
        fingers: 0 pointed wings … 1 the split primaries of an eagle.
        flat: 0 a pointed beak … 1 a duck's bill.
        upright: a penguin's stance, flippers at its sides; it does not fly. The body is built leaning forward by LEAN,
            which the performer takes back on the ground.
        hood: colour of the head where it differs from the body's.
        down: colour of a chick's down.
        ruff: colour of breast and throat where it differs from the body's.
        thick: of legs and toes.
        eyes: at the sides of the head; an owl's are part of its worn face.
        walks: step by step on the ground; small birds hop.
        worn: solids of the kit, each with the joint that carries it; metres from the joint ('head': from its middle).
        mass: kg; 0: the entry's own.
    """
    s, mass, young = length, mass or float(kit.facts.get("mass", 1.0)), kit.young
    if young > 0:  # a chick: a ball of down with stubs for wings, a great head and a short bill
        s, mass = length * (1 - 0.5 * young), mass * (1 - 0.5 * young) ** 3
        body, head = body * (1 + 0.12 * young), head * (1 + 0.42 * young)
        span, chord, tail = span * (1 - 0.55 * young), chord * (1 - 0.4 * young), tail * (1 - 0.6 * young)
        neck, beak_length, leg = neck * (1 - 0.4 * young), beak_length * (1 - 0.35 * young), leg * (1 - 0.2 * young)
        fuzz = kit.colour(down)
        colour, wings, tips = (tuple(np.asarray(kit.colour(c)) * (1 - 0.85 * young) + np.asarray(fuzz) * 0.85 * young)
                               for c in (colour, wings, tips))  # type: ignore[assignment]
        hood, ruff, hook = "" if young > 0.5 else hood, "" if young > 0.5 else ruff, hook * (1 - 0.4 * young)
    high = leg + (0.30 if upright else body * 1.15)
    joints: list[Joint] = []
    index: dict[str, int] = {}

    def add(name: str, parent: str, x: float, y: float, z: float) -> None:
        index[name] = len(joints)
        joints.append(Joint(name, index.get(parent, -1), (round(x * s, 5), round(y * s, 5), round(z * s, 5))))

    front = np.array([0, high + 0.05, 0.20])
    top = front + np.array([0, neck * neck_up + 0.06, neck * (1.0 if neck_up < 1.5 else 0.25) + 0.05])
    spine = np.array([0, np.cos(LEAN), np.sin(LEAN)])
    if upright:
        front, top = np.array([0, high, 0]) + spine * 0.22, np.array([0, high, 0]) + spine * 0.40
    half = span / 2
    add("body", "", 0, high, 0)
    add("neck", "body", *front)
    add("head", "neck", *top)
    add("jaw", "head", *(top + np.array([0, 0.0, head * 0.80])))
    for side, k in (("_l", 1), ("_r", -1)):
        add("wing0" + side, "body", k * body * 0.62, high + 0.07, 0.10)
        add("wing1" + side, "wing0" + side, k * half * 0.36, high + 0.10, 0.13)
        add("wing2" + side, "wing1" + side, k * half * 0.66, high + 0.10, 0.07)
        drop = 0.24 if upright else body * 0.6
        root = -drop * np.tan(LEAN) if upright else -0.02
        add("leg" + side, "body", k * body * 0.42, high - drop, root)
        add("shin" + side, "leg" + side, k * body * 0.42, (high - drop + 0.012) / 2, root - 0.02)
    add("tail", "body", 0, *((high - 0.22, -0.16) if upright else (high + 0.02, -0.30)))
    sk = Skeleton(joints)
    clay = Clay(sk)
    main, upper, dark = (np.asarray(kit.colour(c)) for c in (colour, wings, tips))

    def flesh(p: Array) -> Array:
        q = p / s
        if upright:
            base = np.array([0, high, 0])
            d = capsule(q, base - spine * 0.14, base + spine * 0.08, body, body * 0.86)
            d = join(d, capsule(q, base + spine * 0.1, top, body * 0.72, head * 0.86), 0.08)
            d = join(d, capsule(q, base - spine * 0.2, base - spine * 0.30 + [0, 0, -0.09], body * 0.5, 0.02), 0.07)
            return join(d, ellipsoid(q, top + np.array((0, 0.01, 0.02)), (head * 0.95, head, head * 1.1)), 0.04) * s
        d = ellipsoid(q, (0, high, 0.02), (body * 0.95, body, 0.30))
        d = join(d, capsule(q, (0, high + 0.01, -0.12), (0, high + 0.03, -0.36), body * 0.62, 0.025), 0.12)
        d = join(d, capsule(q, front - [0, 0.03, 0.06], top, body * 0.62, head * 0.78), 0.10)
        return join(d, ellipsoid(q, top + np.array((0, 0.01, 0.02)), (head * 0.92, head, head * 1.15)), 0.04) * s

    side = max(0.25, 1.5 * body)
    low = np.array([-side, high - 0.25, -0.45]) * s
    far = np.array([side, top[1] + max(0.15, 1.6 * head), top[2] + max(0.2, 2 * head)]) * s
    if upright:
        low[1] = 0.0
    p, n, t = surface(flesh, low, far, 0.021 * s)
    bones = [
        ("body", np.array([0, high, -0.2]) * s),
        ("neck", None),
        ("head", (top + np.array((0, 0, 0.05))) * s),
        ("tail", np.array([0, high + 0.03, -0.4]) * s),
    ]
    weight = by_bone(sk, p, t, bones, 0.03 * s, {"body": 0.10 * s}, 4)
    back = smooth(n[:, 1], 0.1, 0.6)[:, None] * (p[:, 2:3] < 0.2 * s) * 0.8
    if upright:  # dark behind and over the head, pale in front
        behind = smooth(0.30 - n[:, 2] + 0.3 * np.abs(n[:, 0]), 0.0, 0.2)
        back = np.maximum(behind, smooth(p[:, 1] / s - top[1] + 0.09, 0.0, 0.02))[:, None]
    plumage = main * (1 - back) + upper * back
    if ruff:
        breast = smooth(n[:, 2] - 0.5 * n[:, 1], 0.1, 0.5) * smooth(p[:, 2] / s, 0.0, 0.12)
        breast = breast * smooth(0.2 - n[:, 1], 0, 0.4)
        breast = (breast * (p[:, 1] / s < top[1] - 0.2 * head))[:, None]
        plumage = plumage * (1 - breast) + np.asarray(kit.colour(ruff)) * breast
    if hood:
        on_head = smooth(head * 1.9 - np.linalg.norm(p / s - top, axis=1), 0.0, 0.012)[:, None]
        plumage = plumage * (1 - on_head) + np.asarray(kit.colour(hood)) * on_head
    clay.add(
        (p, n, t),
        weight,
        "feather",
        colour=plumage,
        slot="body",
        rough=0.6,
        open=0.7 + 0.3 * smooth(n[:, 1], -1, 0),
    )
    if not upright:  # a penguin's are too short to be seen
        eyes_at = [(top + np.array((k * head * 0.68, head * 0.25, head * 0.55))) * s for k in (1, -1) if eyes]
        bill_at = (top + np.array((0, 0.0, head * 0.95))) * s
        bare = [*((at, 0.34 * head * s) for at in eyes_at), (bill_at, 0.5 * head * s)]
        rng = np.random.default_rng(kit.random("plumage").getrandbits(63))
        plumage_.grow(clay, rng, (p, n, t), weight, plumage, (top * s, head * s), bare, bill_at, s, young)
    if upright:
        _flippers(clay, s, span, chord, high, body, upper, main)
    else:
        _wing(clay, s, half, chord, high, body, upper, main, dark, fingers)
        _tail(clay, s, tail, high, main, upper)
    u = np.linspace(0, 1, 6)
    tip = (top + np.array((0, 0.0, head * 0.95))) * s
    bow = tip + np.stack([0 * u, -hook * beak_length * s * u**2.2, beak_length * s * u], -1)
    clay.add(ball(tip, np.array([0.36, 0.34, 0.16]) * head * s, 10), "head", "skin", colour=GULLET, rough=0.5)
    girth = head * 0.42 * s * (1 - u ** (1.6 + 2 * flat) * (0.93 - 0.35 * flat))
    for joint, sign in (("head", 1.0), ("jaw", -1.0)):
        bill, inner = _half(bow, girth, sign)
        if flat > 0:  # a bill: broad and low towards its end
            share = np.clip((bill.position[:, 2] - tip[2]) / (beak_length * s), 0, 1)[:, None]
            press = np.array([0.5, -0.55, 0.0]) * flat * share
            bill = bill._replace(position=(bill.position + (bill.position - tip) * press).astype(np.float32))
        tone = np.where(inner[:, None], np.asarray(GULLET), np.asarray(kit.colour(beak)))
        clay.add(bill, joint, "horn", colour=tone, rough=0.35, apart=int(sign > 0))
    for k in (1, -1):
        look = unit(np.array([k * 0.95, 0.1, 0.35]))
        at = (top + np.array((k * head * 0.68, head * 0.25, head * 0.55))) * s
        if not eyes:
            break
        eyeball(clay, "head", at, look, head * 0.26 * s, kit.colour(eye_colour), main, white=0.0, size=0.95)
    for side in ("_l", "_r"):
        a = sk["leg" + side]
        foot = np.array([a[0], 0.012 * s, a[2] + 0.01 * s])
        tone = kit.colour(legs)
        knee = sk["shin" + side]
        for way, wide, joint in (((a, knee), (0.028, 0.016), "leg"), ((knee, foot), (0.0165, 0.013), "shin")):
            bar = tube(np.stack(way), np.array(wide) * thick * s, 6)
            clay.add(bar, joint + side, "horn", colour=tone, rough=0.5)
        for turn in (-0.5, 0.0, 0.5):
            toe = foot + np.array([np.sin(turn) * 0.07 * s, -0.006 * s, np.cos(turn) * 0.07 * s])
            clay.add(
                tube(np.stack([foot, toe]), np.array([0.012, 0.006]) * thick * s, 5),
                "shin" + side,
                "horn",
                colour=tone,
                levels=(0,),
            )
    for solid, joint in worn:
        small = (s / length) * (1 + 0.3 * young)
        clay.wear(solid.scale(small, small, small), joint, top * s if joint == "head" else sk[joint])
    crown, foot = (top + np.array((0, 0.01, 0.02 + 0.3 * head))) * s, front * s
    if upright:
        foot = (np.array([0, high, 0]) + spine * 0.20) * s
    trunk = ((np.array([0, 1.0, 0]), float(foot[1]) + 0.02 * s), (np.array([0, 0, -1.0]), 0.26 * s))
    trunk += ((np.array([0, -1.0, 0]), -0.12 * s),) if upright else ()
    looks = tuple((top + np.array((k * head * 0.68, head * 0.25, head * 0.55))) * s for k in (1, -1))
    frame = beastwear.Frame(
        (p, n, t), weight, trunk, crown, 1.15 * head * s, (looks[0], looks[1]), (foot, crown), "neck", 0.008 * s
    )
    beastwear.dress(kit, clay, frame)
    lods = clay.meshes([0.045 * s, 0.10 * s])
    lo, hi = lods[0].position.min(0), lods[0].position.max(0)
    return Model(
        kit.name,
        lods,
        triple(lo),
        triple(hi),
        "bird",
        sk.joints,
        {
            "head": Socket(triple(top * s), joint="head"),
            "back": Socket((0.0, (high + body) * s, 0.0), joint="body"),
        },
        (Collider("sphere", (0.0, high * s, 0.0), (0.2 * s, 0.0, 0.0)),),
        mass=mass,
        density=700.0,
        facts={
            **kit.facts,
            "sound": "flesh",
            "gait": {
                "length": s,
                "span": span * s,
                "mass": mass,
                "high": high * s,
                "draught": _draught(leg, high, body, upright) * s,
                "upright": upright,
                "bulge": 0.36 * body * s,
                "leg": (high - body * 0.6) * s,
                "walks": float(walks and (s > 0.3 or leg > 0.3 or upright)),
            },
        },
    )


def _half(bow: Array, radius: Array, sign: float) -> tuple[Sheet, Array]:
    """The upper (1) or lower (−1) half of a bill along (M, 3) points, flat where the halves meet, and which of its
    points lie on that flat side."""
    turn = np.linspace(0, np.pi, 9)
    ring = np.stack([np.cos(turn), sign * np.sin(turn)], -1)
    flat = np.stack([np.linspace(-1, 1, 5), np.zeros(5)], -1)
    around = np.concatenate([ring, flat])
    points = bow[:, None] + np.concatenate([around, np.zeros((len(around), 1))], 1) * radius[:, None, None]
    out = np.concatenate([np.c_[ring, np.zeros(9)], np.tile([0.0, -sign, 0.0], (5, 1))])
    sheet = grid(points, np.broadcast_to(out, points.shape))
    return sheet, np.tile(np.arange(len(around)) >= len(ring), len(bow))


def _draught(leg: float, high: float, body: float, upright: bool) -> float:
    """How deep the feet of a bird in the water are, in lengths: feathers and air sacs float it on a third of its body;
    a penguin swims awash; a wader stands in water half-way up its legs."""
    if upright:
        return high
    return 0.5 * leg if leg > 0.4 else high - 0.4 * body


def _flippers(
    clay: Clay, s: float, span: float, chord: float, high: float, body: float, upper: Array, main: Array
) -> None:
    """Stiff wings hanging at an upright bird's sides, carried by the body."""
    u, v = np.linspace(0, 1, 11)[:, None], np.linspace(-1, 1, 7)[None]
    out, down = body * 0.92 + 0.10 * u**0.7, span / 2 * u
    wide = chord / 2 * (1 - u**2.5) ** 0.5 * (0.75 + 0.5 * np.sin(np.pi * u))
    axis = np.array([0, np.cos(LEAN), np.sin(LEAN)])
    root = np.array([0, high, 0]) + axis * 0.17
    across = np.array([0, -np.sin(LEAN), np.cos(LEAN)])
    points = root + np.stack([out + 0 * v, 0 * u * v, 0 * u * v], -1) - axis * (down + 0 * v)[..., None]
    points = (points + across * (wide * v)[..., None]) * s
    sheet = grid(points, np.broadcast_to(np.array([1.0, 0, 0]), points.shape))
    inner = sheet._replace(
        position=sheet.position - np.array([0.012 * s, 0, 0], np.float32),
        normal=-sheet.normal,
        index=sheet.index[:, ::-1],
    )
    clay.add(sheet, "body", "feather", colour=upper, slot="wings", rough=0.6, mirror=True)
    clay.add(inner, "body", "feather", colour=main, slot="body", rough=0.6, mirror=True)


def _wing(
    clay: Clay,
    s: float,
    half: float,
    chord: float,
    high: float,
    body: float,
    upper: Array,
    under: Array,
    dark: Array,
    fingers: float,
) -> None:
    """Two sheets, above and below, cambered; the trailing edge is notched where feathers part."""
    u = np.linspace(0, 1, 27)[:, None]
    v = np.linspace(0, 1, 9)[None]
    x = body * 0.45 + u * (half - body * 0.45)
    lead = 0.16 + 0.10 * np.sin(u * np.pi * 0.9) - 0.34 * u**2 * (1 - 0.4 * fingers)
    wide = chord * (1 - u ** (3.2 + 2 * fingers)) ** 0.75 * (1 + 0.15 * np.sin(u * np.pi)) + 0.02
    # Narrow at the root, or it hangs under the belly when the wing is folded.
    wide = wide * (0.42 + 0.58 * smooth(u, 0.02, 0.34))
    notch = 1 - (0.06 + 0.30 * fingers * smooth(u, 0.6, 0.8)) * np.abs(np.sin(u * np.pi * (9 + 2 * fingers))) * v**3
    z = lead - wide * v * notch
    camber = 0.045 * np.sin(np.pi * v**0.7) * (1 - 0.5 * u)
    y = high + 0.075 + 0.03 * np.sin(u * np.pi) + camber
    points = np.stack(np.broadcast_arrays(x, y, z), -1) * s
    share = np.clip((points[..., 0] / s - body * 0.5) / (half - body * 0.5), 0, 1).ravel()
    weight = clay.skeleton.blend(
        {
            "body": np.clip(1 - share * 14, 0, 1),
            "wing0_l": np.clip(share * 14, 0, 1) * np.clip((0.42 - share) / 0.14, 0, 1),
            "wing1_l": np.clip((share - 0.28) / 0.14, 0, 1) * np.clip((0.72 - share) / 0.14, 0, 1),
            "wing2_l": np.clip((share - 0.58) / 0.14, 0, 1),
        }
    )
    tip = smooth(share, 0.74, 0.90)[:, None]
    bars = 0.86 + 0.14 * np.sin(np.broadcast_to(u * 95, points.shape[:2]).ravel() + 1)[:, None]
    edge = np.broadcast_to(v, points.shape[:2]).ravel()[:, None] ** 2 * 0.35
    tone = (upper * (1 - edge) + under * edge) * bars
    sheet = grid(points, np.broadcast_to(np.array([0, 1.0, 0]), points.shape))
    clay.add(sheet, weight, "feather", colour=tone * (1 - tip) + dark * tip, slot="wings", rough=0.6, mirror=True)
    below = sheet._replace(
        position=sheet.position - np.array([0, 0.006 * s, 0], np.float32),
        normal=-sheet.normal,
        index=sheet.index[:, ::-1],
    )
    clay.add(
        below,
        weight,
        "feather",
        colour=under * bars * (1 - tip * 0.7) + dark * tip * 0.7,
        slot="body",
        rough=0.6,
        mirror=True,
        open=0.8,
    )


def _tail(clay: Clay, s: float, length: float, high: float, main: Array, upper: Array) -> None:
    angle = np.linspace(-0.42, 0.42, 13)[:, None]
    r = np.linspace(0, 1, 6)[None]
    far = length * (1 - 0.10 * np.abs(np.sin(angle * 18))) * r
    points = (
        np.stack(
            np.broadcast_arrays(
                np.sin(angle) * far, high + 0.03 + 0.02 * np.cos(angle * 3) - 0.03 * r, -0.26 - np.cos(angle) * far
            ),
            -1,
        )
        * s
    )
    sheet = grid(points, np.broadcast_to(np.array([0, 1.0, 0]), points.shape))
    clay.add(sheet, "tail", "feather", colour=main * 0.6 + upper * 0.4, slot="body", rough=0.6)
    clay.add(
        sheet._replace(
            position=sheet.position - np.array([0, 0.008 * s, 0], np.float32),
            normal=-sheet.normal,
            index=sheet.index[:, ::-1],
        ),
        "tail",
        "feather",
        colour=main * 0.9,
        slot="body",
        rough=0.6,
    )
