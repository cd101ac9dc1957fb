"""A calico cat: patches of ginger and black on white."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("calico", "calico cat", "tortoiseshell cat"),
    zh=("三花猫", "玳瑁猫", "花猫"),
    kind="quadruped",
    places=("living_room", "garden"),
    height=0.38,
    mass=4,
    sound="flesh",
)
def calico_cat(kit, colour="#c8702a"):
    return kit.quadruped(colour=colour, like="cat", second="#f4eee2", dark="#1c1714", pattern="calico")
