"""A bottle gourd with a red cord about its waist and a stopper: wine or an elixir is in it."""

from skyscreen.catalogue import thing


@thing(
    en=("gourd", "bottle gourd", "calabash", "wine gourd"),
    zh=("葫芦", "酒葫芦", "宝葫芦"),
    kind="prop", height=0.33, mass=0.5, sound="wood", places=("teahouse", "mountain"),
)
def gourd(kit, colour="#c88a34"):
    skin, red = kit.material("wood", colour, 0.2, slot="colour"), kit.material("silk", "#b8201c", 0.5)
    body = kit.lathe([(0, 0), (0.05, 0.004), (0.088, 0.035), (0.1, 0.085), (0.086, 0.135), (0.05, 0.165), (0.042, 0.178), (0.056, 0.2), (0.062, 0.225), (0.05, 0.255), (0.022, 0.28), (0.014, 0.295), (0.017, 0.302), (0, 0.303)], skin, segments=44)
    cord = kit.torus(0.046, 0.006, red, (0, 0.172, 0), 34, 8) + kit.torus(0.047, 0.005, red, (0, 0.181, 0), 34, 8) + kit.tube([(0, 0.17, 0.045), (0.015, 0.13, 0.092), (0.02, 0.06, 0.112)], 0.004, red, 7, smooth=3) + kit.lathe([(0.0, 0.05), (0.008, 0.045), (0.014, 0.0), (0, 0.0)], red, (0.02, 0.012, 0.113), 12)
    return kit.model(body, cord, kit.cylinder(0.012, 0.028, kit.material("wood", "#6a3a1c"), (0, 0.302, 0), 14, top=0.014), colliders="cylinder", sockets={"grip": (0, 0.172, 0)})
