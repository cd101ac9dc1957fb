"""The French Quarter of New Orleans: brick and plaster fronts under iron galleries, shutters, flower pots, music bars."""

from skyscreen.catalogue import place


@place(
    en=("new orleans", "french quarter", "bourbon street", "street in new orleans", "new orleans street"),
    zh=("新奥尔良", "新奥尔良街头", "法国区", "波旁街"),
    ambience=("city", "crowd"),
    ground="asphalt",
    reverb=0.5,
    hours=18.4,
    life=("A man sits on a bench", "A woman walks a dog"),
    pastime="walks",
)
def new_orleans(set):
    set.stage(34, 5.0)
    set.vista(0, 8, -52)
    set.ground("asphalt", reach=260, cells=24, fine=8.0)
    set.street("new_orleans", width=15, length=120, kerb=3.0, road="asphalt", members=6)
    for k, z in enumerate(range(-44, 48, 11)):
        s = 1 if k % 2 else -1
        set.put("street_lamp", (s * 4.9, z), y=0.15, scale=0.85)
        set.put("potted_plant", (-s * 6.6, z + 2), y=0.15, scale=1.3)
    for s, z in ((-1, -9), (1, 12), (-1, 22)):
        set.put("bench", (s * 6.4, z), -90 * s, y=0.15)
    tones = ("#6a2a8a", "#2f8a4a", "#e0b020")
    for n, z in enumerate(range(-32, 36, 16)):
        set.stand("bunting", [(0, z)], (-6.6, 6.4, 0), (6.6, 6.2, 1.2 * (-1) ** n), 14, 0.7, tones, solid=False)
    set.put("bicycle", (5.4, -16), 84, y=0.15)
    set.crowd(16, (9, 46), arcs=((-12, 12), (168, 192)), variants=6, umbrella=set.weather == "rain")
    set.scatter("broadleaf", 24, (70, 150), gap=8, variants=3, scale=(0.8, 1.2))
