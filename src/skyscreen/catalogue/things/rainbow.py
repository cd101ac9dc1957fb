"""A rainbow: seven bands of light on a half circle, red outside; what is behind them shows through."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("rainbow",), zh=("彩虹",), kind="body", height=42.0, mass=1.0, sound="soft", places=("meadow",))
def rainbow(kit, strength=0.3):
    bands = ("#ff2a1c", "#ff8a1e", "#ffe23a", "#3fd84a", "#28b6e8", "#2a56e0", "#7a36d0")
    # Radius 42 for 42° round the point opposite the sun. The real bow is 2° wide; here it is 4°, since a film sees it
    # smaller than the eye does. Its light is added to a bright sky, so it is six times as bright as paper.
    wide = 4.2 / len(bands)

    def band(k):
        outer = 42.0 - k * wide

        def place(u, v):
            r = outer - wide * v
            return r * cos(pi * u), r * sin(pi * u), 0.0

        light = kit.material("glass", tuple(6.0 * c for c in kit.colour(bands[k])), emission=strength)
        return kit.sheet(place, 72, 1, light) + kit.sheet(place, 72, 1, light, flip=True)  # from either side

    return kit.model(*(band(k) for k in range(len(bands))), colliders="none", mass=1.0)
