"""A humpback whale with flukes and long flippers."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("whale", "humpback", "blue whale", "whale calf"),
    zh=("鲸", "鲸鱼", "蓝鲸", "座头鲸", "小鲸鱼"),
    young=("whale calf", "小鲸鱼"),
    kind="swimmer",
    places=("ocean",),
    height=3.11,
    mass=25000.0,
    sound="flesh",
)
def whale(kit, colour="slate", belly="silver", second="grey"):
    return kit.fish(
        colour=colour,
        belly=belly,
        second=second,
        length=13.0,
        deep=0.105,
        wide=0.105,
        flukes=True,
        fin=0.24,
        dorsal=0.03,
        tail=0.15,
        blunt=0.85,
        eye=0.006,
    )
