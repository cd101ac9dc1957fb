"""The Sydney Opera House: two rows of white shells on a broad stepped podium, glass in their mouths."""

from math import cos, radians, sin

from skyscreen.catalogue import thing


def shell(kit, width, height, depth, lean, paint):
    """A pair of spherical triangles that meet in a ridge; the mouth looks to +Z, the foot is at the back."""
    out = None
    for side in (-1, 1):
        def skin(u, v, side=side):
            # u runs along the ridge from the mouth's peak to the foot, v from the ridge down to the podium.
            peak = 1 - u
            ridge_y = height * sin(0.5 * 3.1416 * peak) ** 0.8
            ridge_z = depth * (2 * peak - 1) * 0.5 + lean * peak**2
            fall = 1 - cos(0.5 * 3.1416 * v)
            x = side * width * sin(0.5 * 3.1416 * v) * (0.12 + 0.88 * peak**0.7)
            return x, ridge_y * (1 - fall), ridge_z - 0.16 * depth * v * peak
        one = kit.sheet(skin, 16, 12, paint, flip=side > 0) + kit.sheet(skin, 16, 12, paint, flip=side < 0)
        out = one if out is None else out + one
    return out


@thing(en=("sydney opera house", "opera house in sydney", "opera shells"), zh=("悉尼歌剧院",), kind="building",
    places=("sydney",), height=67.0, mass=1.6e8, sound="stone")
def opera_house(kit):
    white, stone = kit.material("paint", "#f2eee2", 0.35), kit.material("plaster", "#bca68c")
    glass = kit.material("shop", "#ffd8a0", emission=1.0)
    podium = kit.box(118, 9, 180, stone, 0.0, (0, 0, 0)) + kit.box(124, 5, 190, stone, 0.0)
    steps = sum(kit.box(86, 9 - 0.9 * k, 3.0, stone, 0.0, (0, 0, -92 - 3.0 * k)) for k in range(10))
    out = podium + steps
    for x, size, turn in ((-26, 1.0, -6), (28, 0.86, 7)):
        row = None
        for z, s, back in ((52, 0.62, 0), (26, 0.84, 0), (-4, 1.06, 0), (-44, 0.62, 180)):
            one = shell(kit, 27 * s, 56 * s, 46 * s, 15 * s, white)
            mouth = kit.extrude([(-24 * s, 0), (24 * s, 0), (15 * s, 24 * s), (0, 46 * s), (-15 * s, 24 * s)], 0.6, glass).turn("x", 14).move(0, 0, 16 * s)
            one = (one + mouth).turn("y", back).move(0, 0, z)
            row = one if row is None else row + one
        out += row.scale(size).turn("y", turn).move(x, 9, 0)
    low = shell(kit, 13, 24, 20, 6, white)
    out += low.turn("y", 180).move(-44, 9, -72) + low.move(-44, 9, -54)
    lamps = kit.box(0.6, 0.8, 0.6, kit.material("lamp", "#ffe0b0", emission=4.0), 0.0).many([(62 * sin(radians(a)), 9, 92 * cos(radians(a))) for a in range(0, 360, 12)])
    return kit.model(out, lamps, colliders="box")
