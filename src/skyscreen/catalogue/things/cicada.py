"""A cicada: a broad dark body, big eyes, clear veined wings folded like a roof."""

from skyscreen.catalogue import thing


@thing(
    en=("cicada",),
    zh=("蝉", "知了"),
    kind="quadruped", height=0.0192, mass=0.004, sound="flesh", places=("forest", "garden"), moves="walker", motions=("idle",),
)  # fmt: skip
def cicada(kit, colour="#2a2a22"):
    shell, green = kit.material("horn", colour, 0.25, slot="colour"), kit.material("horn", "#6a8a3a", 0.3)
    body = kit.ellipsoid(0.0075, 0.0065, 0.011, shell, (0, 0.012, 0.006), 20) + kit.tube([(0, 0.0115, 0.0), (0, 0.010, -0.012), (0, 0.007, -0.024)], [0.007, 0.0055, 0.001], shell, 14, smooth=3) + kit.ellipsoid(0.0055, 0.001, 0.006, green, (0, 0.0182, 0.006), 12)
    wing = kit.ellipsoid(0.0004, 0.0062, 0.0205, kit.material("ice", "#cfdcd8"), (0.0072, 0.0115, -0.013), 16).turn("z", 20) + kit.tube([(0.005, 0.017, 0.004), (0.0078, 0.0165, -0.012), (0.0075, 0.0115, -0.033)], 0.0005, green, 5, smooth=3)
    head = kit.ellipsoid(0.0078, 0.005, 0.0045, shell, (0, 0.0125, 0.0165), 18) + kit.sphere(0.0026, kit.material("eye", "#7a2a14", 0.1), (0.0072, 0.0135, 0.0172), 12).both() + kit.tube([(0.002, 0.0155, 0.020), (0.004, 0.018, 0.024)], 0.0003, shell, 4).both()
    legs = []
    for hip_z, foot_z in ((0.012, 0.020), (0.005, 0.004), (-0.002, -0.012)):
        hip = (0.0045, 0.008, hip_z)
        legs.append((kit.tube([hip, (0.011, 0.009, (hip_z + foot_z) / 2), (0.0145, 0.0, foot_z)], [0.0011, 0.0009, 0.0004], shell, 6), hip))
    return kit.legged(body, wing.both(), legs=legs, head=(head, (0, 0.012, 0.014)))
