"""A slingshot: a forked branch with rubber bands and a leather patch."""

from skyscreen.catalogue import thing


@thing(
    en=("slingshot",),
    zh=("弹弓",),
    kind="prop", height=0.2, mass=0.08, sound="wood", places=("forest", "village"),
)  # fmt: skip
def slingshot(kit):
    wood, band = kit.material("wood", "#8a5a30"), kit.material("rubber", "#c89a3a")
    fork = kit.tube([(0, 0, 0), (0, 0.1, 0)], 0.012, wood, 10) + kit.tube([(0, 0.095, 0), (0.035, 0.14, 0), (0.05, 0.2, 0)], [0.012, 0.01, 0.009], wood, 10, smooth=3).both()
    strap = kit.ropes([((0.049, 0.19, 0), (0.012, 0.115, 0.075), 0.0025)], band, 6).both()
    return kit.model(fork, strap, kit.box(0.032, 0.016, 0.003, kit.material("leather", "#4a2a18"), 0.001, (0, 0.107, 0.076)), kit.cylinder(0.0105, 0.008, band, (0, 0, 0), 12).many([(s * 0.049, 0.184, 0) for s in (-1, 1)]), colliders="box")
