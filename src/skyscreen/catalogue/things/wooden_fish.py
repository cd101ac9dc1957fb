"""A temple's wooden fish: a hollow carved block on its cushion, with its striker."""

from skyscreen.catalogue import thing


@thing(
    en=("wooden fish", "temple block", "muyu"),
    zh=("木鱼",),
    kind="prop", height=0.22, mass=1.5, sound="wood", places=("buddhist_hall", "temple"),
)  # fmt: skip
def wooden_fish(kit, colour="#8a2a1c"):
    wood, dark, cloth = kit.material("wood", colour, 0.25, slot="colour"), kit.material("paint", "#1c0f0a", 0.8), kit.material("cloth", "#d8a02c")
    body = kit.ellipsoid(0.12, 0.085, 0.10, wood, (0, 0.13, 0), 28) + kit.box(0.20, 0.014, 0.05, dark, 0.005, (0, 0.105, 0.075)) + kit.torus(0.035, 0.012, wood, (0, 0, 0), 20, 8).turn("x", 90).move(0, 0.175, -0.095)
    scales = sum(kit.torus(0.02, 0.003, dark, segments=12, sides=4).turn("x", 60).move(0.05 * k, 0.19 - 0.006 * k * k, 0.05) for k in (-1, 0, 1))
    cushion = kit.ellipsoid(0.15, 0.035, 0.13, cloth, (0, 0.034, 0), 24)
    stick = kit.tube([(0.12, 0.02, 0.16), (0.3, 0.02, 0.05)], 0.007, wood, 8) + kit.ellipsoid(0.026, 0.02, 0.02, kit.material("cloth", "crimson"), (0.115, 0.022, 0.163), 12)
    return kit.model(body, scales, cushion, stick, colliders="cylinder")
