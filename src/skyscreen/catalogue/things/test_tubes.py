"""A wooden rack with five test tubes of coloured liquids."""

from skyscreen.catalogue import thing


@thing(en=("test tube", "test tubes", "test tube rack", "vial"), zh=("试管", "试管架"), kind="prop", height=0.157, mass=0.4, sound="glass", places=("classroom", "hospital"))
def test_tubes(kit, colour="oak"):
    wood = kit.material("wood", colour, slot="colour")
    rack = kit.box(0.24, 0.014, 0.07, wood, 0.003) + kit.box(0.24, 0.008, 0.06, wood, 0.002, at=(0, 0.085, 0)) + kit.box(0.012, 0.1, 0.06, wood, 0.002, at=(0.114, 0, 0)).both()
    tube = kit.lathe([(0, 0.014), (0.006, 0.017), (0.009, 0.026), (0.009, 0.155), (0.0105, 0.157), (0.0092, 0.157), (0.008, 0.153), (0.008, 0.027), (0.005, 0.0185), (0, 0.016)], kit.material("glass"), segments=18)
    drinks = sum(kit.lathe([(0, 0.017), (0.005, 0.02), (0.0076, 0.028), (0.0076, 0.06 + 0.014 * (k % 3)), (0, 0.06 + 0.014 * (k % 3))], kit.material("food", c, 0.05), (-0.084 + 0.042 * k, 0, 0), 16) for k, c in enumerate(("red", "azure", "lime", "purple", "amber")))
    return kit.model(rack, drinks, tube.many([(-0.084 + 0.042 * k, 0, 0) for k in range(5)]), colliders="box")
