"""A virtual reality headset: a smooth white visor, a dark face pad, a strap round the head, two hand grips."""

from skyscreen.catalogue import thing


@thing(en=("vr headset", "virtual reality headset", "vr goggles", "vr glasses"), zh=("vr眼镜", "vr头盔", "虚拟现实眼镜", "vr头显"), kind="prop",
    places=("living_room",), height=0.1583, mass=0.6, sound="plastic")
def vr_headset(kit, colour="#eceef0"):
    shell, dark, strap = kit.material("plastic", colour, 0.3, slot="colour"), kit.material("pane", "#15181c"), kit.material("cloth", "#3a3e44")
    visor = kit.box(0.18, 0.1, 0.08, shell, 0.03, (0, 0.01, 0.05)) + kit.box(0.15, 0.07, 0.006, dark, 0.02, (0, 0.025, 0.088)) + kit.box(0.17, 0.095, 0.035, kit.material("rubber", "#24262a"), 0.02, (0, 0.012, 0.0))
    eyes = kit.cylinder(0.009, 0.004, kit.material("lamp", "#5ac8ff", emission=0.8), (0, 0, 0), 14).turn("x", 90).many([(s * 0.06, 0.04 + 0.03 * t, 0.0905) for s in (-1, 1) for t in (0, 1)])
    band = kit.tube([(0.09, 0.06, 0.03), (0.105, 0.065, -0.05), (0.07, 0.07, -0.14), (0, 0.075, -0.165), (-0.07, 0.07, -0.14), (-0.105, 0.065, -0.05), (-0.09, 0.06, 0.03)], 0.009, strap, 8, smooth=5) + kit.tube([(0, 0.105, 0.03), (0, 0.15, -0.04), (0, 0.14, -0.12), (0, 0.08, -0.165)], 0.008, strap, 8, smooth=5)
    grip = kit.capsule((0, 0.02, 0), (0, 0.02, 0.09), 0.018, shell, 12) + kit.torus(0.045, 0.007, shell, (0, 0.02, -0.03), 26, 8) + kit.cylinder(0.008, 0.008, dark, (0, 0.036, 0.02), 12)
    return kit.model(visor, eyes, band, grip.turn("y", 30).move(0.2, 0, 0.05), grip.turn("y", -30).move(-0.2, 0, 0.05), colliders="box")
