"""A crested myna: glossy black, ivory bill, yellow legs, white in the wing."""

from skyscreen.catalogue.entry import thing


@thing(en=("myna", "mynah", "myna bird", "starling"), zh=("八哥", "椋鸟"), kind="bird", places=("garden",), height=0.2, mass=0.12, sound="flesh")
def myna(kit, colour="#16181c", wings="#16181c", tips="#e8e6de"):
    return kit.bird(
        colour=colour, wings=wings, tips=tips, length=0.3, span=1.6, chord=0.42, fingers=0.4, beak="#e8d8a0", legs="#e0a820",
        beak_length=0.11, hook=0.15, eye_colour="#e08a18",
    )  # fmt: skip
