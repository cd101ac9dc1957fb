"""A spiral notebook, its cover closed over ruled leaves, an elastic and a page marker."""

from skyscreen.catalogue import thing


@thing(en=("notebook", "exercise book", "spiral notebook", "notepad", "diary", "journal", "sketchbook"), zh=("笔记本", "本子", "作业本", "练习本", "日记本", "素描本", "账目本"), kind="prop", places=("classroom",), height=0.022, mass=0.25, sound="paper")
def notebook(kit, colour="#2a6a8c"):
    cover, leaf, wire = kit.material("paper", colour, 0.6, slot="colour"), kit.material("paper", "#f4f0e0"), kit.material("steel")
    out = kit.box(0.148, 0.0016, 0.21, cover, 0.0) + kit.box(0.144, 0.012, 0.206, leaf, 0.0, (0, 0.0016, 0)) + kit.box(0.148, 0.0018, 0.21, cover, 0.0, (0, 0.0136, 0))
    edges = kit.box(0.1442, 0.0004, 0.2062, kit.material("paper", "#c8c2b0"), 0.0).many([(0, 0.0034 + 0.002 * k, 0) for k in range(5)])
    rings = kit.torus(0.0095, 0.0009, wire, segments=16, sides=5).turn("x", 90).many([(-0.072, 0.0105, -0.093 + 0.0103 * k) for k in range(19)])
    label = kit.box(0.075, 0.0006, 0.045, kit.material("paper", "#f2ecd8"), 0.0, (0.008, 0.0154, -0.045)) + kit.box(0.055, 0.0003, 0.0014, kit.material("paint", "#506070"), 0.0).many([(0.008, 0.016, -0.056 + 0.011 * k) for k in range(3)])
    band = kit.box(0.005, 0.0174, 0.2112, kit.material("cloth", "#20242a"), 0.0, (0.055, -0.0, 0)) + kit.strip([(0.02, 0.0018, 0.1), (0.02, 0.0016, 0.125), (0.026, 0.001, 0.14)], 0.006, kit.material("silk", "crimson"))
    return kit.model(out, edges, rings, label, band, colliders="box", sockets={"grip": (0, 0.008, 0)})
