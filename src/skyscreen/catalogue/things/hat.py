"""A felt hat with a pinched crown and a silk band."""

import math

from skyscreen.catalogue import thing


@thing(en=("hat", "fedora", "top hat", "cowboy hat", "cap"), zh=("帽子", "礼帽", "毡帽"), kind="prop", height=0.15, mass=0.15,
       sound="cloth", places=("living_room",))
def hat(kit, colour="brown", band="black", turned=False):
    felt, silk = kit.material("cloth", colour, 0.95, slot="colour"), kit.material("silk", band, 0.4, slot="band")

    def wave(x, y, z):
        """The brim turns up at the sides and down in front; the crown is pinched at the front."""
        r = math.hypot(x, z * 0.86)
        lift = max(r - 0.095, 0) * (0.75 * abs(x) - 0.35 * max(z, 0)) / 0.11
        pinch = max(y - 0.05, 0) / 0.08
        return x * (1 - 0.3 * pinch * max(z, 0) / 0.1), y + lift - 0.35 * pinch * max(0.03 - abs(x), 0), z

    shape = [(0.163, 0.016), (0.165, 0.019), (0.16, 0.021), (0.105, 0.016), (0.093, 0.02), (0.088, 0.06), (0.08, 0.11),
             (0.065, 0.126), (0.04, 0.13), (0, 0.122)]
    under = [(0.0, 0.118), (0.075, 0.105), (0.09, 0.018), (0.163, 0.016)]
    made = kit.lathe(shape, felt, segments=48) + kit.lathe(under, felt, segments=40)
    ribbon = kit.lathe([(0.0945, 0.021), (0.0915, 0.05)], silk, segments=48)
    bow = kit.box(0.012, 0.03, 0.035, silk, 0.004, at=(0.095, 0.021, 0)) + kit.box(0.008, 0.03, 0.06, silk, 0.002, at=(0.095, 0.021, 0))
    whole = (made + ribbon).scale(1, 1, 1.16).bend(wave)
    feather = kit.sheet(lambda u, v: (0.098 + 0.02 * u, 0.03 + 0.085 * u, -0.02 * u + 0.022 * math.sin(math.pi * min(u * 1.05, 1)) * (
        v - 0.5)), 8, 3, kit.material("feather", "scarlet"))
    if turned:  # on its crown, the mouth up, as before a street musician
        return kit.model(whole.turn("x", 180).move(0, 0.134, 0), colliders="cylinder", sockets={"mouth": (0, 0.1, 0)})
    return kit.model(whole.move(0, 0.026, 0), (bow + feather + feather.move(0.001, 0, 0)).move(0, 0.029, 0), colliders="cylinder",
                     sockets={"brow": (0, 0.02, 0)})
