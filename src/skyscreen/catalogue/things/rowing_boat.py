"""An open rowing boat: planked sides, three thwarts, two oars in their locks."""

from skyscreen.catalogue import thing


@thing(en=("rowing boat", "rowboat", "row boat", "wooden boat", "dory", "skiff"), zh=("划艇", "划桨船", "手划船", "一叶小舟", "扁舟"), kind="vessel", height=0.782, mass=160.0, sound="wood", places=("lake", "river", "harbour"), speed=1.4, floats=True)
def rowing_boat(kit, colour="#2f6f8f", inside="oak"):
    paint, oak = kit.material("hull", colour, slot="colour"), kit.material("planks", inside)
    hull, skin = kit.hull(3.8, 1.4, 0.2, 0.34, paint, inner=oak, rail=kit.material("wood", "oak"), sheer=0.22, stern=0.06, transom=0.62, bow=2.2, full=0.5, rake=0.1, thick=0.025)
    strakes = sum(kit.tube([skin(k / 16, v) for k in range(17)], 0.012, paint, 4) for v in (0.55, 0.7, 0.85)).both()
    thwarts = kit.box(1.22, 0.03, 0.24, oak, 0.008, at=(0, 0.16, 0.1)) + kit.box(1.0, 0.03, 0.24, oak, 0.008, at=(0, 0.17, -1.1)) + kit.box(0.9, 0.03, 0.22, oak, 0.008, at=(0, 0.22, 1.0))
    ribs = sum(kit.tube([(x * (skin(0.5 + z / 3.8, v)[0] - 0.03), skin(0.5 + z / 3.8, v)[1], z) for v, x in ((1, -1), (0.5, -1), (0.2, -1), (0.2, 1), (0.5, 1), (1, 1))], 0.014, oak, 4) for z in (-1.4, -0.7, 0.5, 1.3))
    # The locks are behind the thwart, so that hands that go from 0.46 to 0.16 m before the breast sweep the blades past them.
    oar = kit.capsule((0.18, 0.54, 0.05), (1.75, 0.12, -0.745), 0.02, oak, 8) + kit.box(0.13, 0.012, 0.55, oak, 0.003).turn("y", 63).move(1.95, 0.06, -0.845)
    lock = kit.tube([(0.66, 0.36, -0.245), (0.66, 0.45, -0.285), (0.66, 0.36, -0.145)], 0.012, kit.material("iron"), 6)
    pin, handle = (0.66, 0.411, -0.194), (0.22, 0.53, 0.03)
    oars = kit.hinge("oar_l", oar, pin, kind="oar", box=handle) + kit.hinge("oar_r", oar.mirror(), (-pin[0], *pin[1:]), kind="oar", box=(-handle[0], *handle[1:]))
    rope = kit.torus(0.16, 0.018, kit.material("rope"), (0, 0.3, 1.35), 18, 6) + kit.torus(0.13, 0.018, kit.material("rope"), (0.01, 0.33, 1.35), 18, 6)
    return kit.model(hull, strakes, thwarts, ribs, oars, lock.both(), rope, colliders="box", floats=0.0, sockets={"seat": (0, 0.19, 0.1), "bow": (0, 0.5, 1.7)}, facts={"length": 3.8, "beam": 1.4, "draught": 0.2})
