"""What keeps a head from harm and leaves the face free: bee veil, fire helmet, diving mask, armet."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from skyscreen.forge.rigs.headgear.forms import dome, rim
from skyscreen.forge.rigs.maker import Maker, Tones
from skyscreen.forge.solid import joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid

OPEN = math.radians(58)
"""Half angle of the net before a beekeeper's face."""
THREAD = 0.0013
BRIM, HEM = (0.066, 0.176), (-0.222, 0.138)
"""Height and radius of a bee veil at the hat's brim and over the shoulders."""


def bee_veil(kit: Kit, tones: Tones) -> Solid:
    """A white hat with cloth about the back of the head and a net of fine black threads before the face."""
    white = kit.material("cloth", tones.get("own", "#ece6d4"), slot="hat")
    black = kit.material("cloth", "#17161a")

    def at(a: float, t: float, grow: float = 0.0) -> tuple[float, float, float]:
        y, r = (p + (q - p) * t for p, q in zip(BRIM, HEM, strict=True))
        r += 0.022 * math.sin(math.pi * t) + grow
        return r * math.sin(a), y, 1.06 * r * math.cos(a) - 0.006

    def cloth(u: float, v: float, grow: float) -> tuple[float, float, float]:
        return at(OPEN + (2 * math.pi - 2 * OPEN) * v, u, grow + 0.004 * math.sin(40 * v) * u)

    crown = dome(kit, white, [(0.122, 0.07), (0.120, 0.13), (0.105, 0.168), (0.05, 0.182), (0.0, 0.184)])
    out = crown + rim(kit, white, 0.115, 0.205, 0.076, 0.014)
    out += kit.sheet(lambda u, v: cloth(u, v, 0.002), 10, 34, white)
    out += kit.sheet(lambda u, v: cloth(u, v, -0.002), 10, 34, white, flip=True)
    # Finer and closer than 1.3 mm in 2 cm a net breaks into blots where the head is under 100 pixels high.
    threads = [(at(a, t), at(a, t + 0.125), THREAD) for a in (OPEN * j / 5 for j in range(-4, 5))
               for t in (0.125 * k for k in range(8))]
    threads += [(at(OPEN * j / 5, t), at(OPEN * (j + 1) / 5, t), THREAD) for j in range(-5, 5)
                for t in (0.1 * k for k in range(1, 10))]
    edge = [(at(s * OPEN, 0.1 * k), at(s * OPEN, 0.1 * (k + 1)), 0.006) for s in (-1, 1) for k in range(10)]
    edge += [(at(OPEN * j / 7, 1.0), at(OPEN * (j + 1) / 7, 1.0), 0.006) for j in range(-7, 7)]
    return out + kit.ropes(threads, black, 3) + kit.ropes(edge, white, 6)


def fire(kit: Kit, tones: Tones) -> Solid:
    """A firefighter's: a high comb, a brim that is long behind, a brass shield in front, a band that shines."""
    shell = kit.material("plastic", tones.get("own", "#b8161a"), 0.25, slot="hat")
    brass, shine = kit.material("brass", "#d8aa3c", 0.3), kit.material("plastic", "#e8e04a", 0.3)
    rows = [(0.127, 0.065), (0.129, 0.10), (0.118, 0.155), (0.075, 0.198), (0.0, 0.212)]
    comb = kit.tube(
        [(0, 0.11, 0.128), (0, 0.20, 0.075), (0, 0.232, -0.014), (0, 0.185, -0.105), (0, 0.10, -0.15)],
        [0.007, 0.013, 0.016, 0.013, 0.007], shell, 8, smooth=4,
    )
    band = kit.lathe([(0.1305, 0.078), (0.1305, 0.098)], shine, segments=30).scale(1, 1, 1.08).move(0, 0, -0.014)
    brim = rim(kit, shell, 0.122, 0.152, 0.068, 0.010) + kit.ellipsoid(
        0.115, 0.006, 0.085, shell, (0, 0.052, -0.125), 18).turn("x", 12)
    shield = kit.extrude(
        [(0.0, 0.0), (0.034, 0.03), (0.036, 0.075), (0.0, 0.092), (-0.036, 0.075), (-0.034, 0.03)], 0.006, brass,
    ).turn("x", -12).move(0, 0.085, 0.142)
    strap = kit.tube([(0.112, 0.06, 0.01), (0.093, -0.06, 0.03), (0.03, -0.138, 0.062)], 0.005,
                     kit.material("leather", "#17161a"), 5, smooth=4).both()
    return dome(kit, shell, rows) + comb + band + brim + shield + strap


def dive_mask(kit: Kit, tones: Tones) -> Solid:
    """A rubber hood and a mask about eyes and nose, with a snorkel at the left."""
    dark = kit.material("rubber", "#17181c", 0.5, slot="hat")
    frame = kit.material("rubber", "#f0c81c", 0.35)
    rows = [(0.114, 0.02), (0.118, 0.07), (0.107, 0.125), (0.066, 0.160), (0.0, 0.172)]
    ring = [(0.083 * math.sin(a), 0.004 + 0.048 * math.cos(a) - 0.012 * abs(math.sin(a)),
             0.118 - 0.030 * abs(math.sin(a)) ** 2) for a in (2 * math.pi * k / 24 for k in range(25))]
    strap = kit.torus(0.113, 0.009, dark, segments=30, sides=6).scale(1, 1.4, 1.06).move(0, 0.012, -0.012)
    snorkel = kit.tube(
        [(0.03, -0.088, 0.112), (0.085, -0.095, 0.09), (0.118, -0.02, 0.04), (0.128, 0.16, 0.0), (0.122, 0.27, -0.02)],
        0.011, frame, 8, smooth=5,
    )
    edges = [(a, b, 0.009) for a, b in pairwise(ring)]
    return dome(kit, dark, rows) + kit.ropes(edges, frame, 7) + strap + snorkel


def armet(kit: Kit, tones: Tones) -> Solid:
    """A knight's, its visor up: bowl, cheeks, a nape, the pierced visor over the brow, a plume."""
    steel, dark = kit.material("steel", "#b8bcc2", 0.25), kit.material("iron", "#1c1c20", 0.6)
    red = kit.material("feather", tones["dress"])
    rows = [(0.122, -0.03), (0.126, 0.05), (0.122, 0.11), (0.082, 0.176), (0.0, 0.196)]

    def wall(u: float, v: float, grow: float) -> tuple[float, float, float]:
        a = math.radians(52 + 256 * v)
        r = 0.124 - 0.012 * math.sin(math.pi * u) + grow
        return r * math.sin(a), 0.06 - 0.225 * u, 1.07 * r * math.cos(a) - 0.012

    hull = kit.sheet(lambda u, v: wall(u, v, 0.003), 10, 34, steel) + kit.sheet(
        lambda u, v: wall(u, v, -0.003), 10, 34, steel, flip=True)
    bowl = dome(kit, steel, [r for r in rows if r[1] > 0.04])
    visor = kit.ellipsoid(0.118, 0.048, 0.062, steel, (0, 0.115, 0.088), 24).turn("x", 0)
    slit = kit.box(0.15, 0.008, 0.01, dark, 0.002, at=(0, 0.128, 0.146)) + joined(
        kit.sphere(0.0045, dark, (0.022 * j, 0.098, 0.146 - 0.004 * abs(j)), 6) for j in range(-3, 4))
    pivot = kit.sphere(0.014, kit.material("brass", "#c9a24a", 0.3), (0.124, 0.075, 0.02), 10).both()
    comb = kit.tube([(0, 0.16, 0.09), (0, 0.20, -0.014), (0, 0.14, -0.12)], 0.009, steel, 8, smooth=4)
    chin = kit.tube([(0.098, -0.10, 0.055), (0.06, -0.158, 0.10), (0, -0.172, 0.115), (-0.06, -0.158, 0.10),
                     (-0.098, -0.10, 0.055)], 0.018, steel, 8, smooth=4)
    plume = joined(kit.ellipsoid(0.020, 0.034, 0.03, red, (0, 0.218 - 0.03 * k * k * 0.25, -0.03 - 0.045 * k), 9)
                   for k in range(5))
    return bowl + hull + visor + slit + pivot + comb + chin + plume


def welding_mask(kit: Kit, tones: Tones) -> Solid:
    """A welder's shield: a shell before the whole face, down to the throat, with a dark glass at the eyes."""
    shell = kit.material("plastic", "#2c3138", 0.4, slot="hat")
    front = kit.sheet(lambda u, v: (0.125 * math.sin(2.5 * (v - 0.5)), 0.15 - 0.31 * u,
                                    0.045 + 0.105 * math.cos(2.5 * (v - 0.5)) - 0.05 * u * u), 10, 14, shell, flip=True)
    inside = kit.sheet(lambda u, v: (0.121 * math.sin(2.5 * (v - 0.5)), 0.15 - 0.31 * u,
                                     0.041 + 0.105 * math.cos(2.5 * (v - 0.5)) - 0.05 * u * u), 10, 14, shell)
    rows = [(0.122, 0.08), (0.118, 0.125), (0.075, 0.165), (0.0, 0.175)]
    glass = kit.box(0.105, 0.052, 0.012, kit.material("paint", "#0a1410", 0.08), 0.004, (0, 0.0, 0.148))
    frame = kit.box(0.122, 0.068, 0.010, kit.material("rubber", "#101012"), 0.004, (0, -0.008, 0.146))
    return dome(kit, shell, rows) + front + inside + frame + glass


GUARDS: dict[str, Maker] = {f.__name__: f for f in (bee_veil, fire, dive_mask, armet, welding_mask)}
"""By the word that a person's `hat` says."""
