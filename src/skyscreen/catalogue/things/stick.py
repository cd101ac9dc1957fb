"""A knotty walking stick, a little crooked."""

from skyscreen.catalogue import thing


@thing(en=("stick", "wooden stick", "walking stick", "staff", "cane", "wooden staff", "twig"), zh=("棍子", "木棍", "拐杖", "手杖", "树棍", "树枝棍", "竹竿", "棒子", "长杆", "木杆", "杆子", "棍棒", "竹棍", "长竿"), kind="prop", height=1.17, mass=0.4, sound="wood", places=("forest",))
def stick(kit, colour="#6a4a2c"):
    bark = kit.material("bark", colour, slot="colour")
    path = [(0.0, 0.0, 0.0), (0.012, 0.25, 0.006), (-0.008, 0.5, -0.004), (0.01, 0.76, 0.006), (-0.004, 1.02, 0.0), (0.015, 1.15, 0.0)]
    knots = kit.sphere(0.018, bark, segments=8).many([(0.012, 0.27, 0.01), (-0.012, 0.52, 0.0), (0.012, 0.78, 0.004), (-0.002, 0.96, -0.006)]) + kit.capsule((0.012, 0.6, 0), (0.05, 0.66, 0.01), 0.008, bark, 6)
    return kit.model(kit.tube(path, [0.012, 0.0135, 0.0145, 0.015, 0.017, 0.02], bark, 9, smooth=5), knots, kit.sphere(0.022, bark, (0.015, 1.15, 0), 10), colliders="box", sockets={"grip": (0, 0.95, 0)})
