"""A limousine: a long black saloon with a row of dark windows, chrome and a pennant."""

from skyscreen.catalogue import thing


@thing(en=("limousine", "limo", "stretch limo"), zh=("豪华轿车", "加长轿车", "加长豪车"), kind="vehicle", height=1.49, mass=2600.0, sound="metal", places=("city_street", "neon_street"), speed=9.0)
def limousine(kit, colour="black", clear=False):
    paint, chrome = kit.material("carpaint", colour, 0.1, slot="colour"), kit.material("steel", rough=0.1)
    body = kit.motorcar(paint, clear=clear, length=6.8, width=1.9, waist=0.98, height=1.48, ride=0.26, tyre=0.35, wheelbase=4.5, cabin=(-2.7, -2.15, 1.15, 1.75), bonnet=0.92, boot=0.98, spokes=12)
    lines = kit.box(0.02, 0.03, 5.8, chrome, 0.0, at=(0.95, 0.56, 0)).both() + kit.box(0.02, 0.025, 3.9, chrome, 0.0, at=(0.84, 0.99, -0.6)).both()
    grille = kit.box(0.7, 0.4, 0.08, chrome, 0.03, at=(0, 0.5, 3.37)) + kit.box(0.6, 0.32, 0.1, kit.material("iron"), 0.02, at=(0, 0.54, 3.37)) + kit.ropes([((x, 0.55, 3.43), (x, 0.85, 3.43), 0.01) for x in (-0.24, -0.16, -0.08, 0, 0.08, 0.16, 0.24)], chrome)
    handles = sum(kit.box(0.03, 0.03, 0.16, chrome, at=(0.95, 0.8, z)) for z in (1.0, -0.6, -1.7)).both()
    return kit.model(body, lines, grille, handles, colliders="box", lights=[kit.light((x, 0.7, 3.6), "cream", 6, 14, "spot", (0, -0.15, 1), 28) for x in (0.6, -0.6)], sockets={"seat": (0.4, 0.48, 1.0)}, facts={"wheels": [0.35], "wheelbase": 4.5})
