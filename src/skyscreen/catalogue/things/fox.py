"""A red fox: black stockings, white bib, brush with a white tip."""

from skyscreen.catalogue.entry import thing


@thing(en=("fox", "vixen", "fox cub", "kit fox"), zh=("狐狸", "小狐狸"), young=("fox cub", "kit fox", "小狐狸"), kind="quadruped",
    places=("forest",),
    height=0.6, mass=7.0, sound="flesh")
def fox(kit, colour="#a24f1c"):
    return kit.quadruped(
        colour=colour,
        second="white",
        dark="black",
        withers=0.40,
        back=0.86,
        chest=0.17,
        width=0.145,
        waist=0.125,
        rump=0.145,
        leg=0.075,
        shank=0.042,
        foot=0.05,
        neck=0.26,
        head=0.155,
        muzzle=0.30,
        muzzle_width=0.056,
        snub=0.5,
        cheeks=0.75,
        pupil="slit",
        hood=0.75,
        ears="pointed",
        ear=0.20,
        eye=0.034,
        eye_colour=(0.45, 0.26, 0.04),
        tail=0.80,
        tail_up=-0.5,
        tail_width=0.085,
        tail_tuft=0.10,
        fur=0.055,
        locks=6000,
        pattern="fox",
    )
