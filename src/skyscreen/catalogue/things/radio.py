"""An old radio: a wooden case, cloth over the speaker, a lit dial, two knobs and an aerial."""

from skyscreen.catalogue import thing


@thing(en=("radio", "transistor radio", "radio set", "boombox", "speaker", "loudspeaker"), zh=("收音机", "音箱", "喇叭箱"), kind="prop", height=0.421, mass=1.5, sound="wood", places=("living_room", "kitchen"))
def radio(kit, colour="walnut"):
    wood, brass = kit.material("wood", colour, 0.25, slot="colour", coat=1.0), kit.material("brass")
    case = kit.box(0.32, 0.2, 0.13, wood, 0.03, at=(0, 0.01, 0)) + sum(kit.box(0.03, 0.012, 0.1, wood, 0.0, at=(x, 0, 0)) for x in (-0.11, 0.11))
    cloth = kit.box(0.15, 0.13, 0.008, kit.material("cloth", "wheat"), 0.01, at=(-0.065, 0.045, 0.063)) + kit.ropes([((-0.135 + 0.02 * k, 0.05, 0.068), (-0.135 + 0.02 * k, 0.17, 0.068), 0.0025) for k in range(8)], brass, 4)
    dial = kit.cylinder(0.042, 0.006, kit.material("lamp", "#ffdc90", emission=1.3), segments=30).turn("x", 90).move(0.085, 0.13, 0.063) + kit.torus(0.042, 0.004, brass, segments=30, sides=6).turn("x", 90).move(0.085, 0.13, 0.069) + kit.box(0.002, 0.034, 0.002, kit.material("paint", "red")).turn("z", -35).move(0.085, 0.13, 0.071)
    knobs = kit.cylinder(0.015, 0.016, brass, segments=20).turn("x", 90).many([(0.062, 0.05, 0.065), (0.108, 0.05, 0.065)])
    aerial = kit.ropes([((0.13, 0.2, -0.03), (0.22, 0.42, -0.03), 0.002)], kit.material("steel"), 6)
    return kit.model(case, cloth, dial, knobs, aerial, kit.tube([(-0.1, 0.2, 0), (-0.08, 0.24, 0), (0.08, 0.24, 0), (0.1, 0.2, 0)], 0.006, kit.material("leather", "brown"), 8, smooth=3), colliders="box")
