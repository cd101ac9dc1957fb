"""A chrome toaster with two slices up."""

from skyscreen.catalogue import thing


@thing(en=("toaster",), zh=("烤面包机", "吐司机"), kind="prop", height=0.235, mass=1.6, sound="metal", places=("kitchen",))
def toaster(kit, colour="silver"):
    chrome, black = kit.material("steel", colour, 0.12, slot="colour"), kit.material("plastic", "black", 0.3)
    body = kit.blob([kit.block((0, 0.1, 0), (0.15, 0.085, 0.085), 0.06)], chrome, 0.01, 0.014)
    base = kit.box(0.29, 0.02, 0.165, black, 0.008, at=(0, 0.006, 0))
    slots = sum(kit.box(0.2, 0.006, 0.028, black, 0.002, at=(0, 0.1815, z)) for z in (-0.032, 0.032))
    crust, crumb = kit.material("food", "#8a4f24", 0.8), kit.material("food", "#e0a860", 0.8)
    shape = [(-0.058, 0), (0.058, 0), (0.06, 0.07), (0.066, 0.085), (0.062, 0.1), (0.045, 0.108), (0, 0.112), (-0.045, 0.108),
             (-0.062, 0.1), (-0.066, 0.085), (-0.06, 0.07)]
    slice_ = kit.extrude(shape, 0.014, crust) + kit.extrude([(x * 0.9, 0.005 + y * 0.9) for x, y in shape], 0.0155, crumb)
    toast = slice_.move(0, 0.118, -0.032) + slice_.move(0.005, 0.122, 0.032)
    lever = kit.box(0.01, 0.09, 0.012, black, 0.003, at=(0.174, 0.05, 0)) + kit.box(0.03, 0.018, 0.05, black, 0.006, at=(0.184, 0.14, 0))
    dial = kit.cylinder(0.018, 0.018, black, segments=18).turn("z", -90).move(0.172, 0.045, 0.045)
    wire = kit.tube([(-0.14, 0.02, -0.05), (-0.2, 0.005, -0.09), (-0.18, 0.005, -0.16), (-0.08, 0.005, -0.2)], 0.004, black, 6, smooth=4)
    return kit.model(body, base, slots, toast, lever, dial, wire, colliders="box",
                     sockets={"steam": (0, 0.23, 0)})
