"""A camera cut open: light from a tree goes through the lens and paints it upside down at the back; and the sensor there from near, red, green and blue cells."""

from math import sin

from skyscreen.catalogue import thing


@thing(en=("camera model", "pinhole camera", "camera obscura"), zh=("相机模型", "照相机剖面", "小孔成像"), kind="prop", height=1.37, mass=15.0, sound="plastic", places=("studio", "classroom"))
def camera_model(kit, shows="lens"):
    """`shows`: hole (a small hole: sharp but dim), lens (much light, gathered), shutter (a window that opens for a moment) or sensor."""
    dark = kit.material("plastic", "#22262b", 0.5)
    if shows == "sensor":
        parts = [kit.box(2.1, 1.3, 0.06, dark, 0.02, (0, 0.1, -0.06))]
        tones = {"g": "#1fb84a", "r": "#e8321e", "b": "#1f62e8"}
        for j in range(6):
            for k in range(10):
                # Bayer's pattern (1976): half of the cells green, a quarter red, a quarter blue.
                name = ("g" if (j + k) % 2 == 0 else "r" if j % 2 == 0 else "b")
                lit = 0.15 + 0.9 * (0.5 + 0.5 * sin(0.7 * k + 1.1 * j))
                parts.append(kit.box(0.18, 0.18, 0.05, kit.material("lamp", tones[name], emission=lit), 0.008, (-0.9 + 0.2 * k, 0.17 + 0.2 * j, 0)))
        drop = kit.sphere(0.025, kit.material("lamp", "#ffe08a", emission=1.6), (0, 0, 0), 10)
        for k in range(4):
            parts.append(kit.hinge(f"light{k}", drop.many([(-0.6 + 0.4 * k, 0.62 + 0.12 * (k % 2), 0.1 + 0.1 * j) for j in range(4)]), (0, 0, 0), (0, 0, -1), "stream", length=0.1, period=0.6))
        return kit.model(*parts, colliders="none", mass=15.0, facts=kit.pointed(green=(-0.9, 1.3, 0.05), red=(0.9, 1.28, 0.05), blue=(0.7, 0.42, 0.05), light=(0.2, 0.74, 0.3)))
    y, front, back, high = 0.85, -0.1, 1.1, 0.5
    parts = [kit.box(back - front, 0.04, 0.7, dark, 0.0, ((front + back) / 2, y + s * high - 0.02, 0)) for s in (-1, 1)]
    parts += [kit.box(0.04, 2 * high, 0.7, dark, 0.0, (back, y - high, 0)), kit.box(back - front, 2 * high, 0.03, kit.material("plastic", "#3a4048", 0.8), 0.0, ((front + back) / 2, y - high, -0.34))]
    gap = 0.02 if shows == "hole" else 0.17
    parts += [kit.box(0.04, high - gap, 0.7, dark, 0.0, (front, y + gap if s > 0 else y - high, 0)) for s in (-1, 1)]
    parts += [kit.cylinder(0.02, y - high, kit.material("steel"), (0.5, 0, 0), 12), kit.cylinder(0.3, 0.04, kit.material("wood", "walnut"), (0.5, 0, 0), 36)]

    def tree(scale):
        return (kit.cylinder(0.05, 0.3, kit.material("bark"), (0, -0.3, 0), 10) + kit.sphere(0.19, kit.material("leaf", "#4f8f3a"), (0, 0.1, 0), 16) + kit.sphere(0.08, kit.material("plastic", "#d83a2a"), (0.04, 0.14, 0.17), 10)).scale(scale, scale, scale)

    far = -1.25
    parts += [tree(1.0).move(far, y, 0), kit.cylinder(0.02, y - 0.3, kit.material("steel"), (far, 0, 0), 10), kit.cylinder(0.2, 0.04, kit.material("wood", "walnut"), (far, 0, 0), 30)]
    open_ = shows != "shutter"
    if shows != "hole":
        parts.append(kit.ellipsoid(0.07, 0.2, 0.2, kit.material("plastic", "#bfe2f2", 0.08), (front - 0.04, y, 0), 28))
    if shows == "shutter":
        parts.append(kit.box(0.03, 0.8, 0.5, kit.material("steel", "#8a9096"), 0.0, (front + 0.35, y - 0.4, 0)))
    end = back - 0.03 if open_ else front + 0.34
    if open_:
        parts.append(tree(0.9 if shows == "lens" else 0.75).scale(0.25, 1, 1).turn("z", 180).move(back - 0.06, y, 0.0))
    for tone, h in (("#ffd23c", 0.27), ("#ff8a3c", -0.27)):
        paint = kit.material("lamp", tone, emission=1.4 if shows != "hole" else 0.5)
        for lift in ((0.0,) if shows == "hole" else (-0.13, 0.0, 0.13)):
            stop = y - h * 0.9 + (0.0 if open_ else lift * 0.7 + h * 0.6)
            parts.append(kit.tube([(far, y + h, 0.04), (front - 0.04, y + lift, 0.04), (end, stop, 0.04)], 0.007, paint, 6))
    return kit.model(*parts, colliders="none", mass=15.0, facts=kit.pointed(tree=(far, y + 0.3, 0.1), lens=(front - 0.05, y + 0.2, 0.1), hole=(front, y + 0.03, 0.1), image=(back - 0.06, y + 0.25, 0.1), shutter=(front + 0.35, y + 0.4, 0.2), box=(0.6, y + high, 0.3)))
