"""Spring rolls: golden crisp rolls stacked on a plate beside a dish of red sauce."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("spring roll", "spring rolls", "egg roll", "egg rolls"), zh=("春卷",), kind="food",
    places=("chinese_restaurant",), height=0.1004, mass=0.4, sound="ceramic")
def spring_rolls(kit, colour="#c8883a"):
    crust = kit.material("food", colour, slot="colour")
    roll = kit.capsule((0, 0, -0.042), (0, 0, 0.042), 0.015, crust, 14) + kit.tube([(0.0152 * cos(0.5 * k), 0.0152 * sin(0.5 * k), -0.045 + 0.0075 * k) for k in range(13)], 0.0012, kit.material("food", "#a86a28"), 5) + kit.sphere(0.0035, kit.material("food", "#e0b060"), (0, 0, 0), 6).many([(0.0145 * cos(2.4 * k), 0.0145 * sin(2.4 * k), -0.04 + 0.008 * k) for k in range(11)])
    rows = [(-0.034, 0.03, 0.0, 4), (0.0, 0.03, 0.0, -3), (0.034, 0.03, 0.0, 5), (-0.017, 0.056, 0.004, 12), (0.017, 0.056, -0.003, -6), (0.0, 0.082, 0.0, 20)]
    plate = kit.plate(0.12, kit.material("ceramic", "#eef0ea"), kit.material("ceramic", "#2f5a9a"))
    sauce = kit.lathe([(0, 0.02), (0.02, 0.02), (0.027, 0.034), (0.029, 0.036), (0.025, 0.034), (0.02, 0.028), (0, 0.028)], kit.material("ceramic", "#f2efe6"), (0.078, 0, 0.045), 24) + kit.cylinder(0.022, 0.002, kit.material("food", "#c02c14"), (0.078, 0.028, 0.045), 22, bevel=0)
    green = kit.leaves([(-0.075, 0.034, 0.05), (-0.08, 0.034, 0.04), (-0.07, 0.034, 0.06)], 0.03, 0.02, kit.material("leaf", "#4f9a3a"), "lettuce", droop=0.1)
    return kit.model(plate, roll.many(rows), sauce, green, colliders="box")
