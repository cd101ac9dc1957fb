"""A coat rack: a turned pole on four feet, hooks around its top."""

from skyscreen.catalogue import thing


@thing(en=("coat rack", "coat stand", "clothes rack", "coat hanger", "hat stand"), zh=("衣架", "衣帽架", "挂衣架"), kind="furniture", height=1.78,
       mass=7.0, sound="wood", places=("living_room", "bedroom"))
def coat_rack(kit, colour="walnut"):
    wood, brass = kit.material("wood", colour, slot="colour"), kit.material("brass")
    pole = kit.lathe([(0, 0.1), (0.03, 0.1), (0.034, 0.2), (0.022, 0.3), (0.02, 1.2), (0.028, 1.4), (0.02, 1.5), (0.022, 1.68), (0.036, 1.72),
                      (0.03, 1.77), (0, 1.78)], wood, segments=24)
    foot = kit.tube([(0, 0.2, 0.02), (0, 0.13, 0.14), (0, 0.02, 0.28)], 0.017, wood, 10, smooth=4).copy_round(4)
    hook = kit.tube([(0, 1.6, 0.02), (0, 1.56, 0.1), (0, 1.6, 0.15), (0, 1.66, 0.16)], 0.008, brass, 8, smooth=4).copy_round(6)
    return kit.model(pole, foot, hook, colliders="cylinder")
