"""A rocking chair: spindles, arms, two curved runners; it rocks."""

from skyscreen.catalogue import thing


@thing(en=("rocking chair", "rocker"), zh=("摇椅",), kind="furniture", height=1.14, mass=9.0, sound="wood", places=("living_room", "garden"))
def rocking_chair(kit, colour="oak"):
    wood = kit.material("wood", colour, slot="colour")
    run = kit.tube([(0.25, 0.1, 0.5), (0.25, 0.03, 0.28), (0.25, 0.02, 0.0), (0.25, 0.035, -0.3), (0.25, 0.12, -0.56)], 0.02, wood, 8, smooth=4)
    legs = kit.ropes([((0.25, 0.03, 0.25), (0.22, 0.62, 0.23), 0.018), ((0.25, 0.03, -0.25), (0.22, 0.45, -0.2), 0.018), ((0.22, 0.44, -0.2), (0.2, 1.1, -0.42), 0.018)], wood, 8) + kit.capsule((0.24, 0.64, 0.28), (0.22, 0.66, -0.28), 0.024, wood, 9)
    seat = kit.box(0.48, 0.035, 0.48, wood, 0.012, at=(0, 0.42, 0)) + kit.box(0.42, 0.05, 0.42, kit.material("cloth", "crimson"), 0.02, at=(0, 0.45, 0.01))
    back = kit.ropes([((x, 0.45, -0.22), (x * 0.95, 1.06, -0.4), 0.01) for x in (-0.14, -0.07, 0, 0.07, 0.14)], wood, 6) + kit.box(0.44, 0.12, 0.025, wood, 0.01).turn("x", -16).move(0, 1.02, -0.4)
    return kit.model(kit.hinge("chair", (run + legs).both() + seat + back, (0, 1.3, 0), "x", "swing", length=0.9, degrees=5), colliders="box", sockets={"seat": (0, 0.5, 0)})
