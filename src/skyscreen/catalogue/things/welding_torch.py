"""A welding torch: a brass neck on a dark grip, its tip glowing blue-white, the hose behind it."""

from skyscreen.catalogue import thing


@thing(en=("welding torch", "welding gun", "blowtorch", "welder's torch"), zh=("焊枪", "焊炬", "喷枪"), kind="prop", height=0.51, mass=0.9, sound="metal", places=("factory", "workshop"))
def welding_torch(kit, colour="#c8a040"):
    brass, grip = kit.material("brass", colour, 0.3, slot="colour"), kit.material("rubber", "#1c1c20")
    handle = kit.cylinder(0.02, 0.2, grip, (0, 0, 0), 14) + kit.cylinder(0.024, 0.02, brass, (0, 0.2, 0), 14)
    neck = kit.tube([(0, 0.2, 0), (0, 0.31, 0), (0, 0.37, 0.03), (0, 0.4, 0.07)], [0.012, 0.011, 0.01, 0.008], brass, 10, smooth=4)
    hose = kit.tube([(0, 0.0, 0), (0, -0.05, -0.02), (0.02, -0.06, -0.1)], 0.012, kit.material("rubber", "#7a1c18"), 8, smooth=4)
    arc = kit.sphere(0.028, kit.material("lamp", "#cfe4ff", emission=22.0), (0, 0.408, 0.085), 10)
    return kit.model(handle, neck, hose, arc, colliders="box", lights=[kit.light((0, 0.41, 0.1), "#cfe4ff", 5.0, 5.0, flicker=1.0)], sockets={"grip": (0, 0.1, 0), "tip": (0, 0.408, 0.085)})
