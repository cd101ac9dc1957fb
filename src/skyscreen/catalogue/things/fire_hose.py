"""A fire hose as it is held: a brass nozzle with two handles, the red hose falling from it to the ground behind."""

from skyscreen.catalogue import thing

HIGH = 1.065
"""Metres over the ground at which it is held."""


@thing(
    en=("fire hose", "hose", "water hose", "hose nozzle", "fire nozzle", "water cannon hose"),
    zh=("水龙带", "消防水管", "消防水枪", "消防水带"),
    kind="prop", height=1.12, mass=9.0, sound="soft", places=("city_street",),
)  # fmt: skip
def fire_hose(kit, colour="#a02a20"):
    brass, cloth, black = kit.material("brass"), kit.material("cloth", colour, slot="colour"), kit.material("rubber", "black")
    pipe = kit.tube([(0, 0, -0.16), (0, 0, 0.12), (0, 0, 0.30)], [0.036, 0.030, 0.020], brass, 16)
    rings = [kit.tube([(0, 0, z), (0, 0, z + 0.03)], [0.043, 0.043], black, 16) for z in (-0.16, -0.02, 0.27)]
    grips = [kit.capsule((0, -0.03, z), (0, -0.13, z - 0.03), 0.018, black, 10) for z in (-0.10, 0.08)]
    fall = [(0, 0, -0.16), (0, -0.03, -0.36), (0.03, -0.26, -0.58), (0.08, -0.66, -0.74), (0.16, -0.98, -0.95), (0.20, -1.03, -1.35), (0.10, -1.03, -1.75)]
    hose = kit.tube(fall, [0.034] * len(fall), cloth, 12, smooth=4)
    whole = [part.move(0, HIGH, 0) for part in (pipe, *rings, *grips, hose)]
    return kit.model(*whole, colliders="none", sockets={"spout": ((0, HIGH, 0.31), (0, 0, 1))})
