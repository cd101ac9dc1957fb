"""A white block of tofu cut into cubes on a dish, with spring onion."""

from skyscreen.catalogue import thing


@thing(en=("tofu", "bean curd", "block of tofu", "mapo tofu"), zh=("豆腐", "嫩豆腐", "麻婆豆腐", "臭豆腐"), kind="food", height=0.0471, mass=0.4, sound="soft", places=("kitchen", "market"))
def tofu(kit, colour="#f6f0e2"):
    white = kit.material("food", colour, 0.3, slot="colour")
    cubes = kit.box(0.03, 0.03, 0.03, white, 0.003).many([(-0.048 + 0.032 * i, 0.014, -0.032 + 0.032 * k, 2 * (i - k)) for i in range(4) for k in range(3)])
    rng = kit.random("onion")
    green = kit.torus(0.003, 0.0012, kit.material("food", "#4f9a34", 0.4), segments=9, sides=4).many([(rng.uniform(-0.05, 0.05), 0.046, rng.uniform(-0.04, 0.04)) for _ in range(14)])
    dish = kit.plate(0.11, kit.material("ceramic", "white"), kit.material("ceramic", "royal blue")) + kit.cylinder(0.075, 0.002, kit.material("food", "#5a2410", 0.05), (0, 0.006, 0), 30)
    return kit.model(dish, cubes, green, colliders="cylinder")
