"""An onion: papery ribs that meet in a dry tip, roots below."""

import math

from skyscreen.catalogue import thing


@thing(en=("onion",), zh=("洋葱",), kind="food", height=0.105, mass=0.16, sound="soft", places=("kitchen", "market"))
def onion(kit, colour="#b8793a"):
    body = kit.fruit(0.041, 0.075, kit.material("food", colour, 0.3, slot="colour"), dimple=-0.12, base=0.02, neck=0.35, ribs=12, deep=0.025, stalk=0)
    tip = kit.tube([(0, 0.078, 0), (0.002, 0.094, 0), (0.006, 0.104, 0)], [0.007, 0.004, 0.001], kit.material("rope", "tan"), 7)
    roots = kit.ropes([((0.004 * math.sin(k), 0.004, 0.004 * math.cos(k)), (0.013 * math.sin(k), 0.0, 0.013 * math.cos(k)), 0.0007) for k in range(8)], kit.material("rope", "beige"), 3)
    return kit.model(body, tip, roots, colliders="sphere")
