"""Red-braised pork: glossy cubes of belly with their layers of fat, in a dark sauce, with spring onion."""

import math

from skyscreen.catalogue import thing


@thing(en=("braised pork", "red-braised pork", "dongpo pork", "braised pork belly", "pork belly"), zh=("红烧肉", "东坡肉", "扣肉", "五花肉", "回锅肉", "红烧排骨", "糖醋排骨", "排骨", "猪蹄", "肘子"), kind="food", height=0.0866, mass=0.8, sound="soft", places=("kitchen", "restaurant"))
def braised_pork(kit, colour="#7a2a10"):
    lean, skin = kit.material("food", colour, 0.12, slot="colour"), kit.material("food", "#a03a12", 0.05)
    fat = kit.material("food", "#d8904a", 0.12)
    rng = kit.random("cubes")
    cube = lambda: kit.box(0.036, 0.010, 0.034, lean, 0.004) + kit.box(0.037, 0.007, 0.035, fat, 0.003, (0, 0.0095, 0)) + kit.box(0.036, 0.008, 0.034, lean, 0.003, (0, 0.016, 0)) + kit.box(0.037, 0.008, 0.035, fat, 0.003, (0, 0.0235, 0)) + kit.box(0.038, 0.006, 0.036, skin, 0.003, (0, 0.031, 0))
    spots = [(r * math.cos(a), y, r * math.sin(a)) for y, r, n in ((0.016, 0.068, 9), (0.016, 0.024, 3), (0.044, 0.034, 5)) for a in (2 * math.pi * k / n for k in range(n))]
    cubes = sum(cube().turn("y", rng.uniform(0, 90)).turn("x", rng.uniform(-12, 12)).turn("z", rng.uniform(-12, 12)).move(*spot) for spot in spots)
    sauce = kit.cylinder(0.105, 0.004, kit.material("food", "#3a1206", 0.03), (0, 0.012, 0), 40)
    green = sum(kit.torus(0.006, 0.002, kit.material("food", "#4a9a30", 0.3), segments=12, sides=5).turn("x", rng.uniform(0, 50)).move(rng.uniform(-0.06, 0.06), 0.079 - 0.02 * rng.random(), rng.uniform(-0.05, 0.05)) for _ in range(16))
    return kit.model(kit.plate(0.14, kit.material("ceramic", "white"), kit.material("ceramic", "royal blue")), sauce, cubes, green, colliders="cylinder", sockets={"steam": (0, 0.085, 0)})
