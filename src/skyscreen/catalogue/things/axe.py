"""An axe: a flared steel blade at the top of a curved handle."""

from skyscreen.catalogue import thing


@thing(en=("axe", "ax", "hatchet", "battle axe", "woodcutter's axe"), zh=("斧头", "斧子", "板斧"), kind="prop", height=0.734, mass=1.8, sound="metal", places=("forest",))
def axe(kit, colour="oak"):
    steel, edge = kit.material("steel", "#4a4e54", 0.3), kit.material("steel", rough=0.08)
    blade = kit.loft([[(x, 0.66 + h * s, t * r) for s, r in ((1, 1), (1, -1), (-1, -1), (-1, 1))] for x, h, t in ((-0.03, 0.03, 0.016), (0.02, 0.03, 0.016), (0.07, 0.036, 0.01), (0.105, 0.055, 0.005))], steel)
    blade += kit.loft([[(x + 0.012 * (1 - s * s), 0.655 + h * s, t * r) for s, r in ((1, 1), (1, -1), (0, -1), (-1, -1), (-1, 1), (0, 1))] for x, h, t in ((0.1, 0.055, 0.005), (0.13, 0.07, 0.0006))], edge)
    handle = kit.tube([(0.02, 0, 0), (0.0, 0.06, 0), (0.012, 0.25, 0), (-0.004, 0.5, 0), (0, 0.71, 0)], [0.021, 0.017, 0.014, 0.014, 0.015], kit.material("wood", colour, slot="colour"), 10, smooth=4).scale(1.15, 1, 0.8)
    return kit.model(blade, handle, colliders="box", sockets={"grip": (0, 0.15, 0)})
