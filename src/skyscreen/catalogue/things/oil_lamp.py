"""A hurricane lamp: a tank, wire guard, glass chimney with a flame, a bail."""

from skyscreen.catalogue import thing


@thing(en=("oil lamp", "kerosene lamp", "camp lantern", "hurricane lamp", "storm lantern", "gas lamp", "miner's lamp"), zh=("油灯", "煤油灯", "马灯", "露营灯"), kind="light",
    places=("living_room",),
    height=0.373, mass=0.9, sound="glass")
def oil_lamp(kit, colour="maroon"):
    tin, brass = kit.material("paint", colour, 0.35, slot="colour"), kit.material("brass")
    body = kit.lathe([(0, 0), (0.07, 0), (0.075, 0.01), (0.075, 0.055), (0.05, 0.07), (0.03, 0.085), (0.028, 0.1)], tin, segments=28) + kit.lathe([(0.03, 0.23), (0.045, 0.245), (0.032, 0.27), (0.03, 0.285), (0.012, 0.3), (0, 0.3)], tin, segments=24)
    glass = kit.lathe([(0.03, 0.1), (0.045, 0.14), (0.043, 0.18), (0.03, 0.232)], kit.material("glass"), segments=28)
    arm = kit.tube([(0.055, 0.06, 0), (0.075, 0.1, 0), (0.072, 0.2, 0), (0.03, 0.255, 0)], 0.006, tin, 7, smooth=4).both() + kit.tube([(-0.07, 0.21, 0), (-0.08, 0.3, 0), (0, 0.37, 0), (0.08, 0.3, 0), (0.07, 0.21, 0)], 0.003, kit.material("iron"), 6, smooth=4)
    flame = kit.flame(0.062, 0.011, (0, 0.104, 0))
    return kit.model(body, flame, glass, arm, kit.cylinder(0.012, 0.015, brass, (0, 0.095, 0), 14), colliders="cylinder", lights=[kit.light((0, 0.2, 0), "#ffb050", 2.2, 5, flicker=0.3)], sockets={"grip": (0, 0.37, 0)})
