"""A block of the Earth's crust with a fault: rock strains (slip 0), breaks and jumps (1); rings show the waves that go out."""

from skyscreen.catalogue import thing


@thing(en=("fault model", "model fault", "earthquake model"), zh=("断层模型", "地震模型"), kind="prop", height=1.25, mass=200.0, sound="stone", places=("studio",))
def fault_model(kit, slip=0.0, shaking=0, waves=0):
    tones = ("#6b5442", "#9a7a55", "#57493d", "#a98a62", "#5b7a3a")
    edges = [0.0, 0.28, 0.5, 0.7, 0.86, 0.94]

    def half(sign):
        out = []
        for tone, a, b in zip(tones, edges, edges[1:], strict=False):
            # The fault leans by 20° from the upright.
            cut_a, cut_b = 0.17 - 0.36 * a, 0.17 - 0.36 * b
            ring = [(sign * 1.1, a), (cut_a, a), (cut_b, b), (sign * 1.1, b)]
            out.append(kit.extrude(ring if sign < 0 else ring[::-1], 0.8, kit.material("rock" if tone != tones[-1] else "soil", tone)))
        x = sign * 0.62
        out.append(kit.box(0.22, 0.2, 0.22, kit.material("plaster", "cream"), 0.01, (x, 0.94, 0.1)) + kit.extrude([(-0.15, 0), (0.15, 0), (0, 0.13)], 0.26, kit.material("tile", "#a5482e")).move(x, 1.14, 0.1))
        out.append(kit.cylinder(0.02, 0.12, kit.material("bark"), (x - 0.3 * sign, 0.94, 0.15), 8) + kit.sphere(0.09, kit.material("leaf", "#4f7d36"), (x - 0.3 * sign, 1.12, 0.15), 12))
        return sum(out[1:], out[0]).move(-0.06 * sign * slip * 0.36, 0.07 * sign * slip, 0)

    parts = []
    for sign, name in ((-1, "left"), (1, "right")):
        block = half(sign)
        parts.append(kit.hinge(name, block, (0, 0, 0), (1, 0.25 * sign, 0), "slide", length=0.014, period=0.23, phase=0.1 * sign) if shaking else block)
    if waves:
        ring = kit.material("lamp", "#ffd23c", emission=1.4)
        parts += [kit.hinge(f"wave{k}", kit.torus(0.12 + 0.14 * k, 0.011, ring, (0, 0, 0), 40, 8).turn("x", 90).move(0.03, 0.4, 0.41), (0.03, 0.4, 0.41), (0, 0, 0), "beat", length=0.16, period=0.9, phase=-0.2 * k) for k in range(3)]
    parts.append(kit.sphere(0.045, kit.material("lamp", "#ff3c1e", emission=2.0), (0.03, 0.4, 0.4), 16))
    return kit.model(*parts, colliders="none", mass=200.0, facts=kit.pointed(focus=(0.03, 0.4, 0.42), epicentre=(-0.15, 0.95, 0.4), fault=(-0.09, 0.72, 0.41), left=(-0.8, 0.6, 0.41), right=(0.8, 0.6, 0.41)))
