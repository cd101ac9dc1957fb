"""A gymnast's high bar: a steel bar on two guyed posts, over a mat."""

from skyscreen.catalogue import thing


@thing(
    en=("high bar", "horizontal bar", "gymnastics bar", "uneven bars", "pull-up bar", "gymnastics bars"),
    zh=("单杠", "高低杠", "体操单杠"),
    kind="furniture", height=2.62, mass=120.0, sound="metal", places=("gym",),
)
def high_bar(kit, colour="#1f5ab0"):
    steel, dark = kit.material("steel", "#d2d6da", 0.2), kit.material("paint", "charcoal", 0.4)
    bar = kit.capsule((-1.2, 2.55, 0), (1.2, 2.55, 0), 0.016, steel, 10)
    posts = kit.ropes([((1.2, 0.06, 0), (1.2, 2.62, 0), 0.035)], dark, 10).both() + kit.cylinder(0.16, 0.05, dark, (1.2, 0.06, 0), 18).both()
    guys = kit.ropes([((1.2, 2.5, 0), (2.0, 0.07, s * 1.5), 0.006) for s in (-1, 1)], steel, 4).both()
    mat = kit.box(4.2, 0.06, 3.8, kit.material("leather", colour, slot="colour"), 0.02)
    return kit.model(bar, posts, guys, mat, colliders="parts", sockets={"bar": (0, 2.55, 0)}, facts={"bar": 2.55})
