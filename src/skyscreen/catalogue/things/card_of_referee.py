"""A referee's card, coloured, its corners rounded."""

from skyscreen.catalogue import thing


@thing(en=("penalty card", "referee's card", "warning card"), zh=("红牌", "黄牌", "罚牌"), kind="prop", height=0.12, mass=0.01, sound="paper", places=("stadium",))
def card_of_referee(kit, colour="red"):
    card = kit.box(0.085, 0.115, 0.003, kit.material("plastic", colour, 0.35, slot="colour"), 0.008)
    return kit.model(card.move(0, 0.002, 0), kit.box(0.06, 0.002, 0.0032, kit.material("paint", kit.mix(colour, "white", 0.5)), 0.0, (0, 0.09, 0)), colliders="box", sockets={"grip": (0, 0.02, 0)})
