"""A coin parking meter: domed window, dial, slot and knob on a pole."""

from skyscreen.catalogue import thing


@thing(en=("parking meter",), zh=("停车计时器", "停车表", "停车收费表"), kind="prop", height=1.45, mass=25.0, sound="metal", places=("city_street",))
def parking_meter(kit, colour="slate"):
    paint, steel = kit.material("carpaint", colour, slot="colour"), kit.material("steel", rough=0.25)
    black, white = kit.material("plastic", "black", 0.3), kit.material("paper", "white")
    pole = kit.lathe([(0.11, 0), (0.11, 0.02), (0.04, 0.03), (0.03, 0.05), (0.03, 1.0), (0.05, 1.02)], steel, segments=20)
    head = kit.blob([kit.block((0, 1.13, 0), (0.1, 0.11, 0.065), 0.05), kit.egg((0, 1.28, 0), (0.1, 0.13, 0.07))], paint, 0.03, 0.018)
    dial = kit.cylinder(0.078, 0.012, white, segments=30).turn("x", 90).move(0, 1.3, 0.064)
    rim = kit.torus(0.079, 0.009, steel, segments=30, sides=8).turn("x", 90).move(0, 1.3, 0.075)
    ticks = sum(kit.box(0.004, 0.014, 0.002, black, 0.0, at=(0, 0.056, 0)).turn("z", 75 - 25 * k).move(0, 1.29, 0.0775) for k in range(7))
    hand = kit.box(0.005, 0.055, 0.002, kit.material("paint", "red"), 0.0).turn("z", 35).move(0, 1.285, 0.078)
    flag = kit.box(0.07, 0.022, 0.002, kit.material("paint", "red"), 0.0, at=(0, 1.25, 0.0775))
    knob = kit.cylinder(0.02, 0.025, steel, segments=18).turn("x", 90).move(0.03, 1.14, 0.065) + kit.capsule(
        (0.03, 1.12, 0.1), (0.03, 1.16, 0.1), 0.006, steel, 8)
    slot = kit.box(0.045, 0.06, 0.006, steel, 0.003, at=(-0.045, 1.115, 0.065)) + kit.box(0.005, 0.036, 0.008, black, 0.0, at=(-0.045, 1.127, 0.066))
    notice = kit.box(0.14, 0.035, 0.004, white, 0.002, at=(0, 1.06, 0.066)) + kit.text("2 HR", 0.034, black).move(0, 1.0775, 0.0705)
    return kit.model(pole, head, dial, rim, ticks, hand, flag, knob, slot, notice, colliders="cylinder")
