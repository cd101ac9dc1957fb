"""A leather briefcase, upright: a flap with two straps and brass locks, a handle on top."""

from skyscreen.catalogue import thing


@thing(en=("briefcase", "attache case", "document case", "satchel"), zh=("公文包", "文件包", "皮包", "提包"), kind="prop", height=0.37,
       mass=2.2, sound="leather", places=("office",))
def briefcase(kit, colour="#4a2a18"):
    hide, brass = kit.material("leather", colour, 0.35, slot="colour"), kit.material("brass")
    dark = kit.material("leather", kit.mix(colour, "black", 0.4))
    body = kit.box(0.42, 0.3, 0.12, hide, 0.025)
    flap = kit.box(0.426, 0.17, 0.018, hide, 0.008, (0, 0.136, 0.058)) + kit.box(0.426, 0.016, 0.13, hide, 0.007, (0, 0.294, 0))
    strap = kit.box(0.03, 0.26, 0.012, dark, 0.004, (0.12, 0.05, 0.066)) + kit.box(0.044, 0.034, 0.016, brass, 0.005, (0.12, 0.11, 0.07))
    foot = kit.box(0.43, 0.02, 0.13, dark, 0.008)
    grip = kit.tube([(-0.07, 0.305, 0), (-0.062, 0.35, 0), (0, 0.362, 0), (0.062, 0.35, 0), (0.07, 0.305, 0)], 0.0085, dark, 12, smooth=5)
    ring = kit.torus(0.012, 0.003, brass, segments=16, sides=6).turn("x", 90).move(0.07, 0.308, 0)
    return kit.model(body, flap, strap.both(), foot, grip, ring.both(), colliders="box", sockets={"handle": (0, 0.362, 0)})
