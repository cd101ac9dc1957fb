"""A ball of wool with a loose end, two needles stuck through."""

from skyscreen.catalogue import thing


@thing(
    en=("ball of yarn", "yarn ball", "yarn", "ball of wool", "knitting wool", "wool ball"),
    zh=("毛线球", "毛线", "线团", "毛线团"),
    kind="prop", height=0.14, mass=0.12, sound="cloth", places=("living_room",),
)  # fmt: skip
def yarn_ball(kit, colour="#c8506a"):
    wool = kit.material("cloth", colour, 0.95, slot="colour")
    out = kit.sphere(0.062, wool, (0, 0.065, 0), 20)
    rng = kit.random("wind")
    for _ in range(kit.n(26, 8)):
        ring = kit.torus(0.0635, 0.0042, wool, segments=28, sides=5).turn("x", rng.uniform(0, 180)).turn("y", rng.uniform(0, 180)).turn("z", rng.uniform(0, 180))
        out += ring.move(0, 0.067, 0)
    tail = kit.tube([(0.05, 0.02, 0.03), (0.1, 0.005, 0.05), (0.16, 0.005, 0.0), (0.2, 0.005, 0.06), (0.26, 0.005, 0.05)], 0.004, wool, 6, smooth=5)
    return kit.model(out, tail, colliders="sphere")
