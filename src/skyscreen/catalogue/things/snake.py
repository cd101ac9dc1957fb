"""A snake that winds along the ground."""


from skyscreen.catalogue.entry import thing


@thing(
    en=("snake", "python", "viper", "serpent", "boa", "rattlesnake", "anaconda"),
    zh=("蛇", "蟒蛇", "毒蛇", "小蛇", "巨蟒", "青蛇", "白蛇"),
    kind="quadruped",
    height=0.064,
    mass=3,
    sound="flesh",
    moves="walker",
    motions=("idle",),
    places=("desert", "forest"),
)
def snake(kit, colour="#5c8a34", band="#26341a"):
    return kit.serpent(
        colour=colour, belly="#e0d8a0", second=band, length=1.9, girth=0.032, wind=0.075, head=1.35,
    )
