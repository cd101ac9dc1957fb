"""An Indian bazaar: painted fronts with carved arches, saris and spices, wires, cows, a white dome at the end."""

from skyscreen.catalogue import place


@place(
    en=(
        "indian street",
        "indian bazaar",
        "india",
        "delhi",
        "mumbai",
        "jaipur",
        "varanasi",
        "indian market",
        "indian village",
    ),
    zh=("印度", "印度街头", "印度集市", "孟买", "德里", "印度街道"),
    ambience=("crowd", "city"),
    ground="soil",
    reverb=0.5,
    hours=16.4,
    people="indian",
    life=("A vendor offers an apple", "A woman chooses cloth"),
)
def indian_bazaar(set):
    kit = set.kit
    set.stage(36, 4.6)
    set.vista(0, 51, -170)
    set.ground(kit.material("soil", "#9a7a58", moss=0.0), reach=240, cells=24, fine=7.0)
    set.street("indian", width=11, length=120, setback=0.4)
    set.put("taj_mahal", (0, -170), 0, 0.75, solid=False, shadow=False)
    set.put("cow", (-3.2, -8), 60, solid=False, pose="look")
    set.put("cow", (3.4, 21), 200, solid=False, pose="look")
    for kind in range(3):
        set.stand("stall", [(s * 4.3, z, -90 * s) for k, (s, z) in enumerate(((1, -16), (-1, -2), (1, 4), (-1, 15), (1, 27), (-1, -26))) if k % 3 == kind], kind, ("#d8641a", "#c2187a", "#20806a")[kind])
    heap = lambda k: sum((k.cone(0.3, 0.34, k.material("soil", tone), (0.62 * n, 0.0, 0), 12) for n, tone in enumerate(("#d8641a", "#c8a01c", "#a82a18"))), k.box(0.1, 0.01, 0.1, k.material("soil")))
    set.copies("spices", heap, [(3.2, 0.0, -11.5, 90), (-3.4, 0.0, 9.0, -90)], shadow=False)
    for z in range(-30, 32, 10):
        set.stand("bunting", [(0, z)], (-5.4, 6.2, 0), (5.4, 6.4, 1), 12, 0.9, ("#d8641a", "#e8c01c", "#c2187a", "#ece8de", "#2f8a4a"), solid=False)
    wires = [((s * 5.2, 5.6 + 0.2 * j, -60 + 12 * k), (s * 5.2, 5.6 + 0.2 * j, -48 + 12 * k), 0.014) for s in (-1, 1) for j in range(3) for k in range(10)]
    set.shape("wires", kit.ropes(wires, kit.material("rubber", "black"), 3), shadow=False)
    set.put("rickshaw", (-3.6, -19), 10)
    set.put("bicycle", (4.0, 10.5), 14)
    set.crowd(28, (8, 44), arcs=((-8, 8), (172, 188)), variants=6)
    set.air(fog=0.0022, fog_height=30.0)
