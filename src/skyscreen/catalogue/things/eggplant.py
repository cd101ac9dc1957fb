"""An eggplant: a glossy purple club with a green cap."""

from skyscreen.catalogue import thing


@thing(en=("eggplant", "aubergine"), zh=("茄子",), kind="food", height=0.086, mass=0.3, sound="soft", places=("kitchen", "market"))
def eggplant(kit, colour="#2a1038"):
    skin, green = kit.material("food", colour, 0.08, slot="colour"), kit.material("leaf", "#4a7a30")
    body = kit.tube([(-0.1, 0.042, 0.01), (-0.08, 0.042, 0.006), (-0.03, 0.043, 0), (0.03, 0.038, 0.002), (0.075, 0.034, 0.008)], [0.012, 0.036, 0.043, 0.034, 0.024], skin, 16, smooth=5) + kit.ellipsoid(0.012, 0.03, 0.03, skin, (-0.094, 0.042, 0.008), 14)
    cap = kit.tube([(0.064, 0.0345, 0.0065), (0.085, 0.033, 0.01), (0.1, 0.036, 0.014), (0.13, 0.05, 0.02)], [0.0285, 0.024, 0.009, 0.007], green, 12)
    tips = sum(kit.facet([(0, 0.003, -0.012), (0, 0.003, 0.012), (-0.028, -0.001, 0)], green, 0.001).move(0, 0.026, 0).turn("x", 72 * k).move(0.068, 0.0345, 0.007) for k in range(5))
    return kit.model(body, cap, tips, colliders="box")
