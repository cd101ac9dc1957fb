"""A cobbled street of stone and timber gables, an inn, carts, a cathedral and the town gate."""

from skyscreen.catalogue import place


@place(
    en=(
        "medieval town",
        "medieval street",
        "medieval city",
        "old european town",
        "european street",
        "old town square",
        "middle ages",
        "castle town",
        "european town",
        "prague",
    ),
    zh=("中世纪", "中世纪小镇", "欧洲小镇", "欧洲古城", "欧洲街道", "中世纪街道", "布拉格"),
    near=("prague", "布拉格"),
    ambience=("crowd", "birds"),
    ground="paving",
    reverb=0.5,
    hours=9.5,
    people="medieval",
    era="medieval",
    life=("A blacksmith hammers a knife on an anvil", "A knight walks"),
)
def medieval_town(set):
    set.stage(36, 4.4)
    set.vista(0, 34, -84)
    set.ground(set.kit.material("snow") if set.snowy else set.kit.material("paving", "#7d7468"), reach=240, cells=24, fine=7.0)
    set.street("medieval", width=8.4, length=120, setback=0.5, free=((-4, 4),))
    set.copies("timber", lambda k: k.building("timber", 6.4, 8.0, 2, 1), [(4.6, 0, 0, -90), (-4.6, 0, 0, 90)], solid=True, lit=set.night)
    set.stand("cathedral", [(0, -84, 0)], solid=True)
    set.stand("gatehouse", [(0, 70, 0)])
    set.stand("cart", [(2.8, -10, 10)])
    set.stand("well", [(-2.7, 11)])
    for at in ((2.9, 5.5), (3.0, 6.3), (-3.0, -6)):
        set.put("barrel", at)
    set.street_lamps("torch", 12, 3.4)
    set.crowd(16, (10, 44), arcs=((-6, 6), (174, 186)), variants=5)
    set.backdrop("hills", distance=430, height=85, colour="#44563a", fields=0.7)
    set.air(fog=0.0018, fog_height=25.0)
