"""A cobra: a coiled, banded body, the hooded neck reared, a flat head with a forked tongue."""

import itertools
import math

from skyscreen.catalogue import thing


@thing(
    en=("cobra", "king cobra", "coiled snake"),
    zh=("眼镜蛇", "眼镜王蛇"),
    kind="prop",
    height=0.42,
    mass=3.0,
    sound="flesh",
    places=("desert", "forest"),
)
def cobra(kit, colour="#5c8a34", band="#26341a"):
    skin, dark = kit.colour(colour), kit.colour(band)
    hide = kit.material("skin", colour, 0.3)
    pale, black = kit.material("skin", "#e0d8a0", 0.35), kit.material("eye", "black", 0.08)
    path, width = [], []
    for j in range(64):  # two and a half turns, widest in the middle of its length
        t = j / 63
        a, r = 5.2 * math.pi * t, 0.255 - 0.15 * t
        path.append(
            (r * math.sin(a), 0.03 + 0.052 * max(t - 0.25, 0) / 0.75 + 0.012 * math.sin(2 * a), r * math.cos(a))
        )
        width.append(0.007 + 0.029 * min(t / 0.45, 1.0) ** 0.8)
    x, y, z = path[-1]
    rear = [
        (x * 0.6, y + 0.03, z * 0.4 + 0.03),
        (0.0, 0.16, 0.02),
        (0.0, 0.26, -0.015),
        (0.0, 0.335, 0.02),
        (0.0, 0.365, 0.075),
    ]
    path += rear
    width += [0.035, 0.034, 0.031, 0.028, 0.024]
    total = len(path)
    body = kit.tube(path, width, hide, 16, smooth=2)
    lengths = [0.0]
    for p, q in itertools.pairwise(path):
        lengths.append(lengths[-1] + math.dist(p, q))

    def scales(px, py, pz):
        """Rhombs of the darker colour along the back, a pale belly."""
        k = min(range(total), key=lambda i: (path[i][0] - px) ** 2 + (path[i][1] - py) ** 2 + (path[i][2] - pz) ** 2)
        _cx, cy, cz = path[k]
        s = lengths[k] / 0.055
        over = (py - cy) / (width[k] + 1e-6)
        if k > total - 6:
            over = 1.0 if pz < cz + 0.3 * width[k] else -1.0
        if over < -0.35:
            return kit.colour("#d8d0a0")
        return dark if abs((s % 1.0) - 0.5) < 0.3 * max(over, 0.15) else skin

    body = body.tinted(scales)
    head = kit.blob(
        [
            kit.egg((0, 0.375, 0.105), (0.031, 0.019, 0.036)),
            kit.egg((0, 0.372, 0.138), (0.021, 0.015, 0.026)),
            kit.limb((0, 0.36, 0.06), (0, 0.372, 0.1), 0.023, 0.026),
        ],
        hide,
        0.012,
        0.008,
    )
    jaw = kit.ellipsoid(0.022, 0.008, 0.045, pale, (0, 0.36, 0.118), 16)
    eye = kit.sphere(0.0065, kit.material("eye", "#e8b01c", 0.1), (0.0215, 0.385, 0.128), 12) + kit.ellipsoid(
        0.002, 0.0052, 0.003, black, (0.0262, 0.3855, 0.131), 8
    )
    brow = kit.capsule((0.017, 0.3925, 0.112), (0.022, 0.39, 0.14), 0.0035, kit.material("skin", band, 0.3), 6)
    red = kit.material("skin", "#b8202c", 0.25)
    tongue = (
        kit.tube([(0, 0.363, 0.16), (0, 0.361, 0.19)], 0.0022, red, 5)
        + kit.tube(
            [(0, 0.361, 0.19), (0.006, 0.364, 0.206), (0.011, 0.37, 0.216)], [0.002, 0.0015, 0.0006], red, 5
        ).both()
    )
    hood = kit.ellipsoid(0.062, 0.085, 0.014, hide, (0, 0.285, -0.012), 20) + kit.ellipsoid(
        0.05, 0.07, 0.008, pale, (0, 0.285, -0.0035), 18
    )
    return kit.model(
        body, head, jaw, (eye + brow).both(), tongue, hood, colliders="box", sockets={"head": (0, 0.375, 0.12)}
    )
