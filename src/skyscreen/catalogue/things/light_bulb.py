"""A glowing light bulb: clear glass, the burning filament, a threaded brass cap it stands on."""

from skyscreen.catalogue import thing


@thing(en=("light bulb", "bulb", "lightbulb", "electric bulb", "incandescent bulb"), zh=("灯泡", "电灯泡"), kind="light", closed=True, height=0.113, mass=0.05, sound="glass", places=("living_room",))
def light_bulb(kit, colour="#ffb050", empty=False):
    """`empty`: no filament; something stands in its glass."""
    glass = kit.lathe([(0.013, 0.026), (0.014, 0.034), (0.024, 0.056), (0.03, 0.078), (0.0285, 0.094), (0.019, 0.108), (0, 0.113)], kit.material("glass"), segments=32)
    wire = kit.tube([(-0.012, 0.076, 0), (-0.008, 0.086, 0.002), (-0.004, 0.076, 0), (0, 0.086, -0.002), (0.004, 0.076, 0), (0.008, 0.086, 0.002), (0.012, 0.076, 0)], 0.0014, kit.material("lamp", colour, emission=14, slot="colour"), 6, smooth=3) + kit.ropes([((-0.003, 0.03, 0), (-0.012, 0.076, 0), 0.0005), ((0.003, 0.03, 0), (0.012, 0.076, 0), 0.0005)], kit.material("iron"), 3) + kit.sphere(0.011, kit.material("lamp", colour, emission=5), (0, 0.081, 0), 12)
    cap = kit.lathe([(0, 0), (0.005, 0), (0.008, 0.005), (0.013, 0.007), (0.0135, 0.027)], kit.material("brass"), segments=24) + sum(kit.torus(0.0132, 0.0011, kit.material("brass"), (0, 0.0095 + 0.004 * k, 0), 24, 5) for k in range(4))
    if empty:
        return kit.model(glass, cap, colliders="cylinder", sockets={"inside": (0, 0.06, 0)})
    return kit.model(glass, wire, cap, colliders="cylinder", lights=[kit.light((0, 0.1, 0), colour, 1.6, 4)])
