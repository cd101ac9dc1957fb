"""A clothes iron: a pointed steel sole, a coloured body, a grip and its cord."""

import math

from skyscreen.catalogue import thing


@thing(en=("clothes iron", "flatiron", "steam iron", "electric iron"), zh=("熨斗", "电熨斗", "蒸汽熨斗"), kind="prop", height=0.143, mass=1.3, sound="metal", places=("living_room",))
def clothes_iron(kit, colour="royal blue"):
    shell, black, steel = kit.material("plastic", colour, 0.2, slot="colour"), kit.material("plastic", "black"), kit.material("steel", rough=0.1)
    def ring(y, k, lift=0.0):
        return [(0.055 * k * math.sin(t) * (1 if math.cos(t) < 0.2 else (1 - 0.75 * math.cos(t) ** 2)), y, 0.02 + 0.12 * math.cos(t) * (1 if math.cos(t) > 0 else 0.75) - lift) for t in (2 * math.pi * j / 28 for j in range(28))]
    sole = kit.loft([ring(0, 1.0), ring(0.012, 1.02)], steel)
    body = kit.loft([ring(0.012, 1.0), ring(0.03, 0.95), ring(0.055, 0.62, 0.02)], shell)
    grip = kit.tube([(0, 0.045, 0.07), (0, 0.1, 0.06), (0, 0.125, 0.0), (0, 0.11, -0.06), (0, 0.04, -0.07)], [0.016, 0.017, 0.016, 0.017, 0.02], black, 10, smooth=5)
    cord = kit.tube([(0, 0.1, -0.065), (0, 0.13, -0.12), (0.05, 0.05, -0.16), (0.1, 0.006, -0.12), (0.16, 0.006, -0.02), (0.14, 0.006, 0.08)], 0.004, kit.material("rubber", "black"), 6, smooth=5)
    return kit.model(sole, body, grip, cord, kit.cylinder(0.016, 0.01, kit.material("plastic", "white"), (0, 0.054, 0.0), 18), colliders="box", sockets={"grip": (0, 0.12, 0), "steam": (0, 0.02, 0.13)})
