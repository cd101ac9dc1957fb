"""A gold medal on a striped ribbon, hanging from a little stand."""

from skyscreen.catalogue import thing


@thing(en=("medal", "olympic medal", "medals"), zh=("奖牌", "金牌", "勋章"), kind="prop", height=0.279, mass=0.3, sound="metal", places=("stadium",))
def medal(kit, colour="gold", ribbon="red"):
    gold = kit.material("brass", colour, 0.12, slot="colour")
    disc = kit.lathe([(0, 0), (0.04, 0), (0.043, 0.002), (0.043, 0.006), (0.04, 0.008), (0.036, 0.007), (0, 0.007)], gold, segments=44).turn("x", 90).move(0, 0.05, 0) + kit.text("1", 0.045, kit.material("brass", kit.mix(colour, "brown", 0.5), 0.2)).move(0, 0.05, 0.0085)
    bands = sum(kit.strip([(0, 0.093, 0.003), (s * 0.045, 0.27, 0.0)], 0.02, kit.material("silk", c, slot="ribbon" if k == 0 else ""), (1, 0, 0)).move(d, 0, 0.001 * k) + kit.strip([(0, 0.093, 0.002), (s * 0.045, 0.27, -0.001)], 0.02, kit.material("silk", c), (-1, 0, 0)).move(d, 0, 0.001 * k) for s in (-1, 1) for k, (c, d) in enumerate(((ribbon, 0.0),)))
    stand = kit.box(0.16, 0.015, 0.1, kit.material("wood", "walnut"), 0.004, at=(0, 0, -0.01)) + kit.ropes([((0, 0.01, -0.03), (0, 0.275, -0.02), 0.004), ((-0.055, 0.275, -0.01), (0.055, 0.275, -0.01), 0.004)], kit.material("brass"), 8)
    return kit.model(disc, kit.torus(0.007, 0.0018, gold, segments=16, sides=5).turn("x", 90).move(0, 0.096, 0.004), bands, stand, colliders="box")
