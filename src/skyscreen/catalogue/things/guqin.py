"""A guqin: a long lacquered board of seven silk strings on a low table of its own, with the player's stool."""

from skyscreen.catalogue import thing


@thing(en=("guqin", "seven-string zither"), zh=("古琴", "七弦琴", "瑶琴"), kind="furniture", height=0.76, mass=24.0, sound="wood", places=("chinese_study", "tea_garden"))
def guqin(kit, colour="#3a1c14"):
    lacquer, wood, silk, pearl = kit.material("carpaint", colour, slot="colour"), kit.material("wood", "#5a3a24"), kit.material("rope", "#e8dcc0"), kit.material("ceramic", "#e8ece8")
    body = kit.extrude([(-0.61, -0.075), (-0.56, -0.095), (0.2, -0.098), (0.34, -0.086), (0.40, -0.10), (0.52, -0.10), (0.61, -0.085), (0.61, 0.085), (0.52, 0.10), (0.40, 0.10), (0.34, 0.086), (0.2, 0.098), (-0.56, 0.095), (-0.61, 0.075)],
                       0.045, lacquer).turn("x", 90).move(0, 0.735, 0)
    strings = kit.ropes([((-0.58, 0.763, -0.06 + 0.02 * k), (0.53, 0.763, -0.066 + 0.022 * k), 0.0014) for k in range(7)], silk, 4)
    bridge = kit.box(0.016, 0.012, 0.17, wood, 0.003, at=(0.53, 0.755, 0))
    studs = kit.cylinder(0.006, 0.002, pearl, (0, 0.757, 0.085), 12).many([(x, 0, 0) for x in (-0.5, -0.42, -0.33, -0.24, -0.12, 0.0, 0.12, 0.2, 0.26, 0.32, 0.38, 0.43, 0.47)])
    table = kit.box(1.15, 0.03, 0.36, wood, 0.006, at=(0, 0.675, 0)) + kit.box(0.05, 0.675, 0.32, wood, 0.004, at=(0.5, 0, 0)).both()
    return kit.model(body, strings, bridge, studs, table, colliders="box")
