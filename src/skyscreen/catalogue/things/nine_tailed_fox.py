"""The nine-tailed fox of the tales: pale, red-eyed, a fan of nine tails with burning tips."""

from skyscreen.catalogue.entry import thing


@thing(en=("nine-tailed fox", "kitsune", "fox spirit"), zh=("九尾狐", "狐仙", "狐妖", "狐狸精", "九尾白狐"), kind="quadruped",
    places=("bamboo_grove", "forest"),
    height=0.95, mass=12.0, sound="flesh")
def nine_tailed_fox(kit, colour="#f0e8e0"):
    fur, tip = kit.material("fur", colour), kit.material("fur", "#e8843c")
    tails = []
    for k in range(-4, 5):
        lean, x = 17.0 * k, 0.004 * k
        plume = kit.tube([(0, 0, 0), (0, 0.12, -0.16), (0, 0.34, -0.22), (0, 0.52, -0.14)], [0.02, 0.055, 0.06, 0.02], fur, 12, smooth=5)
        plume += kit.tube([(0, 0.44, -0.185), (0, 0.56, -0.12)], [0.045, 0.006], tip, 10)
        tails.append((plume.turn("z", -lean).move(x, 0, 0), "tail0"))
    return kit.quadruped(
        worn=tails,
        like="fox",
        colour=colour,
        second="snow",
        dark="black",
        eye_colour=(0.6, 0.1, 0.03),
        tail=0.30,
        tail_tuft=0.02,
        pattern="plain",
    )
