"""Sun, Moon and Earth in one line: the Moon's shadow falls on the Earth (solar), or the Earth's on the Moon (lunar)."""

from skyscreen.catalogue import thing


@thing(en=("eclipse model", "model of an eclipse"), zh=("日食模型", "月食模型"), kind="prop", height=1.3, mass=60.0, sound="plastic", places=("studio",))
def eclipse_model(kit, kind="solar"):
    y = 0.9
    steel, wood = kit.material("steel"), kit.material("wood", "walnut")
    sun_x, earth_x = -1.3, 0.9 if kind == "solar" else 0.45
    moon_x = 0.25 if kind == "solar" else 1.15
    rs, re, rm = 0.4, 0.2, 0.08
    parts = [kit.sphere(rs, kit.material("lamp", "#ffc24a", emission=3.5), (sun_x, y, 0), 36)]
    earth = kit.sphere(re, kit.material("plastic", "#2f6fc4", 0.5), (earth_x, y, 0), 32) + kit.ellipsoid(0.1, 0.13, 0.09, kit.material("plastic", "#4f8f4a", 0.6), (earth_x - 0.06, y + 0.03, 0.12), 16)
    parts.append(earth)
    parts.append(kit.sphere(rm, kit.material("plastic", "#cfcac0" if kind == "solar" else "#a5432c", 0.7), (moon_x, y, 0), 24))
    shade = kit.material("plastic", "#2a2d3a", 0.9)
    ray = kit.material("lamp", "#ffe08a", emission=0.9)
    if kind == "solar":
        # The umbra: a cone from the Moon's width to a spot on the Earth.
        parts.append(kit.cylinder(rm * 0.96, earth_x - re - moon_x - 0.02, shade, (0, 0, 0), 24, top=0.022, bevel=0).turn("z", -90).move(moon_x + 0.02, y, 0))
        parts.append(kit.ellipsoid(0.012, 0.035, 0.035, kit.material("paint", "#101218", 0.9), (earth_x - re, y, 0), 12))
        for s in (-1, 1):
            parts.append(kit.tube([(sun_x, y + s * rs, 0), (moon_x, y + s * rm, 0), (earth_x - re, y + s * 0.02, 0)], 0.006, ray, 6))
    else:
        parts.append(kit.cylinder(re * 0.97, 1.0, shade, (0, 0, 0), 30, top=0.1, bevel=0).turn("z", -90).move(earth_x + 0.03, y, -0.09))
        for s in (-1, 1):
            parts.append(kit.tube([(sun_x, y + s * rs, 0), (earth_x, y + s * re, 0), (earth_x + 1.0, y + s * 0.1, 0)], 0.006, ray, 6))
    for x, r in ((sun_x, rs), (earth_x, re), (moon_x, rm)):
        parts.append(kit.cylinder(0.012, y - r, steel, (x, 0, 0), 10) + kit.cylinder(0.12, 0.03, wood, (x, 0, 0), 24))
    middle = (moon_x + earth_x) / 2
    return kit.model(*parts, colliders="none", mass=60.0, lights=[kit.light((sun_x, y, 0.5), "#ffd890", 2.0, 5)], facts=kit.pointed(sun=(sun_x, y + rs, 0), moon=(moon_x, y + rm, 0), earth=(earth_x, y + re, 0), shadow=(middle + 0.05, y - 0.03, 0.06), spot=(earth_x - re, y, 0.03)))
