"""A heap of laundry: folded and crumpled cloth of several colours, a sleeve hanging out."""

import math

from skyscreen.catalogue import thing


@thing(en=("pile of laundry", "heap of laundry", "heap of clothes", "pile of clothes", "laundry pile", "dirty clothes"), zh=("脏衣服", "一堆衣服", "衣服堆", "待洗衣物"),
       kind="furniture", height=0.37, mass=6.0, sound="cloth", places=("living_room", "laundry"))
def laundry_pile(kit, colour="azure"):
    rng = kit.random("heap")
    tones = [kit.material("cloth", c, 0.95) for c in (colour, "#d8d2c4", "#a4483c", "#5a7a5c", "#d0a860", "#6a5a86", "#e6e2da")]
    out = []
    for k in range(15):
        a, ring = 2.4 * k, 0.34 * math.sqrt(max(1 - k / 15, 0.0)) + 0.02
        w, h, d = 0.34 + 0.1 * rng.random(), 0.07 + 0.03 * rng.random(), 0.26 + 0.1 * rng.random()
        wave = lambda x, y, z, p=rng.random() * 6: (x + 0.012 * math.sin(19 * z + p), y + 0.018 * math.sin(11 * x + p) * math.cos(13 * z - p), z + 0.012 * math.cos(17 * x + p))
        out.append(kit.box(w, h, d, tones[k % len(tones)], 0.03).bend(wave).turn("z", 14 * (rng.random() - 0.5)).turn("y", 360 * rng.random()).move(ring * math.cos(a), 0.018 * k, ring * math.sin(a)))
    sleeve = kit.tube([(0.2, 0.22, 0.15), (0.34, 0.2, 0.24), (0.43, 0.09, 0.3), (0.5, 0.03, 0.34)], [0.05, 0.055, 0.05, 0.045], tones[2], 12, smooth=5)
    return kit.model(*out, sleeve, colliders="box", sockets={"top": (0, 0.3, 0)})
