"""A figure of an animal, carved, cast or kneaded, as tall as a hand is long."""

from skyscreen.catalogue import thing


@thing(en=("figurine", "wood carving", "carved figure", "clay figure"), zh=("小雕像", "木雕", "泥人", "泥塑", "面人", "面塑"),
       kind="prop", height=0.26, mass=0.6, sound="wood", places=("workshop", "living_room"))
def figurine(kit, of="horse", matter="wood", colour=""):
    return kit.figure(of, matter, colour)
