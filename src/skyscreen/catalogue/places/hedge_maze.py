"""A hedge maze: clipped green walls over a man's height, gravel paths that turn and end, urns, roses, a small tower in its heart."""

from typing import Any

from skyscreen.catalogue import place

CELL, TALL, THICK = 5.2, 2.5, 1.1
"""Metres between two paths; height and thickness of the hedges."""
SIZE = 9
"""Cells a side."""


@place(
    en=("maze", "hedge maze", "labyrinth", "garden maze"),
    zh=("迷宫", "树篱迷宫", "花园迷宫", "绿篱迷宫"),
    ambience=("birds", "wind"),
    ground="soil",
    reverb=0.15,
    hours=10.4,
    deeds=("lost in a maze", "find the way out", "走迷宫", "走出迷宫"),
    pastime="looks around",
)
def hedge_maze(set: Any) -> None:
    kit, rng = set.kit, set.random("walls")
    set.stage(22, 2.6)
    set.vista(0.0, 9.0, -34.0)
    set.ground(kit.material("soil", "#b8a888", litter=0.0), hills=0.05, wavelength=20, flat=1.0, reach=340, cells=40, fine=3.0)
    # A maze by walking at random from cell to cell (depth first); the middle column stays open for the stage.
    half = SIZE // 2
    cells = [(i, j) for i in range(-half, half + 1) for j in range(-half - 2, half + 3)]
    open_: dict[tuple[int, int], list[tuple[int, int]]] = {cell: [] for cell in cells}
    seen, way = {(0, 0)}, [(0, 0)]
    while way:
        i, j = way[-1]
        free = [(i + a, j + b) for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1)) if (i + a, j + b) in open_ and (i + a, j + b) not in seen]
        if not free:
            way.pop()
            continue
        step = free[rng.randrange(len(free))]
        open_[(i, j)].append(step)
        open_[step].append((i, j))
        seen.add(step)
        way.append(step)
    for j in range(-half - 1, half + 2):
        open_[(0, j)].append((0, j + 1))
        open_[(0, j + 1)].append((0, j))
    across, along = [], []
    for i, j in cells:
        if (i + 1, j) in open_ and (i + 1, j) not in open_[(i, j)]:
            along.append(((i + 0.5) * CELL, 0.0, j * CELL, 0.0))
        if (i, j + 1) in open_ and (i, j + 1) not in open_[(i, j)]:
            across.append((i * CELL, 0.0, (j + 0.5) * CELL, 90.0))
    out = (half + 0.5) * CELL
    along += [(s * out, 0.0, j * CELL, 0.0) for s in (-1, 1) for j in range(-half - 2, half + 3)]
    across += [(i * CELL, 0.0, s * (half + 2.5) * CELL, 90.0) for s in (-1, 1) for i in range(-half, half + 1) if i]
    set.copies("hedge", clipped, [*along, *across], solid=True)
    # Something to find: a white tower with a flag at the end of the middle way.
    set.copies("tower", gazebo, [(0, 0, -(half + 2.5) * CELL - 4.0)], solid=True, lit=set.night)
    urn = kit.lathe([(0.3, 0), (0.3, 0.12), (0.14, 0.22), (0.14, 0.4), (0.4, 0.75), (0.46, 1.0), (0.4, 1.02), (0.3, 0.9), (0, 0.9)], kit.material("stone", "#c8c0ac"), segments=22)
    set.copies("urn", lambda k: urn, [(s * 1.75, 0, z) for s in (-1, 1) for z in (-14.5, -2.6, 13.0)], solid=True)
    for k, z in enumerate((-14.5, -2.6, 13.0)):
        for s in (-1, 1):
            set.put("rose", (s * 1.75, z), 60 * k, 0.7, y=0.95, solid=False)
    lamp = kit.ropes([((0, 0, 0), (0, 1.1, 0), 0.04)], kit.material("iron"), 6) + kit.sphere(0.13, kit.material("lamp", "#ffdca0", emission=4.0), (0, 1.2, 0), 12)
    spots = [(s * 1.9, 0, z) for s in (-1, 1) for z in (-20, -8, 5, 18)]
    set.copies("lamp", lambda k: lamp, spots, lit=set.night)
    if set.night:
        for x, _, z in spots:
            set.light((x * 0.9, 1.4, z), "#ffd090", 4.0, 8.0)
    set.scatter("broadleaf", 70, (46, 160), gap=6, variants=3, season=set.season, shadow=False)
    set.scatter("cherry_tree", 8, (40, 60), gap=8, shadow=False)
    set.backdrop("hills", distance=480, height=60, colour="#4f6a3c", woods=0.6)
    set.camera_limits((-2.0, 0.2, -30), (2.0, 14, 30))
    set.air(fog=0.0007, fog_height=20.0)


def clipped(kit):
    """One run of hedge along z: a body with rounded shoulders, tufts of leaves on its faces and top."""
    leaf = kit.material("leaf", "#2f5c2a")
    rng = kit.random("leaves")
    body = kit.box(THICK, TALL, CELL + THICK, kit.material("grass", "#274c22"), 0.12)
    spots = [(s * THICK / 2 * rng.uniform(0.92, 1.08), rng.uniform(0.05, TALL), rng.uniform(-0.5, 0.5) * (CELL + THICK)) for s in (-1, 1) for _ in range(kit.n(900, 20))]
    spots += [(rng.uniform(-0.5, 0.5) * THICK, TALL * rng.uniform(0.98, 1.03), rng.uniform(-0.5, 0.5) * (CELL + THICK)) for _ in range(kit.n(340, 10))]
    return body + kit.leaves(spots, 0.1, 0.065, leaf, "hedge", droop=0.2)


def gazebo(kit):
    """A small round tower of white iron with a green roof and a flag."""
    white, green = kit.material("paint", "#f0ece2", 0.5), kit.material("paint", "#3a7a5a", 0.5)
    post = kit.cylinder(0.11, 3.0, white, (0, 0, 2.2), 10).copy_round(8)
    out = kit.cylinder(2.7, 0.5, kit.material("stone", "#c8c0ac"), (0, 0, 0), 24) + post.move(0, 0.5, 0) + kit.torus(2.2, 0.14, white, (0, 3.5, 0), 32, 8) + kit.tower([(2.7, 3.5), (1.7, 4.9), (0.0, 6.4)], green, 8)
    out += kit.ropes([((0, 6.3, 0), (0, 9.0, 0), 0.05)], white, 6) + kit.box(1.3, 0.7, 0.03, kit.material("cloth", "#c8301c"), 0.0, (0.68, 8.2, 0))
    return out + kit.sphere(0.2, kit.material("lamp", "#ffe0b0", emission=4.0), (0, 3.0, 0), 12)
