"""A flight of nine wooden steps that rises away from the camera, with turned posts and a hand rail."""

from skyscreen.catalogue import thing


@thing(
    en=("stairs", "staircase", "stairway", "stair"),
    zh=("楼梯", "台阶", "阶梯"),
    kind="furniture",
    height=2.6,
    mass=160.0,
    sound="wood",
    places=("living_room",),
)
def stairs(kit, colour="oak", runner="crimson"):
    oak, white = kit.material("wood", colour, slot="colour"), kit.material("paint", "white")
    cloth, brass = kit.material("cloth", runner, slot="runner"), kit.material("brass")
    count, rise, run, wide = 9, 0.18, 0.28, 1.2
    front = count * run / 2
    out = []
    for k in range(count):
        z, y = front - run * k, rise * (k + 1)
        out.append(kit.box(wide + 0.06, 0.04, run + 0.03, oak, 0.01, at=(0, y - 0.04, z - run / 2 + 0.015)))
        out.append(kit.box(wide, rise - 0.04, run * 0.99, white, 0.0, at=(0, y - rise, z - run / 2)))
        out.append(kit.box(0.7, 0.008, run + 0.045, cloth, 0.003, at=(0, y, z - run / 2 + 0.02)))
        out.append(kit.box(0.7, rise, 0.008, cloth, 0.003, at=(0, y - rise + 0.004, z + 0.005)))
        out.append(kit.capsule((-0.37, y - rise + 0.012, z + 0.012), (0.37, y - rise + 0.012, z + 0.012), 0.007, brass, 8))
    side = [(front, 0.0)]
    for k in range(count):
        side += [(front - run * k, rise * (k + 1) - 0.04), (front - run * (k + 1), rise * (k + 1) - 0.04)]
    side.append((front - run * count, 0.0))
    cheek = kit.extrude([(-z, y) for z, y in side], 0.03, white).turn("y", 90)
    out.append(cheek.move(wide / 2, 0, 0).both())
    spindle = kit.lathe(
        [(0.02, 0), (0.02, 0.1), (0.012, 0.13), (0.022, 0.3), (0.013, 0.5), (0.018, 0.7), (0.018, 0.84)], white, segments=10
    )
    out.append(spindle.many([(0.54, rise * (k + 1), front - run * (k + 0.5)) for k in range(1, count - 1)]).both())
    post = kit.box(0.1, 0.95, 0.1, oak, 0.012) + kit.box(0.13, 0.03, 0.13, oak, 0.008, at=(0, 0.95, 0))
    post += kit.sphere(0.055, oak, (0, 1.02, 0), 20)
    ends = [(0.54, rise, front - run * 0.5), (0.54, rise * count, front - run * (count - 0.5))]
    out.append(post.scale(1, 0.89, 1).many(ends).both())
    a, b = ((x, y + 0.86, z) for x, y, z in ends)
    rail = kit.tube([a, b], 0.036, oak, 12)
    out.append(rail.both())
    return kit.model(*out, colliders="parts", sockets={"top": (0, rise * count, -front + run / 2)},
                     facts={"flight": (front, rise, run, count, wide / 2)})
