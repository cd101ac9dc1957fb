"""A spider web between two twigs, beaded with dew, its spider in the middle."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("spider web", "web", "spiderweb", "cobweb", "web of a spider"),
    zh=("蜘蛛网", "蛛网"),
    kind="prop", height=0.7, mass=0.05, sound="cloth", places=("garden", "forest"),
)  # fmt: skip
def spider_web(kit):
    silk, twig, dew = kit.material("rope", "#e8ecf0"), kit.material("bark", "#4a3a2c"), kit.material("glass", "#eef6fa")
    mid, spokes = (0.0, 0.36, 0.0), []
    for k in range(16):
        a = 0.3927 * k
        spokes.append((0.31 * math.sin(a), 0.36 + 0.29 * math.cos(a), 0.0))
    lines, drops = [(mid, p, 0.0014) for p in spokes], []
    for ring in range(1, 9):
        t = ring / 9
        pts = [(mid[0] + (p[0] - mid[0]) * t, mid[1] + (p[1] - mid[1]) * t, 0.0) for p in spokes]
        for p, q in zip(pts, pts[1:] + pts[:1], strict=True):
            m = ((p[0] + q[0]) / 2 * 0.97 + mid[0] * 0.03, (p[1] + q[1]) / 2 * 0.97 + mid[1] * 0.03, 0.0)
            lines += [(p, m, 0.001), (m, q, 0.001)]
            drops += [p, m]
    frame = kit.tube([(-0.36, 0, 0), (-0.33, 0.3, 0.02), (-0.34, 0.7, 0)], 0.014, twig, 7, smooth=3) + kit.tube([(0.36, 0, 0), (0.34, 0.4, -0.02), (0.33, 0.7, 0)], 0.013, twig, 7, smooth=3) + kit.tube([(-0.34, 0.69, 0), (0, 0.665, 0.01), (0.33, 0.69, 0)], 0.01, twig, 6, smooth=3)
    spider = kit.ellipsoid(0.014, 0.02, 0.012, kit.material("fur", "#2a201a"), (0, 0.345, 0.012), 12) + kit.sphere(0.009, kit.material("fur", "#3a2c22"), (0, 0.372, 0.012), 10) + kit.ropes([((s * 0.008, 0.365, 0.012), (s * 0.035, 0.365 + y, 0.016), 0.0018) for s in (-1, 1) for y in (0.03, 0.012, -0.012, -0.03)], kit.material("fur", "#2a201a"), 4)
    return kit.model(frame, kit.ropes(lines, silk, 3), kit.sphere(0.0028, dew, (0, 0, 0), 6).many(drops[::3]), spider, colliders="none")
