"""A mango, yellow turning red at one shoulder."""

from skyscreen.catalogue import thing


@thing(en=("mango", "mangoes", "papaya"), zh=("芒果", "木瓜"), kind="food", height=0.0846, mass=0.3, sound="soft", places=("kitchen", "market"))
def mango(kit, colour="#e8a828"):
    skin = kit.material("food", colour, 0.3, slot="colour")
    body = kit.blob([kit.egg((0, 0.036, 0), (0.05, 0.036, 0.03)), kit.egg((-0.025, 0.04, 0), (0.034, 0.036, 0.03)), kit.egg((0.04, 0.028, 0), (0.024, 0.022, 0.022))], skin, 0.03, 0.008)
    base, red = kit.colour(colour), kit.colour("#c83a24")
    body = body.tinted(lambda x, y, z: tuple(a + (b - a) * min(max(0.1 - 9 * x + 5 * (y - 0.04), 0), 0.9) for a, b in zip(base, red, strict=True)))
    stalk = kit.capsule((-0.05, 0.055, 0), (-0.062, 0.066, 0), 0.003, kit.material("bark"), 6)
    return kit.model(body, stalk, colliders="box")
