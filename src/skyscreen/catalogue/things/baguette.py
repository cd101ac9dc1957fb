"""A baguette: a long golden crust with slanting cuts."""

from skyscreen.catalogue import thing


@thing(en=("baguette", "french bread", "french loaf", "breadstick"), zh=("法棍", "法式面包", "长棍面包"), kind="food", height=0.06, mass=0.25, sound="soft", places=("cafe", "kitchen", "market"))
def baguette(kit, colour="#b8742c"):
    crust, crumb = kit.material("food", colour, 0.5, slot="colour"), kit.material("food", "#ecd8a8", 0.7)
    body = kit.tube([(-0.3, 0.02, 0), (-0.27, 0.026, 0), (-0.15, 0.03, 0.003), (0.15, 0.03, -0.003), (0.27, 0.026, 0), (0.3, 0.02, 0)], [0.006, 0.024, 0.032, 0.032, 0.024, 0.006], crust, 14, smooth=4).scale(1, 0.92, 1)
    cuts = sum(kit.ellipsoid(0.048, 0.006, 0.009, crumb, segments=12).turn("y", -24).move(x, 0.0525 - 0.02 * abs(x) ** 2, 0) for x in (-0.2, -0.12, -0.04, 0.04, 0.12, 0.2))
    return kit.model(body, cuts, colliders="box", sockets={"grip": (0, 0.03, 0)})
