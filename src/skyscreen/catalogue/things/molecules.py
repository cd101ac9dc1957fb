"""Molecules as balls in a frame: locked in rows and trembling (solid), slipping past each other (liquid), flying free (gas)."""

from skyscreen.catalogue import thing


@thing(en=("molecules", "particle model", "molecule model"), zh=("分子模型", "分子", "粒子模型"), kind="prop", height=1.5, mass=12.0, sound="glass", places=("studio",))
def molecules(kit, state="solid", colour="#3f86d8"):
    rng, low, side, r = kit.random("molecules"), 0.3, 1.2, 0.1
    ball = kit.sphere(r, kit.material("plastic", colour, 0.25, slot="colour"), (0, 0, 0), 14)
    bars = [((sx * 0.6, low, sz * 0.6), (sx * 0.6, low + side, sz * 0.6), 0.008) for sx in (-1, 1) for sz in (-1, 1)]
    bars += [((a * 0.6, y, b * 0.6), (c * 0.6, y, d * 0.6), 0.008) for y in (low, low + side) for a, b, c, d in ((-1, -1, 1, -1), (1, -1, 1, 1), (1, 1, -1, 1), (-1, 1, -1, -1))]
    frame = kit.ropes(bars, kit.material("steel"), 6) + kit.box(1.3, low - 0.02, 1.3, kit.material("wood", "walnut"), 0.02)
    parts = []

    def site(k):
        return -0.32 + 0.215 * (k % 4), low + 0.105 + 0.205 * (k // 16), -0.32 + 0.215 * (k // 4 % 4)

    def free(n, y, speed):
        at = rng.uniform(-0.45, 0.45), rng.uniform(y + 0.12, low + side - 0.12), rng.uniform(-0.45, 0.45)
        way = [rng.gauss(0, 1) for _ in range(3)]
        length = sum(v * v for v in way) ** 0.5
        return kit.hinge(f"free{n}", ball.move(*at), at, [speed * v / length for v in way], "bounce", box=(-0.5, y + r, -0.5, 0.5, low + side - r, 0.5))

    if state == "gas":
        parts += [free(n, low, 0.9) for n in range(14)]
    elif state == "solid":
        # Each trembles about its place: Einstein's picture of a solid.
        parts += [kit.hinge(f"m{k}", ball.move(*site(k)), site(k), [rng.gauss(0, 0.6) for _ in range(3)], "slide", length=0.014, period=rng.uniform(0.3, 0.5), phase=rng.random()) for k in range(48)]
    else:
        for k in range(40):
            at = [v + rng.uniform(-0.05, 0.05) for v in site(k)]
            at = [1.3 * at[0], max(at[1], low + r), 1.3 * at[2]]
            way = [rng.uniform(-0.16, 0.16) for _ in range(3)]
            box = [*(v - 0.12 for v in at), *(v + 0.12 for v in at)]
            box[1], box[4] = max(box[1], low + r), min(box[4], low + 0.62)
            parts.append(kit.hinge(f"m{k}", ball.move(*at), at, way, "bounce", box=box))
        if state == "evaporating":
            parts += [free(n, low + 0.62, 0.7) for n in range(6)]
    return kit.model(frame, *parts, colliders="none", mass=12.0, facts=kit.pointed(top=(0, 1.35, 0), middle=(0.1, 0.75, 0.4), surface=(-0.2, 0.95, 0.4)))
