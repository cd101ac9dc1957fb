"""A sourdough loaf: a domed dark crust, one long curved cut that opened into an ear, leaf cuts, flour rings of its basket."""

import math

from skyscreen.catalogue import thing

RADIUS, HEIGHT = 0.11, 0.1
"""Metres."""
CRUMB, FLOUR, DARK, PALE = "#e2c48c", "#efe3cb", "#57290f", "#c99452"


def _cut(x: float, z: float) -> float:
    """Metres from the long cut, positive towards the ear's open side; far away beyond its ends."""
    bend = 0.022 - 2.4 * x * x
    beyond = max(abs(x) - 0.082, 0.0)
    return math.copysign(math.hypot(z - bend, 2.0 * beyond), z - bend)


def _leaf(x: float, z: float) -> float:
    """Metres from the nearest of the short slanting cuts on the other side."""
    near = 1.0
    for k in range(5):
        cx, cz = -0.056 + 0.028 * k, -0.034 + 0.3 * (0.056 - abs(-0.056 + 0.028 * k)) - 0.012
        along = max(abs((x - cx) * 0.5 + (z - cz) * 0.866) - 0.016, 0.0)
        near = min(near, math.hypot((x - cx) * 0.866 - (z - cz) * 0.5, along))
    return near


@thing(en=("loaf", "loaf of bread", "loaves", "loaves of bread", "sourdough", "sourdough bread", "country bread"), zh=("大面包", "圆面包", "一条面包", "欧包", "一个面包"), kind="food", height=0.107, mass=0.7, sound="soft", places=("kitchen", "cafe"))
def loaf(kit, colour="#955424"):
    rng = kit.random("crust")
    bumps = [(rng.uniform(0, 2 * math.pi), rng.uniform(3, 9), rng.uniform(0.2, 1.0)) for _ in range(5)]

    def crust(u, v):
        """u: round the loaf; v: from the middle of its foot over its side to the crown."""
        turn = 2 * math.pi * u
        if v < 0.22:
            r, y = RADIUS * 0.9 * v / 0.22, 0.0
        else:
            lift = (v - 0.22) / 0.78 * 0.5 * math.pi
            r, y = RADIUS * (0.9 + 0.1 * math.sin(min(4 * lift, math.pi))) * math.cos(lift) ** 0.8, HEIGHT * math.sin(lift) ** 0.9
        wobble = 1 + 0.012 * sum(a * math.sin(n // 1 * turn + p) for p, n, a in bumps) / 3
        x, z = r * wobble * math.cos(turn), r * wobble * math.sin(turn)
        if y > 0.03:
            d, leaf = _cut(x, z), _leaf(x, z)
            y -= 0.013 * math.exp(-((d / 0.0075) ** 2)) + 0.003 * math.exp(-((leaf / 0.0035) ** 2))
            y += 0.009 * math.exp(-(((d - 0.0125) / 0.005) ** 2))
        return x, y, z

    def baked(x, y, z):
        r = math.hypot(x, z)
        base = kit.mix(PALE, colour, min(y / 0.035, 1.0))
        base = kit.mix(base, DARK, 0.55 * max(0.0, min((y - 0.045) / 0.06, 1.0)) * (0.6 + 0.4 * math.sin(31 * x + 23 * z)))
        if y < 0.03:
            return base
        d, leaf = _cut(x, z), _leaf(x, z)
        ring = max(0.0, math.cos(2 * math.pi * r / 0.019)) ** 4
        base = kit.mix(base, FLOUR, 0.5 * ring * (0.5 + 0.5 * math.sin(17 * x - 29 * z)))
        base = kit.mix(base, CRUMB, 0.9 * math.exp(-(((d + 0.001) / 0.008) ** 2)))
        base = kit.mix(base, CRUMB, 0.6 * math.exp(-((leaf / 0.003) ** 2)))
        return kit.mix(base, "#3c1a08", 0.8 * math.exp(-(((d - 0.013) / 0.0032) ** 2)))

    fine = 1.0 if kit.detail > 0.9 else 0.5
    body = kit.sheet(crust, int(150 * fine), int(64 * fine), kit.material("food", colour, 0.62, slot="colour")).tinted(baked)
    return kit.model(body, colliders="cylinder")
