"""A tablet leaning on its stand, the screen lit with icons."""

from skyscreen.catalogue import thing


@thing(en=("tablet", "tablet computer", "ipad", "e-reader"), zh=("平板电脑", "平板", "电子书"), kind="prop",
    places=("office",),
    height=0.168, mass=0.5, sound="glass")
def tablet(kit, colour="silver"):
    back = kit.box(0.25, 0.18, 0.008, kit.material("steel", colour, 0.3, slot="colour"), 0.004) + kit.panel(0.236, 0.166, kit.material("lamp", "#5a90d0", emission=0.8), (0, 0.09, 0.0045)) + sum(kit.box(0.026, 0.026, 0.0012, kit.material("lamp", c, emission=0.9), 0.0, at=(-0.08 + 0.053 * (k % 4), 0.115 - 0.047 * (k // 4), 0.0048)) for k, c in enumerate(("#f06050", "#f0c040", "#60c070", "#ffffff", "#c070d0", "#50c0d0", "#f09040", "#8090f0")))
    stand = kit.box(0.1, 0.09, 0.004, kit.material("leather", "charcoal"), 0.0).turn("x", 24).move(0, 0, -0.1)
    return kit.model(back.turn("x", -22), stand, colliders="box", lights=[kit.light((0, 0.1, 0.08), "#a0c8ff", 0.3, 1)])
