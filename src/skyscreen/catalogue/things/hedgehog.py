"""A hedgehog: a cap of spines over a pointed face."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("hedgehog", "porcupine"),
    zh=("刺猬", "小刺猬", "豪猪"),
    kind="quadruped",
    height=0.161,
    mass=0.9,
    sound="flesh",
    young=("小刺猬",),
    places=("forest", "garden"),
)
def hedgehog(kit, colour="#c9a67c"):
    quill, pale = kit.material("horn", "#5a4432", 0.5, slot="spines"), kit.material("horn", "#e6d6b8", 0.5)
    rows, tips = [], []
    for k in range(560):  # even over the back: a Fibonacci lattice on an ellipsoid
        y = 1 - (k + 0.5) / 560 * 1.36
        r, a = math.sqrt(max(1 - y * y, 0.0)), 2.39996 * k
        x, z = r * math.sin(a), r * math.cos(a)
        if z > 0.80 and y < 0.62:
            continue
        foot = (0.042 * x, -0.006 + 0.042 * y, 0.006 + 0.080 * z)
        way = (x * 0.030, 0.024 * max(y, -0.1) + 0.008, z * 0.022 - 0.014)
        end = tuple(p + q for p, q in zip(foot, way, strict=True))
        rows.append((foot, end, 0.0022))
        tips.append(
            (
                tuple(p + 0.62 * q for p, q in zip(foot, way, strict=True)),
                tuple(p + 1.04 * q for p, q in zip(foot, way, strict=True)),
                0.00095,
            )
        )
    return kit.quadruped(
        colour=colour,
        like="rodent",
        second="#e8d4b4",
        dark="#5a4636",
        withers=0.105,
        back=0.95,
        chest=0.33,
        width=0.36,
        waist=0.36,
        rump=0.36,
        belly=0.05,
        foot=0.085,
        neck=0.14,
        neck_rise=10.0,
        head=0.30,
        muzzle=0.56,
        muzzle_width=0.085,
        snub=0.55,
        nose="black",
        nose_size=1.3,
        ear=0.15,
        eye=0.068,
        tail=0.05,
        tail_up=-0.3,
        fur=0.035,
        pattern="pale_belly",
        worn=[(kit.spikes(rows, quill, 3) + kit.spikes(tips, pale, 3), "spine1")],
    )
