"""A caterpillar: bands of green and black, stumps of feet."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("caterpillar", "silkworm", "inchworm"),
    zh=("毛毛虫", "蚕", "青虫", "菜青虫", "蚕宝宝"),
    kind="quadruped",
    height=0.026,
    mass=0.004,
    sound="flesh",
    moves="walker",
    motions=("idle",),
    places=("garden", "forest"),
)
def caterpillar(kit, colour="#8ac23a"):
    horn = kit.material("horn", "#2a2018", 0.4)
    horns = kit.tube([(0.003, 0.008, 0.004), (0.006, 0.015, 0.007)], [0.0009, 0.0012], horn, 6).both()
    feet = kit.cone(0.0022, 0.0045, horn, segments=8).turn("x", 180).move(0.0042, -0.0042, 0).both()
    return kit.serpent(
        colour=colour,
        belly="#d8e88a",
        second="#1c2a12",
        length=0.085,
        girth=0.0085,
        wind=0.0,
        head=1.05,
        pattern="bands",
        inch=True,
        blunt=0.85,
        eye_colour="black",
        worn=[(horns, "head"), *((feet, f"coil{k}") for k in (1, 2, 3, 8, 10, 12, 16))],
    )
