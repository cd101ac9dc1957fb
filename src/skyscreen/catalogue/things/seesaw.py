"""A seesaw: a painted plank on its pivot, a handle and a seat at each end, one end down."""

from skyscreen.catalogue import thing


@thing(
    en=("seesaw", "teeter-totter", "teeter totter", "see-saw"),
    zh=("跷跷板", "翘翘板"),
    kind="furniture", height=1.14, mass=60.0, sound="wood", places=("playground",),
)
def seesaw(kit, colour="red"):
    plank, steel, yellow = kit.material("paint", colour, 0.35, slot="colour"), kit.material("steel", "#8a9096"), kit.material("paint", "#e8b81c", 0.35)
    base = kit.ropes([((s * 0.3, 0, z), (0, 0.55, z * 0.5), 0.035) for s in (-1, 1) for z in (-0.3, 0.3)] + [((0, 0.55, -0.2), (0, 0.55, 0.2), 0.045)], steel, 10)
    board = kit.box(3.2, 0.07, 0.28, plank, 0.02) + kit.box(0.34, 0.05, 0.32, yellow, 0.02).many([(s * 1.4, 0.07, 0) for s in (-1, 1)])
    grip = kit.tube([(0, 0.05, -0.13), (0, 0.36, -0.12), (0, 0.36, 0.12), (0, 0.05, 0.13)], 0.02, steel, 10, smooth=3)
    board += grip.many([(s * 1.08, 0, 0) for s in (-1, 1)])
    return kit.model(base, board.turn("z", 13).move(0, 0.56, 0), colliders="box", sockets={"seat": (-1.4, 0.36, 0)})
