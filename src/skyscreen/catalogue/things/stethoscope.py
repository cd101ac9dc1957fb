"""A stethoscope lying coiled: black tubes, steel ear pieces and chest piece."""

from skyscreen.catalogue import thing


@thing(
    en=("stethoscope",),
    zh=("听诊器",),
    kind="prop", height=0.026, mass=0.15, sound="rubber", places=("hospital",),
)  # fmt: skip
def stethoscope(kit, colour="#1c2024"):
    rubber, steel = kit.material("rubber", colour, slot="colour"), kit.material("steel")
    hose = kit.tube([(0.0, 0.012, 0.1), (0.06, 0.012, 0.06), (0.08, 0.012, -0.03), (0.0, 0.012, -0.1), (-0.08, 0.012, -0.03), (-0.05, 0.016, 0.05), (0.0, 0.02, 0.02), (0.02, 0.016, -0.03)], 0.006, rubber, 10, smooth=5)
    arms = kit.tube([(0.02, 0.016, -0.03), (0.05, 0.014, -0.09), (0.06, 0.014, -0.16), (0.035, 0.014, -0.2)], 0.004, steel, 8, smooth=4) + kit.tube([(0.02, 0.016, -0.03), (-0.01, 0.014, -0.09), (-0.02, 0.014, -0.16), (0.005, 0.014, -0.2)], 0.004, steel, 8, smooth=4)
    return kit.model(hose, arms, kit.sphere(0.007, rubber, (0, 0, 0), 10).many([(0.035, 0.014, -0.2), (0.005, 0.014, -0.2)]), kit.lathe([(0, 0), (0.022, 0.0), (0.023, 0.006), (0.014, 0.014), (0.006, 0.02), (0, 0.022)], steel, (0.0, 0.002, 0.108), 26), colliders="box")
