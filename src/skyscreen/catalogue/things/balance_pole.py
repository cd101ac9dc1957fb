"""A balancing pole, as long as a rope walker can hold, white with red ends."""

from skyscreen.catalogue import thing


@thing(en=("balance pole", "balancing pole"), zh=("平衡杆", "平衡棒"), kind="prop", height=3.6, mass=5.0, sound="wood", places=("circus",))
def balance_pole(kit, colour="#f0ece0"):
    pole, end = kit.material("paint", colour, 0.4, slot="colour"), kit.material("paint", "#c8281e", 0.4)
    return kit.model(kit.tube([(0, 0, 0), (0, 3.6, 0)], 0.019, pole, 12), kit.tube([(0, 0, 0), (0, 0.5, 0)], 0.021, end, 12), kit.tube([(0, 3.1, 0), (0, 3.6, 0)], 0.021, end, 12), colliders="box")
