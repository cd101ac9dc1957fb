"""A pie in its tin: a golden crust with a lattice over red fruit, a crimped edge, a slice cut out beside it."""

from skyscreen.catalogue import thing


@thing(en=("pie", "apple pie", "cherry pie", "tart"), zh=("馅饼", "苹果派", "派", "水果派"), kind="food",
    places=("kitchen", "bakery"), height=0.0505, mass=0.9, sound="food")
def pie(kit, colour="#d89a4a"):
    crust, fruit, tin = kit.material("food", colour, slot="colour"), kit.material("food", "#9a1f24"), kit.material("steel", "#b8bcbe")
    dish = kit.lathe([(0, 0.004), (0.09, 0.004), (0.118, 0.035), (0.128, 0.038), (0.128, 0.041), (0.114, 0.039), (0.088, 0.008), (0, 0.008)], tin, segments=40) + kit.lathe([(0, 0.008), (0.088, 0.008), (0.114, 0.036), (0, 0.042)], fruit, segments=40)
    rim = kit.ellipsoid(0.013, 0.009, 0.016, crust, (0, 0.041, 0.118), 10)
    strips = kit.box(0.018, 0.006, 0.23, crust, 0.003)
    lattice = sum(strips.scale(1, 1, (1 - (x / 0.118) ** 2) ** 0.5).move(x, 0.041, 0) for x in (-0.08, -0.04, 0.0, 0.04, 0.08)) + sum(strips.scale(1, 1, (1 - (z / 0.118) ** 2) ** 0.5).turn("y", 90).move(0, 0.044, z) for z in (-0.08, -0.04, 0.0, 0.04, 0.08))
    plate = kit.plate(0.085, kit.material("ceramic", "#f4f0e6")).move(0.24, 0, 0.05)
    wedge = [(0, 0), (0.034, 0.095), (-0.034, 0.095)]
    slice_ = kit.extrude(wedge, 0.028, fruit).turn("x", 90).move(0.24, 0.03, 0.0) + kit.extrude(wedge, 0.007, crust).turn("x", 90).move(0.24, 0.047, 0.0) + kit.box(0.072, 0.036, 0.012, crust, 0.004, (0.24, 0.014, 0.096))
    return kit.model(dish, rim.copy_round(30), lattice, plate, slice_, colliders="box", sockets={"steam": (0, 0.06, 0)})
