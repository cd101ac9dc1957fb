"""A computer keyboard with a mouse beside it."""

from skyscreen.catalogue import thing


@thing(en=("keyboard", "computer keyboard"), zh=("键盘",), kind="prop", height=0.034, mass=0.8,
       sound="plastic", places=("living_room",))
def keyboard(kit, colour="ivory", accent="orange"):
    case, key = kit.material("plastic", "charcoal", 0.5), kit.material("plastic", colour, 0.45, slot="colour")
    hot, grey = kit.material("plastic", accent, 0.45, slot="accent"), kit.material("plastic", "slate", 0.45)
    tray = kit.box(0.44, 0.02, 0.15, case, 0.006, at=(-0.06, 0, 0))
    rows = [[1.0] * 15, [1.0] * 13 + [2.0], [1.5, *[1.0] * 12, 1.5], [1.75, *[1.0] * 11, 2.25], [2.25, *[1.0] * 10, 2.75],
            [1.25, 1.25, 1.25, 6.25, 1.25, 1.25, 1.25, 1.25]]
    spots, unit = {}, 0.42 / 15
    for r, widths in enumerate(rows):
        x = -0.27
        for k, share in enumerate(widths):
            w = share * unit
            paint = hot if (r, k) in ((0, 0), (3, 12)) else grey if share != 1.0 and share < 6 else key
            spots.setdefault((paint, share), []).append((x + w / 2, 0.02 + 0.001 * (5 - r), -0.056 + 0.0225 * r))
            x += w
    caps = []
    for (paint, share), places in spots.items():  # one cap for each width and colour, copied
        half, slope = (share * unit - 0.003) / 2, 0.0025
        caps.append(kit.loft([[(sx * (half - k), y, sz * (0.0095 - k)) for sx, sz in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
                              for y, k in ((0.0, 0.0), (0.011, slope))], paint).many(places))
    body = kit.blob([kit.egg((0.23, 0.012, 0.0), (0.032, 0.022, 0.056))], key, 0.01, 0.008)
    body = body.bend(lambda x, y, z: (x, max(y, 0.0), z))
    wheel = kit.cylinder(0.009, 0.007, hot, (0, -0.0035, 0), 14).turn("z", 90).move(0.23, 0.029, 0.03)
    seam = kit.tube([(0.23, 0.0345, 0.0), (0.23, 0.03, 0.03), (0.23, 0.016, 0.053)], 0.0009, case, 5)
    wire = kit.tube([(0.0, 0.01, -0.075), (0.02, 0.004, -0.12), (0.1, 0.004, -0.13), (0.2, 0.004, -0.1), (0.23, 0.01, -0.055)],
                    0.002, case, 6, smooth=5)
    return kit.model(tray, sum(caps[1:], caps[0]), body, wheel, seam, wire, colliders="box")
