"""A length of rope under strain, upright: its upper end is in the hands, the rest runs away from them."""

from skyscreen.catalogue import thing


@thing(en=("taut rope", "tow rope", "hawser", "towline"), zh=("缆绳", "纤绳", "拔河绳", "粗绳", "钢丝", "钢丝绳", "钢索"), kind="prop", height=3.2, mass=3.0, sound="cloth", places=("harbour",))
def taut_rope(kit, colour="wheat"):
    rope = kit.material("rope", colour, slot="colour")
    return kit.model(kit.tube([(0, 0, 0.06), (0, 1.2, 0.01), (0, 2.4, 0), (0, 3.2, 0)], 0.017, rope, 12, smooth=4), colliders="box")
