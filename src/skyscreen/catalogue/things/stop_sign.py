"""An eight-sided stop sign on its post."""

import math

from skyscreen.catalogue import thing


@thing(en=("stop sign", "road sign", "street sign", "traffic sign"), zh=("停车标志", "路牌", "交通标志", "指示牌"), kind="prop", height=2.5,
       mass=25.0, sound="metal", places=("city_street",))
def stop_sign(kit, colour="red", word="STOP"):
    white, steel = kit.material("paint", "white", 0.35), kit.material("steel", rough=0.45)
    face = kit.material("paint", colour, 0.3, slot="colour")

    def octagon(r):
        return [(r * math.cos(math.radians(22.5 + 45 * k)), r * math.sin(math.radians(22.5 + 45 * k))) for k in range(8)]

    plate = kit.extrude(octagon(0.4), 0.012, white) + kit.extrude(octagon(0.375), 0.016, face)
    back = kit.extrude(octagon(0.395), 0.004, steel).move(0, 0, -0.008)
    letters = kit.text(word, 0.25, white).move(0, 0, 0.0085)
    post = kit.box(0.06, 2.42, 0.035, steel, 0.004, at=(0, 0, -0.035)) + kit.box(0.3, 0.05, 0.3, kit.material("concrete"), at=(0, 0, -0.035))
    holes = sum(kit.cylinder(0.009, 0.004, kit.material("iron"), segments=8).turn("x", 90).move(0, 0.2 + 0.12 * k, -0.017)
                for k in range(13))
    bolts = sum(kit.sphere(0.014, steel, (0, y, 0.012), 10) for y in (1.83, 2.37))
    return kit.model((plate + back + letters).move(0, 2.1, 0), post, holes, bolts, colliders="box")
