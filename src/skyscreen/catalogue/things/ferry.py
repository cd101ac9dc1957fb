"""A harbour ferry: two open passenger decks with rails, a wheelhouse, one funnel, life rings."""

from skyscreen.catalogue import thing


@thing(en=("ferry", "ferryboat", "car ferry", "ferry boat", "passenger boat"), zh=("渡轮", "渡船", "轮渡"), kind="vessel", height=15.6, mass=900000.0, sound="metal", places=("harbour", "ocean", "lake"), speed=5.0, floats=True)
def ferry(kit, colour="#1f6b4a", funnel="black"):
    white, paint = kit.material("paint", "white", 0.4), kit.material("paint", colour, 0.4, slot="colour")
    hull, skin = kit.hull(34.0, 9.0, 2.0, 2.2, paint, boot=kit.material("paint", "#7a2418", 0.6), deck=kit.material("planks", "oak"), transom=0.6,
                          sheer=0.9, bow=3.0, full=0.3, bulwark=0.5, thick=0.12)
    out = [hull, kit.deckhouse(7.4, 2.6, 23.0, white, (0, 1.7, -1.5), panes=11), kit.box(8.8, 0.18, 27.0, paint, 0.0, at=(0, 4.3, -1.5))]
    out.append(kit.ropes([((4.2, 4.4, z), (4.2, 7.0, z), 0.06) for z in (-14, -10, -6, -2, 2, 6, 10)] + [((4.2, y, -14.5), (4.2, y, 11.5), 0.04) for y in (4.9, 5.4)], white, 6).both())
    out.append(kit.box(6.0, 2.4, 12.0, white, 0.1, at=(0, 4.4, -2)) + kit.box(6.1, 1.0, 11.0, kit.material("pane"), 0.0, at=(0, 5.3, -2)))
    out.append(kit.box(8.9, 0.2, 27.0, white, 0.05, at=(0, 7.0, -1.5)))
    out.append(kit.deckhouse(4.4, 2.3, 3.4, white, (0, 7.2, 7.0), panes=3, roof=paint))
    stack = kit.cylinder(1.0, 3.4, kit.material("paint", "amber", 0.4), (0, 7.1, -3.0), 20, top=0.9) + kit.cylinder(0.95, 0.9, kit.material("paint", funnel, 0.5, slot="funnel"), (0, 10.4, -3.0), 20)
    rings = kit.torus(0.42, 0.1, kit.material("plastic", "orange"), segments=18, sides=7).turn("z", 90).many([(3.85, 3.2, z) for z in (-9, -3, 3, 9)]).both()
    mast = kit.ropes([((0, 9.5, 7), (0, 13.4, 6.6), 0.09), ((-1.2, 12, 6.8), (1.2, 12, 6.8), 0.05)], white, 6)
    lamp = kit.sphere(0.2, kit.material("lamp", "cream", emission=8), (0, 13.4, 6.6), 10)
    return kit.model(*out, stack, rings, mast, lamp, kit.railing(skin, 0.9, white, posts=14), colliders="box", floats=0.0,
                     lights=[kit.light((0, 5.5, 12), "#ffe0b0", 14, 14)], sockets={"deck": ((0, 1.8, 12.5), (0, 0, 1)), "bow": (0, 3.5, 16.5), "funnel": (0, 11.4, -3)},
                     facts={"length": 34.0, "beam": 9.0, "draught": 2.0})
