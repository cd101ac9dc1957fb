"""The Leaning Tower of Pisa: white marble, seven rings of arcades, a smaller belfry, four degrees out of plumb."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("leaning tower of pisa", "leaning tower", "tower of pisa"), zh=("比萨斜塔", "斜塔"), kind="building",
    places=("meadow", "mediterranean_village"), height=58.3166, mass=14000000.0, sound="stone")
def leaning_tower(kit, colour="#ece4d2"):
    marble, pale, dark = kit.material("plaster", colour, slot="colour"), kit.material("paint", "#f4efe2", 0.6), kit.material("pane", "#2c2820")
    out = kit.cylinder(7.8, 11, marble, (0, 0, 0), 30, bevel=0) + kit.lathe([(9.4, 0), (9.4, 0.6), (8.0, 0.9), (0, 0.9)], pale, segments=30)
    arch = kit.extrude([(-0.75, 0), (0.75, 0), (0.75, 2.0), (0.5, 2.6), (0, 2.9), (-0.5, 2.6), (-0.75, 2.0)], 0.3, dark)
    column = kit.cylinder(0.22, 4.2, pale, (0, 0, 0), 7, bevel=0)
    out += kit.cylinder(0.32, 9.2, pale, (0, 0, 0), 7, bevel=0).many([(7.9 * sin(0.4189 * k), 0.9, 7.9 * cos(0.4189 * k)) for k in range(15)]) + kit.torus(8.1, 0.45, pale, (0, 11, 0), 36, 6)
    for level in range(6):
        y = 11.4 + 5.9 * level
        out += kit.cylinder(6.4, 5.9, marble, (0, y, 0), 26, bevel=0) + kit.lathe([(8.2, y - 0.3), (8.2, y + 0.2), (6.4, y + 0.25)], pale, segments=30) + kit.lathe([(8.1, y + 4.6), (8.1, y + 5.6), (6.4, y + 5.6)], pale, segments=30)
        out += column.many([(7.7 * sin(0.3142 * k), y + 0.3, 7.7 * cos(0.3142 * k)) for k in range(20)]) + arch.many([(6.42 * sin(0.7854 * k + 0.39 * (level % 2)), y + 0.6, 6.42 * cos(0.7854 * k + 0.39 * (level % 2)), 45.0 * k + 22.5 * (level % 2)) for k in range(8)])
    top = 11.4 + 5.9 * 6
    out += kit.lathe([(8.2, top - 0.3), (8.2, top + 0.3), (5.2, top + 0.4)], pale, segments=30) + kit.cylinder(5.2, 7.6, marble, (0, top, 0), 24, bevel=0) + sum(arch.scale(1.3).move(0, top + 1.4, 5.2).turn("y", 60 * k) for k in range(6)) + kit.torus(5.4, 0.35, pale, (0, top + 7.6, 0), 30, 6) + kit.lathe([(5.2, top + 7.6), (0, top + 7.7)], pale, segments=24)
    flag = kit.ropes([((0, top + 7.6, 0), (0, top + 11, 0), 0.08)], kit.material("iron"), 5)
    return kit.model((out + flag).turn("z", -4).move(0, 0.65, 0), colliders="box")
