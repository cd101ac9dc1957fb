"""An underground train of three steel cars with coloured doors and a flat lit front."""

from skyscreen.catalogue import thing


@thing(en=("metro", "subway train", "subway", "underground train", "tube train", "subway car", "metro train"), zh=("地铁", "地铁列车", "地铁车厢", "城铁"), kind="vehicle", cabin="subway_car", height=3.82, mass=70000.0, sound="metal", places=("train_station", "city_street"), speed=12.0)
def metro(kit, colour="royal blue", cars=3):
    steel, band = kit.material("steel", "silver", 0.4), kit.material("carpaint", colour, slot="colour")
    out = []
    for k in range(max(int(cars), 1)):
        out.append(kit.railcar(17.0, 2.8, 3.7, steel, floor=1.0, band=band, doors=3, panes=9, nose=0.3 if k == 0 else 0.0, front=k == 0, roof=kit.material("paint", "ash")).move(0, 0, -17.6 * k))
        if k:
            out.append(kit.box(1.4, 2.2, 0.7, kit.material("rubber", "black"), at=(0, 1.1, -17.6 * k + 8.8)))
    face = kit.box(2.2, 0.6, 0.1, band, 0.05, at=(0, 1.2, 8.45))
    return kit.model(*out, face, colliders="box", lights=[kit.light((0, 1.8, 8.9), "cream", 20, 24, "spot", (0, -0.15, 1), 30)], sockets={"seat": (0.5, 1.5, 7.5)}, facts={"length": 17.6 * cars})
