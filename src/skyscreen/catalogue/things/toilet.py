"""A toilet with its lid up and a cistern behind."""

import math

from skyscreen.catalogue import thing


@thing(en=("toilet", "toilet bowl", "lavatory"), zh=("马桶", "厕所", "坐便器"), kind="furniture", height=0.8, mass=35.0, sound="glass",
       places=("living_room",))
def toilet(kit, colour="white"):
    china, chrome = kit.material("ceramic", colour, 0.1, slot="colour"), kit.material("steel", rough=0.12)
    seat = kit.material("plastic", colour, 0.25)

    def ring(y, a, front, back):
        return [(a * math.cos(t), y, (front if math.sin(t) > 0 else back) * math.sin(t)) for t in (2 * math.pi * k / 36 for k in range(36))]

    bowl = kit.loft([ring(0, 0.12, 0.16, 0.22), ring(0.04, 0.115, 0.15, 0.22), ring(0.16, 0.11, 0.13, 0.2), ring(0.3, 0.165, 0.26, 0.2),
                     ring(0.38, 0.185, 0.3, 0.2), ring(0.4, 0.185, 0.3, 0.2)], china)
    hole = kit.loft([ring(0.425, 0.125, 0.225, 0.11), ring(0.41, 0.12, 0.22, 0.11), ring(0.3, 0.06, 0.1, 0.06)], china, caps=False)
    water = kit.loft([ring(0.31, 0.065, 0.11, 0.065), ring(0.311, 0.01, 0.01, 0.01)], kit.material("glass", "#cfeaf0", 0.05), caps=False)
    lid = kit.loft([ring(y, a, f, b) for y, a, f, b in ((0, 0.185, 0.3, 0.12), (0.018, 0.185, 0.3, 0.12), (0.024, 0.17, 0.28, 0.11))], seat)
    lid = lid.turn("x", -98).move(0, 0.5, -0.19)
    rim = kit.tube([*ring(0.415, 0.155, 0.265, 0.145), ring(0.415, 0.155, 0.265, 0.145)[0]], 0.027, seat, 10, caps=False)
    tank = kit.box(0.4, 0.36, 0.17, china, 0.03, at=(0, 0.4, -0.33)) + kit.box(0.43, 0.035, 0.2, china, 0.012, at=(0, 0.755, -0.33))
    stem = kit.box(0.2, 0.3, 0.18, china, 0.04, at=(0, 0.12, -0.26))
    lever = kit.capsule((-0.15, 0.69, -0.24), (-0.08, 0.685, -0.23), 0.009, chrome) + kit.sphere(0.016, chrome, (-0.15, 0.69, -0.245), 12)
    return kit.model(bowl, hole, water, lid, rim, tank, stem, lever, colliders="box", sockets={"seat": (0, 0.43, 0.05)})
