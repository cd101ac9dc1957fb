"""A shadow puppet: a warrior of painted translucent hide with jointed arms on three rods."""

from skyscreen.catalogue import thing


@thing(
    en=("shadow puppet", "shadow play puppet"),
    zh=("皮影", "皮影人", "皮影戏偶", "皮影戏"),
    kind="prop", height=0.62, mass=0.2, sound="paper", places=("theatre", "temple_fair"),
)
def shadow_puppet(kit, colour="#c8301c"):
    red, gold, green, black = kit.material("paper", colour, slot="colour"), kit.material("paper", "#e0a83a"), kit.material("paper", "#2f7a5a"), kit.material("paper", "#1c1614")
    part = lambda outline, paint, z=0.0: kit.extrude(outline, 0.003, paint).move(0, 0, z)
    robe = part([(-0.05, 0.38), (0.05, 0.38), (0.07, 0.27), (0.1, 0.12), (0.06, 0.1), (0.0, 0.12), (-0.07, 0.1), (-0.1, 0.13), (-0.06, 0.27)], red)
    legs = part([(0.0, 0.14), (0.07, 0.13), (0.085, 0.04), (0.13, 0.02), (0.12, 0.0), (0.05, 0.0), (0.03, 0.08)], green, -0.004) + part([(-0.08, 0.14), (-0.01, 0.14), (-0.03, 0.04), (0.01, 0.02), (0.0, 0.0), (-0.07, 0.0), (-0.08, 0.06)], green, -0.004)
    head = part([(-0.03, 0.37), (0.02, 0.37), (0.025, 0.4), (0.055, 0.41), (0.04, 0.43), (0.05, 0.46), (0.02, 0.49), (-0.03, 0.48), (-0.04, 0.43)], kit.material("paper", "#f0d8a8"), 0.002) + part([(-0.05, 0.46), (0.05, 0.465), (0.06, 0.49), (0.02, 0.53), (0.0, 0.6), (-0.02, 0.53), (-0.06, 0.52)], gold, 0.004) + kit.cylinder(0.006, 0.004, black, (0, 0, 0), 10).turn("x", 90).move(0.024, 0.445, 0.007)
    arms = part([(0.03, 0.36), (0.05, 0.33), (0.14, 0.3), (0.2, 0.34), (0.19, 0.36), (0.13, 0.33), (0.05, 0.37)], gold, 0.006) + part([(-0.04, 0.36), (-0.06, 0.3), (-0.14, 0.24), (-0.12, 0.21), (-0.03, 0.27), (-0.02, 0.35)], gold, 0.006)
    belt = part([(-0.07, 0.27), (0.075, 0.27), (0.08, 0.245), (-0.074, 0.245)], gold, 0.004) + sum(kit.cylinder(0.009, 0.002, green, (0, 0, 0), 12).turn("x", 90).move(-0.05 + 0.035 * k, 0.19 - 0.012 * (k % 2), 0.0045) for k in range(4))
    rods = kit.ropes([((0.19, 0.35, 0.01), (0.26, 0.02, 0.06), 0.003), ((-0.13, 0.225, 0.01), (-0.22, 0.0, 0.06), 0.003), ((0.0, 0.38, -0.006), (0.0, 0.0, -0.05), 0.004)], kit.material("wood", "#a8804a"), 6)
    return kit.model(robe, legs, head, arms, belt, rods, colliders="box", sockets={"grip": (0, 0.03, -0.05)})
