"""A cocktail: an orange drink in a stemmed glass, a slice of lime on its rim, a paper umbrella."""

from skyscreen.catalogue import thing


@thing(
    en=("cocktail", "martini", "margarita", "mai tai"),
    zh=("鸡尾酒", "马天尼"),
    kind="food", height=0.22, mass=0.4, sound="glass", places=("bar",),
)
def cocktail(kit, colour="#f0802c"):
    glass, drink = kit.material("ceramic", "#dfe8ea", 0.04), kit.material("food", colour, 0.05, slot="colour")
    out = kit.lathe([(0, 0), (0.036, 0), (0.037, 0.003), (0.006, 0.01), (0.0045, 0.085), (0.01, 0.094)], glass, segments=36) + kit.lathe([(0.01, 0.094), (0.052, 0.15), (0, 0.151)], drink, segments=40) + kit.lathe([(0.052, 0.15), (0.06, 0.162), (0.0585, 0.163), (0.051, 0.152)], glass, segments=40)
    lime = kit.cylinder(0.021, 0.004, kit.material("food", "#7ab83a", 0.4), (0, -0.002, 0), 26).turn("x", 90) + kit.cylinder(0.018, 0.005, kit.material("food", "#d8e8a0", 0.4), (0, -0.0025, 0), 24).turn("x", 90)
    canopy = kit.lathe([(0.034, 0.0), (0.018, 0.013), (0, 0.02)], kit.material("paper", "#e0407a"), segments=10) + kit.lathe([(0.0, 0.019), (0.018, 0.012), (0.034, -0.001)], kit.material("paper", "#f8c84a"), segments=10)
    umbrella = canopy.move(0, 0.075, 0) + kit.ropes([((0, 0, 0), (0, 0.096, 0), 0.0012)], kit.material("wood", "oak"), 5)
    return kit.model(out, lime.turn("y", 50).move(0.045, 0.165, 0.03), umbrella.turn("z", 24).move(-0.012, 0.13, -0.01), colliders="cylinder", sockets={"grip": (0, 0.06, 0)})
