"""A white marble mausoleum: onion dome, pointed arches, four minarets on a terrace, a long pool before it."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("taj mahal", "mausoleum", "mosque", "marble palace"),
    zh=("泰姬陵", "清真寺"),
    kind="building", cabin="mosque",
    places=("garden",),
    height=69.0,
    mass=6.0e7,
    sound="stone",
)
def taj_mahal(kit, colour="#efe8dc"):
    marble, shade = kit.material("plaster", colour, 0.5, slot="colour"), kit.material("plaster", kit.mix(colour, "#8f8a94", 0.55))
    trim, gold = kit.material("plaster", kit.mix(colour, "#5c5648", 0.35)), kit.material("brass", "gold")

    def arch(w, h):
        """A four-centred arch, w wide and h high."""
        steps = kit.n(6, 2)
        side = [(w / 2 * math.cos(t) ** 0.62, h * 0.62 + h * 0.38 * math.sin(t) ** 0.9) for t in (math.pi / 2 * k / steps for k in range(steps + 1))]
        return [(-w / 2, 0), (w / 2, 0), *side, *[(-x, y) for x, y in side[-2::-1]]]

    def niche(w, h, deep=1.0):
        made = kit.extrude(arch(w, h), deep, shade)
        return made + kit.extrude([(a * 0.42, b * 0.5) for a, b in arch(w, h)], deep + 0.2, kit.material("pane", "#3a3844"))

    out = [kit.box(96, 5.5, 96, marble, 0.3), kit.box(97, 0.8, 97, trim, 0.1, at=(0, 5.2, 0))]
    blind = kit.extrude(arch(3.6, 4.4), 0.3, shade).copy_along(10, (9.4, 0, 0)).move(-42.3, 0.4, 48)
    out.append(blind.copy_round(4))
    base = 6.0
    body = [(28.5, 15), (15, 28.5), (-15, 28.5), (-28.5, 15), (-28.5, -15), (-15, -28.5), (15, -28.5), (28.5, -15)]
    out.append(kit.loft([[(x, y, z) for x, z in body] for y in (base, base + 22)], marble))
    out.append(kit.loft([[(x * 1.02, y, z * 1.02) for x, z in body] for y in (base + 21.4, base + 23)], trim))
    front = kit.box(20, 27, 3, marble, 0.2, at=(0, base, 28)) + niche(13, 21, 0.6).move(0, base, 29.4)
    line = [(-8.2, 0), (8.2, 0), (8.2, 24.5), (-8.2, 24.5), (-8.2, 0)]
    front += kit.tube([(x, base + y, 29.6) for x, y in line], 0.35, trim, 4) + kit.cylinder(0.7, 29, marble, (10, base, 29), 10).both() + kit.sphere(0.9, gold, (10, base + 29.6, 29), 10).both()
    side = niche(6, 9, 0.6).many([(0, base + 0.5, 0), (0, base + 11.3, 0)])
    front += side.move(12.4, 0, 28.4).both()
    corner = side.move(0, 0, 30.7).turn("y", 45)
    out.append((front + corner).copy_round(4))
    drum = kit.lathe([(11.4, 28), (11.4, 38), (12.2, 38.6), (12.2, 39.6), (11.6, 40)], marble, segments=48) + kit.lathe([(11.55, 34), (11.6, 36.4)], trim, segments=48)

    def onion(r, y, count):
        curve = [(0.93, 0), (1.02, 0.18), (1.06, 0.42), (1.03, 0.7), (0.92, 0.98), (0.72, 1.25), (0.46, 1.46), (0.2, 1.6), (0.07, 1.72), (0, 1.76)]
        made = kit.lathe([(r * a, y + r * b) for a, b in curve], marble, segments=count)
        made += kit.lathe([(r * 0.3, y + r * 1.55), (r * 0.22, y + r * 1.62), (0, y + r * 1.8)], gold, segments=16)
        made += kit.sphere(r * 0.075, gold, (0, y + r * 1.9, 0), 12) + kit.sphere(r * 0.05, gold, (0, y + r * 2.05, 0), 10)
        return made + kit.cone(r * 0.03, r * 0.3, gold, (0, y + r * 2.08, 0), 8)

    out += [drum, onion(12.0, 40, 56)]
    posts = kit.cylinder(0.45, 5, marble, (3.4, 0, 0), 8).copy_round(8) + kit.cylinder(4.2, 0.6, marble, (0, -0.5, 0), 8) + kit.cylinder(4.6, 0.6, marble, (0, 5, 0), 8) + kit.cylinder(2.4, 5, shade, segments=8)
    kiosk = posts + onion(3.6, 5.5, 20)
    out.append(kiosk.move(14.5, 29.2, 14.5).copy_round(4))
    tower = kit.cylinder(3.0, 35.5, marble, (0, base - 0.5, 0), 20, top=2.1, bevel=0) + sum(kit.cylinder(r, 0.8, trim, (0, y, 0), 20) for r, y in ((3.7, 17), (3.4, 28.5), (3.1, 40)))
    tower += kit.cylinder(0.28, 3.2, marble, (1.7, 40.8, 0), 6).copy_round(8) + kit.cylinder(2.5, 0.4, marble, (0, 43.8, 0), 16) + onion(1.9, 44.1, 18)
    out.append(tower.move(44, 0, 44).copy_round(4))
    pool = kit.box(8, 0.3, 66, kit.material("glass", "#3f7a8a", 0.03), 0, at=(0, 0, 86)) + kit.box(1.2, 0.6, 66, trim, 0.1, at=(4.6, 0, 86)).both()
    tree = kit.lathe([(0, 0.8), (1.1, 1.5), (1.3, 3.2), (0.8, 6.2), (0, 8.4)], kit.material("leaf", "#1f4f2a"), segments=10) + kit.cylinder(0.2, 1.2, kit.material("bark"), segments=6)
    trees = tree.many([(s * 9.5, 0, 58 + 7.4 * k) for s in (1, -1) for k in range(8)])
    lawn = kit.box(10, 0.2, 66, kit.material("grass"), 0, at=(11, 0, 86)).both()
    return kit.model(*out, pool, trees, lawn, colliders="box")
