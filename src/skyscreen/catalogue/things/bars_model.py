"""A chart that grows: bars of different heights come up one after another on a board with lines."""

from skyscreen.catalogue import thing


@thing(en=("bar chart", "bar graph", "growing chart"), zh=("柱状图", "条形图", "图表"), kind="prop", height=1.4, mass=20.0, sound="plastic", places=("studio", "classroom", "office"))
def bars_model(kit, values="2 3 4 5", tones="#2f7fd8"):
    """`values`: numbers parted by spaces, drawn in proportion to the largest; `tones`: one colour or one a bar."""
    heights = [float(v) for v in str(values).split()]
    colours = str(tones).split()
    most, step = max(heights), 2.0 / len(heights)
    parts = [kit.box(2.4, 0.06, 0.6, kit.material("wood", "walnut"), 0.01), kit.box(2.3, 1.3, 0.03, kit.material("plastic", "#f4f1e8", 0.7), 0.005, (0, 0.06, -0.2))]
    parts.append(kit.ropes([((-1.12, 0.06 + 0.25 * k, -0.18), (1.12, 0.06 + 0.25 * k, -0.18), 0.004) for k in range(1, 6)], kit.material("plastic", "#b8b2a4", 0.7), 6))
    points = {}
    for k, value in enumerate(heights):
        x, high = -1.0 + step * (k + 0.5), 1.15 * value / most
        bar = kit.box(0.62 * step, high, 0.22, kit.material("plastic", colours[k % len(colours)], 0.35), 0.012, (x, 0.06, 0))
        parts.append(kit.hinge(f"bar{k + 1}", bar, (x, 0.06, 0), "y", "unfold", period=0.7, phase=0.35 * k))
        points[f"bar{k + 1}"] = (x, 0.06 + high, 0.05)
    return kit.model(*parts, colliders="box", mass=20.0, facts=kit.pointed(**points))
