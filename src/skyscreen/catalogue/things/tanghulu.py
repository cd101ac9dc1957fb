"""Tanghulu: seven red haws glazed with sugar on a bamboo stick."""

from skyscreen.catalogue import thing


@thing(en=("tanghulu", "candied hawthorn", "candied haws", "candied fruit stick", "sugar-coated haws"), zh=("糖葫芦", "冰糖葫芦"), kind="food", height=0.31, mass=0.12, sound="soft", places=("market", "village", "old_town"))
def tanghulu(kit, colour="#b80f14"):
    haw = kit.fruit(0.0155, 0.029, kit.material("food", colour, 0.04, slot="colour"), dimple=0.08, stalk=0, segments=16) + kit.sphere(0.003, kit.material("bark"), (0.014, 0.012, 0.004), 5)
    shine = kit.material("food", "#f0b060", 0.05)
    berries = haw.many([(0.001 * (-1) ** k, 0.09 + 0.0285 * k, 0, 70 * k) for k in range(7)])
    drips = kit.ellipsoid(0.012, 0.004, 0.012, shine, (0, 0.091, 0), 12) + kit.lathe([(0.006, 0), (0.014, 0.001), (0.016, 0.004), (0.01, 0.006), (0, 0.007)], shine, (0, 0.288, 0), 16)
    stick = kit.cylinder(0.0028, 0.31, kit.material("wood", "wheat"), segments=7, top=0.002)
    return kit.model(berries, drips, stick, colliders="box", sockets={"grip": (0, 0.04, 0)})
