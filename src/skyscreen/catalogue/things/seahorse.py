"""A seahorse: a horse's head on a curled tail of rings."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("seahorse", "sea horse"),
    zh=("海马",),
    kind="swimmer",
    height=0.19,
    mass=0.02,
    sound="flesh",
    places=("ocean",),
    motions=("float",),
)
def seahorse(kit, colour="#e8a02c"):
    skin, ridge = (
        kit.material("skin", colour, 0.45, slot="colour"),
        kit.material("skin", kit.mix(colour, "black", 0.45), 0.5),
    )
    path, width = [], []
    for j in range(46):  # neck, belly, and a tail that rolls forwards
        t = j / 45
        if t < 0.5:
            path.append(
                (
                    0,
                    0.158 - 0.20 * t,
                    -0.006
                    - 0.020 * math.sin(math.pi * t / 0.5)
                    + 0.022 * math.sin(math.pi * min(max(t - 0.10, 0.0) / 0.34, 1.0)),
                )
            )
            width.append(0.0100 + 0.0090 * math.sin(math.pi * min(max(t - 0.06, 0.0) / 0.38, 1.0)))
        else:
            a = (t - 0.5) / 0.5 * 5.4
            r = 0.032 - 0.0046 * a
            path.append((0, 0.048 - r * math.sin(a) * 1.0 - 0.006 * a, 0.024 - r * math.cos(a) + 0.002 * a))
            width.append(0.0092 - 0.0072 * (t - 0.5) / 0.5)
    body = kit.tube(path, width, skin, 12)
    rings = sum(
        (
            kit.torus(width[j] * 1.02, 0.0016, ridge, segments=16, sides=5)
            .aim((0, 0, 0), tuple(b - a for a, b in zip(path[j - 1], path[j + 1], strict=True)))
            .move(*path[j])
            for j in range(3, 44, 2)
        ),
        kit.torus(width[1], 0.0016, ridge, segments=16, sides=5).move(*path[1]),
    )
    head = kit.blob(
        [
            kit.egg((0, 0.166, 0.004), (0.011, 0.014, 0.016)),
            kit.limb((0, 0.163, 0.012), (0, 0.152, 0.044), 0.0085, 0.0055),
            kit.ball((0, 0.151, 0.046), 0.0068),
        ],
        skin,
        0.008,
        0.004,
    )
    crest = kit.spikes(
        [((0, 0.176, 0.006 - 0.005 * k), (0, 0.190 - 0.002 * k, 0.004 - 0.008 * k), 0.0028) for k in range(4)], ridge, 5
    )
    eye = kit.sphere(0.0048, kit.material("eye", "#e8c43a", 0.1), (0.0088, 0.168, 0.012), 14) + kit.sphere(
        0.0028, kit.material("eye", "black", 0.1), (0.0116, 0.168, 0.0135), 10
    )
    fin = kit.sheet(
        lambda u, v: (0.0006, 0.115 - 0.040 * v, -0.012 - 0.022 * u * math.sin(math.pi * v)),
        4,
        10,
        kit.material("skin", kit.mix(colour, "white", 0.5), 0.4),
    ) + kit.sheet(
        lambda u, v: (-0.0006, 0.115 - 0.040 * v, -0.012 - 0.022 * u * math.sin(math.pi * v)),
        4,
        10,
        kit.material("skin", kit.mix(colour, "white", 0.5), 0.4),
        flip=True,
    )
    whole = body + rings + head + crest + eye.both() + fin
    lift = -whole.low[1]
    return kit.model(whole.move(0, lift, 0), colliders="box")
