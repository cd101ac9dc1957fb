"""A roly-poly toy: a round-bottomed doll that always rights itself."""

from skyscreen.catalogue import thing


@thing(
    en=("roly-poly", "roly poly toy", "tumbler toy"),
    zh=("不倒翁",),
    kind="prop", height=0.2, mass=0.3, sound="plastic", places=("child_room",),
)  # fmt: skip
def roly_poly(kit, colour="#d8341c"):
    body, skin, white, black = kit.material("plastic", colour, 0.15, slot="colour"), kit.material("plastic", "#f6d8b8", 0.2), kit.material("plastic", "#f6f2ea"), kit.material("plastic", "#181414", 0.2)
    out = kit.sphere(0.07, body, (0, 0.07, 0), 30) + kit.sphere(0.052, body, (0, 0.148, 0), 28) + kit.ellipsoid(0.042, 0.04, 0.03, skin, (0, 0.146, 0.026), 24) + kit.ellipsoid(0.045, 0.05, 0.02, white, (0, 0.07, 0.056), 22)
    out += kit.sphere(0.0055, black, (0, 0, 0), 10).many([(s * 0.016, 0.155, 0.053) for s in (-1, 1)]) + kit.sphere(0.007, kit.material("plastic", "#e88a8a"), (0, 0, 0), 10).many([(s * 0.026, 0.14, 0.047) for s in (-1, 1)])
    out += kit.tube([(-0.01, 0.134, 0.055), (0, 0.13, 0.057), (0.01, 0.134, 0.055)], 0.0016, kit.material("paint", "#b01c1c"), 6, smooth=3) + kit.sphere(0.006, kit.material("brass"), (0, 0, 0), 10).many([(0, y, 0.074) for y in (0.06, 0.085)])
    return kit.model(out, kit.sphere(0.012, kit.material("plastic", "#f0c02c"), (0, 0.198 - 0.008, 0), 12), colliders="sphere")
