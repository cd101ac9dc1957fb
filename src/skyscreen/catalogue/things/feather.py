"""A feather: a curved quill and two barbed vanes."""

import math

from skyscreen.catalogue import thing


@thing(en=("feather", "feathers", "plume", "quill feather"), zh=("羽毛", "鹅毛"), kind="prop", height=0.0567, mass=0.002, sound="soft")
def feather(kit, colour="white"):
    vane, quill = kit.material("feather", colour, slot="colour"), kit.material("horn", "ivory")
    path = lambda t: (0.02 * math.sin(2.2 * t), 0.002 + 0.05 * t * t, 0.14 - 0.28 * t)
    def side(s):
        f = lambda u, v: (lambda p, w: (p[0] + s * w * u, p[1] + 0.006 * u - 0.006 * u * math.sin(60 * v) * 0.3, p[2] - 0.03 * u))(path(0.22 + 0.76 * v), 0.034 * math.sin(math.pi * (0.14 + 0.84 * v)) ** 0.6 * (1 - 0.1 * abs(math.sin(19 * v)) ** 12))
        return kit.sheet(f, 3, 32, vane) + kit.sheet(f, 3, 32, vane, flip=True)
    down = kit.ropes([((path(0.2)[0], path(0.2)[1], path(0.2)[2]), (path(0.2)[0] + 0.02 * math.cos(2.4 * k), path(0.2)[1] + 0.012 + 0.006 * math.sin(k), path(0.2)[2] + 0.012 * math.sin(2.4 * k)), 0.0006) for k in range(16)], vane, 3)
    return kit.model(side(1), side(-1), kit.tube([path(t) for t in (0, 0.2, 0.5, 0.8, 0.98)], [0.0022, 0.0024, 0.0018, 0.001, 0.0004], quill, 7, smooth=3), down, colliders="box")
