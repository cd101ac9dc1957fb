"""An eye cut open, a tree before it: rays through the lens cross and paint a small tree upside down on the retina."""

from math import cos, pi, radians, sin

from skyscreen.catalogue import thing


@thing(en=("eye model", "model eye", "human eye"), zh=("眼球模型", "眼睛模型", "眼球"), kind="prop", height=1.45, mass=12.0, sound="glass", places=("studio", "hospital"))
def eye_model(kit, rays=1):
    y, r = 0.95, 0.45
    white = kit.material("plastic", "#f3efe6", 0.4)

    def bowl(radius, paint, flip):
        def at(u, v):
            a, b = radians(32 + 148 * u), pi / 2 + pi * v
            return -radius * cos(a), y + radius * sin(a) * sin(b), radius * sin(a) * cos(b)
        return kit.sheet(at, 24, 24, paint, flip=flip)

    ball = bowl(r, kit.material("plastic", "#c9605a", 0.5), True) + bowl(r + 0.03, white, False)
    rim = [(-(r + 0.015) * cos(radians(a)), y + (r + 0.015) * sin(radians(a)), 0.0) for a in range(32, 329, 8)]
    ball += kit.tube(rim, 0.018, white, 8)
    iris = sum(kit.box(0.03, 0.16, 0.12, kit.material("plastic", "#3f7f9a", 0.4), 0.01, (-0.34, y + s * 0.17 - 0.08, -0.05)) for s in (1, -1))
    lens = kit.ellipsoid(0.06, 0.15, 0.13, kit.material("plastic", "#bfe2f2", 0.1), (-0.26, y, -0.02), 24)
    cornea = [(-r * 0.8 - 0.14 * cos(radians(a)), y + 0.26 * sin(radians(a)), 0.0) for a in range(-80, 81, 10)]
    front = kit.tube(cornea, 0.012, kit.material("plastic", "#cfe9f4", 0.1), 8)
    nerve = kit.tube([(r, y - 0.06, -0.03), (r + 0.2, y - 0.12, -0.03), (r + 0.42, y - 0.14, -0.03)], 0.055, kit.material("plastic", "#e8c35a", 0.5), 14, smooth=4)
    stand = kit.cylinder(0.02, y - r, kit.material("steel"), (0.05, 0, -0.2), 12) + kit.cylinder(0.26, 0.04, kit.material("wood", "walnut"), (0.05, 0, -0.1), 36)

    def tree(scale):
        return (kit.cylinder(0.05, 0.3, kit.material("bark"), (0, -0.3, 0), 10) + kit.sphere(0.19, kit.material("leaf", "#4f8f3a"), (0, 0.1, 0), 16) + kit.sphere(0.08, kit.material("plastic", "#d83a2a"), (0.04, 0.14, 0.17), 10)).scale(scale, scale, scale)

    far, back = -1.35, 0.4
    out = [tree(1.0).move(far, y, 0), kit.cylinder(0.02, y - 0.3, kit.material("steel"), (far, 0, 0), 10), kit.cylinder(0.2, 0.04, kit.material("wood", "walnut"), (far, 0, 0), 30)]
    if rays:
        out.append(tree(0.3).turn("z", 180).move(back - 0.03, y, 0.0))
        for tone, h in (("#ffd23c", 0.28), ("#ff8a3c", -0.28)):
            out.append(kit.tube([(far, y + h, 0.02), (-0.26, y, 0.02), (back, y - h * 0.3, 0.02)], 0.007, kit.material("lamp", tone, emission=1.5), 6))
    return kit.model(ball, iris, lens, front, nerve, stand, *out, colliders="none", mass=12.0, facts=kit.pointed(cornea=(-0.5, y, 0.02), pupil=(-0.34, y + 0.02, 0.02), lens=(-0.26, y + 0.1, 0.1), retina=(0.36, y + 0.22, -0.1), image=(back - 0.03, y, 0.06), nerve=(r + 0.3, y - 0.13, 0.03)))
