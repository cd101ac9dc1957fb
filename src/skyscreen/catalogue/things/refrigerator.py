"""A rounded refrigerator with a freezer above, chrome handles and a magnet or two."""

from skyscreen.catalogue import thing


@thing(en=("refrigerator", "fridge", "freezer"), zh=("冰箱", "电冰箱"), kind="furniture", height=1.75, mass=70.0, sound="metal",
       places=("kitchen",))
def refrigerator(kit, colour="mint"):
    paint, chrome = kit.material("carpaint", colour, slot="colour"), kit.material("steel", rough=0.12)
    dark = kit.material("rubber", "charcoal")
    body = kit.box(0.7, 1.66, 0.58, paint, 0.07, at=(0, 0.08, -0.03))
    low = kit.box(0.69, 1.06, 0.09, paint, 0.06, at=(0, 0.1, 0.29))
    high = kit.box(0.69, 0.54, 0.09, paint, 0.06, at=(0, 1.19, 0.29))
    gap = kit.box(0.66, 1.6, 0.03, dark, 0.01, at=(0, 0.11, 0.245))

    def handle(y, tall):
        bar = kit.tube([(-0.26, y, 0.33), (-0.26, y + 0.03, 0.385), (-0.26, y + tall - 0.03, 0.385), (-0.26, y + tall, 0.33)],
                       0.014, chrome, 10, smooth=3)
        return bar + sum(kit.sphere(0.02, chrome, (-0.26, y + t, 0.335), 12) for t in (0, tall))

    handles = handle(0.78, 0.3) + handle(1.26, 0.22)
    badge = kit.box(0.16, 0.03, 0.012, chrome, 0.005, at=(0.2, 1.6, 0.333))
    feet = sum(kit.cylinder(0.03, 0.09, dark, (x, 0, z), 14) for x in (-0.27, 0.27) for z in (-0.24, 0.22))
    notes = kit.box(0.1, 0.13, 0.003, kit.material("paper", "lemon"), 0.0).turn("z", 6).move(0.12, 0.82, 0.337)
    notes += kit.box(0.09, 0.07, 0.003, kit.material("paper", "white"), 0.0).turn("z", -4).move(0.02, 0.72, 0.337)
    pins = kit.sphere(0.012, kit.material("plastic", "red"), (0.115, 0.945, 0.34), 12) + kit.sphere(
        0.012, kit.material("plastic", "royal blue"), (0.025, 0.785, 0.34), 12)
    hinge = sum(kit.cylinder(0.016, 0.05, chrome, (0.335, y, 0.26), 12) for y in (0.1, 1.14, 1.7))
    return kit.model(body, low, high, gap, handles, badge, feet, notes, pins, hinge, colliders="box",
                     sockets={"handle": (-0.26, 0.93, 0.38), "top": (0, 1.74, 0)})
