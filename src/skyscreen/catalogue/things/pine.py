"""A conifer: drooping whorls of boughs, laden with snow in winter."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("pine", "pine tree", "fir", "spruce", "conifer", "evergreen"),
    zh=("松树", "杉树", "云杉", "针叶树", "冷杉"),
    kind="plant",
    height=9.0,
    places=("forest", "snow_meadow", "mountain"),
    sound="wood",
    mass=400.0,
)
def pine(kit, snow=0.0, height=9.0, seed=0):
    rng = kit.random(f"boughs {seed}")
    h = height
    trunk = kit.tube(
        [(0, 0, 0), (0.02 * h, 0.5 * h, 0), (0, 0.97 * h, 0)],
        [0.022 * h, 0.014 * h, 0.002 * h],
        kit.material("bark"),
        7,
    )
    green = kit.material("needle", sway=0.2, snow=snow)
    whorls = kit.n(15, 6)
    rows = []
    for k in range(whorls):
        f = k / whorls
        y = (0.10 + 0.86 * f**0.94) * h
        reach = ((1 - f) ** 0.82 * 0.235 + 0.012) * h
        drop = (0.075 + 0.05 * rng.random()) * h * (1 - 0.55 * f)
        rise = 0.12 * h * (1 - 0.5 * f)
        boughs = kit.n(9, 5)
        jag = [1 + rng.uniform(-0.22, 0.18) for _ in range(boughs)]
        phase = rng.uniform(0, 6.28)

        def skirt(u, v, y=y, reach=reach, drop=drop, rise=rise, jag=jag, phase=phase):
            # u from the trunk to the tips, v round: tips stick out at each bough and hang between them.
            n = len(jag)
            turn = v * n
            a, b, t = jag[int(turn) % n], jag[(int(turn) + 1) % n], turn - int(turn)
            size = a + (b - a) * t
            bough = 0.5 + 0.5 * math.cos(6.2832 * t)
            r = reach * u * (1 + (size * (0.62 + 0.5 * bough) - 1) * u)
            return (
                r * math.cos(v * 6.2832 + phase),
                y + rise * (1 - u) - drop * u * u * (0.75 + 0.45 * bough),
                r * math.sin(v * 6.2832 + phase),
            )

        rows.append(kit.sheet(skirt, 3, boughs * 2 / kit.detail, green, closed=True))
    crown = sum(rows)
    tip = kit.cone(0.02 * h, 0.09 * h, green, (0, 0.92 * h, 0), 6)
    return kit.model(
        trunk, (crown + tip).sway(0.35, 0.1 * h, h, 1.5), colliders="none", facts={"trunk_radius": 0.025 * h}
    )
