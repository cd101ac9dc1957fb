"""An orca: black and white, a tall fin."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("orca", "killer whale"),
    zh=("虎鲸", "逆戟鲸", "杀人鲸"),
    kind="swimmer",
    height=2.75,
    mass=4500,
    sound="flesh",
    young=("baby orca", "小虎鲸"),
    places=("ocean",),
)
def orca(kit, colour="#15161a"):
    white = kit.material("skin", "white", 0.3)
    eye = kit.ellipsoid(0.10, 0.22, 0.46, white, (0.60, 0.34, 0.34), 18).turn("x", 8)
    saddle = kit.ellipsoid(0.42, 0.10, 0.62, kit.material("skin", "#9aa0a8", 0.35), (0, 0.70, -0.1), 18)
    return kit.fish(
        colour=colour,
        belly="white",
        second="white",
        length=7.0,
        deep=0.135,
        wide=0.125,
        flukes=True,
        fin=0.17,
        dorsal=0.20,
        tail=0.15,
        blunt=0.8,
        eye=0.006,
        gloss=0.2,
        worn=[(eye.both(), "head"), (saddle, "spine1")],
    )
