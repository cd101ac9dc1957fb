"""A generator laid open: a magnet turns between coils of copper wire, and a lamp at their ends shines."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("generator model", "model generator", "dynamo"), zh=("发电机模型", "发电机"), kind="prop", height=1.35, mass=30.0, sound="metal", places=("studio", "factory"))
def generator_model(kit, running=1):
    y, copper, steel = 0.75, kit.material("steel", "#c46a2e", 0.3), kit.material("steel")
    base = kit.box(1.9, 0.1, 0.7, kit.material("wood", "walnut"), 0.02)
    half = kit.cylinder(0.11, 0.3, kit.material("paint", "#d02a24", 0.3), (0, 0, 0), 26) + kit.text("N", 0.14, kit.material("paint", "white")).move(0, 0.2, 0.112)
    other = kit.cylinder(0.11, 0.3, kit.material("paint", "#2a58c0", 0.3), (0, -0.3, 0), 26) + kit.text("S", 0.14, kit.material("paint", "white")).move(0, -0.2, 0.112)
    axle = kit.cylinder(0.03, 0.6, steel, (0, 0, 0), 14).turn("x", 90).move(0, 0, -0.3)
    crank = kit.box(0.05, 0.26, 0.03, steel, 0.01, (0, -0.02, -0.32))
    rotor = (half + other + axle + crank).move(0, y, 0)
    rotor = kit.hinge("rotor", rotor, (0, y, 0), "z", "turn", rate=3.2 if running else 0.0, when="always")
    coils = []
    for s in (-1, 1):
        row = [(s * (0.5 + 0.3 * t / 120), y + 0.17 * cos(2 * pi * t / 10), 0.17 * sin(2 * pi * t / 10)) for t in range(121)]
        coils.append(kit.tube(row, 0.014, copper, 6) + kit.cylinder(0.13, 0.34, kit.material("iron"), (0, 0, 0), 22).turn("z", 90).move(s * 0.65 + 0.17, y, 0))
        coils.append(kit.box(0.1, y - 0.15, 0.2, kit.material("plastic", "#5a6068"), 0.01, (s * 0.65, 0.1, 0)))
        coils.append(kit.tube([(s * 0.8, y + 0.16, 0), (s * 0.8, 1.12, 0.1), (s * 0.12, 1.12, 0.1)], 0.012, copper, 8, smooth=4))
    glow = 5.0 if running else 0.0
    bulb = kit.sphere(0.11, kit.material("lamp" if running else "plastic", "#ffd27a" if running else "#d8dce0", emission=glow), (0, 1.22, 0.1), 22) + kit.cylinder(0.06, 0.1, kit.material("brass"), (0, 1.07, 0.1), 18)
    post = kit.cylinder(0.02, 1.0, steel, (0, 0.08, -0.28), 10)
    return kit.model(base, rotor, *coils, bulb, post, colliders="box", mass=30.0, lights=[kit.light((0, 1.25, 0.4), "#ffcf80", 1.0, 3)] if running else [], facts=kit.pointed(magnet=(0.0, y, 0.12), coil=(-0.65, y + 0.17, 0.05), lamp=(0.0, 1.26, 0.2), wire=(0.55, 1.12, 0.1)))
