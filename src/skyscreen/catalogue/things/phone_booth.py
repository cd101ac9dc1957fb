"""A red telephone box with a crown of glass, panes all round and a light inside."""

from skyscreen.catalogue import thing


@thing(
    en=("phone booth", "telephone box", "phone box", "telephone booth", "call box"),
    zh=("电话亭", "红色电话亭"),
    kind="building", height=2.5, mass=700.0, sound="metal", places=("london", "main_street"),
)  # fmt: skip
def phone_booth(kit, colour="#b8141c"):
    red, glass, cream = kit.material("carpaint", colour, slot="colour"), kit.material("pane"), kit.material("lamp", "#fff0d0", emission=1.0)
    base = kit.box(0.96, 0.12, 0.96, kit.material("paint", "charcoal"), 0.01) + kit.box(0.94, 0.18, 0.94, red, 0.01, (0, 0.12, 0))
    posts = kit.box(0.1, 2.0, 0.1, red, 0.02).many([(x, 0.2, z) for x in (-0.42, 0.42) for z in (-0.42, 0.42)])
    side = kit.box(0.74, 1.72, 0.01, glass, 0.0, (0, 0.36, 0)) + kit.box(0.76, 0.03, 0.03, red, 0.0).many([(0, 0.36 + 0.245 * k, 0.005) for k in range(8)]) + kit.box(0.025, 1.74, 0.03, red, 0.0).many([(x, 0.35, 0.005) for x in (-0.26, 0.26)])
    walls = sum(side.move(0, 0, 0.42).turn("y", 90 * k) for k in range(4))
    sign = sum((kit.box(0.78, 0.16, 0.02, cream, 0.0, (0, 2.12, 0.455)) + kit.text("TELEPHONE", 0.09, kit.material("paint", "black")).move(0, 2.2, 0.468)).turn("y", 90 * k) for k in range(4))
    crown = kit.box(0.98, 0.26, 0.9, red, 0.02, (0, 2.08, 0)) + kit.box(0.9, 0.1, 0.98, red, 0.02, (0, 2.3, 0)) + kit.lathe([(0.6, 2.38), (0.5, 2.44), (0.3, 2.49), (0, 2.5)], red, segments=4).turn("y", 45)
    phone = kit.box(0.3, 0.42, 0.12, kit.material("plastic", "charcoal"), 0.02, (0, 1.2, -0.34)) + kit.tube([(-0.1, 1.5, -0.24), (-0.1, 1.32, -0.22)], 0.02, kit.material("plastic", "black"), 8)
    return kit.model(base, posts, walls, crown, sign, phone, colliders="box", lights=[kit.light((0, 1.9, 0), "#ffe8b8", 1.6, 4)])
