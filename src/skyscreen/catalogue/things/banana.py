"""A banana."""

from skyscreen.catalogue import thing


@thing(en=("banana",), zh=("香蕉",), kind="food", height=0.04, mass=0.12, sound="soft", places=("kitchen",))
def banana(kit, colour="yellow"):
    peel, tip = kit.material("apple", colour, 0.45, slot="colour", blush=0.0), kit.material("bark")
    path = [(-0.095, 0.021, 0.035), (-0.05, 0.02, 0.005), (0, 0.02, -0.008), (0.05, 0.02, 0.003), (0.088, 0.021, 0.032)]
    body = kit.tube(path, [0.009, 0.018, 0.0195, 0.018, 0.008], peel, 7, smooth=5)
    ends = kit.capsule((0.088, 0.021, 0.032), (0.105, 0.024, 0.05), 0.005, tip, 6) + kit.sphere(
        0.008, tip, (-0.097, 0.021, 0.037), 8
    )
    return kit.model(body, ends, colliders="box")
