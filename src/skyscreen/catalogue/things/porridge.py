"""A bowl of rice porridge with a spoon in it, red dates and a sprinkle of spring onion."""

import math

from skyscreen.catalogue import thing


@thing(en=("porridge", "congee", "rice porridge", "oatmeal", "gruel", "bowl of porridge"), zh=("粥", "白粥", "稀饭", "小米粥", "八宝粥", "腊八粥", "豆腐脑", "豆花", "一碗粥"), kind="food", height=0.16, mass=0.6, sound="ceramic", places=("kitchen",))
def porridge(kit, colour="#f0e4c4", bowl="royal blue"):
    clay, inside = kit.material("ceramic", bowl, slot="bowl"), kit.material("ceramic", "cream")
    rice = kit.material("food", colour, 0.25, slot="colour")
    wall = kit.lathe([(0, 0), (0.045, 0), (0.05, 0.012), (0.08, 0.03), (0.105, 0.062), (0.115, 0.088), (0.112, 0.09)], clay, segments=44) + kit.lathe([(0.112, 0.09), (0.103, 0.068), (0.09, 0.05)], inside, segments=44)
    fill = kit.lathe([(0.108, 0.074), (0.07, 0.078), (0, 0.079)], rice, segments=44)
    rng = kit.random("grains")
    grains = sum(kit.ellipsoid(0.0035, 0.0018, 0.002, kit.material("food", "#fbf4e2", 0.3), (r * math.sin(a), 0.079, r * math.cos(a)), 6).turn("y", 0) for r, a in ((0.09 * rng.random() ** 0.5, rng.uniform(0, 6.28)) for _ in range(46)))
    dates = sum(kit.ellipsoid(0.012, 0.008, 0.009, kit.material("food", "#8a1c12", 0.15), (x, 0.081, z), 12) for x, z in ((0.03, 0.03), (-0.02, 0.045), (-0.045, -0.015)))
    green = sum(kit.torus(0.004, 0.0014, kit.material("food", "#4a9a30", 0.3), segments=10, sides=5).move(rng.uniform(-0.05, 0.06), 0.081, rng.uniform(-0.06, 0.05)) for _ in range(12))
    spoon = kit.tube([(0.02, 0.078, -0.02), (0.07, 0.11, -0.05), (0.11, 0.155, -0.07)], [0.011, 0.006, 0.008], kit.material("ceramic", "white"), 10, smooth=3)
    return kit.model(wall, fill, grains, dates, green, spoon, colliders="cylinder", sockets={"steam": (0, 0.09, 0), "inside": (0, 0.08, 0)})
