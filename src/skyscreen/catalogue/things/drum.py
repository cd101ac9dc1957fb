"""A marching drum: brass hoops, zigzag cords, a pair of sticks on its skin."""

import math

from skyscreen.catalogue import thing


@thing(en=("drum", "snare drum", "chinese drum"), zh=("鼓", "大鼓", "小鼓"), kind="prop", height=0.43, mass=4.0, sound="wood",
       places=("living_room",))
def drum(kit, colour="red"):
    shell, gold = kit.material("carpaint", colour, slot="colour"), kit.material("brass")
    cord, skin, oak = kit.material("rope", "white"), kit.material("paper", "cream"), kit.material("wood", "oak")
    body = kit.lathe([(0.2, 0.02), (0.2, 0.38)], shell, segments=44)
    head = kit.lathe([(0.196, 0.385), (0, 0.388)], skin, segments=44)
    hoops = sum(kit.lathe([(0.2, y), (0.212, y + 0.002), (0.214, y + 0.018), (0.212, y + 0.034), (0.2, y + 0.036)], gold, segments=44)
                for y in (0.005, 0.36))
    base = kit.lathe([(0, 0.004), (0.2, 0.006)], shell, segments=36)
    zig = []
    for k in range(12):
        a, b, c = (2 * math.pi * (k + s) / 12 for s in (0, 0.5, 1))
        zig += [((0.213 * math.sin(a), 0.362, 0.213 * math.cos(a)), (0.213 * math.sin(b), 0.04, 0.213 * math.cos(b)), 0.0035),
                ((0.213 * math.sin(b), 0.04, 0.213 * math.cos(b)), (0.213 * math.sin(c), 0.362, 0.213 * math.cos(c)), 0.0035)]
    tabs = kit.box(0.022, 0.04, 0.012, kit.material("leather", "brown"), at=(0, 0.3, 0.2125)).copy_round(12)
    star = [((0.09 if k % 2 == 0 else 0.038) * math.sin(math.pi * k / 5), (0.09 if k % 2 == 0 else 0.038) * math.cos(math.pi * k / 5)) for k in range(10)]
    badge = kit.extrude(star, 0.006, gold).move(0, 0.2, 0.203)
    stick = kit.tube([(0, 0, -0.16), (0, 0, 0.1), (0, 0, 0.15)], [0.008, 0.0065, 0.004], oak, 10) + kit.ellipsoid(0.007, 0.007, 0.011, oak, (0, 0, 0.16), 10)
    sticks = stick.turn("y", 30).move(0.02, 0.398, 0.03) + stick.turn("y", -25).move(-0.02, 0.41, 0.03)
    return kit.model(body, head, hoops, base, kit.ropes(zig, cord, 6), tabs, badge, sticks, colliders="cylinder", sockets={"head": (0, 0.39, 0)})
