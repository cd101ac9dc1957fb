"""A plump pillow with piped seams."""

import math

from skyscreen.catalogue import thing


@thing(en=("pillow", "cushion", "throw pillow", "pillows"), zh=("枕头", "靠垫", "抱枕", "坐垫"), kind="prop", height=0.177, mass=0.8, sound="cloth", places=("bedroom",))
def pillow(kit, colour="white"):
    cloth = kit.material("cloth", colour, slot="colour")
    def at(u, v, s):
        a, b = 2 * u - 1, 2 * v - 1
        full = max((1 - abs(a) ** 3) * (1 - abs(b) ** 3), 0) ** 0.42
        pinch = 1 - 0.05 * (1 - a * a) * (abs(b) > 0.99) - 0.07 * (1 - full) * 0
        return 0.29 * a * (1 - 0.07 * (1 - b * b)) * pinch, 0.085 + s * 0.085 * full * (1 + 0.05 * math.sin(5 * a + 3 * b)), 0.21 * b * (1 - 0.09 * (1 - a * a))
    skin = kit.sheet(lambda u, v: at(u, v, 1), 22, 18, cloth, flip=True) + kit.sheet(lambda u, v: at(u, v, -1), 22, 18, cloth)
    seam = kit.tube([at(k / 12, 0, 1) for k in range(12)] + [at(1, k / 10, 1) for k in range(10)] + [at(1 - k / 12, 1, 1) for k in range(12)] + [at(0, 1 - k / 10, 1) for k in range(11)], 0.005, cloth, 6)
    return kit.model(skin, seam, colliders="box")
