"""Inside a city bus: rows of seats on both sides of the aisle, yellow poles and straps, the street going by in the windows."""

from typing import Any

from skyscreen.catalogue import place


@place(
    en=("bus interior", "inside a bus", "inside the bus", "on a bus", "on the bus", "in a bus", "aboard a bus", "on a crowded bus", "on the school bus", "tram interior", "on the tram"),
    zh=("公交车上", "公交车里", "公交车厢", "客车车厢", "公共汽车上", "公交上", "巴士上", "大巴上", "校车上", "客车上", "电车上"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="plastic",
    reverb=0.25,
    hours=17.0,
    life=("A man looks at his phone", "An old woman looks out of the window"),
    pastime="looks out of the window",
    guests="rest phone read listen",
    full=0.55,
)
def bus_interior(set: Any) -> None:
    kit = set.kit
    set.stage(5.6, 0.8)
    holes = [(side, x, 0.95, 1.62, 1.05) for side in ("-x", "+x") for x in (-4.4, -2.6, -0.8, 1.0, 2.8, 4.6)] + [("-z", 0.0, 0.9, 2.1, 1.2), ("+z", 0.0, 1.1, 1.8, 0.9)]
    set.hall(2.5, 12.0, 2.25, wall="#dcdcd4", floor=kit.material("plastic", "#4c545a", 0.4), ceiling="#ecece6", holes=holes, view="street", bars="shop", frame="#2a2c30", skirting=None, cornice=False, shape="barrel", rise=0.15, upstairs=0.5, clear=0.28)
    blue, cloth, grey = kit.material("plastic", "#28507a", 0.4), kit.material("cloth", "#3a6a9a"), kit.material("plastic", "#8a9094", 0.5)
    yellow, steel = kit.material("paint", "#e8b81c", 0.35), kit.material("steel", "#c0c4c8")
    seat = kit.box(0.42, 0.08, 0.42, cloth, 0.03, (0, 0.42, 0)) + kit.box(0.42, 0.62, 0.07, blue, 0.03).turn("x", -8).move(0, 0.48, -0.22) + kit.box(0.36, 0.4, 0.02, cloth, 0.01).turn("x", -8).move(0, 0.58, -0.17)
    pair = seat.many([(-0.22, 0, 0), (0.22, 0, 0)]) + kit.box(0.1, 0.42, 0.3, grey, 0.02) + kit.ropes([((-0.4, 1.08, -0.3), (0.4, 1.08, -0.3), 0.016)], yellow, 6)
    rows = [-4.9 + 0.82 * k for k in range(13) if k not in (5, 6)]
    # All look ahead, to the windscreen at −z, as they ride.
    places = [(s * 0.8, 0.0, z, 180) for s in (-1, 1) for z in rows if z < 5 and not (s > 0 and abs(z - 0.02) < 1.0)]
    set.shape("seats", pair.many(places))
    set.sit(*((x + dx, 0.5, z, 180) for x, _, z, _ in places for dx in (-0.22, 0.22)))
    poles = [((s * 0.5, 0, z), (s * 0.5, 2.28, z), 0.017) for s in (-1, 1) for z in (-4.4, -2.6, -0.9, 0.8, 2.6, 4.4)]
    poles += [((s * 0.5, 2.02, -5.0), (s * 0.5, 2.02, 5.4), 0.015) for s in (-1, 1)]
    set.shape("poles", kit.ropes(poles, yellow, 7), shadow=False)
    strap = kit.box(0.03, 0.2, 0.008, kit.material("rubber", "#26282a"), 0.0, (0, -0.2, 0)) + kit.torus(0.06, 0.012, kit.material("plastic", "#e8e8e4"), (0, 0, 0), 14, 5).turn("x", 90).move(0, -0.26, 0)
    set.shape("straps", strap.many([(s * 0.5, 2.02, -4.0 + 0.72 * k, 90) for s in (-1, 1) for k in range(12)]), shadow=False)
    bell = kit.box(0.06, 0.1, 0.06, kit.material("plastic", "#c8281c"), 0.01)
    set.shape("bells", bell.many([(s * 0.5, 1.35, z) for s in (-1, 1) for z in (-2.6, 0.8, 4.4)]), shadow=False)
    # The driver's cab, the fare box, the next stop's sign.
    cab = kit.box(0.9, 1.1, 0.05, grey, 0.01, (-0.72, 0, -4.75)) + kit.box(0.9, 0.9, 0.02, kit.material("pane", "#5a6a70"), 0.0, (-0.72, 1.1, -4.75)) + kit.box(2.3, 0.75, 0.5, kit.material("plastic", "#2a2c30", 0.6), 0.05, (0, 0, -5.7))
    cab += kit.torus(0.24, 0.02, kit.material("rubber", "black"), (0, 0, 0), 24, 6).turn("x", 62).move(-0.7, 0.95, -5.3) + kit.box(0.22, 0.95, 0.26, kit.material("steel", "#8a9094"), 0.02, (0.2, 0, -5.1))
    set.shape("cab", cab)
    set.put("sitter", (-0.7, -5.0), 180, y=0.0, solid=False, shadow=False, seed=3, does="rest")
    set.on("-z", 0, kit.fitting("sign", text="下一站 NEXT STOP", size=0.1, ink="#ffb02a", board="#100c0a", glow=2.4), y=2.12, out=0.9)
    doors = kit.box(0.04, 1.95, 0.05, yellow, 0.0).many([(0, 0.02, z) for z in (-0.62, 0.62)]) + kit.box(0.03, 0.06, 1.2, kit.material("rubber", "black"), 0.0, (0, 2.0, 0)) + kit.box(0.5, 0.012, 1.2, yellow, 0.0, (-0.2, 0, 0))
    set.shape("door", doors, at=(1.2, 0, 0.02), shadow=False)
    tones = ("#d8503a", "#2f7ab0", "#3a8a5a", "#e8b84a")
    for k, x in enumerate((-3.5, -1.7, 1.9, 3.7)):
        for side in ("-x", "+x"):
            set.on(side, x, kit.fitting("screen", width=0.7, height=0.22, glow=0.6, colour=tones[k], content=("film", "blocks")[k % 2], seed=k), y=2.05, out=0.06)
    hour = set.night
    set.lamps("neon", [(s * 0.62, z) for s in (-1, 1) for z in (-4, -1.4, 1.4, 4)], on=True, height=2.3, colour="#f4faff", size=2.0, power=0.75 if hour else 0.5)
    set.shape("handrail", kit.ropes([((s * 1.18, 0.9, -5.4), (s * 1.18, 0.9, 5.6), 0.014) for s in (-1, 1)], steel, 5), shadow=False)
    set.camera_limits((-0.42, 0.4, -4.2), (0.42, 2.1, 5.6))
