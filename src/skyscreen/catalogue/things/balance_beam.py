"""A balance beam: a padded beam on two feet over mats."""

from skyscreen.catalogue import thing


@thing(
    en=("balance beam", "gymnastics beam", "beam for gymnasts"),
    zh=("平衡木", "体操平衡木"),
    kind="furniture", height=1.25, mass=90.0, sound="wood", places=("gym",),
)
def balance_beam(kit, colour="#b8342c"):
    steel, suede = kit.material("steel", "#b8bec4"), kit.material("leather", "#d8b890")
    beam = kit.box(0.11, 0.15, 5.0, suede, 0.03, (0, 1.1, 0))
    feet = kit.ropes([((s * 0.45, 0.1, z), (0, 1.12, z), 0.04) for s in (-1, 1) for z in (-1.9, 1.9)] + [((-0.5, 0.1, z), (0.5, 0.1, z), 0.045) for z in (-1.9, 1.9)], steel, 9)
    return kit.model(beam, feet, kit.box(2.4, 0.07, 6.4, kit.material("leather", colour, slot="colour"), 0.02), colliders="box", sockets={"top": (0, 1.25, 0)})
