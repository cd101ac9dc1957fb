"""Folded towels in a stack, striped at the hem."""

from skyscreen.catalogue import thing


@thing(en=("towel", "towels", "bath towel", "beach towel", "folded towel"), zh=("毛巾", "浴巾", "沙滩巾"), kind="prop", height=0.186, mass=0.4, sound="cloth", places=("bathroom", "beach"))
def towel(kit, colour="sky"):
    out = []
    for k, tone in enumerate((colour, "white", colour)):
        cloth = kit.material("cloth", tone, 0.95, slot="colour" if k != 1 else "")
        y = 0.062 * k
        out.append(kit.box(0.34, 0.03, 0.25, cloth, 0.014, at=(0, y, 0)) + kit.box(0.34, 0.03, 0.25, cloth, 0.014, at=(0, y + 0.03, 0)) + kit.capsule((-0.16, y + 0.031, 0.105), (0.16, y + 0.031, 0.105), 0.0305, cloth, 12))
        out.append(kit.box(0.03, 0.062, 0.252, kit.material("cloth", "white" if k != 1 else colour), 0.01, at=(0.12, y, 0)))
    return kit.model(*out, colliders="box")
