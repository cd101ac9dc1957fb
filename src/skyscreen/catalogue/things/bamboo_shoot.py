"""Bamboo shoots: brown overlapping sheaths to a green tip."""

from skyscreen.catalogue import thing


@thing(
    en=("bamboo shoot", "bamboo shoots"),
    zh=("竹笋", "笋", "春笋", "冬笋"),
    kind="food", height=0.24, mass=0.4, sound="wood", places=("bamboo_grove", "market"),
)  # fmt: skip
def bamboo_shoot(kit):
    brown, pale, tip = kit.material("leaf", "#8a6034"), kit.material("food", "#e8dca8"), kit.material("leaf", "#8aa04a")
    out = kit.cylinder(0.032, 0.02, pale, (0, 0, 0), 22)
    for k in range(9):
        y, r = 0.012 + 0.021 * k, 0.04 - 0.0036 * k
        out += kit.lathe([(r, 0), (r * 0.96, 0.03), (r * 0.45, 0.07), (0.001, 0.076)], brown if k % 2 else kit.material("leaf", "#a87a48"), segments=20, arc=300).turn("y", 137 * k).move(0, y, 0)
        out += kit.cone(0.005, 0.02, tip, (0, 0, 0), 6).turn("x", 20).move(0, y + 0.045, r * 0.75).turn("y", 137 * k)
    return kit.model(out.move(-0.03, 0, 0), out.scale(0.8).turn("z", -82).move(0.06, 0.03, 0.06), colliders="box")
