"""A rainbow that stands on two clouds: seven bands, red outermost."""

import math

from skyscreen.catalogue import thing

BANDS = ("#e02818", "#f0801c", "#f4d020", "#38b048", "#2fa8d8", "#2858c8", "#7038b0")


@thing(
    en=("rainbow", "rainbow arch"),
    zh=("彩虹", "彩虹桥"),
    kind="body",
    height=7.2,
    mass=1.0,
    sound="cloth",
)
def rainbow(kit, glow=0.75):
    out = []
    outer, wide = 7.2, 0.24
    for k, tone in enumerate(BANDS):
        big, small = outer - wide * k, outer - wide * (k + 1) + 0.01
        paint = kit.material("lamp", tone, emission=glow)

        def band(u, v, big=big, small=small):
            a = math.pi * u
            r = small + (big - small) * v
            return -r * math.cos(a), r * math.sin(a), 0.08 * math.sin(math.pi * v)

        out.append(kit.sheet(band, 72, 3, paint, flip=True) + kit.sheet(lambda u, v, f=band: (f(u, v)[0], f(u, v)[1], -f(u, v)[2]), 72, 3, paint))
    puffs = [kit.egg((x, y, z), (w, h, w * 0.8)) for x, y, z, w, h in (
        (0, 0.45, 0, 1.3, 0.75), (-1.15, 0.32, 0.2, 0.85, 0.5), (1.2, 0.35, 0.1, 0.9, 0.55), (0.35, 1.0, -0.1, 0.75, 0.55), (-0.5, 0.85, 0.25, 0.65, 0.5), (0.6, 0.4, 0.65, 0.7, 0.45), (-0.4, 0.35, 0.75, 0.6, 0.4))]
    cloud = kit.blob(puffs, kit.material("snow", "white"), 0.18, 0.14).move(6.35, 0.28, 0)
    return kit.model(*out, cloud, cloud.mirror("x"), colliders="none")
