"""Yellow rape in flower, white houses with black tiles, terraced green hills."""

from skyscreen.catalogue import place


@place(
    en=("rapeseed field", "canola field", "rape field", "rapeseed flowers", "yellow flower field",),
    zh=("油菜花田", "油菜花", "油菜花海", "油菜地",),
    ambience=("wind", "birds",),
    ground="soil",
    reverb=0.2,
    hours=9.5,
    season="spring",
)
def rapeseed_field(set):
    set.stage(36, 3.0)
    set.field("rapeseed", hills=1.2)
    set.country(house=False, mountains=230)
    for k, (x, z, turn) in enumerate(((26, -60, -20), (34, -63, -25), (31, -76, -10), (-36, -72, 25), (-44, -70, 20), (-41, -86, 30), (60, -90, -30))):
        set.copies(f"house {k % 3}", lambda kit, s=k % 3: kit.building("white", 6.4 + s, s), [(x, set.height(x, z), z, turn)], solid=True, lit=set.night)
    set.put("butterfly", (1.9, 2.5), 50, y=1.5, solid=False, shadow=False)
