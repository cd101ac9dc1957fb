"""The Sun cut open with its glowing core; or four kernels of hydrogen that become one of helium, and the light that is left over."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("sun model", "model of the sun", "fusion model"), zh=("太阳剖面", "核聚变模型"), kind="prop", height=1.7, mass=60.0, sound="glass", places=("studio",))
def sun_model(kit, shows="inside"):
    """`shows`: inside, squeeze (weight from all sides), before and after (of fusion)."""
    y, r = 0.88, 0.75
    yellow, red = kit.material("lamp", "#ffb400", emission=0.6), kit.material("lamp", "#e8321e", emission=0.5)
    parts, points = [kit.cylinder(0.28, 0.05, kit.material("wood", "walnut"), (0, 0, 0), 36)], {}
    if shows in ("inside", "squeeze"):
        # A ball without its quarter towards the lens: core, shell of light, shell of boiling gas (to scale: 0.25 and 0.7 of the radius).
        for share, tone, glow, depth in ((1.0, "#f08a1e", 0.7, -0.05), (0.7, "#ffc23c", 1.0, -0.02), (0.25, "#fff6d0", 4.0, 0.02)):
            arc = [(share * r * sin(a), y - share * r * cos(a)) for a in (2 * pi * k / 48 for k in range(48))]
            parts.append(kit.extrude(arc, 0.03, kit.material("lamp", tone, emission=glow)).move(0, 0, depth))
        parts.append(kit.lathe([(r * sin(a), -r * cos(a)) for a in (pi * k / 20 for k in range(21))], kit.material("lamp", "#e87a1a", emission=0.6), segments=24, arc=180).turn("y", 90).move(0, y, -0.06))
        points = {"core": (0.0, y + 0.02, 0.06), "light": (0.32, y + 0.22, 0.02), "surface": (-0.68, y + 0.3, 0.0), "boil": (-0.45, y - 0.42, 0.0)}
        if shows == "inside":
            for k in range(6):
                a = 0.5 + 2 * pi * k / 6
                # A packet of light wanders from atom to atom before it is out.
                path = [((0.2 + 0.11 * j) * cos(a + 0.24 * (-1) ** j), y + (0.2 + 0.11 * j) * sin(a + 0.24 * (-1) ** j), 0.05) for j in range(5)]
                parts.append(kit.arrow([*path, (1.0 * cos(a), y + 1.0 * sin(a) * 0.86, 0.08)], 0.012, kit.material("lamp", "#fffbe6", emission=1.6)))
        else:
            for k in range(8):
                a = 2 * pi * k / 8 + pi / 8
                parts.append(kit.arrow([(0.72 * cos(a), y + 0.72 * sin(a), 0.06), (0.26 * cos(a), y + 0.26 * sin(a), 0.06)], 0.024, red))
            points["weight"] = (0.55 * cos(pi / 8), y + 0.55 * sin(pi / 8), 0.09)
        return kit.model(*parts, colliders="none", mass=60.0, facts=kit.pointed(**points))
    proton, neutron = kit.sphere(0.11, kit.material("plastic", "#d8322a", 0.3), (0, 0, 0), 20), kit.sphere(0.11, kit.material("plastic", "#9aa4ac", 0.3), (0, 0, 0), 20)
    if shows == "before":
        for k in range(4):
            a = pi / 4 + pi / 2 * k
            at = (0.75 * cos(a), y + 0.5 * sin(a), 0.0)
            parts.append(kit.hinge(f"h{k}", proton.move(*at), at, (-cos(a), -sin(a) * 0.7, 0), "slide", length=0.14, period=0.9))
            parts.append(kit.arrow([(0.56 * cos(a), y + 0.38 * sin(a), 0.08), (0.24 * cos(a), y + 0.17 * sin(a), 0.08)], 0.016, yellow))
        points = {"hydrogen": (0.75 * cos(pi / 4), y + 0.5 * sin(pi / 4), 0.1, "h0"), "crash": (0, y, 0.1)}
    else:
        for n, (dx, dy, dz) in enumerate(((0.08, 0.08, 0.05), (-0.08, -0.08, 0.05), (0.08, -0.08, -0.05), (-0.08, 0.08, -0.05))):
            parts.append((proton if n < 2 else neutron).move(dx, y + dy, dz))
        for k in range(10):
            a = 2 * pi * k / 10 + 0.2
            parts.append(kit.arrow([(0.32 * cos(a), y + 0.3 * sin(a), 0.0), ((0.95 if k % 2 else 0.75) * cos(a), y + (0.7 if k % 2 else 0.58) * sin(a), 0.0)], 0.02, kit.material("lamp", "#ffd23c", emission=1.4)))
        parts.append(kit.hinge("flash", kit.torus(0.3, 0.014, kit.material("lamp", "#fff0a0", emission=3.0), (0, 0, 0), 40, 6).turn("x", 90).move(0, y, 0), (0, y, 0), (0, 0, 0), "beat", length=0.3, period=1.2))
        points = {"helium": (0.0, y + 0.2, 0.12), "light": (0.7, y + 0.4, 0.03), "crash": (0.0, y, 0.1)}
    return kit.model(*parts, colliders="none", mass=60.0, facts=kit.pointed(**points))
