"""A lemon lying on its side, a cut half beside it."""

from skyscreen.catalogue import thing


@thing(en=("lemon", "lemons", "lime fruit"), zh=("柠檬", "青柠"), kind="food", height=0.0666, mass=0.12, sound="soft", places=("kitchen", "market"))
def lemon_fruit(kit, colour="#f0d028"):
    peel = kit.material("food", colour, 0.35, slot="colour")
    whole = kit.lathe([(0, -0.045), (0.004, -0.044), (0.009, -0.038), (0.02, -0.03), (0.029, -0.012), (0.03, 0.008), (0.024, 0.024), (0.01, 0.036), (0.006, 0.041), (0, 0.042)], peel, segments=26).turn("z", 90).move(0, 0.03, 0)
    half = kit.lathe([(0, -0.04), (0.008, -0.036), (0.02, -0.028), (0.029, -0.01), (0.03, 0.0)], peel, segments=26) + kit.cylinder(0.0297, 0.001, kit.material("food", "#f6f0d0", 0.4), (0, -0.001, 0), 26) + kit.facet([(0.002, 0.0006, 0.004), (0.011, 0.0006, 0.024), (-0.008, 0.0006, 0.025)], kit.material("food", "#f2e070", 0.1)).copy_round(9)
    return kit.model(whole, half.turn("x", 62).turn("y", 30).move(0.055, 0.024, 0.035), colliders="box")
