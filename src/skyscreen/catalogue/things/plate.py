"""A dinner plate: a well, a broad rim, two painted lines."""

from skyscreen.catalogue import thing


@thing(en=("plate", "dish", "dinner plate", "saucer"), zh=("盘子", "碟子", "餐盘"), kind="prop", height=0.026, mass=0.6,
       sound="glass", places=("kitchen",))
def plate(kit, colour="white", line="royal blue"):
    china = kit.material("ceramic", colour, 0.12, slot="colour")
    ink = kit.material("ceramic", line, 0.15, slot="line")
    body = kit.lathe([(0, 0.002), (0.062, 0.002), (0.064, 0), (0.068, 0), (0.07, 0.004), (0.092, 0.012), (0.133, 0.022),
                      (0.135, 0.0245), (0.132, 0.026), (0.1, 0.0185), (0.088, 0.0135), (0.08, 0.0085), (0, 0.0075)], china,
                     segments=56)
    lines = kit.lathe([(0.1322, 0.0262), (0.1275, 0.0252)], ink, segments=56)
    lines += kit.lathe([(0.103, 0.0197), (0.0995, 0.0189)], ink, segments=56)
    return kit.model(body, lines, colliders="cylinder", sockets={"top": (0, 0.0085, 0)})
