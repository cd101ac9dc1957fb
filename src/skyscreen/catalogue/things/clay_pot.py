"""A Chinese clay pot: sandy bowl, brown glazed lid with a knob, one hollow handle, wire round its belly."""

from skyscreen.catalogue import thing


@thing(en=("clay pot", "casserole", "casserole dish", "earthen pot"), zh=("砂锅", "瓦罐", "瓦煲", "陶锅"), kind="prop", places=("kitchen",), height=0.175, mass=2.2, sound="ceramic")
def clay_pot(kit, colour="#d8bc90", glaze="#4a2a18"):
    clay, brown = kit.material("ceramic", colour, 0.8, slot="colour"), kit.material("glazed", glaze, slot="glaze")
    bowl = kit.lathe([(0, 0), (0.07, 0), (0.1, 0.03), (0.125, 0.08), (0.127, 0.11), (0.13, 0.118), (0.122, 0.12)], clay, segments=52)
    lid = kit.lathe([(0.128, 0.116), (0.13, 0.121), (0.115, 0.133), (0.07, 0.15), (0.028, 0.156), (0.018, 0.16), (0.022, 0.17), (0.016, 0.175), (0, 0.176)], brown, segments=52)
    handle = kit.tube([(0.115, 0.085, 0), (0.16, 0.095, 0), (0.21, 0.105, 0)], [0.02, 0.0165, 0.018], clay, 16, smooth=4)
    ears = kit.tube([(-0.118, 0.09, -0.022), (-0.145, 0.094, -0.014), (-0.145, 0.094, 0.014), (-0.118, 0.09, 0.022)], 0.0075, clay, 10, smooth=4)
    wire = sum(kit.torus(r, 0.0015, kit.material("steel", "#6a6a66"), (0, y, 0), 52, 5) for r, y in ((0.1215, 0.07), (0.1075, 0.042)))
    ribs = kit.ropes([((0.1076, 0.042, 0.0), (0.1216, 0.07, 0.0), 0.0012)], kit.material("steel", "#6a6a66"), 4).copy_round(16)
    return kit.model(bowl, lid, handle, ears, wire, ribs, colliders="cylinder", sockets={"grip": (0.2, 0.1, 0), "steam": (0, 0.178, 0), "top": (0, 0.176, 0)})
