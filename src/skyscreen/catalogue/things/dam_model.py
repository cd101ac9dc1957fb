"""A dam cut open: the lake behind it, the pipe down, the turbine that its water turns, the generator over it, the power line."""

from skyscreen.catalogue import thing


@thing(en=("dam model", "model dam", "hydropower plant"), zh=("水坝模型", "水电站模型", "水电站", "水坝"), kind="prop", height=1.65, mass=300.0, sound="stone", places=("studio",))
def dam_model(kit):
    concrete, water = kit.material("concrete", "#b9b6ae"), kit.material("plastic", "#2f7fc0", 0.12)
    base = kit.box(3.0, 0.14, 0.8, kit.material("rock", "#6b5442"), 0.01)
    lake = kit.box(1.3, 0.96, 0.7, water, 0.0, (-0.85, 0.14, 0))
    dam = kit.extrude([(-0.22, 0.14), (0.42, 0.14), (0.02, 1.24), (-0.22, 1.24)], 0.8, concrete)
    river = kit.box(0.98, 0.14, 0.7, water, 0.0, (1.0, 0.14, 0))
    house = kit.box(0.5, 0.34, 0.6, kit.material("plaster", "#d8cdb4"), 0.01, (0.62, 0.5, -0.08)) + kit.box(0.54, 0.04, 0.66, kit.material("tile", "#8a4630"), 0.0, (0.62, 0.84, -0.08))
    wall = kit.box(0.5, 0.36, 0.3, concrete, 0.0, (0.62, 0.14, -0.2))
    flow = kit.material("plastic", "#5ab0ea", 0.1)
    pipe = kit.tube([(-0.5, 0.62, 0.36), (-0.2, 0.6, 0.4), (0.2, 0.4, 0.42), (0.55, 0.3, 0.42)], 0.07, flow, 14, smooth=6)
    beads = kit.sphere(0.022, kit.material("lamp", "#ffffff", emission=0.8), (0, 0, 0), 8)
    # White drops mark the fall of the water: along the straight middle of the pipe.
    step = ((0.2 + 0.2) ** 2 + 0.2**2) ** 0.5 / 3
    way = (0.894, -0.447, 0.0)
    drops = kit.hinge("drops", beads.many([(-0.2 + way[0] * step * k, 0.6 + way[1] * step * k, 0.48) for k in range(3)]), (0, 0, 0), way, "stream", length=step, period=0.5)
    hub = kit.cylinder(0.05, 0.12, kit.material("steel"), (0, 0, 0), 16).turn("x", 90).move(0.66, 0.3, 0.36)
    blade = kit.box(0.035, 0.15, 0.1, kit.material("steel", "#e0b040", 0.3), 0.004, (0, 0.03, 0))
    wheel = hub + sum((blade.turn("z", 45 * k).move(0.66, 0.3, 0.42) for k in range(1, 8)), blade.move(0.66, 0.3, 0.42))
    turbine = kit.hinge("turbine", wheel, (0.66, 0.3, 0.42), "z", "turn", rate=-4.0, when="always")
    shaft = kit.cylinder(0.025, 0.26, kit.material("steel"), (0.66, 0.42, 0.3), 12)
    generator = kit.cylinder(0.14, 0.16, kit.material("paint", "#c46a2e", 0.4), (0.66, 0.62, 0.3), 26)
    mast = kit.ropes([((1.25 + s * 0.07, 0.28, 0), (1.25 + s * 0.02, 1.6, 0), 0.012) for s in (-1, 1)] + [((1.05, y, 0), (1.45, y, 0), 0.012) for y in (1.3, 1.48)], kit.material("steel"), 6)
    line = kit.tube([(0.72, 0.86, 0.1), (0.95, 1.1, 0.02), (1.1, 1.3, 0)], 0.01, kit.material("paint", "#26262a"), 6, smooth=4)
    return kit.model(base, lake, dam, river, house, wall, pipe, drops, turbine, shaft, generator, mast, line, colliders="box", mass=300.0, facts=kit.pointed(lake=(-1.1, 0.95, 0.36), dam=(0.0, 0.95, 0.41), pipe=(0.0, 0.52, 0.48), turbine=(0.66, 0.3, 0.48), generator=(0.72, 0.7, 0.43), line=(1.25, 1.48, 0.02), river=(1.3, 0.25, 0.36)))
