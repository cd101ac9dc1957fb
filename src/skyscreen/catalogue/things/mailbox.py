"""A pillar box: domed cap, slot with its hood, a white plate."""

import math

from skyscreen.catalogue import thing


@thing(en=("mailbox", "postbox", "letterbox", "pillar box"), zh=("邮筒", "邮箱", "信箱"), kind="prop", height=1.6, mass=250.0, sound="metal",
       places=("city_street",))
def mailbox(kit, colour="red"):
    paint, black = kit.material("carpaint", colour, slot="colour"), kit.material("paint", "black", 0.4)
    body = kit.lathe([(0.26, 0.0), (0.26, 0.2)], black, segments=36)
    body += kit.lathe([(0.255, 0.2), (0.245, 0.22), (0.24, 1.3), (0.26, 1.32), (0.285, 1.36), (0.29, 1.4), (0.28, 1.42)], paint, segments=40)
    body += kit.lathe([(0.29, 1.4), (0.27, 1.47), (0.2, 1.55), (0.1, 1.59), (0, 1.6)], paint, segments=40)
    slot = kit.box(0.26, 0.035, 0.04, black, 0.004, at=(0, 1.18, 0.222)) + kit.box(0.3, 0.03, 0.08, paint, 0.012, at=(0, 1.22, 0.235))
    door = kit.sheet(lambda u, v: _round(0.247, -0.62 + 1.24 * v, 0.36 + 0.66 * u), 2, 12, paint)
    edge = kit.tube([_round(0.25, a, y) for a, y in ((-0.62, 0.36), (-0.62, 1.02), (-0.3, 1.02), (0, 1.02), (0.3, 1.02), (0.62, 1.02),
                                                     (0.62, 0.36), (0.3, 0.36), (0, 0.36), (-0.3, 0.36), (-0.62, 0.36))], 0.006, black, 6)
    plate = kit.sheet(lambda u, v: _round(0.2495, 0.24 - 0.48 * (1 - v), 0.72 + 0.2 * u), 1, 8, kit.material("paper", "white"))
    lines = sum(kit.box(0.15, 0.008, 0.003, black, 0.0, at=(0, 0.76 + 0.035 * k, 0.2495)) for k in range(4))
    word = kit.text("POST", 0.12, kit.material("brass")).move(0, 1.11, 0.2435)
    lock = kit.cylinder(0.02, 0.012, kit.material("brass"), segments=16).turn("x", 90).move(0.11, 0.66, 0.222)
    ribs = kit.torus(0.286, 0.012, paint, (0, 1.37, 0), 40, 6)
    return kit.model(body, slot, door, edge, plate, lines, word, lock, ribs, colliders="cylinder", sockets={"slot": ((0, 1.2, 0.26), (0, 0, 1))})


def _round(r, angle, y):
    return r * math.sin(angle), y, r * math.cos(angle)
