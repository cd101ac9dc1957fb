"""A boxing ring: a canvas on a platform, four padded posts, three ropes of red, white and blue."""

from skyscreen.catalogue import thing


@thing(
    en=("boxing ring", "wrestling ring", "fighting ring", "ring for boxing"),
    zh=("拳击台", "擂台", "拳台", "拳击场"),
    kind="building", height=2.35, mass=1800.0, sound="wood", places=("gym",),
)  # fmt: skip
def boxing_ring(kit, colour="#1f4fa8"):
    canvas, skirt = kit.material("cloth", "#d8d8d2"), kit.material("cloth", colour, slot="colour")
    deck = kit.box(6.1, 0.9, 6.1, skirt, 0.02) + kit.box(6.0, 0.05, 6.0, canvas, 0.01, (0, 0.9, 0))
    deck += kit.torus(0.9, 0.01, kit.material("paint", "#c8b898"), (0, 0.951, 0), 48, 4)
    posts, pads = [], []
    for k, (x, z) in enumerate(((-2.85, -2.85), (2.85, -2.85), (2.85, 2.85), (-2.85, 2.85))):
        posts.append(kit.cylinder(0.06, 1.45, kit.material("steel"), (x, 0.9, z), 12))
        pads.append(kit.box(0.26, 1.05, 0.26, kit.material("leather", ("#c81c1c", "white", "#1c4fc8", "white")[k], 0.4), 0.08, (x * 0.965, 1.12, z * 0.965)))
    ropes = []
    for y, tone in ((1.35, "#1c4fc8"), (1.72, "white"), (2.08, "#c81c1c")):
        r = kit.material("paint", tone, 0.5)
        ropes.append(kit.ropes([((-2.85, y, s * 2.85), (2.85, y, s * 2.85), 0.022) for s in (-1, 1)] + [((s * 2.85, y, -2.85), (s * 2.85, y, 2.85), 0.022) for s in (-1, 1)], r, 8))
    steps = sum(kit.box(0.9, 0.3 * (3 - k), 0.3, kit.material("steel", "slate", 0.5), 0.0, (0, 0, 3.2 + 0.3 * k)) for k in range(3))
    stool = kit.cylinder(0.2, 0.05, kit.material("leather", "crimson"), (-2.4, 1.4, -2.4), 18) + kit.cylinder(0.03, 0.45, kit.material("steel"), (-2.4, 0.95, -2.4), 10)
    return kit.model(deck, *posts, *pads, *ropes, steps, stool, colliders="none", sockets={"floor": (0, 0.95, 0)})
