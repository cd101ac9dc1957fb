"""A long coat on its hanger and stand: lapels, buttons, sleeves."""

from skyscreen.catalogue import thing


@thing(en=("coat", "overcoat", "trench coat", "raincoat", "cloak", "robe", "wool coat"), zh=("大衣", "外套", "风衣", "雨衣", "披风", "斗篷", "长袍"), kind="prop", height=1.76, mass=1.6, sound="cloth")
def coat(kit, colour="#8a6a44"):
    made = kit.garment(kit.material("cloth", colour, slot="colour"), length=1.15, chest=0.52, hem=0.66, sleeve=0.62, buttons=5)
    return kit.model(made.move(0, 0.5, 0), kit.hanger(0.42, 1.6), _stand(kit, 1.72), colliders="box")


def _stand(kit, height):
    wood = kit.material("wood", "walnut")
    return kit.cylinder(0.2, 0.03, wood, (0, 0, -0.18), 28) + kit.tube([(0, 0.02, -0.18), (0, height, -0.18), (0, height + 0.03, -0.1), (0, height, 0)], 0.014, wood, 10)
