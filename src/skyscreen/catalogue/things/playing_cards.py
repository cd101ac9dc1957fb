"""A fan of playing cards over the rest of the pack."""

from skyscreen.catalogue import thing


@thing(en=("playing cards", "cards", "deck of cards", "card game", "poker cards"), zh=("扑克牌", "纸牌", "扑克"), kind="prop",
    places=("living_room",),
    height=0.0166, mass=0.1, sound="cloth")
def playing_cards(kit, colour="red"):
    white, red, black = kit.material("paper", "white"), kit.material("paint", colour, slot="colour"), kit.material("paint", "black")
    pack = kit.box(0.063, 0.016, 0.088, white, 0.001) + kit.box(0.055, 0.0006, 0.08, red, 0.0, at=(0, 0.016, 0))
    fan = []
    for k, (mark, paint) in enumerate((("A♠", black), ("K♥", red), ("Q♦", red), ("J♣", black), ("10♠", black))):
        card = kit.box(0.063, 0.0006, 0.088, white, 0.0, at=(0, 0, -0.07)) + kit.text(mark, 0.017, paint).turn("x", -90).move(-0.017, 0.0011, -0.1) + kit.text(mark[-1], 0.034, paint).turn("x", -90).move(0.005, 0.0011, -0.068)
        fan.append(card.turn("y", 36 - 18 * k).move(0.14, 0.001 + 0.0012 * k, 0.06))
    return kit.model(pack, *fan, colliders="box")
