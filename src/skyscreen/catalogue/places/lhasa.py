"""Lhasa: white houses with black window frames and prayer flags below the Potala on its rock, snow peaks round."""

from skyscreen.catalogue import place


@place(
    en=("lhasa", "tibet", "potala", "potala palace", "tibetan town", "tibetan street"),
    zh=("拉萨", "西藏", "布达拉宫", "布达拉宫前", "八廓街", "藏区"),
    ambience=("crowd", "birds"),
    ground="paving",
    reverb=0.5,
    hours=8.5,
    people="tibetan",
)
def lhasa(set):
    set.stage(34, 7.0)
    set.vista(0, 77, -208)
    rock = lambda x, z: 24.0 * max(0.0, min(1.0, (-z - 150) / 40)) * max(0.0, min(1.0, (112 - abs(x)) / 34))
    set.ground(set.kit.material("paving", "#8f877a"), slope=rock, hills=0.2, cells=84, fine=2.2, reach=420, flat=1.0)
    set.stand("potala", [(0, -208, 0)], solid=False, shadow=False, y=0.0)
    set.street("tibet", width=26, length=74, members=4)
    set.stand("stupa", [(-6.5, -24), (6.8, -27)], 8.0)
    for a, b in (((-12.5, 9, -20), (12.5, 9, -24)), ((-12.5, 9, 8), (12.5, 9, 5)), ((-6.5, 8, -24), (12.0, 9.5, -4))):
        set.stand("prayer_flags", [(0, 0)], a, b, solid=False)
    set.copies("juniper burner", lambda k: k.lathe([(0.9, 0), (1.0, 0.8), (0.55, 1.5), (0.35, 2.3), (0.3, 2.3)], k.material("plaster", "#ece6dc"), segments=14), [(7.4, 0, -12)], solid=True, sockets={"smoke": (0, 2.4, 0)})
    set.crowd(18, (9, 36), arcs=((-30, 30), (150, 210)), variants=5, within=lambda x, z: abs(x) < 11)
    set.backdrop("mountains", distance=620, height=330, snow=0.35, colour="#7a6a5c")
    set.air(fog=0.0005, fog_height=60.0)
