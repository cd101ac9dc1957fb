"""A red fox: black stockings, white bib, brush with a white tip."""

from skyscreen.catalogue.entry import thing


@thing(en=("fox", "vixen", "fox cub", "kit fox"), zh=("狐狸", "小狐狸"), young=("fox cub", "kit fox", "小狐狸"), kind="quadruped",
    places=("forest",),
    height=0.6, mass=7.0, sound="flesh")
def fox(kit, colour="#a24f1c"):
    return kit.quadruped(
        like="fox",
        colour=colour,
        second="white",
        dark="black",
        eye_colour=(0.45, 0.26, 0.04),
        tail=0.80,
        tail_tuft=0.10,
        pattern="fox",
    )
