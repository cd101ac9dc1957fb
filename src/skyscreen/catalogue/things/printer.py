"""A printer with paper above and a page coming out."""

from skyscreen.catalogue import thing


@thing(en=("printer", "photocopier", "copier", "scanner", "fax machine"), zh=("打印机", "复印机", "传真机"), kind="prop", height=0.33, mass=7.0, sound="plastic", places=("office",))
def printer(kit, colour="white"):
    shell, dark, paper = kit.material("plastic", colour, slot="colour"), kit.material("plastic", "charcoal"), kit.material("paper", "white")
    body = kit.box(0.44, 0.18, 0.34, shell, 0.03) + kit.box(0.3, 0.06, 0.05, dark, 0.01, at=(0, 0.05, 0.155)) + kit.box(0.3, 0.01, 0.12, shell, 0.004, at=(0, 0.04, 0.2))
    sheets = kit.box(0.21, 0.2, 0.012, paper, 0.0).turn("x", -20).move(0, 0.14, -0.13) + kit.box(0.25, 0.12, 0.012, shell, 0.004).turn("x", -20).move(0, 0.14, -0.15) + kit.box(0.21, 0.002, 0.16, paper, 0.0).turn("x", 6).move(0, 0.062, 0.23)
    panel = kit.box(0.14, 0.008, 0.07, dark, 0.003, at=(0.12, 0.178, 0.1)) + kit.box(0.07, 0.003, 0.04, kit.material("lamp", "#80c0ff", emission=1.2), 0.0, at=(0.1, 0.186, 0.1)) + kit.cylinder(0.008, 0.004, kit.material("lamp", "#60e080", emission=2), (0.17, 0.185, 0.1), 12)
    return kit.model(body, sheets, panel, colliders="box")
