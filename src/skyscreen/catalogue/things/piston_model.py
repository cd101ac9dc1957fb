"""One cylinder of a petrol engine cut open: the piston goes up and down, a rod turns the crank; the valves and the spark say which stroke it is."""

from skyscreen.catalogue import thing


@thing(en=("piston", "engine cylinder", "piston model", "four-stroke model"), zh=("活塞", "活塞模型", "气缸模型"), kind="prop", height=1.75, mass=40.0, sound="metal", places=("studio", "garage"))
def piston_model(kit, stroke="power"):
    """`stroke`: intake, squeeze, power or exhaust."""
    steel, dark, brass = kit.material("steel", "#9aa4ac"), kit.material("steel", "#4a5258"), kit.material("brass")
    blue, red, grey = kit.material("lamp", "#1f7fe8", emission=0.4), kit.material("lamp", "#ff5a1e", emission=1.2), kit.material("plastic", "#6a6f76", 0.5)
    centre, throw, period = 0.95, 0.17, 1.6
    parts = [kit.box(1.3, 0.06, 0.6, kit.material("wood", "walnut"), 0.01), kit.box(0.2, 0.25, 0.2, dark, 0.01, (0, 0.06, -0.25))]
    for s in (-1, 1):
        parts.append(kit.box(0.07, 0.85, 0.4, dark, 0.005, (s * 0.335, 0.75, -0.05)))
    parts.append(kit.box(0.6, 0.85, 0.02, kit.material("plastic", "#e4e8ec", 0.4), 0.0, (0, 0.75, -0.22)) + kit.box(0.3, 0.07, 0.4, dark, 0.005, (0, 1.6, -0.05)))
    # Valves: the left one lets in, the right one lets out; an open one hangs 7 cm lower.
    for s, opens in ((-1, stroke == "intake"), (1, stroke == "exhaust")):
        low = 0.07 if opens else 0.0
        parts.append(kit.cylinder(0.015, 0.3, steel, (s * 0.2, 1.6 - low, 0), 10) + kit.cylinder(0.1, 0.025, brass, (s * 0.2, 1.58 - low, 0), 24))
    parts.append(kit.cylinder(0.025, 0.18, kit.material("plaster", "#f4f4f0"), (0, 1.6, 0), 14) + kit.cylinder(0.012, 0.06, steel, (0, 1.55, 0), 10))
    head = kit.cylinder(0.29, 0.22, steel, (0, centre + 0.06, -0.05), 36) + kit.torus(0.29, 0.012, dark, (0, centre + 0.22, -0.05), 36, 6) + kit.torus(0.29, 0.012, dark, (0, centre + 0.16, -0.05), 36, 6)
    rod = kit.capsule((0, centre + 0.1, 0.12), (0, 0.62, 0.12), 0.035, brass)
    parts.append(kit.hinge("piston", head + rod, (0, centre, 0), "y", "slide", length=throw, period=period))
    wheel = kit.cylinder(0.24, 0.05, dark, (0, 0, 0), 36).turn("x", 90).move(0, 0.42, 0.05) + kit.cylinder(0.05, 0.12, steel, (0, 0, 0), 20).turn("x", 90).move(0, 0.42 + throw, 0.06)
    parts.append(kit.hinge("crank", wheel, (0, 0.42, 0.05), (0, 0, -1), "turn", rate=6.2832 / period, when="always"))
    rng = kit.random("gas")
    tone = {"intake": blue, "squeeze": blue, "power": red, "exhaust": grey}[stroke]
    dot, height = kit.sphere(0.022, tone, (0, 0, 0), 10), 0.14 if stroke == "squeeze" else 0.26
    for k in range(26):
        at = (rng.uniform(-0.24, 0.24), rng.uniform(1.36, 1.36 + height), rng.uniform(0, 0.1))
        way = [rng.uniform(-0.5, 0.5) * (1.8 if stroke == "power" else 1.0) for _ in range(3)]
        parts.append(kit.hinge(f"gas{k}", dot.move(*at), at, way, "bounce", box=(-0.26, 1.35, 0.0, 0.26, 1.56, 0.12)))
    if stroke == "power":
        parts.append(kit.sphere(0.06, kit.material("lamp", "#fff0a0", emission=5.0), (0, 1.53, 0.06), 16))
        parts.append(kit.arrow([(0.12, 1.5, 0.16), (0.12, 1.3, 0.16)], 0.028, kit.material("lamp", "#1fb83c", emission=0.4)))
    elif stroke in ("intake", "exhaust"):
        s = -1 if stroke == "intake" else 1
        way = [(s * 0.75, 1.75, 0.05), (s * 0.42, 1.72, 0.05), (s * 0.3, 1.5, 0.05)]
        parts.append(kit.arrow(way if s < 0 else way[::-1], 0.022, tone))
    else:
        parts.append(kit.arrow([(0.12, 1.16, 0.26), (0.12, 1.4, 0.26)], 0.028, kit.material("lamp", "#1fb83c", emission=0.4)))
    return kit.model(*parts, colliders="none", mass=40.0, facts=kit.pointed(piston=(-0.2, 1.1, 0.25, "piston"), crank=(0.2, 0.35, 0.1), spark=(0, 1.6, 0.05), gas=(0.15, 1.45, 0.13), valve=((-0.2 if stroke != "exhaust" else 0.2), 1.75, 0.02), rod=(0.02, 0.75, 0.16, "piston")))
