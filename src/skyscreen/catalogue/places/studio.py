"""A photographer's studio: a round sweep of paper, a soft box as the key, two lamps behind, and nothing else."""

from skyscreen.catalogue import place


@place(
    en=("studio", "photo studio", "white room"),
    zh=("摄影工作室", "工作室"),
    indoor=True,
    ambience=("room",),
    ground="paper",
    reverb=0.3,
    hours=11.0,
)
def studio(set, colour="#b9b2a8"):
    set.stage(5, 3)
    set.sky(cloud=1.0)  # no sun comes in
    k = set.kit
    paper = k.material("paper", colour, 0.85)
    black, grey = k.material("paint", "charcoal", 0.5), k.material("paint", "grey", 0.5)
    # Floor, a quarter of a circle, wall, ceiling, all round: no line for the eye to catch on, whichever way it looks.
    bend = [(8.0, 0.0), (8.9, 0.1), (9.7, 0.4), (10.4, 0.95), (10.9, 1.7), (11.0, 2.6), (11.0, 6.6)]
    set.shape("sweep", k.lathe([(0, 0), *bend, (10.4, 7.0), (0, 7.0)], paper, segments=72))
    set.ground(paper, reach=9, cells=4, fine=1.0, blocks=1, level=-0.02)
    set.deck(15.6, 15.6, lambda x, z: 0.0 * x)  # feet stand on the paper, 2 cm over the ground that only keeps it from seams

    def soft_box(at, toward, wide, tall, power, colour):
        """A box of light on its stand; `toward` in degrees round +Y."""
        x, y, z = at
        lamp = k.material("lamp", colour, emission=power)
        body = k.box(wide, tall, 0.06, lamp, 0.0, (0, -tall / 2, 0)) + k.box(
            wide + 0.08, tall + 0.08, 0.1, black, 0.01, (0, -tall / 2 - 0.04, -0.09)
        )
        body += k.cone(0.5 * tall, 0.5, black, (0, 0, 0), 4).turn("x", -90).move(0, 0, -0.14)
        set.shape("soft box", body.turn("x", 18).turn("y", toward), at=at, shadow=False)
        # It hangs from the ceiling: a stand's legs would be in the picture of whatever is filmed.
        set.shape("boom", k.ropes([((x, y, z), (x, 7.0, z), 0.018)], grey, 8), shadow=False)

    soft_box((-4.6, 3.3, 4.2), 132, 2.0, 1.5, 3.0, "#fff0dc")
    soft_box((5.2, 2.6, -3.2), -58, 0.8, 1.6, 2.4, "#dce8ff")
    soft_box((-5.0, 2.4, -4.0), 50, 0.8, 1.6, 1.6, "#ffe2c4")
    set.light((-4.5, 3.3, 4.1), "#fff0dc", 70, 24, kind="window", direction=(0.74, -0.5, -0.67), size=(2.0, 1.5))
    set.light((5.1, 2.7, -3.1), "#cfe0ff", 9, 14)
    set.light((-4.9, 2.5, -3.9), "#ffd9b0", 6, 13)
    set.camera_limits((-7, 0.1, -6.5), (7, 5.5, 7))
