"""A head of cabbage: a tight ball of veined leaves, the outer ones opening with wavy rims."""

import math

from skyscreen.catalogue import thing


@thing(en=("cabbage", "chinese cabbage", "napa cabbage", "lettuce", "spinach", "bok choy", "head of lettuce"), zh=("白菜", "大白菜", "卷心菜", "圆白菜", "生菜", "包菜", "菠菜", "油菜", "空心菜", "娃娃菜"), kind="food", height=0.152, mass=1.4, sound="soft", places=("kitchen", "market"))
def cabbage(kit, colour="#7fae4a"):
    leaf, pale = kit.material("food", colour, 0.5, slot="colour"), kit.material("food", "#dfe8bc", 0.45)
    inner = kit.material("food", kit.mix(colour, "white", 0.35), 0.5)
    def wrap(u, v, open_, r):
        """A leaf from the foot over the ball; `open_` lets its rim stand off."""
        t, a = 0.1 + 0.9 * u, 1.15 * (2 * v - 1) * math.sin(math.pi * min(0.18 + 0.62 * u, 0.8))
        b = math.pi * (0.06 + (0.78 - 0.3 * open_) * t)
        w = r * (1 + open_ * 0.75 * t ** 2.2 + 0.05 * t * math.sin(9 * math.pi * v + 3 * u) * (0.3 + open_))
        return w * math.sin(b) * math.sin(a), r - w * math.cos(b) * (1 - 0.2 * open_ * t), w * math.sin(b) * math.cos(a)
    out = [kit.sphere(0.074, inner, (0, 0.078, 0), 20)]
    for k in range(9):
        open_, r = (0.0, 0.079) if k < 4 else (0.55, 0.083)
        side = inner if k < 4 else leaf
        turn = 90 * k if k < 4 else 72 * k + 30
        ribs = kit.tube([wrap(s, 0.5, open_, r * 1.015) for s in (0, 0.25, 0.5, 0.75, 0.95)], [0.007, 0.005, 0.0035, 0.002, 0.001], pale, 5)
        ribs += sum(kit.tube([wrap(s, 0.5, open_, r * 1.012), wrap(s + 0.14, 0.5 + d, open_, r * 1.012), wrap(s + 0.22, 0.5 + 1.7 * d, open_, r * 1.012)], [0.0024, 0.0016, 0.0006], pale, 4) for s in (0.2, 0.4, 0.6) for d in (-0.18, 0.18))
        skin = kit.sheet(lambda u, v, o=open_, r=r: wrap(u, v, o, r), 9, 14, side) + kit.sheet(lambda u, v, o=open_, r=r: wrap(u, v, o, r * 0.985), 7, 10, side, flip=True)
        out.append((skin + ribs).turn("y", turn))
    return kit.model(*out, kit.cylinder(0.022, 0.016, pale, segments=14), colliders="sphere")
