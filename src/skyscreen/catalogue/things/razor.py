"""A safety razor: a ribbed handle, a flat head with its blade, the edge forward."""

from skyscreen.catalogue import thing


@thing(en=("razor", "safety razor", "shaver"), zh=("剃须刀", "刮胡刀", "剃刀"), kind="prop", height=0.12, mass=0.06, sound="metal", places=("bathroom",))
def razor(kit, colour="silver"):
    steel = kit.material("steel")
    handle = kit.cylinder(0.006, 0.1, kit.material("steel", colour, slot="colour"), segments=14)
    rings = kit.torus(0.0062, 0.0008, steel, segments=16, sides=6).many([(0, 0.012 + 0.008 * k, 0) for k in range(8)])
    head = kit.box(0.044, 0.006, 0.022, steel, 0.002, at=(0, 0.104, 0.004)) + kit.box(0.04, 0.003, 0.014, kit.material("plastic", "white"), 0.0, at=(0, 0.111, 0.007))
    return kit.model(handle, rings, head.turn("x", 24), colliders="box", sockets={"grip": (0, 0.04, 0)})
