"""An airliner with swept wings, engines and a tail fin."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("airplane", "plane", "aeroplane", "jet", "airliner", "aircraft"),
    zh=("飞机", "客机", "喷气机"),
    kind="vehicle", cabin="aeroplane_cabin",
    height=9.4,
    mass=42000.0,
    speed=70.0,
    sound="metal",
    flies=True,
    places=("mountain", "meadow"),
)
def airplane(kit, colour="white", tail="royal blue"):
    skin, metal = kit.material("carpaint", colour, slot="colour"), kit.material("steel")
    fin, glass = kit.material("carpaint", tail, slot="tail"), kit.material("pane")
    r, y0 = 1.75, 3.2
    rings = []
    for k in range(25):
        t = k / 24
        grow = min(t / 0.14, 1) ** 0.5 if t < 0.14 else (1 - ((t - 0.66) / 0.34) ** 1.6 * 0.92 if t > 0.66 else 1)
        lift = 0.9 * max((t - 0.66) / 0.34, 0) ** 1.5 - 0.35 * (1 - min(t / 0.14, 1)) ** 2
        z = 15 - 30 * t
        rings.append(
            [
                (max(grow, 0.03) * r * math.cos(a), y0 + lift + max(grow, 0.03) * r * math.sin(a), z)
                for a in (2 * math.pi * j / 20 for j in range(20))
            ]
        )
    body = kit.loft(rings, skin)
    windows = sum(
        kit.box(0.05, 0.36, 0.26, glass, 0.0, at=(1.72, y0 + 0.35, 10.5 - 0.95 * k)) for k in range(19)
    ).both()
    cockpit = kit.box(1.9, 0.5, 0.6, glass, 0.1).turn("x", 38).move(0, y0 + 0.42, 13.55)

    def wing(span, root, tip, sweep, rise, thick, paint):
        def section(u):
            chord, x = root + (tip - root) * u, span * u
            return [
                (
                    x,
                    rise * u
                    + thick
                    * (1 - 0.7 * u)
                    * math.sin(2 * math.pi * k / 14)
                    * (1 - 0.35 * math.cos(2 * math.pi * k / 14)),
                    chord * 0.5 * math.cos(2 * math.pi * k / 14) - sweep * u,
                )
                for k in range(14)
            ]

        return kit.loft([section(u) for u in (0, 0.35, 0.7, 1)], paint)

    wings = wing(15.5, 6.0, 1.7, 7.0, 1.4, 0.36, skin).move(1.2, 2.4, 1.2).both()
    stab = wing(5.6, 3.0, 1.2, 2.6, 0.4, 0.15, skin).move(0.5, 4.3, -12.6).both()
    rudder = wing(5.2, 3.9, 1.7, 3.4, 0.0, 0.18, fin).turn("z", 90).move(0, 4.4, -12.2)
    engine = kit.lathe(
        [(0.5, 0), (0.85, 0.4), (0.98, 1.4), (0.95, 2.6), (0.85, 2.9), (0.75, 2.6), (0, 2.3)], skin, segments=22
    ).turn("x", 90)
    engines = (
        engine.move(5.6, 1.55, -0.4)
        + kit.cone(0.34, 0.6, metal, segments=12).turn("x", 90).move(5.6, 1.55, 1.9)
        + kit.box(0.2, 0.8, 2.2, skin, at=(5.6, 2.2, 0.4))
    ).both()
    gear = kit.ropes([((0, 0.5, 9.5), (0, 2.0, 9.5), 0.12), ((2.4, 0.5, -0.8), (2.2, 2.2, -0.8), 0.15)], metal, 8)
    tyre = kit.torus(0.34, 0.16, kit.material("rubber"), segments=20, sides=8).turn("z", 90)
    gear += tyre.move(0.2, 0.5, 9.5) + tyre.move(2.6, 0.5, -0.4) + tyre.move(2.6, 0.5, -1.2)
    return kit.model(
        gear.both(),
        body,
        windows,
        cockpit,
        wings,
        stab,
        rudder,
        engines,
        colliders="box",
        facts={"length": 30.0, "span": 33.0},
    )
