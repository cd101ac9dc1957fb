"""A fountain pen with a gold nib, clip and ring."""

import math

from skyscreen.catalogue import thing


@thing(en=("pen", "fountain pen", "ballpoint", "ballpoint pen", "ink pen", "quill"), zh=("钢笔", "圆珠笔", "笔", "签字笔"), kind="prop", height=0.14, mass=0.02, sound="plastic", places=("classroom", "office"))
def pen(kit, colour="navy"):
    body, gold = kit.material("plastic", colour, 0.1, slot="colour"), kit.material("brass", "gold", 0.15)
    pen = kit.lathe([(0, 0), (0.004, 0.001), (0.0055, 0.006), (0.006, 0.05), (0.0062, 0.09), (0.0052, 0.115), (0.0042, 0.12), (0, 0.12)], body, segments=16)
    nib = kit.loft([[(0.0036 * w * math.cos(a), y, 0.0028 * w * math.sin(a)) for a in (2 * math.pi * k / 10 for k in range(10))] for y, w in ((0.118, 1.0), (0.125, 1.0), (0.133, 0.5), (0.14, 0.06))], gold)
    trim = kit.torus(0.0062, 0.0008, gold, (0, 0.06, 0), 18, 5) + kit.torus(0.0056, 0.0008, gold, (0, 0.008, 0), 18, 5) + kit.tube([(0.0058, 0.006, 0), (0.0088, 0.012, 0), (0.0078, 0.045, 0)], 0.0009, gold, 6)
    return kit.model(pen, nib, trim, colliders="box", sockets={"grip": (0, 0.1, 0)})
