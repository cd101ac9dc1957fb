"""Chang’an in the Tang: a broad earthen avenue of taverns and galleries that leads to the city gate, lanterns, camels, carts."""

from skyscreen.catalogue import place


@place(
    en=(
        "chang'an",
        "tang dynasty",
        "tang dynasty street",
        "ancient chinese city",
        "ancient china",
        "silk road city",
        "tang dynasty city",
        "ancient chinese street",
    ),
    zh=("长安", "长安城", "唐朝", "大唐", "唐代", "唐朝长安", "长安街市", "唐城", "西市", "古代城市", "洛阳", "古代中国"),
    ambience=("crowd", "birds"),
    ground="paving",
    reverb=0.5,
    hours=18.1,
    people="hanfu",
    era="tang",
    life=("A vendor offers an apple", "A Tang lady walks"),
)
def tang_city(set):
    set.stage(44, 7.0)
    set.vista(0, 28, -68)
    set.ground(set.kit.material("soil", "#8f7556", moss=0.0), reach=320, cells=24, fine=9.0)
    set.street("tang", width=21, length=120, members=4, warm="#ff9a50", free=((-70, -46),))
    set.road([(0, -150), (0, 110)], 9.0, "slab")
    set.stand("city_gate", [(0, -68, 0)], board="明德门")
    set.stand("wall", [(s * 44, -68, 0) for s in (-1, 1)], 54.0, 11.0, 9.0, "#857d72")
    set.stand("city_gate", [(0, 150, 180)], 26.0, 9.0, 12.0, 1, 1, solid=False, shadow=False)
    set.put("pagoda", (-58, -40), scale=1.3)
    set.put("pagoda", (70, 60), scale=1.1)
    set.stand("cart", [(7.4, -12, 14), (-7.2, 19, 190)])
    set.put("camel", (-7.6, -21), 20, solid=False, pose="look")
    set.put("camel", (7.8, 12), -160, solid=False, pose="look")
    set.street_lamps("post_lantern", 9, 5.6, colour="#ff9050", power=4.5)
    for x, z in ((8.8, -38), (-8.8, -30), (8.8, 34), (-8.8, 40)):
        set.put("broadleaf", (x, z), 20 * z, 0.75, seed=abs(z) % 3, season=set.season)
    set.crowd(30, (11, 56), arcs=((-12, 12), (168, 192)), variants=6, within=lambda x, z: abs(x) > 2.2)
    set.backdrop("mountains", distance=700, height=130, snow=0.0, colour="#5a6068")
    set.air(fog=0.0014, fog_height=30.0)
