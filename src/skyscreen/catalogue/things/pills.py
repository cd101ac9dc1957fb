"""Pills: capsules of two colours and round tablets spilled from a bottle."""

from skyscreen.catalogue import thing


@thing(
    en=("pill", "pills", "tablets", "capsules", "medicine"),
    zh=("药片", "药丸", "胶囊", "药", "药品"),
    kind="prop", height=0.09, mass=0.05, sound="plastic", places=("hospital", "bathroom"),
)  # fmt: skip
def pills(kit):
    amber, white = kit.material("plastic", "#d8741c", 0.1), kit.material("plastic", "#f4f2ec", 0.3)
    bottle = kit.cylinder(0.024, 0.066, amber, (0, 0, 0), 26) + kit.cylinder(0.0245, 0.034, kit.material("paper", "#f6f4ee"), (0, 0.016, 0), 26, bevel=0) + kit.cylinder(0.026, 0.02, white, (0, 0.068, 0), 26)
    cap = kit.capsule((-0.006, 0.005, 0), (0.0, 0.005, 0), 0.0048, kit.material("plastic", "#c8281c", 0.15), 12) + kit.capsule((0.0, 0.005, 0), (0.006, 0.005, 0), 0.0046, kit.material("plastic", "#f0d02c", 0.15), 12)
    tablet = kit.cylinder(0.006, 0.004, white, (0, 0, 0), 16)
    rng = kit.random("pills")
    spots = [(0.05 + rng.uniform(-0.03, 0.04), 0, rng.uniform(-0.05, 0.05), rng.uniform(0, 360)) for _ in range(16)]
    return kit.model(bottle, cap.many(spots[:9]), tablet.many(spots[9:]), colliders="box")
