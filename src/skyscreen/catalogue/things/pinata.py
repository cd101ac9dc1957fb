"""A piñata: a donkey of coloured paper fringes hung by a rope."""

from skyscreen.catalogue import thing


@thing(
    en=("pinata", "piñata"),
    zh=("皮纳塔",),
    kind="prop", height=0.75, mass=1.0, sound="paper", places=("garden", "playground"),
)  # fmt: skip
def pinata(kit):
    tones = [kit.material("paper", c) for c in ("#e8308a", "#f0c01c", "#2fb0e0", "#5ac03a", "#f07a1c")]
    out = kit.ropes([((0, 0.5, 0), (0, 0.75, 0), 0.008)], kit.material("rope", "#c8b088"), 6)
    ring = lambda r, h, k: kit.lathe([(r, 0), (r * 1.04, h * 0.4), (r * 0.96, h)], tones[k % 5], segments=16)
    body = sum(ring(0.12 - 0.01 * abs(k - 2.5), 0.075, k).turn("x", 90).move(0, 0.39, -0.22 + 0.072 * k) for k in range(6)) + kit.ellipsoid(0.11, 0.11, 0.2, tones[0], (0, 0.39, 0), 16)
    legs = sum(ring(0.04, 0.06, k + n).move(x, 0.055 * k, z) for n, (x, z) in enumerate(((-0.07, -0.15), (0.07, -0.15), (-0.07, 0.15), (0.07, 0.15))) for k in range(6))
    head = sum(ring(0.055, 0.06, k).turn("x", 35).move(0, 0.45 + 0.04 * k, 0.2 + 0.025 * k) for k in range(4)) + kit.ellipsoid(0.055, 0.055, 0.1, tones[2], (0, 0.61, 0.33), 14)
    ears = kit.cone(0.022, 0.1, tones[1], (0, 0, 0), 8).many([(s * 0.035, 0.64, 0.27) for s in (-1, 1)])
    return kit.model(out, body, legs, head, ears, kit.sphere(0.012, kit.material("plastic", "#141414"), (0, 0, 0), 8).many([(s * 0.052, 0.63, 0.34) for s in (-1, 1)]), colliders="box")
