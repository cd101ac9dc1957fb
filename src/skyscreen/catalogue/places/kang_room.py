"""A farmhouse room of north China: the heated brick bed along the window, its low table and folded quilts, stove, new-year pictures."""

from typing import Any

from skyscreen.catalogue import place

HIGH, DEEP = 0.62, 1.9
"""Metres: height of the kang and its depth from the window to its wooden edge."""


@place(
    en=("kang room", "on the kang", "on a kang", "on the heated brick bed", "chinese farmhouse room", "northern chinese farmhouse", "northeastern farmhouse", "farmhouse room"),
    zh=("炕上", "火炕上", "土炕上", "热炕上", "炕头上", "热炕头", "东北农家", "东北老家", "农家屋里", "窑洞", "东北农村的家"),
    near=("窑洞",),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="concrete",
    reverb=0.25,
    hours=9.0,
    life=("An old woman sews", "An old man drinks tea"),
    pastime="drinks tea",
)
def kang_room(set: Any) -> None:
    kit = set.kit
    set.stage(2.6, 1.2, 90, (0.1, -0.1))
    set.hall(6.4, 5.6, 2.6, wall="#e4dac4", floor=kit.material("brick", "#8f7a6a"), ceiling=kit.material("paper", "#d8cdb0"), holes=[("-z", x, 1.0, 1.7, 1.2) for x in (-1.9, 0.0, 1.9)], view="snow" if set.snowy else "garden", bars="lattice", frame="#6a3a22", skirting=None, cornice=False, dado=(0.9, "#7aa08a"))
    brick, mat, edge = kit.material("brick", "#a08470"), kit.material("rope", "#c8a868"), kit.material("wood", "#5a3420", 0.3)
    z = -2.8 + DEEP / 2
    set.shape("kang", kit.box(6.4, HIGH - 0.05, DEEP, brick, 0.0, (0, 0, z)), kit.box(6.3, 0.05, DEEP - 0.1, mat, 0.0, (0, HIGH - 0.06, z - 0.05)), kit.box(6.4, 0.1, 0.12, edge, 0.01, (0, HIGH - 0.08, z + DEEP / 2 - 0.04)), kit.box(0.46, 0.34, 0.08, kit.material("paint", "#1a1210"), 0.0, (-2.2, 0.06, z + DEEP / 2 - 0.02)), kit.box(0.3, 0.2, 0.02, kit.material("lamp", "#ff7a2c", emission=1.8), 0.0, (-2.2, 0.1, z + DEEP / 2 + 0.025)), solid=True)
    set.surface("kang", HIGH)
    set.light((-2.2, 0.3, z + DEEP / 2 + 0.3), "#ff8a3c", 1.4, 3.0, flicker=0.1)
    set.sit(*((x, HIGH, z + DEEP / 2 - 0.16, 0) for x in (-1.5, -0.9, -0.2, 0.5, 1.2)))
    _bedding(set, kit, z)
    # The other walls: chest and mirror, new-year pictures, the stove with its pot, maize, garlic and chillies that hang.
    chest = kit.box(1.5, 0.85, 0.5, kit.material("paint", "#a8301c", 0.4), 0.01) + kit.box(0.7, 0.36, 0.02, kit.material("paint", "#d8a03a", 0.5), 0.0).many([(s * 0.37, 0.4, 0.255) for s in (-1, 1)]) + kit.cylinder(0.07, 0.02, kit.material("brass"), (0, 0, 0), 14).turn("x", 90).move(0, 0.58, 0.25)
    set.on("+x", 0.3, chest, kit.fitting("mirror", width=0.7, height=0.55, frame="brass").move(0, 0.9, -0.16), out=0.3)
    set.put("thermos_flask", (2.75, 0.85), 0, y=0.86, solid=False, shadow=False)
    set.on("-x", -0.2, _picture(kit, "#e8c890", "#c8301c", "年年有余"), y=1.05)
    set.on("-x", -1.3, _picture(kit, "#d8e0c0", "#2f7a5a", "五谷丰登"), y=1.05)
    set.on("+x", 1.75, kit.fitting("scroll", text="福", width=0.62, height=0.72, paper="#c8241c", mount="#a81c14"), y=1.35)
    set.on("-z", 0.95, _cutout(kit), y=1.6, out=0.02)
    set.on("-z", -0.95, _cutout(kit), y=1.6, out=0.02)
    stove = kit.box(1.1, 0.7, 0.9, brick, 0.0) + kit.lathe([(0.1, 0.66), (0.34, 0.74), (0.4, 0.76), (0.42, 0.72)], kit.material("iron"), segments=22) + kit.lathe([(0.38, 0.76), (0.2, 0.86), (0, 0.88)], kit.material("planks", "#a8804c"), segments=20) + kit.box(0.4, 0.3, 0.04, kit.material("iron"), 0.0, (0, 0.12, 0.46))
    set.copies("stove", lambda k: stove, [(-2.5, 0, 1.4, 90)], solid=True, sockets={"steam": (0.0, 0.9, 0.0)})
    hung = kit.ellipsoid(0.035, 0.09, 0.035, kit.material("food", "#e0a01c"), (0, 0, 0), 8).many([(0.05 * (k % 2), -0.1 * k, 0.03 * (k % 3)) for k in range(8)])
    chilli = kit.ellipsoid(0.016, 0.05, 0.016, kit.material("food", "#b81c14"), (0, 0, 0), 6).many([(0.04 * (k % 3 - 1), -0.055 * k, 0.03 * (k % 2)) for k in range(14)])
    set.shape("hung", hung.move(-2.9, 2.2, 0.35), hung.move(-2.9, 2.2, 0.6), chilli.move(-2.92, 2.25, 2.2), chilli.move(2.92, 2.2, -0.3), shadow=False)
    set.fitting("stool", [(1.9, 0, 1.6), (-1.1, 0, 2.0)], height=0.42, colour="#7a4a26", leg="wood", leg_colour="#6a4020", free=False)
    set.on("+z", -1.2, kit.fitting("double_door", width=1.1, height=2.0, colour="#7a3a22"))
    set.on("+z", 1.4, _picture(kit, "#e8d8a8", "#d8642c", "吉庆"), y=1.05)
    set.shape("beams", kit.ropes([((-3.2, 2.52, b), (3.2, 2.52, b), 0.07) for b in (-1.6, 0.0, 1.6)], kit.material("wood", "#5a4028"), 8), shadow=False)
    set.lamps("bulb", [(0.2, 0.4)], on=True, drop=0.55, power=1.6 if set.night else 0.7, lights=1)
    if set.night:
        set.light((0.0, 2.0, -1.4), "#ffd9a0", 3.0, 5.0)


def _bedding(set: Any, kit: Any, z: float) -> None:
    """Quilts of flowered cloth folded at both ends, a chest of them, the kang table with tea, sunflower seeds and a basket."""
    tones = ("#c8281c", "#2f7a5a", "#e0789a", "#2f5ab0", "#d8a02c")
    for s, count in ((-1, 5), (1, 4)):
        stack = [kit.box(0.95, 0.13, 0.7, kit.material("floral" if k % 2 == 0 else "silk", tones[(k + (s > 0)) % 5]), 0.05, (0, HIGH + 0.135 * k, 0)) for k in range(count)]
        stack.append(kit.box(0.5, 0.14, 0.3, kit.material("cloth", "#e8e0d0"), 0.06, (-0.15, HIGH + 0.135 * count, 0)))
        set.shape("quilts", *stack, at=(s * 2.6, 0, z - 0.4))
    top = kit.box(0.95, 0.04, 0.62, kit.material("wood", "#6a2a18", 0.25), 0.01, (0, 0.26, 0)) + kit.box(0.05, 0.26, 0.05, kit.material("wood", "#6a2a18", 0.3), 0.0).many([(sx * 0.4, 0, sz * 0.25) for sx in (-1, 1) for sz in (-1, 1)])
    top += kit.lathe([(0.05, 0), (0.09, 0.05), (0.085, 0.1), (0.03, 0.14), (0, 0.15)], kit.material("ceramic", "#e8ece8"), (-0.2, 0.3, 0), 16) + kit.lathe([(0.02, 0), (0.035, 0.04), (0.03, 0.04)], kit.material("ceramic", "#e8ece8"), segments=12).many([(0.0, 0.3, 0.15), (0.12, 0.3, -0.12), (-0.05, 0.3, -0.18)])
    top += kit.lathe([(0.06, 0), (0.13, 0.03), (0.12, 0.035)], kit.material("ceramic", "#d8d0c0"), (0.26, 0.3, 0.08), 16) + kit.ellipsoid(0.1, 0.03, 0.1, kit.material("food", "#4a3a30"), (0.26, 0.325, 0.08), 10)
    set.shape("kang table", top, at=(0.1, HIGH, z - 0.12))
    cushion = kit.box(0.55, 0.07, 0.5, kit.material("floral", "#c8404c"), 0.03)
    set.shape("cushions", cushion.many([(-0.85, HIGH, z - 0.1, 4), (1.05, HIGH, z - 0.15, -6)]))


def _picture(kit: Any, paper: str, ink: str, words: str) -> Any:
    """A new-year picture: a fat fish or a sheaf under four characters."""
    out = kit.box(0.62, 0.82, 0.006, kit.material("paper", paper), 0.0) + kit.text(words, 0.12, kit.material("paint", ink)).move(0, 0.73, 0.008)
    return out + kit.ellipsoid(0.2, 0.11, 0.004, kit.material("paint", ink), (0, 0.36, 0.006), 18) + kit.facet([(0.17, 0.36, 0.008), (0.28, 0.26, 0.008), (0.28, 0.46, 0.008)], kit.material("paint", ink)) + kit.ellipsoid(0.13, 0.13, 0.004, kit.material("paint", "#e0902c"), (-0.05, 0.36, 0.004), 16)


def _cutout(kit: Any) -> Any:
    """A red paper-cut of a flower for the wall between the windows."""
    red = kit.material("paper", "#d8241c")
    petal = kit.ellipsoid(0.05, 0.1, 0.003, red, (0, 0.11, 0), 12)
    return sum((petal.turn("z", 45 * k) for k in range(8)), kit.torus(0.17, 0.008, red, (0, 0, 0), 28, 5).turn("x", 90))
