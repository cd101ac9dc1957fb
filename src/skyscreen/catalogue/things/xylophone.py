"""A toy-bright xylophone: eight bars of the rainbow on two rails, two mallets."""

from skyscreen.catalogue import thing


@thing(
    en=("xylophone", "marimba", "glockenspiel"),
    zh=("木琴", "马林巴", "敲琴"),
    kind="prop", height=0.12, mass=1.4, sound="wood", places=("child_room", "classroom"),
)  # fmt: skip
def xylophone(kit):
    wood = kit.material("wood", "oak")
    tones = ("crimson", "orange", "gold", "green", "teal", "royal blue", "indigo", "plum")
    bars = sum(kit.box(0.05, 0.018, 0.36 - 0.024 * k, kit.material("paint", tone, 0.4), 0.006, (-0.23 + 0.066 * k, 0.075, 0)) for k, tone in enumerate(tones))
    rails = kit.tube([(-0.28, 0.05, 0.13), (0.28, 0.05, 0.065)], 0.022, wood, 8) + kit.tube([(-0.28, 0.05, -0.13), (0.28, 0.05, -0.065)], 0.022, wood, 8)
    pins = kit.sphere(0.007, kit.material("steel"), segments=8).many([(-0.23 + 0.066 * k, 0.095, s * (0.12 - 0.009 * k)) for k in range(8) for s in (-1, 1)])
    feet = kit.box(0.04, 0.05, 0.3, wood, 0.01, (-0.26, 0, 0)) + kit.box(0.04, 0.05, 0.17, wood, 0.01, (0.26, 0, 0))
    mallet = kit.tube([(-0.2, 0.108, 0.02), (0.1, 0.112, 0.0)], 0.005, wood, 7) + kit.sphere(0.02, kit.material("rubber", "crimson"), (0.11, 0.112, 0), 12)
    return kit.model(bars, rails, pins, feet, mallet.turn("y", 18), mallet.turn("y", -14).move(0.02, 0, 0.05), colliders="box")
