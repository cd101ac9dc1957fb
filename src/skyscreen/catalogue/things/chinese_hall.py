"""A palace hall: white terraces, red columns, brackets, a double roof of golden tiles with turned-up eaves."""

from skyscreen.catalogue import thing


@thing(en=("forbidden city", "palace", "chinese palace", "temple", "chinese temple", "shrine", "hall"), zh=("故宫", "紫禁城", "宫殿", "寺庙", "大殿", "庙", "太和殿"),
       kind="building", cabin="chinese_palace", height=24.5, mass=6.0e6, sound="wood", places=("park",))
def chinese_hall(kit, colour="red", roof="#d9992a"):
    marble, red = kit.material("plaster", "ivory"), kit.material("paint", colour, 0.4, slot="colour")
    tile, beam = kit.material("tile", roof, slot="roof"), kit.material("paint", "#1f5a6a", 0.5)
    gold, wall = kit.material("brass"), kit.material("plaster", kit.mix(colour, "black", 0.25))
    door, lattice = kit.material("paint", kit.mix(colour, "black", 0.4), 0.5), kit.material("wood", "chocolate")
    out = []
    for k in range(3):
        w, d, y = 46 - 4 * k, 28 - 3.4 * k, 1.5 * k
        out.append(kit.box(w, 1.5, d, marble, 0.06, at=(0, y, 0)) + kit.box(w + 0.5, 0.25, d + 0.5, marble, 0.04, at=(0, y + 1.3, 0)))
        post = kit.box(0.28, 1.0, 0.28, marble, 0.0)
        if kit.detail > 0.5:
            post += kit.sphere(0.2, marble, (0, 1.1, 0), 6)
        step = 1 if kit.detail > 0.4 else 4  # far away one post stands for four
        front = [(x, y + 1.5, d / 2) for x in (-w / 2 + 1.6 * j for j in range(int(w / 1.6) + 1)) if abs(x) > 3.4]
        front = front[::step]
        out.append(post.many(front) + post.many([(sx * w / 2, y + 1.5, z) for sx in (-1, 1) for z in (-d / 2 + 1.7 * j for j in range(0, int(d / 1.7), step))]))
        out.append(sum(kit.box(w / 2 - 3.4, 0.5, 0.12, marble, 0.0, at=(sx * (w / 4 + 1.7), y + 1.7, d / 2)) for sx in (-1, 1)))
    steps = [kit.box(6.4, 4.5 - 0.3 * k, 0.4, marble, 0.0, at=(0, 0, 10.9 + 0.4 * k)) for k in range(15)]
    out.append(sum(steps[1:], steps[0]) + kit.box(1.6, 0.1, 7.0, marble, 0.0).turn("x", 36.5).move(0, 2.4, 14.0))
    base = 4.5
    column = kit.lathe([(0.55, 0), (0.55, 0.2), (0.42, 0.3), (0.4, 6.2)], red, segments=16)
    out.append(column.many([(-15 + 3.75 * k, base, z) for k in range(9) for z in (7.2,)] + [(-15 + 3.75 * k, base, -7.2) for k in range(9)]
                           + [(sx * 15, base, z) for sx in (-1, 1) for z in (-3.6, 0, 3.6)]))
    out.append(kit.box(28.5, 6.0, 10.5, wall, at=(0, base, 0)))
    panel = kit.box(2.5, 4.6, 0.2, door, 0.0) + kit.box(2.1, 2.6, 0.24, lattice, 0.0, at=(0, 1.7, 0))
    bars = kit.ropes(
        [((-1.0 + 0.4 * k, 1.75, 0.13), (-1.0 + 0.4 * k, 4.25, 0.13), 0.03) for k in range(6)]
        + [((-1.05, 1.8 + 0.4 * k, 0.13), (1.05, 1.8 + 0.4 * k, 0.13), 0.03) for k in range(7)], gold, 4)
    if kit.detail > 0.4:
        panel += bars
    out.append(panel.many([(-11.25 + 3.75 * k, base + 0.1, 5.3) for k in range(7)]))
    out.append(kit.box(31.5, 0.9, 15.4, beam, at=(0, base + 6.0, 0)) + kit.box(31.7, 0.18, 15.6, gold, 0.0, at=(0, base + 6.35, 0)))
    bracket = kit.box(0.9, 0.45, 1.4, kit.material("paint", "emerald", 0.5), 0.0) + kit.box(1.4, 0.3, 1.9, beam, 0.0, at=(0, 0.45, 0))
    out.append(bracket.many([(-15 + 1.9 * k, base + 6.9, z) for k in range(17) for z in (7.6, -7.6)]))

    def skirt(y, inner, outer, drop, flip=1.0):
        """A hipped roof from a ring `inner` (half width, half depth) at y to `outer`, hollow, its corners turned up."""
        def at(u, v):
            side, s = int(min(v * 4, 3.999)), min(v * 4, 3.999) % 1
            k = u**0.75
            hw, hd = inner[0] + (outer[0] - inner[0]) * u, inner[1] + (outer[1] - inner[1]) * u
            corner = [(hw, hd), (hw, -hd), (-hw, -hd), (-hw, hd)]
            (x0, z0), (x1, z1) = corner[side], corner[(side + 1) % 4]
            lift = 1.5 * abs(2 * s - 1) ** 5 * u**3
            grow = 1 + 0.03 * abs(2 * s - 1) ** 5 * u**3
            return (x0 + (x1 - x0) * s) * grow, y - drop * k + lift, (z0 + (z1 - z0) * s) * grow
        made = kit.sheet(at, 8, 64, tile) + kit.sheet(lambda u, v: tuple(c - (0.14 if i == 1 else 0) for i, c in enumerate(at(u, v))), 8, 64, red, flip=True)
        for c in range(4):
            made += kit.tube([tuple(a + b for a, b in zip(at(k / 8, c / 4), (0, 0.2, 0), strict=True)) for k in range(9)], 0.24, tile, 6)
        made += kit.tube([at(1, k / 64) for k in range(65)], 0.2, gold, 5)
        return made

    out.append(skirt(base + 10.2, (13.6, 5.4), (18.6, 10.6), 2.6))
    out.append(kit.box(26.5, 2.4, 10.0, red, at=(0, base + 9.6, 0)) + kit.box(27.2, 0.7, 10.8, beam, at=(0, base + 11.4, 0)))
    out.append(skirt(base + 18.4, (9.2, 0.25), (16.6, 8.4), 6.2))
    out.append(kit.box(18.6, 0.9, 0.7, tile, 0.1, at=(0, base + 18.0, 0)))
    horn = kit.tube([(9.2, base + 18.2, 0), (9.9, base + 19.2, 0), (9.4, base + 20.0, 0), (9.0, base + 19.6, 0)], [0.5, 0.45, 0.25, 0.1], gold, 8, smooth=3)
    out.append(horn.both())
    sign = kit.box(1.6, 2.2, 0.16, kit.material("paint", "navy"), 0.04, at=(0, base + 9.7, 5.3)) + kit.box(1.8, 2.4, 0.1, gold, 0.04, at=(0, base + 9.6, 5.28))
    out.append(sign)
    return kit.model(*out, colliders="box", sockets={"door": ((0, base, 5.6), (0, 0, 1))})
