"""A whip: a short handle and a long lash that hangs from its tip in a bow to the ground."""

from skyscreen.catalogue import thing


@thing(en=("bullwhip", "horse whip", "riding whip"), zh=("鞭子", "皮鞭", "马鞭", "长鞭"), kind="prop", height=1.02, mass=0.3, sound="cloth", places=("prairie",))
def horse_whip(kit, colour="#6a4426"):
    leather, lash = kit.material("leather", colour, slot="colour"), kit.material("rope", "#8a6a44")
    return kit.model(kit.tube([(0, 0.50, 0), (0, 1.0, 0)], [0.016, 0.010], leather, 10), kit.sphere(0.02, leather, (0, 0.50, 0), 12),
                     kit.tube([(0, 1.0, 0), (0, 1.02, 0.12), (0, 0.85, 0.34), (0, 0.45, 0.50), (0, 0.12, 0.66), (0, 0.02, 0.92)], [0.009, 0.008, 0.007, 0.006, 0.005, 0.003], lash, 8, smooth=5),
                     colliders="none", sockets={"handle": (0, 0.56, 0), "tip": (0, 1.0, 0)})
