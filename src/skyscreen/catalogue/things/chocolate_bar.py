"""A bar of chocolate half out of its foil and paper."""

from skyscreen.catalogue import thing


@thing(en=("chocolate", "chocolate bar", "bar of chocolate", "chocolates"), zh=("巧克力", "巧克力棒"), kind="food", height=0.0135, mass=0.1, sound="soft", places=("kitchen",))
def chocolate_bar(kit, colour="#3a1c0e"):
    brown, foil, paper = kit.material("food", colour, 0.25, slot="colour"), kit.material("steel", "gold", 0.3), kit.material("paper", "crimson")
    slab = kit.box(0.075, 0.006, 0.15, brown, 0.001) + kit.box(0.021, 0.004, 0.0205, brown, 0.0018).many([(-0.0245 + 0.0245 * i, 0.006, -0.06 + 0.024 * k) for i in range(3) for k in range(6)])
    wrap = kit.box(0.08, 0.0125, 0.085, paper, 0.003, at=(0, -0.001, -0.04)) + kit.box(0.079, 0.012, 0.015, foil, 0.003, at=(0, -0.001, 0.008)) + kit.text("CACAO", 0.018, foil).turn("x", -90).move(0, 0.0125, -0.035)
    return kit.model((slab + wrap).move(0, 0.001, 0), colliders="box", sockets={"grip": (0, 0.006, -0.05)})
