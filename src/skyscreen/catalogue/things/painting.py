"""A landscape in a carved gilt frame, standing on its edge."""

from skyscreen.catalogue import thing


@thing(en=("painting", "picture frame", "framed painting", "framed picture", "portrait painting", "framed photo", "artwork"), zh=("画框", "相框", "一幅画", "名画", "装饰画"), kind="prop", height=0.82, mass=4.0, sound="wood", places=("museum", "living_room"))
def painting(kit, colour="gold"):
    gilt = kit.material("brass", colour, 0.35, slot="colour")
    w, h = 0.5, 0.36
    def bar(long):
        return kit.extrude([(-0.05, -0.01), (0.0, -0.01), (0.0, 0.012), (-0.012, 0.02), (-0.02, 0.016), (-0.036, 0.034), (-0.05, 0.026)], 2 * long, gilt)
    side = bar(h + 0.045).turn("x", 90)
    frame = side.mirror("x").move(w, 0, 0) + side.move(-w, 0, 0)
    flat = bar(w + 0.045).turn("x", 90).turn("z", 90)
    frame += flat.move(0, -h, 0) + flat.mirror("y").move(0, h, 0)
    paint = lambda tone: kit.material("paint", tone, 0.55)
    art = kit.panel(2 * w, 2 * h, paint("sky"), (0, 0, 0.0)) + kit.panel(2 * w, 0.3, paint("#6a8a4a"), (0, -h + 0.15, 0.001)) + kit.facet([(-w, -0.06, 0.0012), (0.1, -0.06, 0.0012), (-0.2, 0.22, 0.0012)], paint("slate")) + kit.facet([(-0.12, -0.06, 0.0015), (w, -0.06, 0.0015), (0.22, 0.14, 0.0015)], paint("#63708a")) + kit.facet([(-0.2, -h, 0.002), (0.12, -h, 0.002), (0.06, -0.06, 0.002), (0.02, -0.06, 0.002)], paint("#9ac0d8"))
    art += kit.cylinder(0.05, 0.001, paint("#f6dc90"), segments=20).turn("x", 90).move(0.26, 0.24, 0.001) + kit.extrude([(-0.39, -0.25), (-0.35, -0.25), (-0.35, -0.05), (-0.39, -0.05)], 0.001, paint("brown")).move(0, 0, 0.003) + sum(kit.cylinder(r, 0.001, paint("#3f6a2c"), segments=16).turn("x", 90).move(x, y, 0.004) for x, y, r in ((-0.37, 0.02, 0.09), (-0.3, -0.03, 0.06), (-0.43, -0.03, 0.06)))
    return kit.model((frame + art).move(0, h + 0.05, 0), kit.box(2 * w, 2 * h, 0.015, kit.material("wood", "brown"), at=(0, 0.05, -0.012)), colliders="box")
