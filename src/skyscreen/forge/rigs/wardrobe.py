"""Outfits, hats and what a hand holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge.body import garment, hand
from skyscreen.forge.body.field import ellipsoid, surface, vec
from skyscreen.forge.body.garment import Cloth
from skyscreen.forge.body.sheet import ball, grid, tube
from skyscreen.forge.rigs import tailor, trimmings
from skyscreen.forge.rigs.outfits import OUTFITS, Outfit

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head
    from skyscreen.forge.rigs.biped import Figure


def dress(clay: Clay, f: Figure, outfit: str, colours: dict[str, Any], skin: Any) -> None:
    """Lay the outfit on. `colours`: slot → linear albedo."""
    o = OUTFITS[outfit]
    k = f.k
    loose = o.loose * k

    def cloth(slot: str, material: str | None = None) -> Cloth:
        return Cloth(material or o.material, colours[slot], slot, o.rough)

    white = outfit == "astronaut"
    upper = Cloth(
        o.material,
        (0.72, 0.73, 0.74)
        if white
        else skin
        if o.top == "skin"
        else colours[o.top]
        if outfit != "knight"
        else (0.55, 0.56, 0.58),
        o.top,
        o.rough,
    )
    over = None if o.skirt or o.legs != "trousers" else o.leg_loose * k
    garment.torso(
        clay, f, upper, loose=loose, sleeve=o.sleeve, hem=o.hem, neckline=o.neckline * k, wide=o.wide, over=over
    )
    _edges(clay, f, o, upper, cloth("shirt", "cloth"), loose, over)
    if o.sleeve < 0.9:
        garment.sleeves_of_skin(clay, f, skin, 0.0 if o.sleeve < 0.2 else o.sleeve * 1.55)
    if o.skirt:
        garment.skirt(
            clay,
            f,
            cloth(o.skirt),
            waist=o.waist,
            hem=o.skirt_hem,
            flare=o.flare,
            pleats=o.pleats,
            loose=loose + 0.003 * k,
            front=o.front,
        )
    if o.legs == "shorts":
        garment.trousers(clay, f, Cloth("skin", skin, "skin", 0.5), loose=0.0)
        short = Cloth("cloth", colours["trousers" if o.top != "dress" else "dress"], "trousers", o.rough)
        garment.trousers(clay, f, short, loose=max(o.leg_loose * k, 0.005), length=o.leg_length)
    elif o.legs == "skin":
        garment.trousers(clay, f, Cloth("skin", skin, "skin", 0.5), loose=0.0)
    elif o.legs == "tights":
        garment.trousers(clay, f, Cloth("cloth", np.asarray(colours["trousers"]) * 0.8, "trousers", 0.8), loose=0.002)
    else:
        legs = Cloth(
            "steel" if outfit == "knight" else "cloth",
            upper.colour if outfit in ("knight", "astronaut") else colours["trousers"],
            "trousers",
            0.35 if outfit == "knight" else 0.88,
        )
        # Under a skirt they lie close, or the hip comes through it.
        ease = o.leg_loose * k * (0.25 if o.skirt else 1.0)
        garment.trousers(clay, f, legs, loose=ease, length=o.leg_length)
        if ease > 0.004 and o.shaft < 0.2:
            tailor.leg_cuffs(clay, f, legs, ease)
    garment.shoes(clay, f, Cloth("leather", colours["shoes"], "shoes", 0.38), o.shaft)
    if o.belt:
        tone = np.asarray(colours.get(o.belt, (0.75, 0.52, 0.10))) * (0.55 if o.belt in (o.top, "coat") else 1.0)
        garment.belt(
            clay,
            f,
            Cloth("leather" if o.belt == "shoes" else "cloth", tone, "belt", 0.6),
            1.04 if o.waist < 1.08 else 1.08,
            0.05 if outfit not in ("hanfu", "robe") else 0.10,
            loose + 0.008 * k,
        )
    if o.collar > 0:
        upright = outfit in ("chef", "astronaut", "knight", "uniform", "firefighter")
        gap = {"suit": 0.62, "coat": 0.5, "raincoat": 0.4, "doctor": 0.6, "pirate": 0.6}.get(outfit, 0.012)
        stand, leaf = (o.collar, 0.0) if upright else (o.collar * 0.75, o.collar * 1.15)
        tailor.collar(clay, f, upper, loose, stand, gap, leaf)
    if o.plate:
        plate = Cloth(o.plate, np.asarray(colours[o.plated] if isinstance(o.plated, str) else o.plated), "plate", 0.3)
        garment.torso(clay, f, plate, loose=loose + 0.012 * k, sleeve=0.0, hem=0.98, neckline=0.03 * k)
        loose += 0.012 * k
    trimmings.trim(clay, f, o.trim, colours, loose)
    if outfit == "suit":
        tie = Cloth("silk", colours["dress"], "dress", 0.4)
        tailor.jacket(clay, f, upper, Cloth("cloth", colours["shirt"], "shirt", 0.8), tie, loose)
    if outfit == "shirt":
        tailor.placket(clay, f, upper, loose, o.hem + 0.02, np.asarray(upper.colour) * 0.5 + 0.3)
    if outfit in ("coat", "raincoat", "chef"):
        rows = np.linspace(1.08 if outfit == "chef" else 0.98, 1.27, 5)
        tone = (0.6, 0.6, 0.58) if outfit == "chef" else np.asarray(colours["shoes"]) * 1.2 + 0.02
        for x in (-0.04, 0.04) if outfit == "chef" else (0.0,):
            tailor.buttons(clay, f, rows, x, loose + 0.004 * k, tone)
    if white:
        pack = surface(
            lambda p: ellipsoid(p, (0, f.top - 0.17 * k, -0.19 * k), (0.17 * k, 0.24 * k, 0.09 * k)),
            (-0.2 * k, f.top - 0.45 * k, -0.3 * k),
            (0.2 * k, f.top + 0.1 * k, -0.08 * k),
            0.02 * k,
        )
        clay.add(pack, "chest", "plastic", colour=(0.62, 0.63, 0.65), rough=0.5)


def _edges(clay: Clay, f: Figure, o: Outfit, upper: Cloth, under: Cloth, loose: float, over: float | None) -> None:
    """Bands where the upper garment ends."""
    knit = o.rough > 0.9
    if o.crossed:
        tailor.crossed(clay, f, upper, under, loose, o.waist)
    elif o.collar <= 0:
        tailor.neckband(clay, f, upper, loose, o.neckline * f.k, 0.0105 if knit else 0.0085)
    if o.sleeve > 0:
        radius = tailor.sleeve_end(f, o.sleeve, loose, o.wide)
        tailor.cuff(clay, f, upper, o.sleeve, radius, 0.045 if knit else 0.022)
    if over is not None:
        tailor.hem(clay, f, upper, loose, o.hem, over, 0.045 if knit else 0.020)


def hat(clay: Clay, head: Head, kind: str, colours: dict[str, Any]) -> None:
    """Something on the head or the face."""
    if not kind:
        return
    if kind == "spectacles":
        trimmings.spectacles(clay, head)
        return
    if kind == "flower":
        _flower(clay, head, colours["dress"])
        return
    if kind == "tricorn":
        trimmings.eye_patch(clay, head)
    turn = np.linspace(0, 2 * np.pi, 29)
    profiles = {
        "straw": ([(0.0, 0.168), (0.06, 0.165), (0.108, 0.135), (0.118, 0.085), (0.20, 0.070), (0.27, 0.050)], "rope"),
        "cap": ([(0.0, 0.158), (0.06, 0.152), (0.105, 0.115), (0.119, 0.060), (0.120, 0.045)], "cloth"),
        "top": (
            [
                (0.0, 0.305),
                (0.108, 0.300),
                (0.112, 0.290),
                (0.104, 0.16),
                (0.114, 0.085),
                (0.165, 0.082),
                (0.175, 0.092),
            ],
            "cloth",
        ),
        "witch": (
            [(0.0, 0.42), (0.02, 0.38), (0.055, 0.26), (0.108, 0.105), (0.118, 0.085), (0.21, 0.075), (0.24, 0.065)],
            "cloth",
        ),
        "crown": ([(0.112, 0.175), (0.115, 0.10), (0.116, 0.085)], "brass"),
        "toque": ([(0.0, 0.285), (0.09, 0.29), (0.145, 0.265), (0.15, 0.225), (0.112, 0.17), (0.116, 0.07)], "cloth"),
        "conical": ([(0.0, 0.235), (0.02, 0.225), (0.13, 0.15), (0.29, 0.045), (0.292, 0.04)], "rope"),
        "army": (
            [(0.0, 0.178), (0.06, 0.172), (0.112, 0.135), (0.131, 0.08), (0.136, 0.045), (0.152, 0.035)],
            "plastic",
        ),
        "fire": ([(0.0, 0.205), (0.05, 0.198), (0.104, 0.16), (0.124, 0.08), (0.19, 0.058), (0.205, 0.05)], "plastic"),
        "tricorn": (
            [(0.0, 0.168), (0.07, 0.163), (0.112, 0.132), (0.119, 0.085), (0.20, 0.075), (0.245, 0.10)],
            "cloth",
        ),
        "peaked": (
            [(0.0, 0.158), (0.09, 0.160), (0.142, 0.146), (0.139, 0.136), (0.119, 0.10), (0.121, 0.055)],
            "cloth",
        ),
        "bucket": (
            [(0.0, 0.165), (0.075, 0.163), (0.108, 0.145), (0.122, 0.08), (0.175, 0.045), (0.18, 0.038)],
            "cloth",
        ),
    }
    if kind in profiles:
        profile, material = profiles[kind]
        rows = np.array(profile)
        tall = rows[:, 1:2] + (0.03 * (np.cos(turn * 7) > 0) * (rows[:, 1:2] > 0.15) if kind == "crown" else 0 * turn)
        brim = (rows[:, :1] > 0.15) * 1.0
        if kind == "tricorn":  # three sides turned up, a corner in front
            tall = tall + brim * 0.05 * (1 - np.cos(3 * turn)) * (rows[:, :1] > 0.22)
        back = 1 + brim * 0.35 * (np.cos(turn) < 0) * np.cos(turn) ** 2 * (kind == "fire")
        points = np.stack([rows[:, :1] * np.sin(turn), tall, rows[:, :1] * back * np.cos(turn) * 1.05 - 0.018], -1)
        out = np.stack([np.sin(turn) + 0 * tall, 0.6 + 0 * tall, np.cos(turn) + 0 * tall], -1)
        colour = {
            "straw": (0.55, 0.42, 0.20),
            "crown": (0.75, 0.52, 0.14),
            "toque": (0.78, 0.78, 0.76),
            "conical": (0.50, 0.38, 0.18),
            "tricorn": (0.03, 0.022, 0.02),
            "fire": (0.45, 0.02, 0.02),
        }.get(kind, colours["coat"])
        sheet = grid(head.world(points), out)
        clay.add(sheet, "head", material, colour=colour, rough=0.3 if kind == "crown" else 0.85, slot="hat")
        # Two sheets in one place flicker through each other: the lining lies 3 mm inside.
        lining = sheet.position - sheet.normal * np.float32(0.003)
        inner = sheet._replace(position=lining, normal=-sheet.normal, index=sheet.index[:, ::-1])
        clay.add(inner, "head", material, colour=np.asarray(colour) * 0.5, rough=0.9, slot="hat", levels=(0, 1))
        if kind in ("cap", "peaked"):
            _visor(clay, head, (0.02, 0.02, 0.022) if kind == "peaked" else colour)
        return
    if kind in ("hood", "mask"):
        field_low, field_high = (-0.17, -0.16, -0.19), (0.17, 0.21, 0.12)

        def hood(p: Any) -> Any:
            shell = np.abs(ellipsoid(p, (0, 0.02, -0.022), (0.130, 0.150, 0.135))) - 0.007
            window = ellipsoid(
                p,
                *(
                    ((0, -0.015, 0.115), (0.098, 0.128, 0.115))
                    if kind == "hood"
                    else ((0, 0.008, 0.115), (0.082, 0.032, 0.085))
                ),
            )
            return np.maximum(np.maximum(shell, -window), -0.125 - p[:, 1])

        p, n, t = surface(hood, field_low, field_high, 0.0085)
        clay.add(
            (head.world(p).astype(np.float32), n, t), "head", "cloth", colour=colours["coat"], slot="coat", rough=0.85
        )
        return

    # A space helmet: shell behind, gold visor pushed up over the brow, so that the face is seen.
    def shell(p: Any) -> Any:
        d = np.abs(ellipsoid(p, (0, 0.015, 0.0), (0.165, 0.175, 0.175))) - 0.006
        window = ellipsoid(p, (0, 0.0, 0.17), (0.118, 0.110, 0.12))
        return np.maximum(np.maximum(d, -window), -0.155 - p[:, 1])

    p, n, t = surface(shell, (-0.19, -0.17, -0.19), (0.19, 0.21, 0.19), 0.011)
    clay.add((head.world(p).astype(np.float32), n, t), "head", "plastic", colour=(0.72, 0.73, 0.74), rough=0.25)
    rim = np.stack([0.116 * np.sin(turn), 0.108 * np.cos(turn), 0.128 + 0 * turn], -1)
    clay.add(tube(head.world(rim), 0.010 * head.scale, 8), "head", "plastic", colour=(0.35, 0.36, 0.38), rough=0.3)


def _flower(clay: Clay, head: Head, colour: Any) -> None:
    """A rose over the left ear: five petals round a darker heart."""
    middle, k = head.world(np.array([0.105, 0.085, 0.02])), head.scale
    for turn in np.linspace(0, 2 * np.pi, 5, endpoint=False):
        petal = middle + k * 0.03 * np.array([0.25, np.sin(turn), np.cos(turn)])
        clay.add(ball(petal, np.array([0.016, 0.03, 0.03]) * k, 10), "head", "petal", colour=colour, slot="hat")
    heart = middle + np.array([0.016, 0.0, 0.004]) * k
    clay.add(ball(heart, np.array([0.014, 0.02, 0.02]) * k, 10), "head", "petal", colour=np.asarray(colour) * 0.5)


def _visor(clay: Clay, head: Head, colour: Any) -> None:
    """The peak of a cap over the brow, upper and lower side."""
    turn, out = np.linspace(-1.05, 1.05, 15), np.linspace(0, 1, 4)[:, None]
    reach = 0.075 * np.cos(turn * 1.35) * out
    points = np.stack(
        [
            (0.121 + 0.3 * reach) * np.sin(turn),
            0.062 - 0.018 * out**1.5 + 0 * turn,
            0.121 * np.cos(turn) + reach - 0.014,
        ],
        -1,
    )
    sheet = grid(head.world(points), np.broadcast_to(np.array([0, 1.0, 0.2]), points.shape))
    lower = sheet._replace(
        normal=-sheet.normal, index=sheet.index[:, ::-1], position=sheet.position - np.array([0, 0.003, 0], np.float32)
    )
    for side in (sheet, lower):
        clay.add(side, "head", "cloth", colour=colour, rough=0.5, slot="hat")


def held(clay: Clay, f: Figure, kind: str, colours: dict[str, Any]) -> str:
    """Something in the right hand, built so that it is upright when the performer holds the arm as `raised` says."""
    if not kind:
        return ""
    k = f.k
    grip = clay.skeleton["hand_r"] + hand.ARM * np.array([-1, 1, 1]) * 0.075 * k + vec(0.008, 0, 0) * k
    if kind == "bag":
        box = surface(
            lambda p: np.maximum(
                ellipsoid(p, grip + vec(0, -0.30 * k, 0), (0.075 * k, 0.16 * k, 0.19 * k)),
                np.abs(p[:, 1] - grip[1] + 0.31 * k) - 0.115 * k,
            ),
            grip + vec(-0.12, -0.5, -0.25) * k,
            grip + vec(0.12, -0.1, 0.25) * k,
            0.02 * k,
        )
        clay.add(box, "hand_r", "leather", colour=colours["shoes"], slot="bag", rough=0.4)
        a = np.linspace(0, np.pi, 11)
        strap = grip + np.stack([0 * a, -0.20 + 0.20 * np.sin(a), 0.09 * np.cos(a)], -1) * k
        clay.add(tube(strap, 0.007 * k, 6), "hand_r", "leather", colour=colours["shoes"], slot="bag", rough=0.4)
        return "low"
    if kind == "fan":
        _fan(clay, grip, k, colours)
        return "front"
    if kind == "lantern":
        clay.add(
            ball(grip + vec(0, -0.30, 0) * k, np.array([0.10, 0.12, 0.10]) * k, 14),
            "hand_r",
            "paper",
            colour=(0.85, 0.25, 0.08),
            glow=3.0,
            slot="lantern",
        )
        clay.add(
            tube(np.stack([grip, grip + vec(0, -0.2, 0) * k]), 0.003 * k, 4), "hand_r", "rope", colour=(0.1, 0.05, 0.03)
        )
        return "front"
    # An umbrella: shaft, crook, eight-ribbed canopy.
    up = np.linspace(-0.12, 0.62, 5)[:, None]
    clay.add(tube(grip + vec(0, 1, 0) * up * k, 0.006 * k, 6), "hand_r", "steel", colour=(0.05, 0.05, 0.05), rough=0.3)
    turn = np.linspace(0, 2 * np.pi, 33)
    r = np.linspace(0, 1, 7)[:, None]
    scallop = 1 - 0.06 * np.abs(np.sin(turn * 4)) * r**3
    y = 0.64 - 0.22 * r**2 - 0.025 * (1 - np.abs(np.sin(turn * 4))) * r**4 * 0
    points = (
        grip + np.stack([np.sin(turn) * 0.56 * r * scallop, y + 0 * turn, np.cos(turn) * 0.56 * r * scallop], -1) * k
    )
    sheet = grid(points, np.broadcast_to(np.array([0, 1.0, 0]), points.shape))
    clay.add(sheet, "hand_r", "cloth", colour=colours["dress"], slot="umbrella", rough=0.5)
    inner = sheet._replace(normal=-sheet.normal, index=sheet.index[:, ::-1], position=sheet.position - vec(0, 0.004, 0))
    clay.add(inner, "hand_r", "cloth", colour=np.asarray(colours["dress"]) * 0.5, slot="umbrella", rough=0.6)
    return "up"


def _fan(clay: Clay, grip: Any, k: float, colours: dict[str, Any]) -> None:
    """An open folding fan, its pivot in the fist: pleated silk over two thirds of the ribs, a pale border."""
    turn, out = np.linspace(-1.25, 1.25, 43), np.linspace(0.0, 1.0, 4)[:, None]
    zig = 0.008 * (np.arange(43) % 2 - 0.5)
    for inner, outer, colour in ((0.09, 0.235, colours["dress"]), (0.235, 0.25, (0.75, 0.7, 0.6))):
        reach = inner + (outer - inner) * out
        flat = [reach * np.sin(turn), reach * np.cos(turn), zig + 0 * reach]
        points = grip + np.stack(flat, -1) * k
        sheet = grid(points, np.broadcast_to(np.array([0, 0, 1.0]), points.shape))
        shifted = sheet.position - np.array([0, 0, 0.002], np.float32)
        behind = sheet._replace(normal=-sheet.normal, index=sheet.index[:, ::-1], position=shifted)
        for side in (sheet, behind):
            clay.add(side, "hand_r", "silk", colour=colour, rough=0.5, slot="fan")
    for a in np.linspace(-1.25, 1.25, 11):
        rib = np.array([[0, -0.03, 0], [0.24 * np.sin(a), 0.24 * np.cos(a), 0]]) * k
        clay.add(tube(grip + rib, 0.0035 * k, 4), "hand_r", "wood", colour=(0.08, 0.03, 0.015))
