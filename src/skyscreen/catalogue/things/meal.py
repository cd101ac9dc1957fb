"""A laid meal: a roast, a fish, greens, a soup tureen, rice bowls and chopsticks."""

import math

from skyscreen.catalogue import thing


@thing(en=("dinner", "meal", "lunch", "feast", "supper", "banquet", "breakfast", "dishes of food"), zh=("饭菜", "晚餐", "晚饭", "午餐", "年夜饭", "一桌菜", "宴席", "早餐"), kind="food", height=0.128, mass=6.0, sound="glass", places=("living_room", "kitchen"))
def meal(kit, colour="white"):
    china, blue = kit.material("ceramic", colour, slot="colour"), kit.material("ceramic", "royal blue")
    rng = kit.random("meal")
    def dish(food, r=0.12):
        return kit.plate(r, china, blue) + food
    meat = kit.blob([kit.egg((0, 0.05, 0), (0.07, 0.045, 0.05)), kit.egg((0.05, 0.05, 0.01), (0.03, 0.03, 0.03)), kit.limb((0.05, 0.05, 0), (0.1, 0.05, 0.02), 0.02, 0.01)], kit.material("food", "#8a3f18", 0.2), 0.02, 0.013)
    fish = kit.ellipsoid(0.1, 0.022, 0.034, kit.material("food", "#a8682c", 0.25), (-0.01, 0.036, 0), 16) + kit.extrude([(0.08, 0), (0.125, -0.03), (0.115, 0), (0.125, 0.03)], 0.006, kit.material("food", "#a8682c", 0.3)).turn("x", -90).move(0, 0.036, 0)
    greens = kit.leaves([(rng.uniform(-0.06, 0.06), 0.035 + rng.uniform(0, 0.02), rng.uniform(-0.06, 0.06)) for _ in range(50)], 0.05, 0.026, kit.material("leaf", "#3f8a2c"), droop=0.2)
    balls = kit.sphere(0.02, kit.material("food", "#b8722c", 0.3), segments=10).many([(0.045 * math.cos(1.05 * j) * (j > 0), 0.032 + 0.022 * (j == 0), 0.045 * math.sin(1.05 * j) * (j > 0)) for j in range(7)])
    soup = kit.lathe([(0, 0), (0.05, 0), (0.055, 0.008), (0.09, 0.05), (0.095, 0.085), (0.09, 0.085), (0.085, 0.05), (0, 0.012)], china, segments=32) + kit.cylinder(0.088, 0.002, kit.material("food", "#e8c070", 0.05), (0, 0.07, 0), 28) + kit.leaves([(rng.uniform(-0.05, 0.05), 0.073, rng.uniform(-0.05, 0.05)) for _ in range(9)], 0.025, 0.014, kit.material("leaf"), "herbs", droop=0.0)
    rice = kit.lathe([(0, 0), (0.025, 0), (0.03, 0.008), (0.05, 0.03), (0.056, 0.055), (0.053, 0.055), (0.0, 0.01)], china, segments=26) + kit.ellipsoid(0.05, 0.022, 0.05, kit.material("food", "#fbf8f0", 0.6), (0, 0.05, 0), 16)
    sticks = kit.ropes([((0.075, 0.004, -0.1), (0.075, 0.004, 0.12), 0.003), ((0.085, 0.004, -0.1), (0.085, 0.004, 0.12), 0.003)], kit.material("paint", "maroon"), 6)
    place = rice + sticks
    return kit.model(soup, dish(meat).move(-0.24, 0, -0.06), dish(fish).move(0.24, 0, -0.08), dish(greens).move(-0.13, 0, -0.26), dish(balls, 0.1).move(0.13, 0, -0.27),
                     place.move(0, 0, 0.24), place.move(-0.27, 0, 0.2), place.move(0.27, 0, 0.2), colliders="none", sockets={"steam": (0, 0.09, 0)})
