"""A room of a northern Chinese farmhouse: whitewashed clay, paper windows with red cut flowers, a wok on its brick stove, a painted chest,
strings of corn and chilies."""

from skyscreen.catalogue import place


@place(
    en=("chinese farmhouse", "chinese farmhouse room", "room of a chinese farmhouse", "village room", "farmhouse with a kang"),
    zh=("农家屋", "农舍里", "土屋里", "农家小屋", "乡下的屋子", "热炕头", "老屋里", "窑洞里", "东北农村屋里"),
    indoor=True, windows=True, ambience=("room",), ground="soil", reverb=0.3, hours=8.6,
    deeds=("炕", "纳鞋底", "柴火灶", "土灶"),
    life=("An old woman kneads dough",),
)  # fmt: skip
def farmhouse_room(set):
    kit = set.kit
    set.stage(2.8, 1.6, 0, (0.0, 0.8))
    set.hall(7.4, 6.6, 2.8, wall="#e6dcc6", floor=kit.material("brick", "#8a7a68", 0.8), ceiling=kit.material("planks", "#8a6a48"),
             holes=[("-x", -1.2, 0.95, 1.9, 1.3), ("-x", 1.4, 0.95, 1.7, 1.3), ("+z", 1.8, 0.05, 1.1, 2.1)], bars="lattice", frame="#5a3a24",
             dado=(0.9, "#9ab0a0"), skirting=None, cornice=False)  # fmt: skip
    set.fitting("beam", [(0, 2.76, z) for z in (-2.2, 0.2, 2.4)], length=7.4, size=0.18, colour="#5a3c26", solid=False, shadow=False)
    wood, brick, iron = kit.material("wood", "#6a4226"), kit.material("brick", "#94684c"), kit.material("iron")
    # The stove in the corner: a brick block with a great wok under its lid, the fire hole, the flue.
    stove = kit.box(1.7, 0.78, 1.0, brick, 0.01) + kit.box(1.76, 0.06, 1.06, kit.material("glazed", "#d8d4c8", 0.4, size=0.2), 0.01, (0, 0.77, 0))
    stove += kit.box(0.34, 0.3, 0.03, kit.material("paint", "#15100c"), 0.0, (0.1, 0.12, 0.5)) + kit.box(0.4, 2.1, 0.4, brick, 0.01, (-0.62, 0.8, -0.3))
    wok = kit.lathe([(0.36, 0.83), (0.39, 0.845), (0.36, 0.86)], iron, (0.2, 0, 0), 30) + kit.lathe([(0.36, 0.86), (0.2, 0.95), (0.05, 0.99), (0.04, 1.02), (0, 1.03)], kit.material("wood", "#b08a54"), (0.2, 0, 0), 30)
    fire = sum(kit.ellipsoid(0.04, 0.03, 0.02, kit.material("lamp", "#ff7a28", emission=3.0), (0.02 + 0.06 * k, 0.16, 0.515), 8) for k in range(4))
    set.shape("stove", stove, wok, fire, at=(2.7, 0, -2.6), turn=-90, solid=True)
    set.light((2.2, 0.4, -2.5), "#ff9048", 1.2, 3.0)
    set.put("firewood", (2.9, -0.9), -90, 0.7)
    # A chest with brass on it, a clock and two vases, the picture of the New Year over it.
    chest = kit.box(1.6, 0.8, 0.55, kit.material("paint", "#8a2218", 0.4), 0.02, (0, 0.06, 0)) + kit.box(1.64, 0.05, 0.58, wood, 0.01, (0, 0.86, 0)) + kit.box(0.16, 0.16, 0.02, kit.material("brass"), 0.01, (0, 0.5, 0.28))
    chest += kit.lathe([(0.07, 0), (0.11, 0.12), (0.05, 0.26), (0.08, 0.34)], kit.material("ceramic", "#e8e8e4"), (0.6, 0.91, 0), 20) + kit.lathe([(0.09, 0), (0.13, 0.16), (0.1, 0.3), (0, 0.3)], kit.material("ceramic", "#b04a30"), (-0.55, 0.91, 0), 20)
    set.shape("chest", chest, at=(-1.1, 0, -2.95), solid=True)
    set.on("-z", -1.1, kit.fitting("scroll", text="福", width=0.8, height=0.8), y=1.35, out=0.03)
    set.on("-z", 0.9, *[kit.fitting("scroll", text=t, width=0.26, height=1.5).move(x, 0, 0) for t, x in (("春满乾坤", -0.5), ("福满人间", 0.5))], y=0.85, out=0.03)
    flower = kit.facet([(0.2 * c, 0.2 * s, 0.0) for c, s in ((1, 0), (0.55, 0.45), (0, 1), (-0.55, 0.45), (-1, 0), (-0.55, -0.45), (0, -1), (0.55, -0.45))], kit.material("paper", "#c81c1c"))
    set.on("-x", -1.2, *[flower.move(x, 0, 0.02) for x in (-0.45, 0.45)], y=1.6, out=0.09)
    strings = kit.ropes([((x, 2.45, 0), (x, 1.3, 0), 0.008) for x in (-0.4, 0.0, 0.4)], kit.material("rope", "#b09a68"), 5)
    strings += sum(kit.capsule((x + 0.05, 2.35 - 0.11 * k, 0.03), (x - 0.05, 2.31 - 0.11 * k, 0.05), 0.022, kit.material("food", "#e0a41c" if x == 0.0 else "#b8140e", 0.3), 6) for x in (-0.4, 0.0, 0.4) for k in range(9))
    set.on("+x", 0.6, strings, y=0.0, out=0.04)
    set.put("water_vat", (-3.0, -2.4), 20, 0.8)
    set.put("stool", (-2.6, 1.6), 30)
    if set.night:
        set.lamps("paper", [(0.0, 0.0)], on=True, drop=0.3, size=0.16, power=1.4)
