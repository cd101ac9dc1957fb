"""The flight deck of an airliner: two seats, yokes and throttles, glowing screens, switches overhead, clouds in the windows."""

from skyscreen.catalogue import place


@place(
    en=("cockpit", "flight deck", "airplane cockpit", "plane cockpit", "aeroplane cockpit", "aircraft cockpit", "airliner cockpit", "cockpit of an airliner", "cockpit of a plane"),
    zh=("驾驶舱", "飞机驾驶舱", "机舱驾驶室", "飞机座舱", "座舱"),
    indoor=True,
    windows=True,
    ambience=("room", "wind"),
    ground="planks",
    reverb=0.2,
    hours=17.5,
    deeds=("copilot", "co-pilot", "flies the plane", "lands the plane", "副驾驶", "开飞机", "驾驶飞机", "驾驶客机"),
)
def cockpit(set):
    kit = set.kit
    set.stage(1.3, 0.8, 0, (0.0, 0.75))
    shell, dark, grey, steel = kit.material("plastic", "#8f969c", 0.5), kit.material("plastic", "#24272c", 0.5), kit.material("plastic", "#5a6068", 0.5), kit.material("steel", "#b0b6bc")
    set.sky(exposure=-0.5)
    holes = [("-z", -1.5 + 1.0 * k, 1.0, 0.88, 0.95) for k in range(4)] + [("-x", -1.7, 1.05, 1.2, 0.85), ("+x", 1.7, 1.05, 1.2, 0.85)]
    set.hall(4.4, 6.4, 2.3, wall=shell, floor=kit.material("paint", "#3a3d42", 0.8), ceiling=shell, holes=holes, view="clouds", bars="shop", frame="#4a5056", skirting=None, cornice=False, upstairs=60.0, clear=0.3)
    # The glare shield over six screens, the pedestal between the seats.
    panel = kit.box(3.9, 0.5, 0.12, dark, 0.03).turn("x", -14).move(0, 0.52, -2.65) + kit.box(4.1, 0.08, 0.5, dark, 0.03, (0, 1.0, -2.8)) + kit.box(3.9, 0.55, 0.5, grey, 0.02, (0, 0, -2.9))
    set.shape("panel", panel, *(kit.fitting("screen", width=0.44, height=0.34, colour=tone, glow=1.3, content=what, seed=k).turn("x", -14).move(-1.45 + 0.58 * k, 0.6, -2.56) for k, (tone, what) in enumerate((("#1a4a7a", "lines"), ("#10301a", "blocks"), ("#0c1a24", "lines"), ("#101c2a", "blocks"), ("#10301a", "lines"), ("#1a4a7a", "blocks")))), solid=True)
    ped = kit.box(0.5, 0.62, 1.3, grey, 0.04, (0, 0, -1.35)) + kit.box(0.44, 0.02, 1.2, dark, 0.0, (0, 0.62, -1.35))
    ped += sum(kit.ropes([((x, 0.62, -1.5), (x, 0.84, -1.58), 0.014)], steel, 6) + kit.capsule((x - 0.02, 0.85, -1.59), (x + 0.02, 0.85, -1.59), 0.03, (dark, kit.material("plastic", "#e8e4dc"))[k % 2], 9) for k, x in enumerate((-0.15, -0.05, 0.05, 0.15)))
    ped += sum(kit.cylinder(0.022, 0.03, steel, (-0.15 + 0.1 * i, 0.63, -1.15 + 0.12 * j), 9) for i in range(4) for j in range(4))
    set.shape("pedestal", ped, at=(0, 0, -0.5), solid=True)
    set.copies("seat", seat, [(s * 0.95, 0, -1.3, 0) for s in (-1, 1)], solid=True)
    yoke = kit.ropes([((0, 0.3, -0.2), (0, 0.78, 0.0), 0.03)], dark, 8) + kit.tube([(-0.2, 0.96, 0.0), (-0.22, 0.8, 0.02), (-0.1, 0.76, 0.03), (0.1, 0.76, 0.03), (0.22, 0.8, 0.02), (0.2, 0.96, 0.0)], 0.024, dark, 8, smooth=3)
    set.shape("yokes", yoke.many([(s * 0.95, 0, -2.1) for s in (-1, 1)]))
    rng = set.random("switches")
    lamps = [kit.material("lamp", c, emission=2.0) for c in ("#7af0b0", "#ffd27a", "#f4f8ff", "#ff7a5a")]
    over = kit.box(1.5, 0.06, 1.5, dark, 0.02, (0, 2.2, -1.3)) + sum(kit.box(0.03, 0.02, 0.05, lamps[rng.randrange(4)] if rng.random() < 0.35 else steel, 0.0, (-0.64 + 0.08 * i, 2.175, -1.95 + 0.11 * j)) for i in range(17) for j in range(12))
    sides = sum(kit.box(0.04, 0.02, 0.03, lamps[rng.randrange(4)] if rng.random() < 0.4 else steel, 0.0, (s * 1.92, 0.72, -1.9 + 0.09 * j)) for s in (-1, 1) for j in range(14)) + kit.box(0.5, 0.7, 2.4, grey, 0.05).many([(s * 1.98, 0, -1.4) for s in (-1, 1)])
    set.shape("overhead", over, at=(0, 0, -0.4), shadow=False)
    set.shape("sides", sides, at=(0, 0, -0.4), solid=True)
    set.surface("panel", 1.08)
    set.on("+z", 0, kit.box(0.95, 2.0, 0.06, grey, 0.03), kit.box(0.06, 0.06, 0.1, steel, 0.01, (0.36, 1.0, 0.05)), y=0.0)
    for s in (-1, 1):
        set.on("+z", s * 1.5, kit.box(1.1, 1.9, 0.12, dark, 0.03), *(kit.box(0.05, 0.03, 0.03, lamps[rng.randrange(4)] if rng.random() < 0.3 else steel, 0.0, (-0.42 + 0.1 * i, 0.5 + 0.13 * j, 0.07)) for i in range(9) for j in range(10)), y=0.1)
        breakers = kit.box(1.5, 1.2, 0.06, dark, 0.02, (0, 0, 0.03)) + sum(kit.box(0.05, 0.03, 0.03, lamps[rng.randrange(4)] if rng.random() < 0.25 else steel, 0.0, (-0.66 + 0.11 * i, 0.1 + 0.11 * j, 0.07)) for i in range(13) for j in range(10))
        set.on("-x" if s < 0 else "+x", 0.0, breakers, y=0.8)
        set.light((s * 0.9, 1.0, -2.1), "#8ab8ff", 0.7, 1.8)
    lockers = kit.box(0.5, 2.1, 0.9, grey, 0.03) + kit.box(0.02, 1.9, 0.8, dark, 0.01, (0.25, 0.1, 0))
    set.shape("lockers", lockers.move(-1.95, 0, 1.4), lockers.mirror("x").move(1.95, 0, 1.4), lockers.move(-1.95, 0, 2.4), lockers.mirror("x").move(1.95, 0, 2.4), solid=True)
    set.light((0, 2.0, -0.4), "#fff0dc", 1.6 if set.night else 0.9, 3.4)
    set.light((0, 1.6, 1.6), "#ffe8cc", 1.2, 3.0)


def seat(kit):
    """A pilot's seat facing −Z, with arm rests and a sheepskin."""
    grey, wool = kit.material("leather", "#3a4048"), kit.material("cloth", "#b8ae9c")
    out = kit.box(0.4, 0.34, 0.4, kit.material("plastic", "#5a6068"), 0.03) + kit.box(0.56, 0.14, 0.54, wool, 0.05, (0, 0.34, 0))
    out += kit.box(0.54, 0.74, 0.14, wool, 0.05).turn("x", 8).move(0, 0.42, 0.26) + kit.box(0.34, 0.2, 0.12, grey, 0.04, (0, 1.18, 0.37))
    return out + kit.box(0.08, 0.06, 0.4, grey, 0.02).many([(s * 0.32, 0.62, 0.02) for s in (-1, 1)])
