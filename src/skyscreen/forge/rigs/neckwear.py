"""What is worn about the neck and on the face beside a dress and a hat: scarves, ties, necklaces, glasses.

Laid on the trunk's field or on the head; each takes the colour that was said of it, or its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge.body import garment
from skyscreen.forge.body.garment import Cloth
from skyscreen.forge.body.sheet import ball
from skyscreen.forge.rigs import chest, eyewear
from skyscreen.forge.rigs.headgear.daily import eyeglass, headphones
from skyscreen.forge.rigs.headgear.tales import domino
from skyscreen.forge.rigs.maker import Tones

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.rigs.figure import Figure

GOLD, PEARL = (0.72, 0.48, 0.10), (0.80, 0.76, 0.70)
USUAL: dict[str, Any] = {
    "scarf": (0.52, 0.03, 0.03),
    "tie": (0.05, 0.07, 0.22),
    "bow_tie": (0.03, 0.03, 0.035),
    "necklace": GOLD,
    "garland": (0.80, 0.22, 0.30),
    "medal": GOLD,
    "earrings": GOLD,
    "glasses": None,
    "sunglasses": None,
    "headphones": None,
    "face_mask": (0.52, 0.68, 0.74),
    "half_mask": (0.03, 0.03, 0.035),
    "eye_patch": None,
}
"""Linear colour of each where none was said. The names are words of a person's `carries`."""


def lay(kit: Kit, clay: Clay, f: Figure, head: Head, kind: str, tone: Any, loose: float) -> None:
    """One of `USUAL`. `tone`: linear colour, None its own; `loose`: metres that the dress stands off the skin."""
    colour = USUAL[kind] if tone is None else tone
    if kind == "scarf":
        _wrap(clay, f, colour, loose)
    elif kind == "tie":
        silk = Cloth("silk", colour, "tie", 0.45)
        chest.line(clay, f, silk, [(0.0, y, 1.0) for y in (1.33, 1.26, 1.19, 1.12, 1.05)], 0.019, loose + 0.004)
        _knot(clay, f, colour, loose, ((0.0, 0.020, 0.016),))
    elif kind == "bow_tie":
        _knot(clay, f, colour, loose, ((0.026, 0.024, 0.017), (-0.026, 0.024, 0.017), (0.0, 0.010, 0.010)))
    elif kind in ("necklace", "garland"):
        _beads(clay, f, colour, loose, flowers=kind == "garland")
    elif kind == "medal":
        ribbon = Cloth("silk", (0.45, 0.03, 0.04), "", 0.5)
        for s in (1, -1):
            way = [(s * 0.075, 1.345, 1.0), (s * 0.045, 1.25, 1.0), (s * 0.006, 1.145, 1.0)]
            chest.line(clay, f, ribbon, way, 0.009, loose + 0.008)
        at = chest.front(f, np.zeros(1), np.array([1.11 * f.k]), loose + 0.012)[0]
        clay.add(ball(at, np.array([0.034, 0.034, 0.007]) * f.k, 16), "chest", "brass", colour=colour, rough=0.25)
    else:
        _on_face(kit, clay, head, kind, colour)


def _wrap(clay: Clay, f: Figure, colour: Any, loose: float) -> None:
    """Two turns about the neck and two ends in front."""
    k, cloth = f.k, Cloth("cloth", colour, "scarf", 0.95)
    turn = np.linspace(0, 2 * np.pi, 33)
    for radius, lift, thick in ((0.090, 0.0, 0.030), (0.082, 0.030, 0.026)):
        y = f.top + (lift - 0.022 * np.cos(turn)) * k
        ring = np.stack([radius * k * np.sin(turn), y, (0.94 * radius * np.cos(turn) - 0.010) * k], -1)
        garment.strap(clay, "chest", ring, thick * k, cloth)
    for x, low in ((0.026, 1.02), (-0.020, 1.10)):
        way = [(x * (1 + 0.5 * (1.32 - y)), float(y), 1.0) for y in np.linspace(1.32, low, 6)]
        chest.line(clay, f, cloth, way, 0.027, loose + 0.010)


def _knot(clay: Clay, f: Figure, colour: Any, loose: float, lobes: tuple[tuple[float, float, float], ...]) -> None:
    """Lobes (x, half width, half height) at the throat, canonical metres."""
    at = chest.front(f, np.zeros(1), np.array([1.325 * f.k]), loose + 0.012)[0]
    for x, wide, tall in lobes:
        size = np.array([wide, tall, 0.011]) * f.k
        clay.add(ball(at + np.array([x, 0, 0]) * f.k, size, 12), "chest", "silk", colour=colour, rough=0.4)


def _beads(clay: Clay, f: Figure, colour: Any, loose: float, flowers: bool) -> None:
    """Beads, or blossoms, on a chain that hangs to the breastbone."""
    k = f.k
    for n, a in enumerate(np.linspace(-1.75, 1.75, 25 if not flowers else 19)):
        x, y = 0.085 * np.sin(a), 1.335 - (0.065 if not flowers else 0.13) * max(float(np.cos(a)), -0.2)
        at = chest.front(f, np.array([x * k]), np.array([y * k]), loose + 0.007)[0]
        tone = np.asarray(colour) if not flowers or n % 2 else np.array([0.82, 0.78, 0.70])
        size = (0.0075 if not flowers else 0.020) * k
        material = "petal" if flowers else "brass" if tuple(colour) == GOLD else "ceramic"
        clay.add(ball(at, size, 8), "chest", material, colour=tone, rough=0.3, levels=(0, 1))


def _on_face(kit: Kit, clay: Clay, head: Head, kind: str, colour: Any) -> None:
    """Worn on the head, in the head's own metres."""
    if kind == "glasses":
        eyewear.spectacles(clay, head)
        return
    if kind == "eye_patch":
        eyewear.eye_patch(clay, head)
        return
    if kind == "earrings":
        for s in (1, -1):
            at = head.world(np.array([s * 0.108, -0.052, -0.006]))
            clay.add(ball(tuple(at), 0.010 * head.scale, 10), "head", "brass", colour=colour, rough=0.2, levels=(0, 1))
        return
    if kind == "face_mask":
        cloth = kit.material("cloth", tuple(colour), 0.8)
        made = kit.ellipsoid(0.066, 0.050, 0.040, cloth, (0, -0.062, 0.074), 20)
        made += kit.ropes([((0.060, -0.040, 0.080), (0.106, -0.004, -0.005), 0.0022)], cloth, 5).both()
    else:
        worn = tuple(colour) if colour is not None else (0.20, 0.02, 0.03)
        tones: Tones = {"coat": worn, "dress": worn}
        made = {"sunglasses": eyeglass, "headphones": headphones, "half_mask": domino}[kind](kit, tones)
    clay.wear(made.scale(head.scale, head.scale, head.scale), "head", np.asarray(head.centre))
