"""A brass telescope on a wooden tripod, pointed at the sky."""

from skyscreen.catalogue import thing


@thing(en=("telescope", "spyglass"), zh=("望远镜", "天文望远镜"), kind="prop", height=1.75, mass=8.0, sound="metal", places=("meadow", "living_room"))
def telescope(kit, colour="brass"):
    brass, hide = kit.material("brass", colour, slot="colour"), kit.material("leather", "maroon")
    wood, glass = kit.material("wood", "walnut"), kit.material("pane")
    tube = kit.lathe([(0, 0), (0.022, 0), (0.024, 0.005), (0.022, 0.05), (0.026, 0.055), (0.026, 0.2), (0.032, 0.205), (0.034, 0.22), (0.034, 0.38), (0.042, 0.385),
                      (0.045, 0.4)], brass, segments=26)
    tube += kit.lathe([(0.046, 0.4), (0.046, 0.86)], hide, segments=26) + kit.lathe([(0.046, 0.86), (0.05, 0.865), (0.052, 0.88), (0.052, 1.0), (0.057, 1.01), (0.057, 1.06),
                      (0.05, 1.06), (0.048, 1.02)], brass, segments=26)
    tube += sum(kit.torus(r, 0.004, brass, (0, y, 0), 26, 6) for r, y in ((0.047, 0.42), (0.047, 0.63), (0.047, 0.84)))
    tube += kit.cylinder(0.049, 0.006, glass, (0, 1.02, 0), 24) + kit.lathe([(0.012, 0.0), (0.012, 0.26), (0.014, 0.27), (0, 0.272)], brass, (0, 0.5, -0.07), 14)
    tube = tube.move(0, -0.56, 0).turn("x", 52).move(0, 1.42, 0)
    mount = kit.cylinder(0.05, 0.07, brass, (0, 1.22, 0), 18) + kit.box(0.02, 0.16, 0.05, brass, 0.006, at=(0.055, 1.28, 0)).both() + kit.sphere(0.02, brass, (0.075, 1.4, 0), 12).both()
    leg = kit.ropes([((0.03, 1.22, 0.05), (0.05, 0.62, 0.3), 0.016), ((-0.03, 1.22, 0.05), (-0.05, 0.62, 0.3), 0.016), ((0.0, 0.78, 0.23), (0, 0.02, 0.56), 0.018)], wood, 6)
    leg += kit.box(0.14, 0.03, 0.05, brass, 0.005, at=(0, 0.64, 0.28)) + kit.cone(0.02, 0.06, brass, segments=10).turn("x", 180).move(0, 0.06, 0.545)
    ring = kit.ropes([((0, 0.75, 0.0), (0, 0.75, 0.24), 0.007)], brass, 5)
    tripod = (leg + ring).turn("y", 180).copy_round(3)
    knob = kit.cylinder(0.016, 0.05, brass, segments=14).turn("z", -90).move(0.02, 1.3, -0.09)
    return kit.model(tube, mount, tripod, knob, colliders="box", sockets={"eye": ((0, 1.07, -0.45), (0, 0.6, 0.8))})
