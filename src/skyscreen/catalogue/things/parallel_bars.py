"""Parallel bars: two wooden rails on steel uprights over a blue mat."""

from skyscreen.catalogue import thing


@thing(
    en=("parallel bars", "gymnastics parallel bars"),
    zh=("双杠", "体操双杠"),
    kind="furniture", height=1.86, mass=120.0, sound="wood", places=("gym",),
)
def parallel_bars(kit, colour="#1f5ab0"):
    steel, wood = kit.material("steel", "#c8ccd0"), kit.material("wood", "#d8b27a")
    rails = kit.tube([(0.26, 1.83, -1.75), (0.26, 1.83, 0), (0.26, 1.83, 1.75)], 0.026, wood, 12).both()
    posts = kit.ropes([((0.3, 0.1, z), (0.3, 1.72, z), 0.035) for z in (-1.1, 1.1)] + [((0.3, 1.72, z), (0.26, 1.81, z), 0.022) for z in (-1.1, 1.1)], steel, 9).both() + kit.box(0.12, 0.09, 2.8, steel, 0.02, (0.34, 0.06, 0)).both() + kit.box(0.8, 0.08, 0.12, steel, 0.02).many([(0, 0.06, z) for z in (-1.3, 1.3)])
    mat = kit.box(2.6, 0.07, 5.0, kit.material("leather", colour, slot="colour"), 0.02)
    return kit.model(rails, posts, mat, colliders="box", sockets={"bar": (0, 1.83, 0)})
