"""A microphone on its stand: a round foot, a rod, the meshed head."""

from skyscreen.catalogue import thing


@thing(en=("microphone", "mic", "microphone stand", "mike"), zh=("麦克风", "话筒", "麦克风架"), kind="prop", height=1.53, mass=3.0, sound="metal", places=("theatre",))
def microphone(kit, colour="black"):
    black, steel = kit.material("paint", colour, 0.3, slot="colour"), kit.material("steel", rough=0.25)
    stand = kit.lathe([(0, 0), (0.14, 0), (0.145, 0.01), (0.05, 0.026), (0.02, 0.03), (0, 0.03)], black, segments=32) + kit.ropes([((0, 0.02, 0), (0, 1.42, 0), 0.01)], kit.material("steel", rough=0.1), 10) + kit.cylinder(0.016, 0.06, black, (0, 0.85, 0), 14)
    mic = kit.lathe([(0, 0), (0.013, 0.002), (0.016, 0.12), (0.024, 0.135)], black, segments=22) + kit.lathe([(0.026, 0.135), (0.03, 0.15), (0.029, 0.175), (0.02, 0.195), (0, 0.202)], steel, segments=22) + kit.torus(0.0285, 0.003, kit.material("steel", rough=0.1), (0, 0.146, 0), 24, 6) + sum(kit.torus(r, 0.0012, kit.material("iron"), (0, y, 0), 22, 4) for r, y in ((0.03, 0.16), (0.029, 0.171), (0.026, 0.182), (0.018, 0.193)))
    return kit.model(stand, mic.turn("x", -38).move(0, 1.36, 0.05), colliders="cylinder", sockets={"mouth": (0, 1.55, -0.08)})
