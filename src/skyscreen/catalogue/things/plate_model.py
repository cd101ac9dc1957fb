"""Two plates of the Earth cut open: the sea floor dives under a continent, melts rock below and feeds a volcano."""

from skyscreen.catalogue import thing


@thing(en=("tectonic plates", "plate model", "tectonic plate"), zh=("板块模型", "地壳板块", "板块"), kind="prop", height=1.5, mass=300.0, sound="stone", places=("studio",))
def plate_model(kit):
    mantle, ocean = kit.material("lamp", "#c2481e", emission=0.35), kit.material("rock", "#4a4f55")
    land, water = kit.material("rock", "#8d7350"), kit.material("plastic", "#2d6fb0", 0.15)
    base = kit.box(2.6, 0.75, 0.8, mantle, 0.02)
    # The diving plate: flat under the sea, bent down under the continent.
    top = [(-1.3, 0.88), (-0.35, 0.88), (-0.05, 0.8), (0.2, 0.62), (0.62, 0.22)]
    slab = [*top, (0.52, 0.12), (0.1, 0.46), (-0.12, 0.62), (-0.4, 0.7), (-1.3, 0.7)]
    plate = kit.extrude(slab[::-1], 0.84, ocean)
    sea = kit.extrude([(-1.3, 0.88), (-0.02, 0.84), (0.04, 1.02), (-1.3, 1.02)], 0.82, water)
    crust = kit.extrude([(0.0, 0.82), (0.32, 0.6), (1.3, 0.6), (1.3, 1.1), (0.85, 1.14), (0.62, 1.12), (0.38, 1.06), (0.08, 1.03)], 0.83, land)
    grass = kit.box(0.5, 0.02, 0.8, kit.material("soil", "#5d7a3a"), 0.0, (1.02, 1.1, 0))
    cone = kit.lathe([(0.26, 0), (0.16, 0.2), (0.06, 0.4), (0, 0.38)], kit.material("rock", "#5a4a3c"), (0.62, 1.1, 0.1), 28)
    hot = kit.material("lamp", "#ff6a1e", emission=1.8)
    pipe = kit.tube([(0.5, 0.38, 0.42), (0.6, 0.7, 0.425), (0.62, 1.1, 0.43)], [0.07, 0.035, 0.03], hot, 10, smooth=4)
    white = kit.material("lamp", "#ffffff", emission=0.8)
    arrows = kit.arrow([(-1.05, 0.79, 0.44), (-0.6, 0.79, 0.44)], 0.016, white) + kit.arrow([(1.15, 0.84, 0.44), (0.8, 0.84, 0.44)], 0.016, white) + kit.arrow([(0.13, 0.55, 0.44), (0.4, 0.3, 0.44)], 0.016, white)
    return kit.model(base, plate, sea, crust, grass, cone, pipe, arrows, colliders="box", mass=300.0, sockets={"smoke": (0.62, 1.5, 0.1)}, facts=kit.pointed(ocean=(-0.8, 0.8, 0.43), continent=(1.05, 0.95, 0.43), trench=(0.0, 0.85, 0.43), magma=(0.5, 0.4, 0.45), volcano=(0.62, 1.45, 0.15), mantle=(-0.6, 0.4, 0.42)))
