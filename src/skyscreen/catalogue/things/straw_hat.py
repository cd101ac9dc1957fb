"""A straw hat: a round crown, a wide brim with a few stray ends, a ribbon."""

import math

from skyscreen.catalogue import thing


@thing(en=("straw hat", "sun hat", "straw boater", "farmer's hat"), zh=("草帽", "遮阳帽"), kind="prop", height=0.14, mass=0.1,
       sound="cloth", places=("garden",))
def straw_hat(kit, colour="#d8b668", band="crimson"):
    straw, silk = kit.material("rope", colour, slot="colour"), kit.material("silk", band, 0.4, slot="band")
    shape = [(0.215, 0.018), (0.218, 0.022), (0.2, 0.024), (0.11, 0.03), (0.098, 0.036), (0.094, 0.09), (0.08, 0.118), (0.05, 0.13), (0, 0.133)]
    under = [(0.0, 0.122), (0.086, 0.1), (0.092, 0.026), (0.215, 0.017)]

    def wave(x, y, z):
        """The brim is not flat: it rises and falls by a centimetre round the head."""
        r, a = math.hypot(x, z), math.atan2(z, x)
        return x, y + max(r - 0.1, 0) * (0.09 * math.sin(2 * a + 0.6) + 0.05 * math.sin(5 * a)), z

    hat = (kit.lathe(shape, straw, segments=60) + kit.lathe(under, straw, segments=44)).scale(1, 1, 1.1).bend(wave)
    ribbon = kit.lathe([(0.0985, 0.037), (0.0965, 0.062)], silk, segments=48).scale(1, 1, 1.1)
    ends = [(x * 0.214, 0.02, z * 0.235) for x, z in ((math.cos(a), math.sin(a)) for a in (0.4 + 1.05 * k for k in range(6)))]
    loose = sum(kit.capsule((x, y + 0.005, z), (x * 1.06, y + 0.008, z * 1.06), 0.0012, straw, 5) for x, y, z in ends)
    return kit.model((hat + ribbon + loose).move(0, 0.004, 0), colliders="cylinder", sockets={"brow": (0, 0.02, 0)})
