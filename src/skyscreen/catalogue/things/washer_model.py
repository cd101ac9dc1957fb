"""A washing machine cut open: the tub with its water, the drum with paddles and washing turning in it, motor and pump below."""

import math

from skyscreen.catalogue import thing


@thing(en=("washing machine model", "washer model"), zh=("洗衣机模型", "洗衣机剖面"), kind="prop", height=1.4, mass=60.0, sound="metal", places=("studio",))
def washer_model(kit, water=1.0, fast=0):
    white, grey, steel = kit.material("plastic", "#f2f2ee", 0.3), kit.material("plastic", "#7d878c", 0.4), kit.material("steel")
    y, r = 0.84, 0.42
    case = kit.box(1.2, 0.05, 0.7, white, 0.01, (0, 0, 0)) + kit.box(1.2, 0.05, 0.7, white, 0.01, (0, 1.35, 0)) + kit.box(0.05, 1.4, 0.7, white, 0.01, (0.575, 0, 0)).both() + kit.box(1.2, 1.4, 0.03, white, 0.0, (0, 0, -0.34))
    tub = kit.lathe([(r + 0.06, -0.26), (r + 0.06, 0.2), (r + 0.04, 0.2), (r + 0.04, -0.24), (0, -0.24), (0, -0.26)], grey, segments=56).turn("x", 90).move(0, y, 0)
    angle = math.acos(0.45) if water > 0 else 0.0
    arc = [(math.sin(a) * (r + 0.035), y - math.cos(a) * (r + 0.035)) for a in (-angle + 2 * angle * k / 24 for k in range(25))]
    parts = [case, tub]
    if water > 0:
        parts.append(kit.extrude(arc, 0.3, kit.material("plastic", "#7cc0ea", 0.12)).move(0, 0, -0.07))
    ring = kit.lathe([(r, -0.2), (r, 0.2), (r - 0.015, 0.2), (r - 0.015, -0.19), (0, -0.19), (0, -0.2)], steel, segments=48).turn("x", 90)
    paddle = kit.box(0.05, 0.12, 0.34, kit.material("plastic", "#3f86d8", 0.35), 0.02, (0, -r + 0.01, 0))
    holes = kit.sphere(0.012, kit.material("rubber", "black"), (0, 0, -0.185), 6).many([(rr * math.cos(a), rr * math.sin(a), 0) for rr in (0.12, 0.22, 0.32) for a in (math.pi * k / 6 for k in range(12))])
    cloths = [kit.ellipsoid(0.13, 0.07, 0.1, kit.material("cloth", tint), (x, h, z)) for tint, x, h, z in (("#d8473a", -0.12, -0.24, 0.05), ("#f2c14a", 0.1, -0.27, 0.02), ("#4f9a5a", 0.02, -0.17, 0.08), ("#8a5ac0", 0.2, -0.17, 0.0))]
    turning = ring + paddle + paddle.turn("z", 120) + paddle.turn("z", 240) + holes
    if fast:
        cloths = [kit.ellipsoid(0.07, 0.13, 0.1, kit.material("cloth", tint), (r - 0.1, 0, 0)).turn("z", 90 * k + 45) for k, tint in enumerate(("#d8473a", "#f2c14a", "#4f9a5a", "#8a5ac0"))]
    drum = turning + sum(cloths[1:], cloths[0])
    parts.append(kit.hinge("drum", drum.move(0, y, 0), (0, y, 0), "z", rate=16.0 if fast else 2.2, when="always"))
    motor = kit.cylinder(0.09, 0.24, kit.material("steel", "#5a6268"), segments=24).turn("x", 90).move(-0.32, 0.2, 0.02) + kit.tube([(-0.32, 0.2, 0.16), (-0.2, y - 0.1, 0.16)], 0.012, kit.material("rubber", "black"), 6)
    pump = kit.cylinder(0.08, 0.12, kit.material("plastic", "#2f7a4a", 0.4), (0.32, 0.1, 0.05), 20) + kit.tube([(0.32, 0.22, 0.05), (0.22, y - r, 0.0)], 0.03, grey, 10) + kit.tube([(0.36, 0.16, 0.05), (0.52, 0.16, 0.05), (0.54, 0.5, -0.1)], 0.025, grey, 10, smooth=4)
    parts += [motor, pump]
    return kit.model(*parts, colliders="box", mass=60.0, facts=kit.pointed(
        drum=(-0.3, y + 0.3, 0.2), paddle=(0.0, y - r + 0.1, 0.2), water=(0.3, y - 0.3, 0.08), motor=(-0.32, 0.2, 0.16), pump=(0.32, 0.2, 0.1), washing=(0.0, y - 0.16, 0.2), holes=(0.2, y + 0.1, -0.1)))
