"""A chimney stack: red brick with a projecting crown, soot about the wide flue, a skirt of roof tiles at its foot."""

from skyscreen.catalogue import thing


@thing(en=("chimney", "chimney stack", "brick chimney", "smokestack", "flue"),
       zh=("烟囱", "大烟囱", "烟筒", "砖烟囱", "屋顶烟囱"), kind="furniture", height=1.62, mass=900.0, sound="stone", places=("rooftop",))
def chimney(kit, colour="#9a4a34"):
    brick, joint, soot, tile = kit.material("brick", colour, slot="colour"), kit.material("concrete", "#a8a098"), kit.material("paint", "#0c0b0b", 0.95), kit.material("tile", "#5a4038")
    wide, hole = 1.0, 0.66

    def frame(outer, inner, y0, y1, paint):
        t = (outer - inner) / 2
        return kit.box(outer, y1 - y0, t, paint, 0.01).many([(0, y0, s * (outer - t) / 2) for s in (-1, 1)]) + kit.box(t, y1 - y0, inner, paint, 0.01).many([(s * (outer - t) / 2, y0, 0) for s in (-1, 1)])
    stack = frame(wide, hole, 0.0, 1.40, brick) + frame(wide + 0.16, hole, 1.40, 1.50, joint) + frame(wide + 0.08, hole, 1.50, 1.62, brick)
    courses = frame(wide + 0.012, wide - 0.02, 0.0, 0.012, joint).many([(0, 0.10 + 0.13 * k, 0) for k in range(10)])
    inside = kit.box(hole, 0.02, hole, soot, 0.0, at=(0, 1.30, 0)) + kit.box(hole + 0.004, 0.24, 0.01, soot, 0.0).many([(0, 1.36, s * hole / 2) for s in (-1, 1)])
    inside += kit.box(0.01, 0.24, hole, soot, 0.0).many([(s * hole / 2, 1.36, 0) for s in (-1, 1)])
    roof = kit.box(0.30, 0.03, 0.42, tile, 0.01).turn("x", 8).many([(-1.2 + 0.3 * i, 0.02, -0.9 + 0.36 * j) for i in range(9) for j in range(6) if abs(-1.2 + 0.3 * i) > 0.5 or abs(-0.9 + 0.36 * j) > 0.5])
    return kit.model(stack, courses, inside, roof, colliders="box", sockets={"smoke": (0, 1.62, 0), "top": (0, 1.62, 0)})
