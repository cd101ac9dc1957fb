"""A rock face as climbers look for: a wall of ledges and cracks, 7.6 m high, its foot in rubble, grass on the top."""

from skyscreen.catalogue import thing


@thing(
    en=("rock face", "cliff face", "rock wall", "crag face"),
    zh=("岩壁", "峭壁", "石壁", "崖壁", "攀岩墙"),
    kind="building", height=7.7, mass=200000.0, sound="stone", places=("cliff_coast", "mountain", "canyon"),
)  # fmt: skip
def rock_face(kit, colour="#8a7f72"):
    rng = kit.random("ledges")
    stone, dark = kit.material("stone", colour, 0.9, slot="colour"), kit.material("stone", kit.mix(colour, "black", 0.35), 0.95)
    pale = kit.material("stone", kit.mix(colour, "white", 0.12), 0.9)
    wall = kit.box(8.2, 7.3, 1.4, dark, 0.1, (0, 0, -1.5))
    for k in range(74):
        x, y = -4.2 + 8.4 * ((k * 0.618) % 1.0), 0.2 + 7.0 * (k + 0.5) / 74
        wide, tall = rng.uniform(0.5, 1.3), rng.uniform(0.4, 1.0)
        y = min(max(y, tall + 0.5), 7.5 - tall)
        # Outside the middle the wall steps back and out; before a climber it is even, so that holds are in reach.
        even = abs(x) < 2.3
        out = rng.uniform(-0.14, -0.08) if even else rng.uniform(-0.5, 0.25)
        turn = 2.5 if even else 12.0
        tilt, twist = rng.uniform(-16.0, 16.0), rng.uniform(-turn, turn)
        slab = kit.box(2 * wide, 2 * tall, 1.2, (stone, pale, stone, dark)[k % 4], 0.0, (0, -tall, -0.6)).turn("z", tilt).turn("y", twist).turn("x", rng.uniform(-2.0, 2.0))
        wall += slab.move(x, y, out)
    # Ledges as wide as a hand, a foot's rise apart: what hands and feet go to.
    rungs = [(0.30 + 0.31 * k, 0.04) for k in range(22)]
    wall += sum(kit.ellipsoid(rng.uniform(0.09, 0.14), 0.045, 0.10, pale, (s * rng.uniform(0.12, 0.2), y - 0.05, z - 0.05), 9) for y, z in rungs for s in (-1, 1))
    rubble = sum(kit.ellipsoid(rng.uniform(0.2, 0.5), rng.uniform(0.15, 0.35), rng.uniform(0.2, 0.4), dark, (s * rng.uniform(1.0, 4.2), 0.15, rng.uniform(0.1, 0.8)), 9)
                 for s in (-1, 1) for _ in range(5))
    turf = sum(kit.ellipsoid(rng.uniform(0.5, 0.9), 0.16, 0.5, kit.material("leaf", "#5c7a3a"), (x, 7.66 - 0.6 * abs(x) / 4.4, rng.uniform(-1.2, -0.3)), 12)
               for x in (-3.6, -2.4, -1.1, 0.3, 1.5, 2.6, 3.7))
    return kit.model(wall, rubble, turf, colliders="box", facts={"rungs": rungs})
