"""A block of two plates that meet: flat layers (push 0) are squeezed until they fold into a range (1), with snow on it."""

import math

from skyscreen.catalogue import thing


@thing(en=("mountain model", "fold mountain model", "colliding plates model"), zh=("造山模型", "褶皱山模型"), kind="prop", height=1.5, mass=200.0, sound="stone", places=("studio",))
def mountain_model(kit, push=1.0):
    tones = ("#7a5a44", "#b08a5c", "#5e4c40", "#c2a070", "#5b7a3a")
    edges = [0.16, 0.3, 0.43, 0.56, 0.68, 0.73]
    wide = 1.2 - 0.16 * push

    def lift(x, level):
        """Height of a layer's edge over its own: the range, and the folds in it."""
        bell = math.exp(-((x / 0.42) ** 2))
        return push * (0.62 * bell * (0.25 + 0.75 * level) + 0.05 * math.sin(11 * x) * math.exp(-((x / 0.7) ** 2)))

    row = [-wide + 2 * wide * k / 60 for k in range(61)]
    edge = lambda n: [(x, edges[n] + lift(x, n / 5)) for x in row]
    layers = []
    for n, tone in enumerate(tones):
        ring = edge(n) + edge(n + 1)[::-1]
        layers.append(kit.extrude(ring, 0.85, kit.material("rock" if n < 4 else "soil", tone)))
    mantle = kit.extrude([(-wide, 0), (wide, 0), (wide, 0.16)] + [(x, edges[0] + lift(x, 0)) for x in row[::-1]], 0.85, kit.material("plastic", "#d8642a", 0.5))
    parts = [mantle, *layers]
    if push > 0.6:
        cap = [x for x in row if abs(x) < 0.2]
        top = [(x, edges[5] + lift(x, 1.0) + 0.006) for x in cap]
        parts.append(kit.extrude([(x, y - 0.05 * (1 - abs(x) / 0.22)) for x, y in top] + [(x, y + 0.012) for x, y in top[::-1]], 0.86, kit.material("snow", "white")))
    red = kit.material("lamp", "#ff5a3c", emission=1.2)
    parts += [kit.arrow([(s * (wide + 0.34), 0.45, 0.2), (s * (wide + 0.06), 0.45, 0.2)], 0.03, red) for s in (-1, 1)]
    peak = edges[5] + lift(0.0, 1.0)
    return kit.model(*parts, colliders="none", mass=200.0, facts=kit.pointed(
        left=(-0.8, 0.5, 0.43), right=(0.8, 0.5, 0.43), fold=(0.16, edges[3] + lift(0.16, 0.6), 0.43), peak=(0.0, peak, 0.3), mantle=(0.5, 0.08, 0.43)))
