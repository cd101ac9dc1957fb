"""A telescope cut open: light from the left falls through the big lens, meets in the focus and leaves through the eyepiece."""

from skyscreen.catalogue import thing


@thing(en=("telescope model", "refractor model"), zh=("望远镜模型", "望远镜剖面"), kind="prop", height=1.3, mass=12.0, sound="metal", places=("studio",))
def telescope_model(kit, rays=1):
    brass, dark = kit.material("brass"), kit.material("plastic", "#2c3238", 0.4)
    y = 0.85
    half = lambda r, long, x: kit.lathe([(r, 0), (r, long), (r - 0.02, long), (r - 0.02, 0)], dark, segments=40, arc=180).turn("z", -90).turn("x", 90).move(x, y, 0)
    tube = half(0.26, 1.6, -0.9) + half(0.1, 0.5, 0.62)
    lens = lambda r, thick, x: kit.ellipsoid(thick, r, r, kit.material("plastic", "#bfe4f4", 0.08), (x, y, 0), 32)
    big, small = lens(0.25, 0.05, -0.82), lens(0.085, 0.03, 1.02)
    foot = kit.cylinder(0.03, y - 0.28, brass, (0.1, 0.05, -0.1), 14) + kit.cylinder(0.3, 0.06, kit.material("wood", "walnut"), (0.1, 0, -0.1), 36)
    parts = [tube, big, small, foot]
    if rays:
        gold = kit.material("lamp", "#ffd23c", emission=1.6)
        meet = (0.82, y, 0.0)
        for h in (-0.17, -0.06, 0.06, 0.17):
            out = -h * 0.2 / 1.64
            parts.append(kit.tube([(-1.45, y + h, 0.0), (-0.82, y + h, 0.0), meet, (1.02, y + out * 1.2, 0.0), (1.45, y + out * 1.2, 0.0)], 0.007, gold, 7))
    return kit.model(*parts, colliders="box", mass=12.0, facts=kit.pointed(lens=(-0.82, y + 0.2, 0.05), focus=(0.82, y, 0.02), eyepiece=(1.02, y + 0.06, 0.03), light=(-1.25, y + 0.17, 0.0)))
