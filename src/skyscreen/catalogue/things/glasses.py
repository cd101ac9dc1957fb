"""A pair of sunglasses, open, lying on their arms."""

import math

from skyscreen.catalogue import thing


@thing(en=("glasses", "sunglasses", "spectacles", "eyeglasses"), zh=("眼镜", "墨镜", "太阳镜"), kind="prop", height=0.048,
       mass=0.03, sound="plastic", places=("beach", "living_room"))
def glasses(kit, colour="black", lens="#1a140e"):
    frame, dark = kit.material("plastic", colour, 0.15, slot="colour"), kit.material("plastic", lens, 0.04, slot="lens")
    gold = kit.material("brass")

    def rim(a, grow=0.0):
        """A wayfarer's rim: flat above, round below; the face is curved."""
        c, s = math.cos(a), math.sin(a)
        x = 0.034 + (0.027 + grow) * math.copysign(abs(c) ** 0.75, c)
        y = 0.026 + ((0.019 if s > 0 else 0.021) + grow) * math.copysign(abs(s) ** (0.6 if s > 0 else 0.95), s) + 0.05 * (x - 0.034) * (s > 0)
        return x, y, -1.6 * x * x

    ring = kit.tube([rim(2 * math.pi * k / 40) for k in range(41)], 0.0034, frame, 8, caps=False)
    glass = kit.sheet(lambda u, v: tuple(m + (p - m) * u for m, p in zip((0.034, 0.026, -0.0018), rim(2 * math.pi * v),
                                                                          strict=True)), 4, 40, dark)
    both = (ring + glass + glass.scale(1, 1, 1).move(0, 0, -0.0006)).both()
    bridge = kit.tube([(-0.009, 0.036, 0.0), (0, 0.039, 0.002), (0.009, 0.036, 0.0)], 0.0036, frame, 8, smooth=3)
    arm = kit.tube([(0.063, 0.04, -0.006), (0.068, 0.041, -0.014), (0.069, 0.04, -0.06), (0.066, 0.036, -0.1),
                    (0.063, 0.012, -0.135)], [0.005, 0.005, 0.0036, 0.0032, 0.004], frame, 8, smooth=4)
    stud = kit.sphere(0.0022, gold, (0.0615, 0.041, -0.0008), 8)
    return kit.model(both, bridge, (arm + stud).both(), colliders="box")
