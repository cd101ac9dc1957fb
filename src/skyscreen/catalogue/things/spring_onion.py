"""A tied bunch of spring onions, white at the root and green at the tip."""

from skyscreen.catalogue import thing


@thing(en=("spring onion", "spring onions", "scallion", "scallions", "chives", "leek"), zh=("香葱", "小葱", "大葱", "葱", "葱花", "蒜苗", "韭菜", "芹菜"), kind="food", height=0.0405, mass=0.12, sound="soft", places=("kitchen", "market"))
def spring_onion(kit, colour="#3f8a2c"):
    rng, out = kit.random("stalks"), []
    white, root = kit.material("food", "#f0efe2", 0.35), kit.material("rope", "beige")
    for k in range(7):
        x, y, s = 0.011 * (k % 4 - 1.5), 0.012 + 0.012 * (k // 4), rng.uniform(-0.02, 0.02)
        stalk = kit.tube([(x, y, -0.16), (x, y, -0.06), (x * 1.4, y + 0.004, 0.06), (x * 2.4 + s, y + 0.008, 0.17), (x * 3 + 2 * s, y - 0.004, 0.26)], [0.007, 0.0058, 0.0055, 0.005, 0.001], white, 7, smooth=3)
        out.append(stalk.gradient(kit.colour("#f0efe2"), kit.colour(colour), -0.07, 0.02, "z"))
        out.append(kit.ropes([((x, y, -0.158), (x + rng.uniform(-0.008, 0.008), y + rng.uniform(-0.006, 0.004), -0.185), 0.0006) for _ in range(6)], root, 3))
    tie = kit.torus(0.024, 0.003, kit.material("rope", "red"), segments=18, sides=5).turn("x", 90).scale(1, 0.75, 1).move(0, 0.018, -0.03)
    return kit.model(*out, tie, colliders="box", sockets={"grip": (0, 0.018, -0.03)})
