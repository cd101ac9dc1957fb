"""A block of butter on a dish, a slice cut off."""

from skyscreen.catalogue import thing


@thing(en=("butter", "stick of butter", "margarine"), zh=("黄油", "奶油块"), kind="food", height=0.054, mass=0.25, sound="soft", places=("kitchen",))
def butter(kit, colour="#f2d878"):
    fat = kit.material("food", colour, 0.3, slot="colour")
    dish = kit.box(0.16, 0.012, 0.09, kit.material("ceramic", "white"), 0.005) + kit.tube([(-0.078, 0.012, -0.043), (0.078, 0.012, -0.043), (0.078, 0.012, 0.043), (-0.078, 0.012, 0.043), (-0.078, 0.012, -0.043)], 0.004, kit.material("ceramic", "white"), 6)
    return kit.model(dish, kit.box(0.08, 0.042, 0.048, fat, 0.004, at=(-0.015, 0.012, 0)), kit.box(0.009, 0.042, 0.048, fat, 0.002).turn("z", -68).move(0.036, 0.02, 0), colliders="box")
