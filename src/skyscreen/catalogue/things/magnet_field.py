"""Bar magnets on a white board with iron filings, each turned along the field of the poles: one, two that attract, two that repel."""

from skyscreen.catalogue import thing


@thing(en=("magnetic field", "iron filings", "bar magnet"), zh=("磁场模型", "铁屑", "条形磁铁"), kind="prop", height=1.5, mass=10.0, sound="metal", places=("studio", "classroom"))
def magnet_field(kit, pair="none"):
    red, blue, y0 = kit.material("paint", "#d02a24", 0.3), kit.material("paint", "#2a58c0", 0.3), 0.85
    board = kit.box(2.2, 1.3, 0.03, kit.material("paper", "#f4f1e8"), 0.005, (0, 0.2, 0)) + kit.box(0.9, 0.2, 0.4, kit.material("wood", "walnut"), 0.01)
    # Magnets as (middle, sign): the sign of 1 has its north pole on the left.
    rows = {"none": ((0.0, 1),), "attract": ((-0.6, 1), (0.6, 1)), "repel": ((-0.6, 1), (0.6, -1))}[pair]
    half = 0.36
    poles = [(mx - sign * half * q, y0, q) for mx, sign in rows for q in (1, -1)]
    solids = [board]
    white = kit.material("paint", "white")
    for x, sign in rows:
        for q, paint, name in ((1, red, "N"), (-1, blue, "S")):
            mid = x - sign * q * half / 2
            solids += [kit.box(half, 0.2, 0.09, paint, 0.008, (mid, y0 - 0.1, 0.06)), kit.text(name, 0.14, white).move(mid, y0, 0.107)]
    rng, filings = kit.random("filings"), []
    for _ in range(kit.n(1500)):
        x, y = rng.uniform(-1.05, 1.05), rng.uniform(0.26, 1.44)
        if any(abs(x - mx) < half + 0.02 and abs(y - y0) < 0.115 for mx, _ in rows):
            continue
        # Field of point poles: q·d / d³ each.
        far = [(x - px, y - py, q, ((x - px) ** 2 + (y - py) ** 2) ** 1.5 + 1e-4) for px, py, q in poles]
        bx, by = sum(q * dx / d for dx, _, q, d in far), sum(q * dy / d for _, dy, q, d in far)
        size = (bx * bx + by * by) ** 0.5
        if size < 0.35 * rng.random() or size < 1e-6:
            continue  # where the field is weak few filings stay
        ux, uy, long = bx / size, by / size, 0.026
        filings.append(((x - ux * long, y - uy * long, 0.02), (x + ux * long, y + uy * long, 0.02), 0.004))
    solids.append(kit.ropes(filings, kit.material("paint", "#26262a"), 3))
    middle = rows[0][0]
    return kit.model(*solids, colliders="box", mass=10.0, facts=kit.pointed(north=(middle - half + 0.05, y0, 0.11), south=(middle + half - 0.05, y0, 0.11), lines=(middle, y0 + 0.4, 0.03), gap=(0.0, y0, 0.03)))
