"""A wing cut across in a stream of air: the air is bent down behind it, and the wing is pushed up; of metal, or a bird's."""

from math import pi, sin

from skyscreen.catalogue import thing


@thing(en=("wing model", "wing section", "airfoil"), zh=("机翼模型", "机翼剖面", "翼型"), kind="prop", height=1.5, mass=20.0, sound="metal", places=("studio",))
def wing_model(kit, of="metal", speed=1.0):
    y, long = 0.85, 0.75
    # A cambered section (4 % camber, 14 % thick) at ten degrees to the stream, which comes from the left.
    top, low = [], []
    for k in range(25):
        u = k / 24
        half = 0.8 * (0.2969 * u**0.5 - 0.126 * u - 0.3516 * u**2 + 0.2843 * u**3 - 0.1015 * u**4)
        bend = 0.16 * u * (1 - u)
        top.append(((2 * u - 1) * long, 2 * long * (bend + half)))
        low.append(((2 * u - 1) * long, 2 * long * (bend - half)))
    paint = kit.material("plastic", "#f2f5f8", 0.3) if of == "metal" else kit.material("fur", "#b99466")
    wing = kit.extrude([*low, *top[-2:0:-1]], 0.6, paint).turn("z", -10).move(0, y, 0)
    parts = [wing, kit.cylinder(0.02, y - 0.05, kit.material("steel"), (0, 0, -0.15), 12), kit.cylinder(0.25, 0.04, kit.material("wood", "walnut"), (0, 0, -0.15), 30)]
    air, fast = kit.material("lamp", "#2f86e8", emission=0.4), kit.material("lamp", "#58a8f4", emission=0.5)
    for n, h in enumerate((0.16, 0.29, 0.43, -0.17, -0.3)):
        push = 0.6 * (0.2 / abs(h)) ** 0.5
        way = []
        for k in range(15):
            x = -1.45 + 2.9 * k / 14
            u = (x + 1.0) / 2.0
            rise = 0.22 * push * sin(pi * min(max(u, 0), 1)) * (1 if h > 0 else 0.25)
            fall = 0.3 * max(u - 0.35, 0) ** 1.3
            way.append((x, y + h + rise - fall + (0.03 if h < 0 else 0.0), 0.32))
        parts.append(kit.arrow(way, 0.011, fast if h > 0 else air))
        bead = kit.sphere(0.02, fast if h > 0 else air, (0, 0, 0), 8)
        first, second = way[0], way[4]
        step = [(b - a) / 3 for a, b in zip(first, second, strict=True)]
        far = sum(v * v for v in step) ** 0.5
        parts.append(kit.hinge(f"air{n}", bead.many([tuple(a + s * k for a, s in zip(first, step, strict=True)) for k in range(3)]), (0, 0, 0), tuple(v / far for v in step), "stream", length=far, period=(0.45 if h > 0 else 0.6) / speed))
    parts.append(kit.arrow([(-0.15, y + 0.12, 0.36), (-0.15, y + 0.72, 0.36)], 0.035, kit.material("lamp", "#1fb83c", emission=0.4)))
    parts.append(kit.arrow([(1.05, y - 0.1, 0.36), (1.2, y - 0.5, 0.36)], 0.028, kit.material("lamp", "#f08a10", emission=0.4)))
    return kit.model(*parts, colliders="none", mass=20.0, facts=kit.pointed(lift=(-0.15, y + 0.72, 0.38), down=(1.2, y - 0.45, 0.38), over=(0.3, y + 0.5, 0.33), under=(-0.9, y - 0.2, 0.33), wing=(-0.5, y + 0.12, 0.32)))
