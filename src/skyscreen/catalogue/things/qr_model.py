"""A QR code from near: three corner squares that say which way is up, black and white cells that are ones and zeros, and a stain that it can bear."""

from skyscreen.catalogue import thing


@thing(en=("qr code", "qr code model"), zh=("二维码", "二维码模型"), kind="prop", height=1.6, mass=4.0, sound="paper", places=("studio", "shop"))
def qr_model(kit, shows="whole"):
    """`shows`: whole, corners (the rest faint), cells (one row with its ones and zeros lit) or stain (a part is covered)."""
    rng = kit.random("qr")
    size, count, parts = 0.066, 21, [kit.box(1.6, 1.6, 0.04, kit.material("plastic", "#ffffff", 0.6), 0.01, (0, 0.02, -0.03))]
    black, faint = kit.material("plastic", "#14161a", 0.7), kit.material("plastic", "#d4d6da", 0.7)
    blue, white = kit.material("lamp", "#1f62e8", emission=0.7), kit.material("lamp", "#ffd23c", emission=0.7)
    rows = {True: [], False: []}

    def corner(i, j):
        """Which of the three finders the cell is in, with its white margin: (column, row) within it, or None."""
        for a, b in ((0, 0), (count - 7, 0), (0, count - 7)):
            if a - 1 <= i <= a + 7 and b - 1 <= j <= b + 7:
                return i - a, j - b
        return None

    for j in range(count):
        for i in range(count):
            x, y = (i - count / 2 + 0.5) * size, 1.5 - (j + 1) * size
            found = corner(i, j)
            if found is not None:
                a, b = found
                ring = max(abs(a - 3), abs(b - 3))
                if ring in (0, 1, 3):
                    rows[True].append((x, y, 0))
            else:
                dark = (i % 2 == 0 if j == 6 else j % 2 == 0 if i == 6 else rng.random() < 0.5)
                if shows == "cells" and j == 10:
                    parts.append(kit.box(size * 0.96, size * 0.96, 0.05, blue if dark else white, 0.004, (x, y, 0.01)))
                elif dark:
                    rows[False].append((x, y, 0))
    cell = kit.box(size, size, 0.012, black)
    parts.append(cell.many(rows[True]))
    parts.append((cell if shows in ("whole", "stain") else kit.box(size, size, 0.012, faint)).many(rows[False]))
    points = {"corner": (-0.46, 1.36, 0.02), "right": (0.46, 1.36, 0.02), "below": (-0.46, 0.42, 0.02), "cells": (0.1, 0.75, 0.03), "timing": (0.0, 1.05, 0.02)}
    if shows == "stain":
        parts.append(kit.ellipsoid(0.2, 0.17, 0.02, kit.material("plastic", "#8a5230", 0.3), (0.3, 0.5, 0.01), 28) + kit.ellipsoid(0.07, 0.06, 0.02, kit.material("plastic", "#8a5230", 0.3), (0.1, 0.38, 0.01), 18))
        points["stain"] = (0.3, 0.55, 0.03)
    return kit.model(*parts, colliders="none", mass=4.0, facts=kit.pointed(**points))
