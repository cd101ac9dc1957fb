"""A few red chili peppers with green stalks."""

from skyscreen.catalogue import thing


@thing(en=("chili", "chilli", "chili pepper", "chilli pepper", "hot pepper"), zh=("辣椒", "小米辣", "干辣椒"), kind="food", height=0.0415, mass=0.03, sound="soft", places=("kitchen", "market"))
def chili(kit, colour="#c01408"):
    one = kit.tube([(-0.05, 0, 0), (-0.02, 0.002, 0.006), (0.02, 0.001, 0.006), (0.055, 0, -0.006)], [0.0085, 0.0095, 0.007, 0.0008], kit.material("food", colour, 0.15, slot="colour"), 10, smooth=4)
    one += kit.tube([(-0.05, 0, 0), (-0.062, 0.001, -0.002), (-0.082, 0.006, -0.006)], [0.007, 0.0025, 0.002], kit.material("leaf", "#4a7a24"), 7, smooth=3)
    return kit.model(one.move(0, 0.01, -0.02), one.turn("y", 28).move(0.01, 0.01, 0.02), one.turn("y", -160).turn("z", 7).move(0.0, 0.026, 0.0), colliders="box")
