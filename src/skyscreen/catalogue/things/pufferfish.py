"""A puffer: a ball of prickles."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("pufferfish", "puffer fish", "blowfish"),
    zh=("河豚", "刺豚", "气泡鱼"),
    kind="swimmer",
    height=0.168,
    mass=0.8,
    sound="flesh",
    places=("ocean",),
)
def pufferfish(kit, colour="#c9a860"):
    rows = []
    for k in range(150):
        y = 1 - 2 * (k + 0.5) / 150
        r, a = math.sqrt(1 - y * y), 2.39996 * k
        x, z = r * math.sin(a), r * math.cos(a)
        if -0.35 < z < 0.82:
            foot = (0.070 * x, 0.072 * y, -0.045 + 0.105 * z)
            rows.append((foot, (foot[0] * 1.22, foot[1] * 1.22, foot[2] + 0.02 * z - 0.004), 0.0035))
    return kit.fish(
        colour=colour,
        belly="#f6f2e4",
        second="#4a3a24",
        length=0.28,
        deep=0.27,
        wide=0.26,
        spots=0.8,
        fin=0.14,
        dorsal=0.05,
        tail=0.12,
        fork=0.0,
        ridge=0.5,
        blunt=1.0,
        eye=0.045,
        worn=[(kit.spikes(rows, kit.material("horn", "#e8dcb8"), 5), "body")],
    )
