"""A burning match upright beside its open matchbox."""

from skyscreen.catalogue import thing


@thing(en=("matchstick", "matches", "matchbox", "lit match", "burning match"), zh=("火柴", "火柴盒", "一根火柴"), kind="prop", height=0.072, mass=0.02, sound="wood")
def matches(kit, colour="red"):
    wood, head = kit.material("wood", "wheat"), kit.material("paint", colour, 0.8, slot="colour")
    stick = kit.box(0.0024, 0.046, 0.0024, wood, 0.0) + kit.ellipsoid(0.0022, 0.003, 0.0022, kit.material("paint", "black", 0.9), (0, 0.046, 0), 8) + kit.flame(0.03, 0.0042, (0, 0.042, 0))
    box = kit.box(0.05, 0.014, 0.034, kit.material("paper", "royal blue"), 0.001, at=(0.05, 0, 0)) + kit.box(0.034, 0.0105, 0.03, kit.material("paper", "cream"), 0.0, at=(0.026, 0.0015, 0)) + kit.box(0.05, 0.009, 0.001, kit.material("paint", "brown", 0.9), 0.0, at=(0.05, 0.0025, 0.0172)) + kit.text("MATCH", 0.011, kit.material("paper", "cream")).turn("x", -90).move(0.052, 0.0144, 0)
    spare = (kit.box(0.04, 0.0022, 0.0022, wood, 0.0) + kit.sphere(0.0022, head, (-0.02, 0.0011, 0), 7)).many([(0.022, 0.0118, -0.01 + 0.0045 * k) for k in range(5)])
    return kit.model(stick, box, spare, colliders="box", lights=[kit.light((0, 0.075, 0), "#ffa848", 0.5, 1.6, flicker=0.5)], sockets={"grip": (0, 0.012, 0)})
