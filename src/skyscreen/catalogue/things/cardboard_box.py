"""A cardboard box: flaps taped shut, or folded out round what is in it; a shipping label, arrows for this side up."""

from skyscreen.catalogue import thing


@thing(en=("cardboard box", "carton", "moving box", "cardboard boxes", "shipping box", "delivery box"), zh=("纸箱", "纸箱子", "快递盒", "快递箱", "纸盒"), kind="prop", places=("warehouse", "attic"), height=0.4, mass=3.0, sound="wood")
def cardboard_box(kit, colour="#b98a56", open=0):
    card, edge = kit.material("paper", colour, 0.9, slot="colour"), kit.material("paper", kit.mix(colour, "black", 0.25))
    tape, ink = kit.material("plastic", kit.mix(colour, "white", 0.3), 0.15), kit.material("paint", "#3a2a1a")
    body = kit.box(0.56, 0.392, 0.42, card, 0.004)
    flaps = kit.box(0.276, 0.006, 0.42, card, 0.0, (0.141, 0.393, 0)).both() + kit.box(0.006, 0.002, 0.42, edge, 0.0, (0, 0.3925, 0))
    band = kit.box(0.06, 0.0012, 0.424, tape, 0.0, (0, 0.399, 0)) + kit.box(0.06, 0.1, 0.001, tape, 0.0, (0, 0.3, 0.2108)) + kit.box(0.06, 0.1, 0.001, tape, 0.0, (0, 0.3, -0.2108))
    label = kit.box(0.15, 0.1, 0.001, kit.material("paper", "#f4f2ea"), 0.0, (-0.16, 0.2, 0.2112)) + kit.box(0.0024, 0.03, 0.001, ink, 0.0).many([(-0.215 + 0.0052 * k + 0.0022 * (k * k % 3), 0.212, 0.212) for k in range(18)]) + kit.box(0.1, 0.005, 0.001, ink, 0.0).many([(-0.17, 0.262 + 0.012 * k, 0.212) for k in range(3)])
    arrow = kit.extrude([(-0.008, 0), (0.008, 0), (0.008, 0.04), (0.024, 0.04), (0, 0.075), (-0.024, 0.04), (-0.008, 0.04)], 0.001, ink)
    ups = arrow.many([(0.15, 0.06, 0.2112), (0.21, 0.06, 0.2112)]) + kit.box(0.12, 0.006, 0.001, ink, 0.0, (0.18, 0.045, 0.2112))
    grips = kit.ellipsoid(0.001, 0.018, 0.05, kit.material("paint", "#2a1c10"), (0.2802, 0.28, 0), 20).both()
    if open:
        wall = kit.box(0.56, 0.392, 0.006, card, 0.001, (0, 0, 0.207)).both("z") + kit.box(0.006, 0.392, 0.42, card, 0.001, (0.277, 0, 0)).both()
        folded = kit.box(0.56, 0.006, 0.2, card, 0.0, (0, 0, 0.1)).turn("x", 38).move(0, 0.392, 0.208).both("z") + kit.box(0.2, 0.006, 0.42, card, 0.0, (0.1, 0, 0)).turn("z", -38).move(0.278, 0.392, 0).both()
        nest = kit.box(0.548, 0.28, 0.408, kit.material("cloth", "#c8b8a0"), 0.03)  # so high that what lies on it looks over the rim
        return kit.model(wall, folded, nest, label, ups, grips, colliders="box", sockets={"inside": (0, 0.285, 0), "top": (0, 0.4, 0)})
    return kit.model(body, flaps, band, label, ups, grips, colliders="box", sockets={"top": (0, 0.4, 0)})
