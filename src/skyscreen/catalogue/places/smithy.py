"""A blacksmith's forge: a coal fire under a brick hood, bellows, an anvil on its block, hammers, horseshoes, a water trough."""

import math

from skyscreen.catalogue import place


@place(
    en=("smithy", "forge", "blacksmith's forge", "blacksmith's shop", "blacksmith shop", "blacksmith's workshop", "ironworks"),
    zh=("铁匠铺", "打铁铺", "锻造坊", "铁铺", "锻造间", "铸剑坊"),
    indoor=True,
    ambience=("fire", "room"),
    ground="soil",
    reverb=0.5,
    hours=16.5,
    people="medieval",
    deeds=("blacksmith", "anvil", "horseshoe", "forges a sword", "forging", "bellows", "hammers iron", "red-hot iron", "铁匠", "打铁", "铸剑", "锻造", "淬火", "风箱", "打马掌"),
)
def smithy(set):
    kit, rng = set.kit, set.random("coal")
    set.stage(2.6, 1.5, 0, (0.4, 0.9))
    stone, brick, iron, oak = kit.material("stone", "#6f675c"), kit.material("brick", "#7a4636"), kit.material("iron", "#34363a"), kit.material("wood", "#5a3c24")
    set.sky(exposure=-0.1)
    set.hall(9.4, 9.0, 3.6, wall=stone, floor=kit.material("soil", "#4f4238"), ceiling=None, holes=[("+x", 2.2, 1.1, 1.6, 1.4), ("-x", -2.6, 1.3, 1.1, 1.1)], view="lane", bars="casement", frame="#4a3220", skirting=None, cornice=False)
    set.shape("roof", kit.box(10, 0.2, 10, kit.material("planks", "#4a3624"), 0.0, (0, 3.7, 0)), kit.box(0.26, 0.3, 9.4, oak, 0.0).many([(x, 3.4, 0) for x in (-3.6, -1.2, 1.2, 3.6)]), kit.box(9.6, 0.3, 0.26, oak, 0.0).many([(0, 3.1, z) for z in (-2.6, 1.4)]), kit.box(0.28, 3.4, 0.28, oak, 0.0).many([(sx * 4.0, 0, z) for sx in (-1, 1) for z in (-2.6, 1.4)]))
    # The hearth: a brick bed of coals under a hood that narrows to the chimney.
    hearth = kit.box(2.4, 0.85, 1.5, brick, 0.0) + kit.box(2.5, 0.1, 1.6, stone, 0.0, (0, 0.85, 0)) + kit.box(0.3, 1.3, 0.3, brick, 0.0).many([(s * 1.05, 0.9, -0.55) for s in (-1, 1)])
    hood = kit.tower([(1.75, 2.1), (0.62, 3.3), (0.6, 3.8)], brick, 4).turn("y", 45).scale(1.0, 1, 0.62) + kit.box(2.5, 0.14, 1.56, kit.material("stone", "#5a5248"), 0.0, (0, 2.02, 0))
    set.shape("hearth", hearth.move(-2.3, 0, -3.5), hood.move(-2.3, 0, -3.55), solid=True)
    coal = kit.material("rock", "#1c1a1a")
    ember = kit.material("lamp", "#ff5a1c", emission=4.5)
    lump = kit.ellipsoid(0.07, 0.05, 0.06, coal, (0, 0, 0), 7)
    hot = kit.ellipsoid(0.06, 0.045, 0.055, ember, (0, 0, 0), 7)
    spot = lambda r: (lambda a, d: (-2.3 + d * math.sin(a), 0.97 + 0.06 * (1 - d / 0.8), -3.45 + 0.7 * d * math.cos(a), 60 * a))(rng.uniform(0, 6.28), r * rng.random() ** 0.5)
    set.shape("coals", lump.many([spot(0.85) for _ in range(90)]), hot.many([spot(0.45) for _ in range(60)]), kit.blaze(0.6, 0.55, 0.4, (-2.3, 1.0, -3.45)), shadow=False)
    set.copies("fire", lambda k: k.box(0.01, 0.01, 0.01, k.material("iron"), 0.0), [(-2.3, 1.0, -3.45)], sockets={"fire": (0, 0.1, 0)}, shadow=False)
    set.light((-2.2, 1.5, -3.0), "#ff8a3a", 34.0, 11.0, flicker=0.3)
    set.light((-1.4, 1.2, -2.2), "#ff7a2a", 6.0, 5.0, flicker=0.25)
    wind = kit.loft([[(x, y, z) for x, y in ((-w, 0.0), (w, 0.0), (w, h), (-w, h))] for z, w, h in ((0.0, 0.08, 0.08), (0.5, 0.3, 0.34), (1.1, 0.38, 0.46))], kit.material("leather", "#5a3a24")) + kit.box(0.8, 0.05, 1.2, oak, 0.0, (0, 0.44, 0.6)) + kit.box(0.8, 0.05, 1.2, oak, 0.0, (0, -0.05, 0.6))
    set.shape("bellows", wind.turn("y", 90).move(-1.1, 0.75, -3.55), kit.box(0.12, 0.75, 0.12, oak, 0.0).many([(-0.3, 0, -3.9), (-0.3, 0, -3.2)]))
    # The anvil on its block at the edge of the stage, and what is hot.
    block = kit.cylinder(0.32, 0.52, kit.material("bark", "#6a4c34"), (0, 0, 0), 18) + kit.torus(0.32, 0.018, iron, (0, 0.42, 0), 26, 5)
    anvil = kit.box(0.3, 0.08, 0.24, iron, 0.02, (0, 0.52, 0)) + kit.box(0.2, 0.14, 0.16, iron, 0.03, (0, 0.58, 0)) + kit.box(0.52, 0.12, 0.17, iron, 0.02, (-0.04, 0.7, 0)) + kit.cone(0.08, 0.34, iron, (0, 0, 0), 16).turn("z", -90).move(0.2, 0.76, 0)
    set.copies("anvil", lambda k: block + anvil, [(-1.1, 0, -1.1, 15)], solid=True)
    bar = kit.box(0.5, 0.03, 0.04, iron, 0.0, (0.2, 0.82, 0)) + kit.box(0.26, 0.032, 0.042, kit.material("lamp", "#ff7a28", emission=3.5), 0.0, (-0.16, 0.82, 0))
    set.shape("bar", bar, at=(-1.1, 0, -1.1), turn=15, shadow=False)
    set.surface("anvil", 0.83)
    set.put("hammer", (-0.6, -1.6), 40, y=0.0, solid=False)
    set.on("-z", 2.2, kit.fitting("tool_wall", width=3.2, height=1.3, board="#4a3624", seed=3), y=1.2)
    set.line("-z", [2.2], "workbench", length=3.4, colour="#6a4a2c", legs="#4a3220")
    shoe = kit.tube([(0.07 * math.sin(a), 0.09 * math.cos(a), 0) for a in (0.6 + 0.28 * k for k in range(19))], 0.014, iron, 6)
    set.on("+x", -1.2, shoe.many([(-1.2 + 0.34 * i, 0.3 * j, 0) for i in range(8) for j in range(3)]), kit.box(2.9, 1.1, 0.04, kit.material("planks", "#5a4028"), 0.0, (0, -0.25, -0.03)), y=1.5, out=0.06)
    trough = kit.box(1.5, 0.5, 0.06, oak, 0.0).many([(0, 0, s * 0.3) for s in (-1, 1)]) + kit.box(0.06, 0.5, 0.6, oak, 0.0).many([(s * 0.75, 0, 0) for s in (-1, 1)]) + kit.box(1.44, 0.38, 0.56, kit.material("pane", "#1a2a30"), 0.0)
    set.copies("trough", lambda k: trough, [(-3.7, 0, -0.6, 90)], sockets={"steam": (0, 0.45, 0)}, solid=True)
    blade = kit.box(0.05, 0.9, 0.012, kit.material("steel"), 0.0, (0, 0.2, 0)) + kit.box(0.22, 0.035, 0.04, kit.material("brass"), 0.005, (0, 0.18, 0)) + kit.cylinder(0.017, 0.18, kit.material("leather", "#3a2418"), (0, 0, 0), 8)
    set.on("-x", 2.4, blade.many([(-0.9 + 0.36 * k, 0, 0) for k in range(6)]), kit.box(2.3, 0.1, 0.08, oak, 0.0, (0, 0.95, -0.02)), y=0.6, out=0.08)
    set.put("shield", (-4.55, 3.6), 90, y=1.2, solid=False)
    set.put("cart_wheel", (4.2, 2.6), -70, solid=False)
    set.fitting("crates", [(3.9, 0, 3.8, 20)], count=4, size=0.5)
    set.put("barrel", (-4.1, 1.0), 0, 0.8)
    set.on("+z", 0.4, kit.fitting("double_door", width=2.2, height=2.6, colour="#4a3220"))
    set.lamps("bulb", [(2.2, -2.6), (2.6, 1.8)], on=True, drop=1.1, power=1.2)
