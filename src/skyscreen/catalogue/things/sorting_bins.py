"""Four bins in a row for sorted rubbish, in the colours of the Chinese standard GB/T 19095-2019: blue what can be used again, green from the kitchen, red harmful, grey the rest."""

from skyscreen.catalogue import thing


@thing(en=("sorting bins", "recycling bins", "recycling bin", "waste sorting bins", "sorted rubbish bins"), zh=("分类垃圾桶", "垃圾分类桶", "回收箱", "可回收垃圾桶"), kind="prop", height=1.08, mass=48.0, sound="plastic", places=("park", "city_street", "school_yard"))
def sorting_bins(kit):
    dark = kit.material("rubber", "#22262a")
    parts, points = [], {}
    for k, (name, tone) in enumerate((("reuse", "#1f62b8"), ("kitchen", "#2f8f45"), ("harm", "#c8281e"), ("rest", "#6c7278"))):
        x, skin = -0.99 + 0.66 * k, kit.material("plastic", tone, 0.45)
        body = kit.tower([(0.24, 0.08), (0.29, 0.96), (0.31, 0.96), (0.31, 1.0)], skin).scale(1, 1, 1)
        lid = kit.box(0.6, 0.08, 0.62, kit.material("plastic", kit.mix(tone, "#000000", 0.2), 0.45), 0.03, (0, 1.0, 0))
        wheels = kit.cylinder(0.08, 0.05, dark, (0, 0, 0), 20).turn("z", 90)
        plate = kit.box(0.3, 0.3, 0.01, kit.material("plastic", "#ffffff", 0.5), 0.004, (0, 0.45, 0.275))
        parts.append((body + lid + plate + wheels.move(-0.2, 0.08, -0.2) + wheels.move(0.24, 0.08, -0.2)).move(x, 0, 0))
        mark, at = kit.material("plastic", tone, 0.5), (x, 0.6, 0.29)
        if name == "reuse":  # arrows that go round
            parts += [kit.arrow([(x + 0.09 * dx, 0.6 + 0.09 * dy, 0.29) for dx, dy in way], 0.012, mark) for way in (((-1, -0.8), (1, -0.8)), ((1.0, -0.5), (0.15, 1.0)), ((-0.15, 1.0), (-1, -0.5)))]
        elif name == "kitchen":  # an apple with its leaf
            parts += [kit.ellipsoid(0.075, 0.07, 0.012, mark, at, 20), kit.ellipsoid(0.035, 0.015, 0.01, mark, (x + 0.03, 0.69, 0.29), 12)]
        elif name == "harm":  # a cross
            parts += [kit.box(0.2, 0.04, 0.012, mark, 0.0, (0, -0.02, 0)).turn("z", t).move(*at) for t in (45, -45)]
        else:  # a bag, tied
            parts += [kit.ellipsoid(0.085, 0.07, 0.012, mark, (x, 0.57, 0.29), 20), kit.ellipsoid(0.03, 0.035, 0.01, mark, (x, 0.66, 0.29), 12)]
        points[name] = (x, 1.06, 0.2)
    return kit.model(*parts, colliders="box", mass=48.0, facts=kit.pointed(**points))
