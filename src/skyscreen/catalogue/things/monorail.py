"""A straddling monorail train of two cars on its concrete beam and pillars."""

from skyscreen.catalogue import thing


@thing(en=("monorail", "light rail", "monorail train", "elevated train", "light rail train", "skytrain", "straddle train"), zh=("轻轨", "轻轨列车", "单轨列车", "空中列车", "跨座式单轨"), kind="vehicle", height=8.63, mass=60000.0, sound="metal", places=("neon_street", "city_street", "rooftop"), speed=10.0)
def monorail(kit, colour="white", band="red", cars=2, beam=5.5):
    white, red, stone = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", band, slot="band"), kit.material("concrete")
    y, out, length = beam, [], 13.5
    total = length * max(int(cars), 1)
    for k in range(max(int(cars), 1)):
        car = kit.railcar(13.2, 2.9, y + 3.0, white, floor=y, band=red, doors=2, panes=7, nose=1.3 if k == 0 else 0.0, front=k == 0, trucks=False, roof=kit.material("paint", "ash"))
        skirt = kit.box(0.7, 1.3, 12.0, kit.material("carpaint", "charcoal"), 0.1, at=(0.95, y - 1.15, -0.3)).both()
        out.append((car + skirt).move(0, 0, total / 2 - length * (k + 0.5)))
    rail = kit.box(0.9, 1.4, total + 14, stone, 0.06, at=(0, y - 1.6, 0))
    pillars = sum(kit.box(1.3, y - 2.2, 1.3, stone, 0.1, at=(0, 0, z)) + kit.box(2.4, 0.7, 1.6, stone, 0.1, at=(0, y - 2.3, z)) for z in (-total / 2 - 3, 0, total / 2 + 3))
    return kit.model(*out, rail, pillars, colliders="box", lights=[kit.light((0, y + 0.8, total / 2 + 1), "cream", 20, 24, "spot", (0, -0.2, 1), 30)] + [kit.light((0, y + 1.6, z), "#ffe8c0", 5, 7) for z in (-6, 6)],
                     sockets={"seat": (0.5, y + 0.5, total / 2 - 2)}, facts={"length": total})
