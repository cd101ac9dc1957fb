"""A walkie-talkie: a black handset with stub aerial, speaker slots, a lit display, a yellow key at its side."""

from skyscreen.catalogue import thing


@thing(en=("walkie-talkie", "walkie talkie", "two-way radio", "handheld radio"), zh=("对讲机", "步话机"), kind="prop", places=("police_station",), height=0.26, mass=0.3, sound="plastic")
def walkie_talkie(kit, colour="#22262a"):
    case, grey = kit.material("plastic", colour, 0.4, slot="colour"), kit.material("plastic", "#4a5058", 0.4)
    body = kit.box(0.062, 0.14, 0.036, case, 0.008) + kit.box(0.055, 0.05, 0.006, grey, 0.003, (0, 0.02, 0.017))
    aerial = kit.lathe([(0.009, 0.138), (0.009, 0.15), (0.0065, 0.158), (0.0055, 0.255), (0.004, 0.26), (0, 0.26)], kit.material("rubber", "#16181a"), (-0.019, 0, 0), 18)
    knobs = kit.cylinder(0.007, 0.014, grey, (0.006, 0.139, 0), 16) + kit.cylinder(0.007, 0.011, grey, (0.023, 0.139, 0), 16)
    slots = kit.box(0.038, 0.003, 0.002, case, 0.0).many([(0, 0.028 + 0.0075 * k, 0.0228) for k in range(5)])
    display = kit.box(0.04, 0.024, 0.002, kit.material("lamp", "#a8e060", emission=0.7), 0.0, (0, 0.105, 0.0178)) + kit.text("CH 07", 0.012, kit.material("paint", "#1a2410")).move(0, 0.117, 0.0202)
    keys = kit.box(0.009, 0.006, 0.003, kit.material("rubber", "#c8ccd0"), 0.001).many([(x, y, 0.0178) for x in (-0.014, 0, 0.014) for y in (0.078, 0.09)])
    talk = kit.box(0.005, 0.03, 0.018, kit.material("rubber", "#e8b020"), 0.002, (-0.032, 0.085, 0))
    clip = kit.box(0.03, 0.09, 0.004, grey, 0.001, (0, 0.035, -0.024)) + kit.box(0.03, 0.01, 0.008, grey, 0.001, (0, 0.115, -0.021))
    return kit.model(body, aerial, knobs, slots, display, keys, talk, clip, colliders="box", sockets={"grip": (0, 0.06, 0)})
