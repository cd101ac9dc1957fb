"""A clear glass jar with a brass lid: what is kept in it is seen."""

from skyscreen.catalogue import thing


@thing(en=("glass jar", "jar", "mason jar", "preserving jar", "empty jar"), zh=("玻璃罐", "罐子", "玻璃瓶子", "密封罐"), kind="prop", closed=True, height=0.27, mass=0.8,
       sound="glass", places=("kitchen",))
def glass_jar(kit, lid="brass"):
    wall = kit.lathe([(0, 0), (0.088, 0), (0.096, 0.012), (0.096, 0.2), (0.082, 0.225), (0.08, 0.243), (0.076, 0.243), (0.078, 0.222),
                      (0.0915, 0.198), (0.0915, 0.016), (0, 0.009)], kit.material("glass"), segments=44)
    metal = kit.material("brass", slot="lid") if lid == "brass" else kit.material("paint", lid, 0.4, slot="lid")
    cap = kit.lathe([(0.0835, 0.232), (0.085, 0.236), (0.085, 0.26), (0.081, 0.265), (0, 0.266)], metal, segments=44)
    grip = kit.torus(0.085, 0.0022, metal, (0, 0.246, 0), 44, 6)
    return kit.model(wall, cap, grip, colliders="cylinder", sockets={"inside": (0, 0.012, 0), "top": (0, 0.266, 0)})
