"""A thrown-away plastic bottle that lies on its side: clear, dented, with a blue cap and a faded label."""

from skyscreen.catalogue import thing


@thing(en=("plastic bottle", "empty plastic bottle", "plastic litter"), zh=("塑料瓶", "塑料瓶子", "饮料瓶"), kind="prop", closed=True, height=0.07, mass=0.03, sound="plastic", places=("beach", "river"))
def plastic_bottle(kit, colour="#7fc4e8"):
    skin = kit.material("plastic", colour, 0.08, slot="colour")
    rows = [(0.0, 0.0), (0.028, 0.0), (0.034, 0.012), (0.033, 0.05), (0.029, 0.06), (0.033, 0.07), (0.033, 0.13), (0.029, 0.14), (0.034, 0.15), (0.03, 0.17), (0.014, 0.2), (0.0125, 0.215)]
    bottle = kit.lathe(rows, skin, segments=26) + kit.cylinder(0.0335, 0.05, kit.material("paper", "#e8e2d0"), (0, 0.075, 0), 26, bevel=0)
    cap = kit.cylinder(0.0145, 0.016, kit.material("plastic", "#2a5cc0", 0.4), (0, 0.212, 0), 20)
    lying = (bottle + cap).turn("z", 90).move(0.11, 0.034, 0)
    return kit.model(lying, colliders="box", mass=0.03)
