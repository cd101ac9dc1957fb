"""A plumber's pipe: grey, with a bend, two flanges and a valve; a drip hangs at the joint."""

from skyscreen.catalogue import thing


@thing(en=("pipe", "water pipe", "drain pipe", "plumbing pipe", "metal pipe", "leaking pipe"), zh=("水管道", "下水管", "管道", "铁管"), kind="prop", height=0.52, mass=4.0,
       sound="metal", places=("bathroom", "kitchen", "cellar"))
def water_pipe(kit, colour="#a8adb2"):
    steel, brass, red, water = kit.material("steel", colour, 0.3, slot="colour"), kit.material("brass"), kit.material("paint", "crimson", 0.4), kit.material("glass", "#cfe4f0")
    pipe = kit.tube([(-0.5, 0.06, 0), (0.1, 0.06, 0), (0.2, 0.07, 0), (0.24, 0.13, 0), (0.25, 0.2, 0), (0.25, 0.52, 0)], 0.035, steel, 18, smooth=4)
    nut = kit.cylinder(0.052, 0.05, brass, segments=6)
    joints = nut.turn("z", 90).many([(-0.28, 0.06, 0), (0.08, 0.06, 0)]) + nut.move(0.25, 0.24, 0)
    ends = kit.cylinder(0.06, 0.016, steel, segments=28).turn("z", 90).move(-0.5, 0.06, 0) + kit.cylinder(0.06, 0.016, steel, (0.25, 0.504, 0), 28)
    valve = kit.cylinder(0.014, 0.07, brass, (-0.1, 0.09, 0), 12) + kit.torus(0.055, 0.01, red, (-0.1, 0.16, 0), 28, 8) + kit.box(0.1, 0.008, 0.012, red, 0.002, (-0.1, 0.156, 0)) + kit.box(0.012, 0.008, 0.1, red, 0.002, (-0.1, 0.156, 0))
    drip = kit.capsule((0.08, 0.02, 0.045), (0.08, 0.05, 0.05), 0.006, water, 8) + kit.lathe([(0, 0.001), (0.1, 0.001), (0.09, 0.004), (0, 0.005)], water, segments=28).move(0.1, 0, 0.08)
    return kit.model(pipe, joints, ends, valve, drip, colliders="box", sockets={"grip": (-0.1, 0.1, 0)})
