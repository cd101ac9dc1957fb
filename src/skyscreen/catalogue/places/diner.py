"""An American diner: a chrome counter with red stools, booths at the windows, a checkered floor, neon, a jukebox, pies."""

from typing import Any

from skyscreen.catalogue import place

RED, CREAM, TEAL = "#b8201c", "#f0e8d4", "#2f8a86"


@place(
    en=("diner", "american diner", "roadside diner", "old diner", "retro diner", "24-hour diner", "fast food restaurant", "burger joint"),
    zh=("美式餐厅", "美式快餐厅", "汽车餐厅", "路边餐厅", "快餐店", "汉堡店"),
    near=("fast food restaurant", "burger joint", "快餐店", "汉堡店"),
    indoor=True,
    windows=True,
    ambience=("room", "crowd"),
    ground="glazed",
    reverb=0.5,
    hours=19.6,
    life=("A waitress pours coffee", "A man eats a hamburger at a table"),
    pastime="drinks coffee at a table",
    guests="eat drink talk phone",
    full=0.5,
)
def diner(set: Any) -> None:
    kit = set.kit
    set.stage(5.6, 1.5, 90, (0.0, 0.5))
    chrome, tube = kit.material("steel", "#c8ccd0", 0.15), kit.material("paint", TEAL, 0.4)
    set.hall(11.0, 7.4, 3.0, wall={"all": CREAM, "-z": "#d8dccf"}, floor=kit.material("glazed", "#c8c4bc", 0.15, size=0.5, checker=0.85), ceiling="#ece6d6", dado=(0.95, kit.material("glazed", TEAL, size=0.15)), holes=[("+z", x, 0.95, 2.3, 1.5) for x in (-3.9, -1.3, 1.3, 3.9)] + [("-x", 1.6, 0.95, 2.2, 1.5)], view="street", bars="shop", frame="#c0c4c8", skirting=None, cornice=False)
    # The counter with its kitchen hatch, coffee, pies under glass; stools before it.
    long = 7.4
    bar = kit.box(long, 0.98, 0.6, kit.material("paint", RED, 0.35), 0.0, (0, 0, -1.75)) + kit.box(long + 0.16, 0.06, 0.8, kit.material("plaster", "#f4f0e6", 0.2), 0.01, (0, 0.98, -1.7)) + kit.box(long + 0.18, 0.04, 0.82, chrome, 0.0, (0, 0.95, -1.7))
    bar += kit.box(long, 0.02, 0.02, chrome, 0.0).many([(0, 0.12 + 0.14 * k, -1.44) for k in range(6)]) + kit.ropes([((-long / 2, 0.2, -1.28), (long / 2, 0.2, -1.28), 0.025)], chrome, 8)
    set.shape("counter", bar, solid=True)
    set.surface("counter", 1.04)
    set.fitting("stool", [(-3.2 + 0.8 * k, 0, -0.98) for k in range(9)], height=0.74, colour=RED)
    back = kit.box(8.6, 0.9, 0.5, chrome, 0.0, (0, 0, -3.4)) + kit.box(3.0, 0.9, 0.06, kit.material("paint", "#2a2420"), 0.0, (0, 1.25, -3.66)) + kit.box(3.2, 0.1, 0.34, chrome, 0.0, (0, 1.17, -3.5)) + kit.box(3.2, 0.1, 0.12, chrome, 0.0, (0, 2.15, -3.62))
    glow = kit.panel(2.9, 0.8, kit.material("lamp", "#ffc070", emission=0.9), (0, 1.7, -3.62))
    hob = kit.box(0.7, 0.5, 0.4, chrome, 0.03, (-2.6, 0.9, -3.4)) + kit.lathe([(0.09, 0), (0.1, 0.12), (0.07, 0.18)], kit.material("glass", "#c8b8a0"), (0, 0, 0), 14).many([(-2.75, 0.9, -3.05), (-2.45, 0.9, -3.05)])
    set.shape("back bar", back, glow, hob)
    pie = kit.cylinder(0.15, 0.05, kit.material("food", "#c8934e"), (0, 0.03, 0), 20) + kit.cylinder(0.17, 0.02, chrome, (0, 0, 0), 20)
    set.shape("pies", pie.many([(x, 1.05 + y, -1.72) for x in (1.6, 2.1) for y in (0.0, 0.2)]), kit.box(1.1, 0.02, 0.42, chrome, 0.0, (1.85, 1.22, -1.72)), kit.box(1.14, 0.03, 0.44, chrome, 0.0, (1.85, 1.45, -1.72)), shadow=False)
    cups = kit.cylinder(0.04, 0.09, kit.material("ceramic", "#f4f0e8"), (0, 0, 0), 12)
    set.shape("cups", cups.many([(-3.0 + 0.8 * k, 1.04, -1.5) for k in (0, 1, 3, 6)]), _sauces(kit).many([(x, 1.04, -1.8) for x in (-2.4, -0.4, 3.0)]), shadow=False)
    set.line("-z", [3.3], "shelves", y=1.2, length=1.8, height=1.3, depth=0.28, rows=3, goods=("dishes", "cans", "jars"), colour="#c8ccd0", seed=5)
    menu = kit.fitting("sign", text="BURGERS 4.50   SHAKES 3   PIE 2.75", size=0.2, ink="#fff2d0", board="#1c1a1a")
    set.on("-z", 0.0, menu, y=2.5, out=0.1)
    # Booths at the windows: two benches back to back with a table between.
    tops = [(x, 0, 2.75, 90) for x in (-3.9, -1.3, 1.3, 3.9)]
    set.fitting("table", tops, width=1.1, depth=0.66, height=0.75, material="plaster", colour="#f0ece2", legs="steel")
    set.fitting("booth", [(x + s * 1.06, 0, 2.8, -90 * s) for x, *_ in tops for s in (-1, 1)], length=1.5, colour=RED)
    for k, (x, *_) in enumerate(tops):
        set.shape("set table", _sauces(kit).move(x, 0.75, 3.15), cups.move(x - 0.16, 0.75, 2.7), kit.plate(0.12, kit.material("ceramic", "#f4f0e8")).move(x + 0.12, 0.75, 2.45 + 0.1 * (k % 2)), shadow=False)
    for x, word, tone in ((-4.3, "DINER", "#ff4a6a"), (4.3, "OPEN", "#3ae0d0")):
        set.on("-z", x, kit.text(word, 0.42, kit.material("neon", tone, emission=4.0)).move(0, 0, 0.05), kit.torus(0.0 + 0.62, 0.02, kit.material("neon", "#ffe08a", emission=3.0), (0, 0, 0), 30, 6).turn("x", 90).scale(1.2, 0.6, 1).move(0, 0.0, 0.05), y=2.3, out=0.04)
    band = kit.material("neon", "#ff5a7a", emission=3.0)
    set.shape("neon", kit.box(10.8, 0.03, 0.03, band, 0.0).many([(0, 2.86, -3.62)]), kit.box(0.03, 0.03, 7.2, band, 0.0).many([(s * 5.42, 2.86, 0) for s in (-1, 1)]), shadow=False)
    set.shape("jukebox", jukebox(kit), at=(5.0, 0, -0.6), turn=-90, solid=True)
    set.shape("posts", kit.box(0.1, 0.1, 0.02, tube, 0.0).many([(-5.2 + 0.26 * k, 0.97, 3.66) for k in range(41)]), shadow=False)
    set.on("+x", 2.2, kit.fitting("double_door", width=1.3, height=2.1, colour=RED, material="paint", panes=True))
    set.lamps("globe", [(x, z) for x in (-3.9, -1.3, 1.3, 3.9) for z in (-1.4, 2.6)], on=True, drop=0.55, size=0.15, power=0.7 if not set.night else 1.0, lights=8)
    for x, tone in ((-4.3, "#ff5a7a"), (4.3, "#5ae8d8")):
        set.light((x, 2.2, -3.2), tone, 1.6, 3.5)


def _sauces(kit: Any) -> Any:
    """Ketchup, mustard, a napkin box."""
    bottle = [(0.026, 0), (0.028, 0.1), (0.01, 0.13), (0.006, 0.17)]
    out = kit.lathe(bottle, kit.material("plastic", "#b8201c"), (-0.07, 0, 0), 10) + kit.lathe(bottle, kit.material("plastic", "#e0a81c"), (0.0, 0, 0), 10)
    return out + kit.box(0.08, 0.13, 0.1, kit.material("steel", "#c8ccd0", 0.2), 0.01, (0.1, 0, 0))


def jukebox(kit: Any) -> Any:
    """A jukebox with an arched front of coloured light, 1.5 m, facing +Z."""
    wood, chrome = kit.material("wood", "#5a2a18", 0.25), kit.material("steel", "#d0d4d8", 0.15)
    out = kit.box(0.86, 1.05, 0.56, wood, 0.04) + kit.cylinder(0.43, 0.56, wood, (0, 0, 0), 28).turn("x", 90).move(0, 1.05, -0.28)
    for r, tone in ((0.4, "#ff6a2c"), (0.34, "#ffd03a"), (0.28, "#ff4a9a")):
        ring = kit.torus(r, 0.022, kit.material("neon", tone, emission=3.0), (0, 0, 0), 30, 6).turn("x", 90).move(0, 1.05, 0.28)
        out += ring + kit.box(0.04, 0.85, 0.03, kit.material("neon", tone, emission=3.0), 0.0).many([(s * r, 0.16, 0.28) for s in (-1, 1)])
    return out + kit.panel(0.5, 0.34, kit.material("lamp", "#fff0c8", emission=1.3), (0, 1.08, 0.29)) + kit.box(0.5, 0.5, 0.03, chrome, 0.02, (0, 0.22, 0.28)) + kit.box(0.46, 0.1, 0.08, chrome, 0.02, (0, 0.8, 0.3))
