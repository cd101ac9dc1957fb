"""A toll bar: a striped arm on its box that lifts when it is opened, a lamp on top, a rest at its far end."""

from skyscreen.catalogue import thing


@thing(
    en=("toll bar", "boom barrier", "barrier arm", "parking barrier", "barrier gate", "boom gate", "turnpike"), zh=("道闸", "栏杆机", "起落杆", "升降杆", "道闸杆", "拦车杆"),
    kind="prop", height=1.2, mass=60.0, sound="metal", places=("toll_gate", "parking_lot", "parking_garage"),
)  # fmt: skip
def toll_bar(kit, colour="#e8a01c"):
    body, red, white = kit.material("paint", colour, 0.45, slot="colour"), kit.material("paint", "#c8201c", 0.5), kit.material("paint", "#f0eee8", 0.5)
    box = kit.box(0.34, 1.02, 0.34, body, 0.02, (-1.6, 0.04, 0)) + kit.box(0.46, 0.04, 0.46, kit.material("concrete", "#8a8680"), 0.0, (-1.6, 0, 0)) + kit.box(0.38, 0.05, 0.38, kit.material("paint", "#2a2c30"), 0.01, (-1.6, 1.06, 0))
    box += kit.lathe([(0.05, 1.11), (0.06, 1.15), (0.045, 1.2), (0, 1.21)], kit.material("lamp", "#ff4a2c", emission=1.5), (-1.6, 0, 0), 16) + kit.panel(0.2, 0.3, kit.material("paint", "#f0eee8", 0.5), (-1.6, 0.6, 0.175))
    arm = sum(kit.box(0.55, 0.09, 0.045, red if k % 2 else white, 0.0, (-1.32 + 0.55 * k, 0.84, 0.2)) for k in range(6)) + kit.cylinder(0.07, 0.09, kit.material("steel"), (0, 0, 0), 16).turn("x", 90).move(-1.6, 0.885, 0.16)
    arm += kit.box(0.16, 0.14, 0.06, kit.material("iron"), 0.01, (-1.72, 0.815, 0.2))
    rest = kit.ropes([((1.62, 0, 0.2), (1.62, 0.8, 0.2), 0.03), ((1.62, 0.8, 0.14), (1.62, 0.92, 0.1), 0.014), ((1.62, 0.8, 0.26), (1.62, 0.92, 0.3), 0.014)], kit.material("steel"), 8)
    return kit.model(box, kit.hinge("arm", arm, (-1.6, 0.885, 0.2), "z", kind="open", degrees=78), rest, colliders="box")
