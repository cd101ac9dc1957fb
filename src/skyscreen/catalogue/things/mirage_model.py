"""A mirage: light from the sky comes down to a hot road, is bent up by the thin hot air, and the eye sees it as a pool on the ground."""

from math import pi, sin

from skyscreen.catalogue import thing


@thing(en=("mirage model",), zh=("海市蜃楼模型", "蜃景模型"), kind="prop", height=1.4, mass=40.0, sound="plastic", places=("studio",))
def mirage_model(kit, shows="bend"):
    """`shows`: layers (hot air below, cool above), bend (the light's way) or seen (where the eye puts it)."""
    parts = [kit.box(2.8, 0.05, 0.8, kit.material("wood", "walnut"), 0.01), kit.box(2.7, 0.07, 0.7, kit.material("asphalt", "#3c3c40"), 0.005, (0, 0.05, 0))]
    parts.append(kit.box(0.3, 0.004, 0.05, kit.material("paint", "white", 0.6), 0.0).many([(-1.1 + 0.55 * k, 0.121, 0.1) for k in range(5)]))
    tones = ("#ff7a3c", "#ffa860", "#ffd29a", "#dfe6ea", "#b8d4ee", "#90bcec")
    for k, tone in enumerate(tones):
        parts.append(kit.box(2.7, 0.15, 0.02, kit.material("plastic", tone, 0.8), 0.0, (0, 0.12 + 0.15 * k, -0.34)))
    # Air shimmers over the tar, most where it is hottest.
    for k in range(3):
        way = [(-1.25 + 0.1 * j, 0.19 + 0.09 * k + 0.02 * sin(1.1 * j + k), -0.3) for j in range(26)]
        parts.append(kit.hinge(f"heat{k}", kit.tube(way, 0.008, kit.material("lamp", "#ff8a4a", emission=0.5), 5), (0, 0, 0), "x", "slide", length=0.05, period=1.1 + 0.2 * k))
    head = kit.sphere(0.13, kit.material("skin", "#d8a888"), (1.2, 0.78, 0), 22) + kit.cylinder(0.12, 0.5, kit.material("cloth", "#2f6fb0"), (1.2, 0.12, 0), 20, top=0.09) + kit.ellipsoid(0.135, 0.08, 0.135, kit.material("fur", "#3a2a1c"), (1.22, 0.87, -0.02), 18) + kit.sphere(0.022, kit.material("paint", "black"), (1.09, 0.8, 0.06), 8)
    parts.append(head)
    white, blue = kit.material("lamp", "#fffbe0", emission=1.2), kit.material("lamp", "#1f6fe8", emission=0.6)
    points = {"hot": (-0.9, 0.2, 0.0), "cool": (-0.9, 0.95, 0.0), "eye": (1.08, 0.84, 0.1)}
    if shows != "layers":
        path = [(-1.25 + 2.34 * t, 0.24 + 0.9 * (2.34 * t - 1.25 - 0.02) ** 2 * 0.5 + (0.08 if t < 0.2 else 0.0) * (0.2 - t), 0.12) for t in (k / 20 for k in range(21))]
        parts.append(kit.arrow(path, 0.02, blue))
        parts += [kit.ellipsoid(0.2, 0.09, 0.05, white, (-1.22, 1.3, -0.2), 16), kit.ellipsoid(0.14, 0.1, 0.05, white, (-1.08, 1.33, -0.2), 16)]
        points |= {"sky": (-1.18, 1.02, 0.14), "bend": (0.0, 0.26, 0.14)}
    if shows == "seen":
        dash = kit.capsule((0, 0, 0), (0.075, -0.048, 0), 0.012, kit.material("lamp", "#e8321e", emission=0.6))
        parts.append(dash.many([(0.95 - 0.115 * k, 0.705 - 0.0736 * k, 0.16) for k in range(8)]))
        pool = [(0.42 * sin(2 * pi * k / 30), 0.1 * sin(2 * pi * k / 30 + pi / 2)) for k in range(30)]
        parts.append(kit.extrude(pool, 0.012, kit.material("lamp", "#6fb4f8", emission=0.5)).turn("x", -90).scale(1.0, 1.0, 2.0).move(-0.15, 0.128, 0.16))
        points["pool"] = (-0.15, 0.16, 0.24)
    return kit.model(*parts, colliders="none", mass=40.0, facts=kit.pointed(**points))
