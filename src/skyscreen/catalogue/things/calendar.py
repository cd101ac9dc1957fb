"""A desk calendar: a bound tent of leaves, a red head, five weeks of numbers, one day ringed."""

from skyscreen.catalogue import thing


@thing(en=("calendar", "desk calendar", "wall calendar"), zh=("日历", "台历", "挂历"), kind="prop", places=("office",), height=0.19, mass=0.25, sound="paper")
def calendar(kit, colour="#c8242c"):
    white, ink, red = kit.material("paper", "#f6f3ea"), kit.material("paint", "#30343a"), kit.material("paper", colour, slot="colour")
    face = kit.box(0.22, 0.182, 0.004, white, 0.0) + kit.box(0.22, 0.042, 0.0046, red, 0.0, (0, 0.14, 0)) + kit.text("MAY", 0.03, white).move(0, 0.16, 0.0032)
    days = sum(kit.text(str(k + 1), 0.016, red if (k + 2) % 7 in (0, 6) else ink).move(-0.087 + 0.029 * ((k + 2) % 7), 0.122 - 0.0235 * ((k + 2) // 7), 0.0026) for k in range(31))
    ring = kit.torus(0.0115, 0.0008, red, segments=24, sides=5).turn("x", 90).move(-0.087 + 0.029 * 3, 0.122 - 0.0235 * 2, 0.003)
    front = (face + days + ring).turn("x", -16).move(0, 0.002, 0.052)
    back = kit.box(0.22, 0.182, 0.004, kit.material("paper", "#2a2e34"), 0.0).turn("x", 16).move(0, 0.002, -0.052)
    foot = kit.box(0.22, 0.003, 0.11, kit.material("paper", "#2a2e34"), 0.0)
    wire = kit.torus(0.008, 0.0011, kit.material("steel"), segments=16, sides=5).turn("z", 90).many([(-0.1 + 0.0111 * k, 0.177, 0) for k in range(19)])
    return kit.model(front, back, foot, wire, colliders="box")
