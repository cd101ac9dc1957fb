"""A city bus with long windows, doors and lamps."""

from skyscreen.catalogue import thing


@thing(
    en=("bus", "coach", "minibus"),
    zh=("公交车", "巴士", "大巴"),
    kind="vehicle", cabin="bus_interior",
    height=3.0,
    mass=9000.0,
    speed=11.0,
    sound="metal",
    places=("city_street",),
)
def bus(kit, colour="red", trim="cream", clear=False):
    paint, band = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", trim)
    glass, dark = kit.material("pane"), kit.material("rubber")
    length, wide = 10.5, 2.5
    body = kit.box(wide, 1.35, length, paint, 0.16, at=(0, 0.35, 0))
    cab = 1.9 if clear else 0.0  # metres of its front that are open behind glass, with who drives it
    body += kit.box(wide - 0.02, 1.3, length - 0.04 - cab, band, 0.2 if not clear else 0.02, at=(0, 1.62, -cab / 2))
    panes = kit.box(wide + 0.02, 0.85, length - 0.9 - cab, glass, 0.05, at=(0, 1.72, -0.1 - cab / 2))
    posts = sum(kit.box(wide + 0.04, 0.9, 0.1, band, 0.0, at=(0, 1.7, -4.6 + 1.5 * k)) for k in range(7 if not clear else 6))
    screen = kit.box(wide - 0.4, 0.8, 0.1, glass, 0.03, at=(0, 1.75, -length / 2))
    if clear:
        see, front = kit.material("glass"), length / 2
        post = kit.box(0.1, 1.22, 0.1, band, 0.02).many([(s * (wide / 2 - 0.06), 1.68, z) for s in (-1, 1) for z in (front - 0.07, front - 1.0)])
        roof = kit.box(wide - 0.02, 0.16, cab + 0.1, band, 0.05, at=(0, 2.78, front - cab / 2 - 0.03))
        screen += post + roof + kit.box(wide - 0.24, 1.1, 0.012, see, 0.0, at=(0, 1.7, front - 0.03))
        screen += kit.box(0.012, 1.08, cab - 0.14, see, 0.0).many([(s * (wide / 2 - 0.04), 1.7, front - cab / 2) for s in (-1, 1)])
        screen += kit.torus(0.21, 0.02, dark, segments=24).turn("x", 65).move(0.55, 1.82, front - 0.5)
        screen += kit.box(0.5, 0.62, 0.1, kit.material("cloth", "#34465e"), 0.04, at=(0.55, 1.6, front - 1.32))
    else:
        screen += kit.box(wide - 0.3, 1.05, 0.1, glass, 0.03, at=(0, 1.55, length / 2))
    sign = kit.box(1.7, 0.28, 0.08, kit.material("lamp", "#ffc060", emission=1.6), at=(0, 2.64, length / 2))
    wheel = kit.lathe(
        [(0, -0.15), (0.3, -0.15), (0.46, -0.13), (0.5, -0.05), (0.5, 0.05), (0.46, 0.13), (0.3, 0.15), (0, 0.15)],
        dark,
        segments=24,
    ) + kit.lathe([(0, 0.15), (0.26, 0.13), (0.28, 0.16), (0.1, 0.2), (0, 0.2)], kit.material("steel"), segments=16)
    wheels = sum(wheel.turn("z", -90).move(wide / 2 - 0.15, 0.5, z) for z in (3.2, -2.9)).both()
    lamp, tail = kit.material("lamp", "#fff0d0", emission=6.0), kit.material("lamp", "#ff1a10", emission=3.0)
    lamps = (
        kit.sphere(0.13, lamp, (0.9, 0.8, length / 2), 12).both()
        + kit.box(0.12, 0.4, 0.06, tail, at=(1.1, 0.8, -length / 2)).both()
    )
    # Over the sill the front door shows the cab.
    doors = kit.box(0.04, 1.24 if clear else 2.0, 1.1, glass, at=(-wide / 2 - 0.005, 0.45, 3.95 - 0.2)) + kit.box(
        0.04, 2.0, 1.1, glass, at=(-wide / 2 - 0.005, 0.45, -0.4)
    )
    bumper = kit.box(wide, 0.25, length + 0.2, dark, 0.06, at=(0, 0.3, 0)) + kit.box(
        wide - 0.3, 0.12, length - 1.5, band, 0.05, at=(0, 2.88, 0)
    )
    return kit.model(
        body,
        panes,
        posts,
        screen,
        sign,
        wheels,
        lamps,
        doors,
        bumper,
        colliders="box",
        lights=[
            kit.light((0, 0.9, length / 2 + 0.3), "#fff0d0", 30, 18, kind="spot", direction=(0, -0.15, 1), angle=32)
        ],
        sockets={"seat": (0.55, 1.5, length / 2 - 1.0)},
        facts={"wheels": [0.5], "wheelbase": 6.1},
    )
