"""A street of ancient Rome: insulae with arcades and shops, columns, a triumphal arch, a temple, braziers."""

from skyscreen.catalogue import place


@place(
    en=("roman street", "ancient rome", "roman town", "roman city", "roman empire", "roman forum", "forum", "pompeii", "rome"),
    zh=("古罗马", "罗马街道", "罗马城", "古罗马街道", "罗马广场", "庞贝", "罗马"),
    ambience=("crowd", "birds"),
    ground="paving",
    reverb=0.5,
    hours=10.0,
    people="roman",
    era="roman",
    life=("A Roman soldier marches", "A vendor offers a bunch of grapes"),
)
def roman_town(set):
    set.stage(40, 5.0)
    set.vista(0, 16, -72)
    set.ground(set.kit.material("paving", "#8b8272"), reach=280, cells=24, fine=8.0)
    set.street(("roman", "roman_shop"), width=13, length=130, kerb=2.2)
    set.stand("arch", [(0, -72, 0)], 15.0, 16.0, 6.0)
    set.stand("temple_front", [(0, -132, 0)], 8, 26.0)
    set.stand("column", [(s * 4.9, z) for s in (-1, 1) for z in (-24, -12, 12, 24)], 6.5, 1.0, "corinthian", "#d8cdb4")
    set.stand("cart", [(4.2, -9, 20), (-4.3, 14, 170)])
    for x, z in ((-4.5, -5), (-4.9, -4.3), (4.6, 5), (4.4, 6)):
        set.put("vase", (x, z), scale=2.6, colour="#a85c38")
    set.street_lamps("brazier", 11, 4.4)
    set.crowd(24, (11, 46), arcs=((-9, 9), (171, 189)), variants=5)
    set.copies("cypress", lambda k: k.building("cypress"), [(s * 22, 0, z) for s in (-1, 1) for z in (-90, -104, 78, 88)])
    set.backdrop("hills", distance=480, height=90, colour="#6a6a44", fields=0.4)
    set.air(fog=0.0014, fog_height=25.0)
