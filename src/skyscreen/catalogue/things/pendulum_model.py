"""Two pendulums on one stand: a quarter as long, and twice as quick, as T = 2π·√(l / g) says."""

from skyscreen.catalogue import thing


@thing(en=("pendulum", "pendulums", "pendulum model"), zh=("单摆", "摆锤", "钟摆模型"), kind="prop", height=1.45, mass=15.0, sound="metal", places=("studio", "classroom"))
def pendulum_model(kit):
    steel, wood = kit.material("steel"), kit.material("wood", "walnut")
    top = 1.35
    frame = kit.box(1.5, 0.08, 0.4, wood, 0.01) + kit.box(1.3, 0.05, 0.08, wood, 0.01, (0, top + 0.02, 0)) + sum(kit.cylinder(0.025, top, steel, (x, 0.05, 0), 12) for x in (0.62, -0.62))
    parts = []
    for name, x, long, tone in (("long", -0.25, 1.0, "#c0392b"), ("short", 0.35, 0.25, "#2a58c0")):
        bob = kit.ropes([((x, top, 0.06), (x, top - long, 0.06), 0.007)], kit.material("rope"), 5) + kit.sphere(0.07, kit.material("paint", tone, 0.3), (x, top - long, 0.06), 22)
        parts.append(kit.hinge(name, bob, (x, top, 0.06), "z", "swing", length=long, degrees=16.0))
    return kit.model(frame, *parts, colliders="none", mass=15.0, facts=kit.pointed(long=(-0.25, 0.9, 0.08, "long"), short=(0.35, 1.1, 0.12, "short"), bob=(-0.25, 0.35, 0.13, "long")))
