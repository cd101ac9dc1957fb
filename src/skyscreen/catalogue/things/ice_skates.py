"""A pair of laced white ice skates on steel blades."""

from skyscreen.catalogue import thing


@thing(en=("ice skates", "ice skate", "skates", "skate", "roller skates", "pair of skates"), zh=("冰鞋", "溜冰鞋", "滑冰鞋", "轮滑鞋"), kind="prop",
    places=("ice_rink",),
    height=0.294, mass=1.6, sound="leather")
def ice_skates(kit, colour="white"):
    hide, steel = kit.material("leather", colour, slot="colour"), kit.material("steel", rough=0.08)
    boot = kit.blob([kit.limb((0, 0.1, -0.05), (0, 0.24, -0.06), 0.045, 0.048), kit.limb((0, 0.09, -0.06), (0, 0.085, 0.09), 0.042, 0.032), kit.egg((0, 0.08, 0.1), (0.038, 0.025, 0.045))], hide, 0.04, 0.015)
    sole = kit.box(0.06, 0.012, 0.24, kit.material("leather", "black"), 0.004, at=(0, 0.052, 0.02)) + kit.box(0.05, 0.03, 0.06, kit.material("leather", "black"), 0.004, at=(0, 0.035, -0.07))
    blade = kit.extrude([(-0.13, 0.004), (-0.12, 0.0), (0.13, 0.0), (0.155, 0.012), (0.16, 0.03), (0.14, 0.02), (-0.13, 0.018)], 0.004, steel).turn("y", -90).move(0, 0, 0.01) + sum(kit.box(0.012, 0.04, 0.04, steel, 0.002, at=(0, 0.014, z)) for z in (-0.07, 0.08))
    laces = kit.ropes([((-0.024, 0.13 + 0.022 * k, 0.02 - 0.012 * k), (0.024, 0.145 + 0.022 * k, 0.014 - 0.012 * k), 0.003) for k in range(5)] + [((0.024, 0.13 + 0.022 * k, 0.02 - 0.012 * k), (-0.024, 0.145 + 0.022 * k, 0.014 - 0.012 * k), 0.003) for k in range(5)], kit.material("rope", "cream"), 4)
    cuff = kit.torus(0.045, 0.009, kit.material("fur", "cream"), (0, 0.285, -0.06), 20, 7)
    one = boot + sole + blade + laces + cuff
    return kit.model(one.move(-0.06, 0, 0), one.move(0.06, 0, -0.03), colliders="box")
