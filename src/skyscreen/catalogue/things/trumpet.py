"""A trumpet of brass: flared bell, one long oval of tube, three piston valves with pearl buttons, on its stand."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("trumpet", "bugle", "cornet"),
    zh=("小号", "喇叭", "号角"),
    kind="prop",
    places=("concert_hall",),
    height=0.39,
    mass=1.1,
    sound="metal",
)
def trumpet(kit, colour="gold"):
    brass, pearl = kit.material("brass", colour, 0.12, slot="colour"), kit.material("ceramic", "white", 0.1)
    steel, black = kit.material("steel", rough=0.1), kit.material("plastic", "black")
    y, r = 0.2, 0.0062
    # The bell lies along +z: a Bessel horn, narrow for long, then suddenly wide.
    flare = [(0.0062 + 0.0555 * (t**5.0), t) for t in (k / 22 for k in range(23))]
    bell = kit.lathe([(a, 0.27 * t) for a, t in flare] + [(0.0625, 0.2705), (0.059, 0.269)] + [(a - 0.0018, 0.27 * t) for a, t in flare[::-1][1:]], brass, segments=48)
    bell = bell.turn("x", 90).move(0, y + 0.075, -0.02)
    n = 10
    bow = lambda z, s: [(0, y + 0.0375 - 0.0375 * math.cos(math.pi * k / n), z + s * 0.04 * math.sin(math.pi * k / n)) for k in range(n + 1)]
    back = kit.tube([(0, y + 0.075, 0.0), *bow(-0.16, -1)[::-1], (0, y, 0.06)], r, brass, 12)
    lead = kit.tube([(0.012, y + 0.075, -0.31), (0.012, y + 0.075, 0.12)], [0.0045, r], brass, 12)
    slide = kit.tube([*[(0.012, py, pz) for _, py, pz in bow(0.12, 1)[::-1]], (0.012, y, 0.02)], r, brass, 12)
    sleeve = sum(kit.tube([(0.012, y + dy, 0.05), (0.012, y + dy, 0.115)], 0.0078, steel, 12) for dy in (0, 0.075))
    mouth = kit.lathe([(0.0042, 0), (0.0055, 0.03), (0.0105, 0.058), (0.0135, 0.066), (0.0135, 0.071), (0.0105, 0.072), (0.0075, 0.062), (0, 0.05)], steel, segments=28)
    mouth = mouth.turn("x", -90).move(0.012, y + 0.075, -0.305)
    valves = []
    for k in range(3):
        z = 0.028 - 0.027 * k
        valves.append(kit.lathe([(0, -0.066), (0.006, -0.066), (0.0105, -0.058), (0.0122, -0.056), (0.0115, -0.05), (0.0115, 0.052), (0.0125, 0.054), (0.0125, 0.064), (0.004, 0.07)],
                                brass, (0.006, y + 0.04, z), 26))
        valves.append(kit.cylinder(0.0032, 0.02, steel, (0.006, y + 0.108, z), 10) + kit.cylinder(0.0082, 0.004, brass, (0.006, y + 0.126, z), 20)
                      + kit.cylinder(0.0064, 0.0015, pearl, (0.006, y + 0.1295, z), 18))
        valves.append(kit.tube([(0.016, y + 0.02, z), (0.036, y + 0.02, z), (0.044, y + 0.03, z), (0.036, y + 0.042, z), (0.016, y + 0.042, z)], 0.0052, brass, 8, smooth=4))
    hook = kit.torus(0.0085, 0.0024, brass, segments=18, sides=6).turn("z", 90).move(0.012, y + 0.09, 0.062)
    brace = kit.capsule((0, y, -0.1), (0, y + 0.075, -0.1), 0.003, brass, 8) + kit.capsule((0.006, y, 0.085), (0.006, y + 0.075, 0.085), 0.003, brass, 8)
    horn = bell + back + lead + slide + sleeve + mouth + sum(valves[1:], valves[0]) + hook + brace
    horn = horn.move(0, -y - 0.04, 0).turn("x", -14).move(0, y + 0.04, 0)
    stand = kit.capsule((0.006, 0.02, 0.0), (0.006, 0.175, 0.0), 0.006, black, 10)
    stand += kit.capsule((0.006, 0.03, 0), (0.006, 0.006, 0.11), 0.006, black, 10).move(-0.006, 0, 0).copy_round(3).move(0.006, 0, 0)
    return kit.model(horn, stand, colliders="box", sockets={"bell": ((0, 0.34, 0.24), (0, 0.24, 0.97))})
