"""An inclined plane: a cart on a slope, a spring balance that holds it, and the same cart that hangs straight down for comparison."""

from math import cos, radians, sin

from skyscreen.catalogue import thing


@thing(en=("inclined plane", "ramp model"), zh=("斜面模型", "斜面"), kind="prop", height=1.25, mass=25.0, sound="wood", places=("studio", "classroom"))
def ramp_model(kit, angle=25.0, rolling=0):
    a, long, wood = radians(angle), 2.0, kit.material("wood", "oak")
    high, wide = long * sin(a), long * cos(a)
    x0 = -1.2
    ramp = kit.extrude([(x0, 0.0), (x0 + wide, 0.0), (x0 + wide, high + 0.06), (x0, 0.06)], 0.5, wood)

    def on(s, up):
        return x0 + s * cos(a) - up * sin(a), 0.06 + s * sin(a) + up * cos(a), 0.0

    box = kit.box(0.34, 0.2, 0.3, kit.material("paint", "#c0392b", 0.4), 0.01, (0, 0.07, 0))
    wheel = kit.cylinder(0.06, 0.05, kit.material("rubber", "charcoal"), (0, 0, 0), 20).turn("x", 90)
    box += sum((wheel.move(x, 0.06, z) for x, z in ((-0.11, -0.2), (0.11, 0.15), (0.11, -0.2))), wheel.move(-0.11, 0.06, 0.15))
    cart = box.turn("z", angle).move(*on(1.0, 0.0))
    if rolling:
        cart = kit.hinge("cart", cart, on(1.0, 0), (cos(a), sin(a), 0), "slide", length=0.45, period=9.0, phase=-0.1)
    green, white = kit.material("lamp", "#58d06a", emission=1.0), kit.material("lamp", "#ffffff", emission=0.7)
    weight = 0.62
    # Arrows to one scale: the weight straight down, and the pull along the slope, weight × sin(angle).
    s0 = on(1.17, 0.17)
    pull = kit.arrow([(s0[0], s0[1], 0.2), (s0[0] + weight * sin(a) * cos(a) * 1.0, s0[1] + weight * sin(a) * sin(a), 0.2)], 0.022, green)
    hang = x0 + wide + 0.5
    post = kit.ropes([((hang + 0.2, 0, -0.1), (hang + 0.2, high + 0.32, -0.1), 0.02), ((hang + 0.2, high + 0.32, -0.1), (hang, high + 0.32, 0), 0.018)], kit.material("steel"), 8) + kit.cylinder(0.2, 0.03, kit.material("steel"), (hang + 0.2, 0, -0.1), 24)
    rope = kit.ropes([((hang, high + 0.32, 0), (hang, 0.72, 0), 0.008)], kit.material("rope"), 5)
    free = kit.box(0.34, 0.2, 0.3, kit.material("paint", "#c0392b", 0.4), 0.01, (hang, 0.52, 0))
    down = kit.arrow([(hang + 0.0, 0.72, 0.2), (hang, 0.72 + weight, 0.2)], 0.022, white)
    return kit.model(ramp, cart, pull, post, rope, free, down, colliders="none", mass=25.0, facts=kit.pointed(pull=(s0[0] + 0.12, s0[1] + 0.06, 0.22), weight=(hang, 0.72 + weight, 0.22), slope=(*on(1.55, 0.0)[:2], 0.25), height=(x0 + wide, high * 0.5, 0.25), cart=(*on(1.0, 0.17)[:2], 0.16)))
