"""A brass padlock with a steel shackle that swings open."""

from skyscreen.catalogue import thing


@thing(en=("padlock", "brass lock"), zh=("锁", "挂锁", "铁锁"), kind="prop", height=0.0844, mass=0.25, sound="metal")
def padlock(kit, colour="brass"):
    brass, steel = kit.material("brass", colour, slot="colour"), kit.material("steel", rough=0.1)
    body = kit.box(0.052, 0.044, 0.022, brass, 0.006) + kit.cylinder(0.006, 0.002, kit.material("iron"), segments=14).turn("x", 90).move(0, 0.02, 0.0105) + kit.box(0.003, 0.01, 0.001, kit.material("rubber", "black"), 0.0, at=(0, 0.008, 0.0115))
    bow = kit.tube([(-0.017, 0.042, 0), (-0.017, 0.062, 0), (-0.009, 0.078, 0), (0.009, 0.078, 0), (0.017, 0.062, 0), (0.017, 0.042, 0)], 0.0045, steel, 9, smooth=4)
    return kit.model(body, kit.hinge("shackle", bow, (-0.017, 0.042, 0), "y", "open", degrees=70), colliders="box")
