"""An old cash register with round keys, a drawer and a little flag with the sum."""

from skyscreen.catalogue import thing


@thing(
    en=("cash register", "till", "checkout"),
    zh=("收银机", "收款机", "收银台"),
    kind="prop", height=0.46, mass=14.0, sound="metal", places=("shop", "cafe"),
)  # fmt: skip
def cash_register(kit, colour="#7a4a2a"):
    wood, brass, dark = kit.material("wood", colour, 0.3, slot="colour"), kit.material("brass", rough=0.3), kit.material("iron")
    base = kit.box(0.44, 0.12, 0.42, wood, 0.01) + kit.box(0.38, 0.08, 0.01, kit.material("wood", "walnut", 0.3), 0.004, (0, 0.02, 0.213)) + kit.sphere(0.014, brass, (0, 0.06, 0.225), 10)
    body = kit.extrude([(-0.2, 0.12), (0.2, 0.12), (0.16, 0.24), (0.02, 0.3), (-0.05, 0.38), (-0.18, 0.38)], 0.4, brass).turn("y", -90)
    keys = sum(kit.cylinder(0.014, 0.02, kit.material("plastic", "white" if (j + k) % 3 else "black"), (-0.14 + 0.045 * k, 0.245 + 0.03 * j, 0.13 - 0.045 * j), 12) for j in range(3) for k in range(7))
    flag = kit.box(0.3, 0.08, 0.03, kit.material("glass"), 0.004, (0, 0.38, -0.1)) + kit.text("$ 2.50", 0.05, kit.material("paint", "black")).move(0, 0.425, -0.09)
    crank = kit.tube([(0.22, 0.2, 0), (0.26, 0.2, 0), (0.26, 0.28, 0.06)], 0.008, dark, 8) + kit.sphere(0.018, wood, (0.26, 0.29, 0.065), 10)
    return kit.model(base, body, keys, flag, crank, colliders="box")
