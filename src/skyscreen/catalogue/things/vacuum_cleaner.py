"""A vacuum cleaner: a rolling canister, a ribbed hose, the wand with its floor nozzle."""

from skyscreen.catalogue import thing


@thing(en=("vacuum cleaner", "hoover"), zh=("吸尘器", "真空吸尘器"), kind="prop", height=1.03, mass=6.0, sound="plastic", places=("living_room",))
def vacuum_cleaner(kit, colour="red"):
    shell, black, steel = kit.material("plastic", colour, 0.2, slot="colour"), kit.material("plastic", "black"), kit.material("steel", rough=0.15)
    body = kit.blob([kit.egg((0, 0.16, 0), (0.13, 0.11, 0.19)), kit.egg((0, 0.14, 0.1), (0.11, 0.09, 0.1))], shell, 0.08, 0.025) + kit.tube([(0, 0.24, 0.08), (0, 0.31, 0.0), (0, 0.25, -0.1)], 0.018, black, 10, smooth=4)
    wheels = kit.cylinder(0.11, 0.04, black, (0, 0.12, 0), 26).turn("z", 90).move(0, 0.11, -0.08).both() + kit.cylinder(0.045, 0.05, kit.material("plastic", "silver"), (0, 0.125, 0), 20).turn("z", 90).move(0, 0.11, -0.08).both() + kit.sphere(0.04, black, (0, 0.04, 0.16), 12)
    path = [(0, 0.2, 0.17), (0.02, 0.5, 0.34), (0.14, 0.85, 0.36), (0.32, 0.98, 0.28), (0.44, 0.92, 0.2)]
    hose = kit.tube(path, 0.022, black, 10, smooth=8)
    wand = kit.tube([(0.44, 0.94, 0.18), (0.47, 0.84, 0.24), (0.55, 0.08, 0.72)], 0.019, steel, 12) + kit.capsule((0.43, 1.0, 0.12), (0.465, 0.87, 0.22), 0.026, black, 10)
    head = kit.box(0.3, 0.05, 0.1, black, 0.02, at=(0.56, 0.005, 0.76)) + kit.box(0.28, 0.012, 0.11, shell, 0.005, at=(0.56, 0.045, 0.76))
    return kit.model(body, wheels, hose, wand, head, colliders="box", sockets={"grip": (0.44, 0.96, 0.16)})
