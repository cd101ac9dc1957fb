"""A glacier cut open along its valley: snow above turned to ice, the stream of ice, cracks, stones that it carries, melt water."""

from skyscreen.catalogue import thing


@thing(en=("glacier model", "model glacier", "glacier"), zh=("冰川模型", "冰川", "冰河模型"), kind="prop", height=1.7, mass=400.0, sound="ice", places=("studio",))
def glacier_model(kit):
    rock, ice, snow = kit.material("rock", "#6e6962"), kit.material("ice", "#a8d2ea", 0.2), kit.material("snow", "#ffffff")
    bed = [(-1.3, 1.2), (-0.95, 0.95), (-0.5, 0.66), (0.0, 0.42), (0.5, 0.26), (1.0, 0.16), (1.4, 0.14)]
    ground = kit.extrude([(-1.3, 0), (1.4, 0), *reversed(bed)], 0.8, rock)
    wall = kit.extrude([(-1.3, 0.1), (1.4, 0.1), (1.4, 0.3), (0.9, 0.55), (0.4, 0.75), (-0.2, 1.05), (-0.7, 1.4), (-1.05, 1.7), (-1.3, 1.62)], 0.1, rock).move(0, 0, -0.42)
    top = [(0.62, 0.24), (0.5, 0.42), (0.2, 0.58), (-0.2, 0.76), (-0.6, 0.99), (-0.95, 1.24), (-1.3, 1.42)]
    tongue = kit.extrude([*[p for p in bed if p[0] <= 0.5], *top], 0.7, ice)
    firn = kit.extrude([(-1.3, 1.36), (-0.95, 1.18), (-0.6, 0.94), (-0.2, 0.72), (-0.2, 0.79), (-0.6, 1.04), (-0.95, 1.31), (-1.3, 1.52)], 0.74, snow)
    dark = kit.material("ice", "#4f86a8", 0.3)
    cracks = kit.ropes([((x, y, 0.355), (x + 0.03, y - 0.14, 0.355), 0.009) for x, y in ((0.25, 0.55), (0.1, 0.62), (-0.05, 0.69), (0.37, 0.48))], dark, 5)
    rng, stone = kit.random("stones"), kit.sphere(0.035, kit.material("rock", "#4c463f"), (0, 0, 0), 8)
    stones = stone.many([(0.6 + rng.uniform(0, 0.28), 0.24 + rng.uniform(0, 0.09), rng.uniform(-0.3, 0.34), 0, rng.uniform(0.6, 1.4)) for _ in range(40)] + [(-0.9 + 0.16 * k, 0.93 - 0.085 * k, 0.35, 0, 0.6) for k in range(9)])
    stream = kit.tube([(0.72, 0.235, 0.1), (0.95, 0.185, 0.2), (1.15, 0.165, 0.1), (1.4, 0.15, 0.2)], 0.025, kit.material("plastic", "#3f8fd0", 0.1), 8, smooth=4)
    # The ice slides and creeps; it is quickest at its surface.
    arrows = [kit.hinge(f"flow{k}", kit.arrow([(x, y, 0.37), (x + long * 0.86, y - long * 0.5, 0.37)], 0.013, kit.material("lamp", "#1f5f9a", emission=0.6)), (x, y, 0), (0.86, -0.5, 0), "slide", length=0.03, period=4.0) for k, (x, y, long) in enumerate(((-0.78, 1.06, 0.3), (-0.74, 0.95, 0.2), (-0.32, 0.76, 0.3), (-0.28, 0.66, 0.2)))]
    return kit.model(ground, wall, tongue, firn, cracks, stones, stream, *arrows, colliders="box", mass=400.0, facts=kit.pointed(snow=(-1.0, 1.36, 0.37), ice=(-0.1, 0.62, 0.37), cracks=(0.15, 0.58, 0.36), stones=(0.75, 0.32, 0.25), water=(1.2, 0.17, 0.15), rock=(-0.4, 0.35, 0.4)))
