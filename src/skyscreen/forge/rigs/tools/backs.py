"""What the back carries: cloaks, wings, packs, flags."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from skyscreen.forge.rigs.maker import Maker, Tones
from skyscreen.forge.solid import joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.solid import Solid


def straw_cape(kit: Kit, t: Tones) -> Solid:
    """Of a fisherman in the rain: palm bast, over the shoulders and again below."""
    straw = kit.material("rope", t.get("own", "#7a5a2c"))
    return cape(kit, t, 0.66, straw) + cape(kit, t, 0.98, straw).scale(1.04, 1.0, 1.06)


def shawl(kit: Kit, t: Tones) -> Solid:
    """Over the shoulders, to the elbows."""
    return cape(kit, t, 0.98, kit.material("cloth", t.get("own", "#8a3a44"), 0.9, slot="cape"))


def cape(kit: Kit, t: Tones, low: float = 0.42, stuff: Any = None) -> Solid:
    cloth = stuff if stuff is not None else kit.material("silk", t["dress"], 0.6, slot="cape")

    def at(u: float, v: float, lift: float) -> tuple[float, float, float]:
        a = math.radians(100 + 160 * v)
        wide, deep = 0.155 + 0.20 * u, 0.105 + 0.17 * u**1.3
        wave = 0.018 * u * math.sin(30 * v)
        return (
            (wide + wave) * math.sin(a),
            1.335 - 0.05 * abs(math.sin(a)) * (1 - u) - (1.335 - low) * u,
            (deep + wave) * math.cos(a) - 0.035 - lift,
        )

    return kit.sheet(lambda u, v: at(u, v, 0.004), 18, 34, cloth, flip=False) + kit.sheet(
        lambda u, v: at(u, v, -0.004), 18, 34, cloth, flip=True
    )


def wings(kit: Kit, t: Tones) -> Solid:
    white = kit.material("feather", "#f6f4ee", slot="wings")
    out = kit.tube(
        [(0.06, 1.18, -0.14), (0.28, 1.52, -0.22), (0.58, 1.62, -0.26)], [0.035, 0.032, 0.016], white, 8, smooth=4
    )
    for row, (count, long) in enumerate(((11, 0.78), (9, 0.5), (7, 0.3))):
        for k in range(count):
            u = k / (count - 1)
            root = (0.09 + 0.50 * u, 1.24 + 0.36 * u - 0.03 * row, -0.16 - 0.10 * u + 0.012 * row)
            one = kit.ellipsoid(
                0.058, long * (0.6 + 0.4 * u) * 0.52, 0.010, white, (0, -long * (0.27 + 0.2 * u), 0), 10
            )
            out += one.turn("z", 8 + 46 * u).move(*root)
    return out.both()


def fairy_wings(kit: Kit, t: Tones) -> Solid:
    gauze, vein = kit.material("glass", "#dff0f4", 0.06), kit.material("lamp", "#c8f0ff", emission=0.8)
    upper = kit.ellipsoid(0.17, 0.34, 0.004, gauze, (0, 0.32, 0), 22).turn("z", -48).move(0.05, 1.18, -0.13)
    lower = kit.ellipsoid(0.12, 0.24, 0.004, gauze, (0, 0.22, 0), 20).turn("z", -118).move(0.05, 1.14, -0.13)
    ribs = kit.ropes(
        [
            ((0.05, 1.18, -0.132), (0.05 + 0.62 * math.sin(a), 1.18 + 0.62 * math.cos(a), -0.132), 0.0025)
            for a in (0.62, 0.84, 1.06)
        ]
        + [
            ((0.05, 1.14, -0.132), (0.05 + 0.42 * math.sin(a), 1.14 + 0.42 * math.cos(a), -0.132), 0.0022)
            for a in (1.9, 2.16)
        ],
        vein,
        4,
    )
    return (upper + lower + ribs).both()


def quiver(kit: Kit, t: Tones) -> Solid:
    hide, feather = kit.material("leather", "#5a3a20"), kit.material("feather", "#c83a2c")
    case = kit.lathe([(0, 0), (0.052, 0), (0.058, 0.42), (0.05, 0.42), (0, 0.40)], hide, segments=16)
    arrows = joined(
        kit.capsule(
            (0.022 * math.sin(1.3 * k), 0.30, 0.022 * math.cos(1.3 * k)),
            (0.028 * math.sin(1.3 * k), 0.55, 0.028 * math.cos(1.3 * k)),
            0.004,
            kit.material("wood", "#b88a4a"),
            6,
        )
        + kit.ellipsoid(0.012, 0.032, 0.004, feather, (0.028 * math.sin(1.3 * k), 0.545, 0.028 * math.cos(1.3 * k)), 8)
        for k in range(5)
    )
    return (case + arrows).turn("z", 24).move(0.08, 0.98, -0.17)


def rucksack(kit: Kit, t: Tones) -> Solid:
    hide = kit.material("cloth", t.get("own", "#6a5a34"), slot="bag")
    pack = kit.blob(
        [
            kit.block((0, 1.14, -0.20), (0.12, 0.17, 0.07), 0.05),
            kit.block((0, 1.05, -0.285), (0.085, 0.08, 0.02), 0.03),
        ],
        hide,
        0.02,
        0.026,
    )
    roll = kit.capsule((-0.16, 1.36, -0.19), (0.16, 1.36, -0.19), 0.05, kit.material("cloth", "#8a3a2c"), 12)
    return pack + roll


def scuba(kit: Kit, t: Tones) -> Solid:
    """A cylinder of air with its valve, straps over the shoulders, a hose to the regulator on the chest."""
    steel = kit.material("carpaint", t.get("own", "#d8a81c"), 0.25, slot="bag")
    dark = kit.material("rubber", "#17181c", 0.5)
    tank = kit.capsule((0, 0.98, -0.21), (0, 1.36, -0.21), 0.085, steel, 20)
    valve = kit.cylinder(0.02, 0.05, kit.material("steel"), (0, 1.44, -0.21), 12) + kit.cylinder(
        0.03, 0.02, dark, (0, 1.48, -0.21), 12)
    boot = kit.cylinder(0.09, 0.06, dark, (0, 0.89, -0.21), 18)
    strap = kit.tube([(0.08, 1.05, -0.125), (0.105, 1.30, -0.10), (0.11, 1.345, -0.01), (0.105, 1.24, 0.115),
                      (0.13, 1.06, 0.085)], 0.015, dark, 7, smooth=4).both()
    hose = kit.tube([(0.02, 1.46, -0.20), (0.16, 1.42, -0.08), (0.13, 1.26, 0.13), (0.05, 1.16, 0.155)], 0.010, dark, 7,
                    smooth=5)
    return tank + valve + boot + strap + hose + kit.sphere(0.032, dark, (0.045, 1.15, 0.16), 12)


def sack(kit: Kit, t: Tones) -> Solid:
    """A full sack over the left shoulder, its neck before the breast."""
    cloth = kit.material("cloth", t.get("own", "#7a5a3a"), slot="bag")
    body = kit.blob(
        [kit.egg((0.02, 1.10, -0.30), (0.20, 0.25, 0.16)), kit.ball((0.12, 0.98, -0.34), 0.11),
         kit.ball((-0.09, 1.0, -0.36), 0.12), kit.ball((0.0, 1.2, -0.36), 0.10),
         kit.limb((0.06, 1.28, -0.22), (0.10, 1.385, -0.06), 0.10, 0.05),
         kit.limb((0.10, 1.385, -0.06), (0.10, 1.36, 0.06), 0.05, 0.03),
         kit.limb((0.10, 1.36, 0.06), (0.095, 1.26, 0.12), 0.03, 0.036)],
        cloth, 0.05, 0.03,
    )
    return body + kit.torus(0.034, 0.009, kit.material("rope", "#c8a868"), (0, 0, 0), 16, 6).turn("x", 60).move(
        0.10, 1.335, 0.085)


def mailbag(kit: Kit, t: Tones) -> Solid:
    """A letter carrier's big bag at the left hip, on a strap across the breast, with letters that look out."""
    hide, paper = kit.material("leather", t.get("own", "#8a5a2c"), 0.5, slot="bag"), kit.material("paper", "#f2ecdc")
    bag = kit.blob([kit.block((0.275, 0.86, 0.02), (0.055, 0.13, 0.165), 0.035)], hide, 0.02, 0.026)
    flap = kit.box(0.012, 0.15, 0.31, kit.material("leather", kit.mix(t.get("own", "#8a5a2c"), "black", 0.25)), 0.005,
                   at=(0.335, 0.83, 0.02))
    post = joined(kit.box(0.008, 0.10, 0.15, paper, 0.001, at=(0, 0, 0)).turn("x", 8 * n - 8).move(
        0.25 + 0.02 * n, 0.96, 0.03 * n - 0.02) for n in range(3))
    strap = kit.tube([(0.27, 0.98, 0.13), (0.10, 1.12, 0.165), (-0.06, 1.28, 0.135), (-0.11, 1.355, 0.0),
                      (-0.05, 1.26, -0.125), (0.12, 1.08, -0.14), (0.27, 0.98, -0.09)], 0.014, hide, 7, smooth=5)
    return bag + flap + post + strap


def satchel(kit: Kit, t: Tones) -> Solid:
    return kit.blob(
        [kit.block((0, 1.13, -0.185), (0.11, 0.14, 0.05), 0.03)],
        kit.material("cloth", t["dress"], slot="bag"),
        0.02,
        0.024,
    ) + kit.box(0.16, 0.07, 0.02, kit.material("cloth", "#f0f0ec"), 0.004, at=(0, 1.06, -0.242))


def quilted_flags(kit: Kit, t: Tones) -> Solid:
    """Four pennants at the back of a general of the Peking opera."""
    silk, gold = kit.material("silk", t["dress"], 0.5), kit.material("brass", "gold", 0.3)
    out = None
    for x, lean in ((-0.16, 34), (-0.06, 13), (0.06, -13), (0.16, -34)):
        flag = kit.extrude(
            [(0, 0.30), (0.26, 0.40), (0.05, 0.62), (0, 0.62)]
            if lean < 0
            else [(0, 0.30), (0, 0.62), (-0.05, 0.62), (-0.26, 0.40)],
            0.008,
            silk,
        )
        one = (kit.capsule((0, 0, 0), (0, 0.66, 0), 0.008, gold, 8) + flag).turn("z", lean).move(x, 1.18, -0.16)
        out = one if out is None else out + one
    return out  # type: ignore[return-value]


BACKS: dict[str, Maker] = {
    f.__name__: f
    for f in (cape, wings, fairy_wings, quiver, rucksack, satchel, scuba, mailbag, sack, quilted_flags, straw_cape,
              shawl)
}
"""On the chest's joint, in canonical metres of the whole body."""
