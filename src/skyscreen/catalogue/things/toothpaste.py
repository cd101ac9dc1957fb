"""A tube of toothpaste lying on its side: flat crimped end, striped print, a screw cap, a worm of paste."""

from skyscreen.catalogue import thing


@thing(en=("toothpaste", "tube of toothpaste"), zh=("牙膏",), kind="prop", places=("bathroom",), height=0.042, mass=0.12, sound="plastic")
def toothpaste(kit, colour="white", band="#c8202c"):
    tube, ink, cap = kit.material("plastic", colour, 0.25, slot="colour"), kit.material("plastic", band, 0.25, slot="band"), kit.material("plastic", "#1a4fa8", 0.3)
    ring = lambda x, wide, high: [(x, 0.021 + high * s, wide * c) for c, s in ((1, 0), (0.92, 0.39), (0.71, 0.71), (0.38, 0.92), (0, 1), (-0.38, 0.92), (-0.71, 0.71), (-0.92, 0.39), (-1, 0), (-0.92, -0.39), (-0.71, -0.71), (-0.38, -0.92), (0, -1), (0.38, -0.92), (0.71, -0.71), (0.92, -0.39))]
    rows = [(-0.092, 0.029, 0.0012), (-0.08, 0.029, 0.002), (-0.03, 0.026, 0.012), (0.0, 0.0245, 0.0165), (0.03, 0.0225, 0.019), (0.062, 0.02, 0.0195), (0.074, 0.013, 0.013)]
    parts = [kit.loft([ring(*rows[k]), ring(*rows[k + 1])], ink if k in (2, 4) else tube, caps=k in (0, 5)) for k in range(6)]
    top = kit.cylinder(0.0125, 0.024, cap, segments=20, top=0.0105).turn("z", -90).move(0.074, 0.021, 0)
    paste = kit.tube([(0.125, 0.005, 0.03), (0.12, 0.006, 0.012), (0.128, 0.007, -0.004), (0.118, 0.006, -0.018), (0.126, 0.005, -0.032)], [0.003, 0.006, 0.0062, 0.006, 0.0018], kit.material("food", "#dff4ee", 0.2), 10, smooth=4)
    return kit.model(*parts, top, paste, colliders="box", sockets={"grip": (0, 0.021, 0)})
