"""Birds on their way: the globe with summer land and winter land and the two flights between them; or geese, and the air that their wings stir."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("flock model", "migration model", "flyway model"), zh=("迁徙模型", "雁阵模型"), kind="prop", height=1.7, mass=40.0, sound="plastic", places=("studio",))
def flock_model(kit, shows="route"):
    """`shows`: route (the two flights of a year) or lift (three geese from in front, with the air that falls and rises)."""
    parts, points = [], {}
    blue, orange, green = kit.material("lamp", "#1f7fe8", emission=0.6), kit.material("lamp", "#f07a10", emission=0.6), kit.material("lamp", "#1fb83c", emission=0.5)
    if shows == "route":
        y, r = 0.92, 0.66
        sea, land = kit.material("plastic", "#4f9fd8", 0.5), kit.material("plastic", "#7fae5a", 0.6)
        parts += [kit.sphere(r, sea, (0, y, 0), 36), kit.torus(1.002 * r, 0.008, kit.material("lamp", "#fff4d0", emission=0.4), (0, y, 0), 48, 6)]

        def on(lat, lon, far=1.0):
            a, b = pi * lat / 180, pi * lon / 180
            return far * r * cos(a) * sin(b), y + far * r * sin(a), far * r * cos(a) * cos(b)

        # Not a map: a northern land with its ice and a southern one, joined by an isthmus.
        for lat, lon, size in ((58, -16, 0.24), (52, 22, 0.26), (38, 4, 0.17), (12, 2, 0.12), (-14, 0, 0.22), (-28, 8, 0.2), (-38, 2, 0.12)):
            x, h, z = on(lat, lon, 0.93)
            parts.append(kit.ellipsoid(size, size, size * 0.62, land, (x, h, z), 16))
        parts.append(kit.ellipsoid(0.3, 0.09, 0.3, kit.material("plaster", "#f4f8fb"), (0, y + 0.95 * r, 0), 20))
        for name, lon, tone, way in (("autumn", 40, blue, 1), ("spring", -36, orange, -1)):
            path = [on(52 - 80 * t, lon * (0.55 + 0.65 * sin(pi * t)), 1.08) for t in ([k / 8 for k in range(9)] if way > 0 else [1 - k / 8 for k in range(9)])]
            parts.append(kit.arrow(path, 0.022, tone))
            points[name] = path[4]
        for name, lat, tone in (("north", 56, "#3fd05a"), ("south", -31, "#ffd23c")):
            at = on(lat, 2, 1.05)
            parts.append(kit.sphere(0.05, kit.material("lamp", tone, emission=0.9), at, 16))
            points[name] = at
        parts += [kit.cylinder(0.24, 0.04, kit.material("wood", "walnut"), (0, 0, 0), 30), kit.cylinder(0.02, 0.25, kit.material("steel"), (0, 0.03, 0), 10)]
    else:
        fur, dark = kit.material("fur", "#b8ab9a"), kit.material("fur", "#7c6f62")
        birds = ((0.0, 1.12, 0.0, 0.55), (-0.98, 0.98, -0.25, 0.5), (0.98, 0.98, -0.25, 0.5))
        for x, y, z, half in birds:
            parts += [kit.ellipsoid(0.1, 0.09, 0.24, fur, (x, y, z), 18), kit.ellipsoid(0.05, 0.055, 0.06, dark, (x, y + 0.07, z + 0.28), 14), kit.cone(0.02, 0.07, orange, (0, 0, 0), 8).turn("x", 90).move(x, y + 0.06, z + 0.32)]
            for s in (-1, 1):
                edge = [(x + s * half * t, y + 0.03 + 0.12 * sin(pi * 0.75 * t), z) for t in (k / 8 for k in range(9))]
                parts.append(kit.tube(edge, [0.06 - 0.05 * k / 8 for k in range(9)], dark, 8))
                # The tip's vortex: air rolls from under the wing to above it, up on the outside.
                cx, cy = x + s * (half + 0.0), y + 0.06
                curl = [(cx + s * 0.15 * cos(a) * -1, cy + 0.15 * sin(a), z + 0.02) for a in (pi + 0.3 + 1.5 * pi * k / 14 for k in range(15))]
                if z == 0.0:
                    parts.append(kit.arrow(curl, 0.012, green))
            if z == 0.0:
                parts += [kit.arrow([(x + s * 0.24, y - 0.06, 0.05), (x + s * 0.24, y - 0.46, 0.05)], 0.022, blue) for s in (-1, 1)]
                parts += [kit.arrow([(x + s * 0.82, y - 0.5, 0.05), (x + s * 0.82, y - 0.05, 0.05)], 0.026, green) for s in (-1, 1)]
                points |= {"down": (x + 0.24, y - 0.4, 0.08), "up": (x - 0.82, y - 0.35, 0.08), "leader": (x, y + 0.14, 0.2)}
        points["next"] = (-0.98, 1.12, -0.1)
        parts += [kit.cylinder(0.2, 0.04, kit.material("wood", "walnut"), (x, 0, z), 26) + kit.cylinder(0.012, y - 0.1, kit.material("steel"), (x, 0.03, z), 8) for x, y, z, _ in birds]
    return kit.model(*parts, colliders="none", mass=40.0, facts=kit.pointed(**points))
