"""Ways through space over the round Earth: shots that fall farther off the faster they are, one that falls all the way round; and a booster's way up, about and home."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("orbit flight model", "newton's cannon", "booster landing model"), zh=("入轨模型", "牛顿大炮", "火箭回收模型"), kind="prop", height=1.34, mass=40.0, sound="plastic", places=("studio", "classroom"))
def flight_model(kit, shows="fall"):
    """`shows`: fall (three throws from a high mountain), cabin (a falling room and all in it) or landing (a booster's five steps)."""
    parts, points = [], {}
    white, gold = kit.material("plastic", "#f2f5f8", 0.3), kit.material("lamp", "#ffb400", emission=0.9)
    if shows == "landing":
        parts.append(kit.box(3.0, 0.06, 0.7, kit.material("plastic", "#6f8f5c", 0.7), 0.01))
        way = [(-1.15, 0.2), (-1.0, 0.75), (-0.55, 1.25), (0.05, 1.45), (0.65, 1.25), (1.0, 0.8), (1.1, 0.3)]
        parts.append(kit.tube([(x, y, -0.12) for x, y in way], 0.007, gold, 6, smooth=6))

        def booster(x, y, turn, flame, legs=False, top=False):
            one = kit.cylinder(0.055, 0.36, white, (0, -0.18, 0), 20) + kit.cylinder(0.056, 0.05, kit.material("plastic", "#22262a", 0.5), (0, -0.2, 0), 20)
            one += kit.box(0.15, 0.03, 0.02, kit.material("steel", "#3c4248"), 0.0, (0, 0.13, 0))
            if top:
                one += kit.cone(0.055, 0.26, kit.material("plastic", "#d83a2a", 0.4), (0, 0.18, 0), 20)
            if flame:
                one += kit.cone(0.05, 0.2, kit.material("lamp", "#ff9d3c", emission=2.2), (0, 0, 0), 16).turn("z", 180).move(0, -0.2, 0)
            if legs:
                one += sum((kit.capsule((0.05 * s, -0.14, 0), (0.17 * s, -0.28, 0), 0.012, kit.material("steel")) for s in (-1, 1)), kit.capsule((0, -0.14, 0.05), (0, -0.28, 0.14), 0.012, kit.material("steel")))
            return one.turn("z", turn).move(x, y, 0)

        parts += [booster(-1.12, 0.5, -4, True, top=True), booster(-0.62, 1.22, -50, False), booster(0.08, 1.45, -150, False), booster(0.72, 1.16, 20, True), booster(1.12, 0.36, 0, True, legs=True)]
        parts.append(kit.cone(0.05, 0.24, kit.material("plastic", "#d83a2a", 0.4), (0, 0, 0), 20).turn("z", -60).move(-0.3, 1.46, 0))
        parts.append(kit.cylinder(0.3, 0.012, kit.material("plastic", "#3c4248", 0.6), (1.12, 0.06, 0), 36))
        points = {"start": (-1.12, 0.55, 0.08), "part": (-0.35, 1.5, 0.05), "turn": (0.08, 1.5, 0.08), "brake": (0.75, 1.1, 0.08), "legs": (1.24, 0.16, 0.08), "fins": (1.15, 0.5, 0.06)}
    elif shows == "cabin":
        frame = kit.material("steel")
        box = [kit.ropes([((x, y, z), (x2, y2, z2), 0.016) for x, y, z, x2, y2, z2 in ((-0.9, 0.35, -0.3, 0.9, 0.35, -0.3), (-0.9, 1.35, -0.3, 0.9, 1.35, -0.3), (-0.9, 0.35, -0.3, -0.9, 1.35, -0.3), (0.9, 0.35, -0.3, 0.9, 1.35, -0.3), (-0.9, 0.35, 0.3, -0.9, 0.35, -0.3), (0.9, 0.35, 0.3, 0.9, 0.35, -0.3), (-0.9, 0.35, 0.3, 0.9, 0.35, 0.3))], frame, 8), kit.box(1.8, 1.0, 0.02, kit.material("plastic", "#dfe6ec", 0.6), 0.0, (0, 0.35, -0.31))]
        suit = kit.material("plastic", "#f2f2ee", 0.5)
        man = kit.capsule((0, 0.72, 0), (0.02, 0.95, 0), 0.12, suit) + kit.sphere(0.13, suit, (0.03, 1.14, 0), 24) + kit.ellipsoid(0.09, 0.07, 0.05, kit.material("plastic", "#3a6fa0", 0.1), (0.05, 1.14, 0.1), 18)
        man += sum((kit.capsule((0, y, 0), (s * 0.34, y + d, 0.03), 0.05, suit) for s, y, d in ((-1, 0.95, 0.14), (1, 0.95, 0.06), (-1, 0.72, -0.22))), kit.capsule((0, 0.72, 0), (0.3, 0.52, 0.03), 0.05, suit))
        ball = kit.sphere(0.07, kit.material("plastic", "#e8421e", 0.4), (0.55, 0.95, 0), 18)
        parts.append(kit.hinge("cabin", sum([*box, man, ball][1:], box[0]), (0, 0.85, 0), "y", "slide", length=0.03, period=3.0))
        parts += [kit.arrow([(x, 0.3 if x in (-1.15, 1.15) else 0.55, 0.1), (x, -0.0 + (0.02 if x in (-1.15, 1.15) else 0.3), 0.1)], 0.024, gold) for x in (-1.15, 1.15)]
        points = {"room": (-0.9, 1.3, 0.0), "man": (0.03, 1.26, 0.1), "ball": (0.55, 1.02, 0.05), "fall": (1.15, 0.2, 0.12)}
    else:
        at, r = (0.0, 0.72), 0.46
        sea, land = kit.material("plastic", "#2f6fc4", 0.5), kit.material("plastic", "#4f8f4a", 0.5)
        parts.append(kit.sphere(r, sea, (*at, 0), 40) + sum((kit.ellipsoid(0.34 * r, s * r, 0.34 * r, land, (at[0] + 0.72 * r * cos(a), at[1] + h * r, 0.72 * r * sin(a)), 14) for a, h, s in ((2.3, -0.1, 0.5), (0.9, 0.2, 0.42))), kit.ellipsoid(0.42 * r, 0.1 * r, 0.42 * r, kit.material("plastic", "#eef4f6", 0.5), (at[0], at[1] + 0.93 * r, 0), 16)))
        top = at[1] + r + 0.2
        parts.append(kit.cone(0.12, 0.24, kit.material("rock", "#8a7252"), (at[0], at[1] + r - 0.04, 0), 20))
        R = r + 0.2
        for name, reach, tone in (("slow", 0.7, "#e8421e"), ("faster", 1.9, "#ff9d1e")):
            # From the peak down to the ground: the height over it falls as the square of the way.
            way = [(at[0] + (r + 0.2 * (1 - (k / 20) ** 2)) * sin(reach * k / 20), at[1] + (r + 0.2 * (1 - (k / 20) ** 2)) * cos(reach * k / 20), 0.03) for k in range(21)]
            parts.append(kit.arrow(way, 0.012, kit.material("lamp", tone, emission=0.8)))
            points[name] = way[14]
        ring = [(at[0] + R * sin(a), at[1] + R * cos(a), 0.03) for a in (2 * pi * k / 60 for k in range(61))]
        parts.append(kit.tube(ring, 0.008, kit.material("lamp", "#1fb83c", emission=0.8), 6))
        sat = kit.box(0.1, 0.1, 0.1, kit.material("plastic", "#d8b040", 0.3), 0.01, (0, -0.05, 0)) + kit.box(0.34, 0.09, 0.01, kit.material("plastic", "#24418c", 0.2), 0.0, (0, -0.045, 0))
        parts.append(kit.hinge("satellite", sat.move(at[0] - R, at[1], 0.05), (*at, 0.0), (0, 0, -1), "turn", rate=0.8, when="always"))
        parts.append(kit.arrow([(at[0] + R * sin(-0.9), at[1] + R * cos(-0.9), 0.06), (at[0] + 0.78 * R * sin(-0.9), at[1] + 0.78 * R * cos(-0.9), 0.06)], 0.016, gold))
        points |= {"peak": (at[0], top, 0.05), "round": (at[0] - R * sin(0.6), at[1] - R * cos(0.6), 0.05), "pull": (at[0] + 0.85 * R * sin(-0.9), at[1] + 0.85 * R * cos(-0.9), 0.08)}
    return kit.model(*parts, colliders="none", mass=40.0, facts=kit.pointed(**points))
