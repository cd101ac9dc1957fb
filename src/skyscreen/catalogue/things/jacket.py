"""A jacket on its hanger and stand, with a zip and cuffs."""

from skyscreen.catalogue import thing


@thing(en=("jacket", "blazer", "leather jacket", "suit", "suit jacket", "hoodie", "sweater", "cardigan", "vest"), zh=("夹克", "西装", "毛衣", "皮夹克", "卫衣", "西服", "马甲"), kind="prop", height=1.74, mass=0.9, sound="cloth")
def jacket(kit, colour="navy"):
    made = kit.garment(kit.material("cloth", colour, slot="colour"), length=0.68, chest=0.52, hem=0.48, sleeve=0.6, buttons=3)
    wood = kit.material("wood", "walnut")
    return kit.model(made.move(0, 0.95, 0), kit.hanger(0.42, 1.58), kit.cylinder(0.2, 0.03, wood, (0, 0, -0.18), 28) + kit.tube([(0, 0.02, -0.18), (0, 1.7, -0.18), (0, 1.73, -0.1), (0, 1.7, 0)], 0.014, wood, 10), colliders="box")
