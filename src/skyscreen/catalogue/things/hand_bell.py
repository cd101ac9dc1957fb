"""A hand bell: a brass cup on a turned wooden handle."""

from skyscreen.catalogue import thing


@thing(en=("hand bell", "handbell", "school bell", "little bell", "small bell", "jingle bell"), zh=("手铃", "摇铃", "小铃铛", "铃铛"), kind="prop", height=0.26, mass=0.5, sound="metal",
       places=("classroom",))
def hand_bell(kit, colour="gold"):
    brass, wood = kit.material("brass", colour, 0.15, slot="colour"), kit.material("wood", "#6a3a20")
    cup = kit.lathe([(0.072, 0.0), (0.078, 0.004), (0.066, 0.02), (0.05, 0.06), (0.042, 0.09), (0.028, 0.108), (0.0, 0.112)], brass, segments=36)
    inside = kit.lathe([(0.0, 0.10), (0.036, 0.088), (0.046, 0.058), (0.068, 0.0)], kit.material("brass", "#6a5420"), segments=36)
    handle = kit.lathe([(0.0, 0.11), (0.014, 0.112), (0.011, 0.14), (0.018, 0.18), (0.014, 0.225), (0.02, 0.245), (0.0, 0.26)], wood, segments=24)
    return kit.model(cup, inside, handle, kit.sphere(0.014, kit.material("iron"), (0, 0.012, 0), 12), colliders="cylinder", sockets={"grip": (0, 0.19, 0)})
