"""A round teapot with spout, handle and lid."""

from skyscreen.catalogue import thing


@thing(en=("teapot",), zh=("茶壶", "壶"), kind="prop", height=0.17, mass=0.7, sound="glass", places=("kitchen",))
def teapot(kit, colour="#355a7a"):
    clay = kit.material("ceramic", colour, 0.18, slot="colour")
    body = kit.lathe(
        [(0, 0), (0.05, 0), (0.055, 0.006), (0.09, 0.05), (0.092, 0.075), (0.072, 0.115), (0.045, 0.128), (0, 0.13)],
        clay,
        segments=40,
    )
    lid = kit.lathe(
        [(0.047, 0.128), (0.044, 0.136), (0.02, 0.146), (0.008, 0.15), (0.014, 0.163), (0.01, 0.17), (0, 0.171)],
        clay,
        segments=28,
    )
    spout = kit.tube(
        [(0, 0.045, 0.078), (0, 0.065, 0.115), (0, 0.105, 0.135), (0, 0.13, 0.155)],
        [0.024, 0.018, 0.012, 0.009],
        clay,
        14,
        smooth=4,
    )
    handle = kit.tube(
        [(0, 0.11, -0.07), (0, 0.125, -0.115), (0, 0.09, -0.145), (0, 0.05, -0.12), (0, 0.04, -0.08)],
        0.009,
        clay,
        10,
        smooth=5,
    )
    return kit.model(body, lid, spout, handle, colliders="cylinder", sockets={"spout": ((0, 0.13, 0.155), (0, 0, 1))})
