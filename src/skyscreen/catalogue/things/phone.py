"""A mobile phone standing against its own shadow: lit screen, lenses at the back."""

import math

from skyscreen.catalogue import thing


@thing(en=("phone", "smartphone", "mobile phone", "cell phone", "cellphone", "telephone"), zh=("手机", "电话", "智能手机"),
       kind="prop", height=0.155, mass=0.19, sound="glass", places=("living_room",),
       opening=(0, 0.0775, 0.068, 0.148, 0.005))
def phone(kit, colour="charcoal", screen="sky"):
    case, glass = kit.material("carpaint", colour, slot="colour"), kit.material("plastic", "black", 0.1)
    glow = kit.material("lamp", screen, emission=1.2, slot="screen")

    def slab(w, h, r, depth, paint):
        corner = [(sx * (w / 2 - r) + r * math.cos(a), h / 2 + sy * (h / 2 - r) + r * math.sin(a))
                  for sx, sy, start in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270))
                  for a in (math.radians(start + 15 * k) for k in range(7))]
        return kit.extrude(corner, depth, paint)

    body = slab(0.074, 0.155, 0.011, 0.0076, case) + slab(0.0715, 0.1525, 0.0098, 0.0082, glass).move(0, 0.00125, 0)
    face = slab(0.0675, 0.147, 0.0078, 0.0006, glow).move(0, 0.004, 0.0043)
    white = kit.material("lamp", "white", emission=2.0)
    icons = [slab(0.0115, 0.0115, 0.003, 0.0004, kit.material("lamp", tone, emission=1.6)).move(
        -0.0235 + 0.0157 * (k % 4), 0.03 + 0.019 * (k // 4), 0.0048)
        for k, tone in enumerate(("red", "gold", "green", "violet", "orange", "white", "teal", "pink", "navy", "lime",
                                  "coral", "white", "azure", "amber", "plum", "mint"))]
    clock = kit.text("9:41", 0.017, white).move(0, 0.125, 0.0048)
    island = kit.capsule((-0.006, 0.1445, 0.0046), (0.006, 0.1445, 0.0046), 0.0022, glass, 8)
    keys = kit.box(0.0016, 0.018, 0.003, case, at=(0.0376, 0.098, 0)) + kit.box(0.0016, 0.011, 0.003, case, at=(-0.0376, 0.115, 0))
    bump = slab(0.034, 0.036, 0.008, 0.0025, case).move(0.0165, 0.113, -0.005)
    lens = kit.cylinder(0.0065, 0.002, glass, segments=18).turn("x", -90).move(0.01, 0.139, -0.006)
    bump += lens + lens.move(0.0145, 0, 0) + lens.move(0.007, -0.014, 0)
    lean = [s.turn("x", -12) for s in (body, face, *icons, clock, island, keys, bump)]
    stand = kit.box(0.05, 0.006, 0.05, kit.material("wood", "oak"), at=(0, -0.004, -0.012)) + kit.box(
        0.05, 0.05, 0.006, kit.material("wood", "oak")).turn("x", -12).move(0, 0, -0.012)
    return kit.model(*[s.move(0, 0.004, 0) for s in (*lean, stand)], colliders="box", sockets={"screen": ((0, 0.08, 0), (0, 0, 1))})
