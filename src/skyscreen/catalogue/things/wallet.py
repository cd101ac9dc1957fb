"""A leather wallet half open: stitched edges, cards in their slots, notes that look out."""

from skyscreen.catalogue import thing


@thing(en=("wallet", "leather wallet", "billfold"), zh=("钱包", "皮夹", "钱夹"), kind="prop",
    places=("living_room",), height=0.0358, mass=0.15, sound="leather")
def wallet(kit, colour="#5a3420"):
    hide, dark, note = kit.material("leather", colour, slot="colour"), kit.material("leather", "#2e1a10"), kit.material("paper", "#8aa888")
    back = kit.box(0.2, 0.004, 0.095, hide, 0.003)
    half = kit.box(0.098, 0.009, 0.093, hide, 0.004, (-0.051, 0.004, 0)) + kit.box(0.098, 0.009, 0.093, hide, 0.004, (0.051, 0.004, 0)).turn("z", 14)
    cards = sum(kit.box(0.084, 0.0012, 0.05, kit.material("plastic", tone, 0.3), 0.0, (-0.05, 0.0135 + 0.0014 * k, -0.012 + 0.011 * k)) for k, tone in enumerate(("#2a5ab0", "#d8a830", "#c8402c")))
    notes = sum(kit.box(0.165, 0.001, 0.07, note, 0.0, (0.004 * k, 0.003 + 0.0012 * k, -0.022 - 0.004 * k)) for k in range(3))
    stitch = kit.box(0.004, 0.0008, 0.0012, kit.material("paint", "#e0c088"), 0.0).many([(-0.094 + 0.0075 * k, 0.0132, 0.042) for k in range(12)])
    coin = kit.cylinder(0.012, 0.002, kit.material("brass", "gold"), (0.13, 0, 0.03), 24)
    return kit.model(back, half, cards, notes, stitch, dark and kit.box(0.19, 0.003, 0.085, dark, 0.0, (0, 0.001, 0)), coin, colliders="box")
