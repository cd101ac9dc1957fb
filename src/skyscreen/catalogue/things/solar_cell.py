"""A solar cell cut open: glass, two layers of silicon, metal; light knocks electrons loose, and a wire leads them through a lamp."""

from skyscreen.catalogue import thing


@thing(en=("solar cell", "solar cell model", "photovoltaic cell"), zh=("太阳能电池模型", "太阳能电池", "光伏电池"), kind="prop", height=1.55, mass=10.0, sound="glass", places=("studio",))
def solar_cell(kit, lit=1):
    parts = []
    for y, high, tone, name in ((0.3, 0.06, "#8f969c", "steel"), (0.36, 0.2, "#3a4a78", "plastic"), (0.56, 0.12, "#24408f", "plastic"), (0.68, 0.05, "#a8d4ea", "plastic")):
        parts.append(kit.box(1.5, high, 0.5, kit.material(name, tone, 0.25), 0.004, (-0.15, y, 0)))
    parts.append(kit.box(1.6, 0.3, 0.4, kit.material("wood", "walnut"), 0.02, (-0.15, 0, 0)))
    grid = kit.material("steel", "#d8dde2", 0.2)
    parts += [kit.box(0.03, 0.02, 0.5, grid, 0.0, (-0.75 + 0.3 * k, 0.73, 0)) for k in range(5)]
    wire = kit.material("paint", "#c0392b", 0.4)
    parts.append(kit.ropes([((0.6, 0.74, 0.1), (0.95, 0.74, 0.1), 0.013), ((0.95, 0.74, 0.1), (0.95, 0.33, 0.1), 0.013), ((0.95, 0.33, 0.1), (0.6, 0.33, 0.1), 0.013)], wire, 8))
    parts.append(kit.sphere(0.1, kit.material("lamp" if lit else "plastic", "#ffd27a" if lit else "#d8dce0", emission=4.5 if lit else 0.0), (0.98, 0.55, 0.14), 22))
    if lit:
        ray, bead = kit.material("lamp", "#ffd23c", emission=1.6), kit.sphere(0.024, kit.material("lamp", "#5ab4ff", emission=1.8), (0, 0, 0), 10)
        parts.append(kit.sphere(0.16, kit.material("lamp", "#ffc24a", emission=4.0), (-0.85, 1.38, 0), 26))
        parts += [kit.arrow([(-0.75 + 0.14 * k, 1.3 - 0.04 * k, 0.26), (-0.5 + 0.26 * k, 0.66, 0.26)], 0.014, ray) for k in range(3)]
        rng = kit.random("electrons")
        for k in range(12):
            at = (-0.8 + 0.11 * k, 0.42, 0.262)
            parts.append(kit.hinge(f"e{k}", bead.move(*at), at, (0, 1, 0), "stream", length=0.2, period=2.0, phase=rng.random()))
        step = 0.41 / 3
        parts.append(kit.hinge("wire", bead.many([(0.95, 0.74 - step * k, 0.13) for k in range(3)]), (0, 0, 0), (0, -1, 0), "stream", length=step, period=0.9))
    return kit.model(*parts, colliders="box", mass=10.0, facts=kit.pointed(light=(-0.5, 1.0, 0.27), silicon=(-0.7, 0.47, 0.26), electron=(-0.2, 0.6, 0.27), metal=(-0.5, 0.33, 0.26), glass=(-0.8, 0.7, 0.26), lamp=(1.0, 0.6, 0.2)))
