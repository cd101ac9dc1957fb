"""A brick chimney that smokes: a square stack with courses of brick, a cornice and two pots."""

from skyscreen.catalogue import thing


@thing(en=("chimney", "chimney stack", "smokestack", "flue"), zh=("烟囱", "大烟囱", "烟筒"), kind="building", height=3.36, mass=2200.0,
       sound="stone", of_house=True, places=("rooftop", "village"))
def chimney(kit, colour="#94543c"):
    brick, mortar = kit.material("brick", colour, slot="colour"), kit.material("plaster", "#cfc8ba")
    stack = kit.box(1.0, 2.7, 0.8, brick) + kit.box(1.14, 0.14, 0.94, mortar, 0.01, (0, 2.42, 0))
    stack += kit.box(1.2, 0.16, 1.0, brick, 0.0, (0, 2.56, 0)) + kit.box(1.1, 0.1, 0.9, mortar, 0.02, (0, 2.72, 0))
    clay = kit.material("ceramic", "#b5623f")
    pot = kit.lathe([(0.12, 2.8), (0.19, 2.82), (0.16, 2.9), (0.13, 3.24), (0.17, 3.28), (0.17, 3.36), (0.12, 3.36),
                     (0.1, 2.9)], clay, segments=28)
    return kit.model(stack, pot.move(0.24, 0, 0), pot.move(-0.24, 0, 0), colliders="box",
                     sockets={"smoke": (0.24, 3.36, 0), "top": (0, 2.82, 0)})
