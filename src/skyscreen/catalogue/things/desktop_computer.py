"""A desktop computer: a lit screen on its foot, the tower, a keyboard and a mouse."""

from skyscreen.catalogue import thing


@thing(en=("desktop computer", "desktop", "pc", "personal computer", "workstation", "computer monitor", "computer screen", "monitor"), zh=("台式电脑", "显示器", "电脑显示器", "主机"), kind="prop", height=0.474, mass=9.0, sound="plastic", places=("office", "classroom"))
def desktop_computer(kit, colour="charcoal"):
    shell, dark = kit.material("plastic", colour, slot="colour"), kit.material("plastic", "black", 0.3)
    screen = kit.box(0.58, 0.35, 0.03, shell, 0.008, at=(0, 0.12, -0.1)) + kit.panel(0.55, 0.32, kit.material("lamp", "#3a7ac8", emission=0.8), (0, 0.295, -0.0845)) + kit.panel(0.26, 0.18, kit.material("lamp", "#e8eef4", emission=0.9), (-0.08, 0.31, -0.0842)) + kit.panel(0.2, 0.13, kit.material("lamp", "#202a38", emission=0.3), (0.13, 0.24, -0.084)) + sum(kit.panel(0.2 - 0.04 * (k % 3), 0.008, kit.material("paint", "slate"), (-0.08, 0.36 - 0.022 * k, -0.0838)) for k in range(5))
    foot = kit.box(0.05, 0.14, 0.04, shell, 0.006, at=(0, 0, -0.13)) + kit.box(0.24, 0.012, 0.18, shell, 0.004, at=(0, 0, -0.11))
    tower = kit.box(0.18, 0.4, 0.4, shell, 0.01, at=(0.44, 0, -0.12)) + kit.box(0.13, 0.02, 0.006, dark, 0.0, at=(0.44, 0.34, 0.08)) + kit.cylinder(0.012, 0.004, kit.material("lamp", "azure", emission=3), segments=14).turn("x", 90).move(0.44, 0.28, 0.081)
    keys = kit.box(0.42, 0.015, 0.14, shell, 0.004, at=(-0.03, 0, 0.14)) + kit.box(0.022, 0.006, 0.022, dark, 0.003).many([(-0.22 + 0.0265 * c, 0.014, 0.092 + 0.0275 * r) for r in range(4) for c in range(15)])
    mouse = kit.ellipsoid(0.03, 0.018, 0.05, dark, (0.27, 0.014, 0.14), 16)
    return kit.model(screen, foot, tower, keys, mouse, colliders="box", lights=[kit.light((0, 0.3, 0.1), "#a0c8ff", 0.6, 2)])
