"""A rag doll that sits: yarn hair in bunches, button eyes, a spotted dress."""

import math

from skyscreen.catalogue import thing


@thing(en=("doll", "rag doll", "puppet", "toy doll", "marionette"), zh=("布娃娃", "玩偶", "木偶", "洋娃娃"), kind="prop", height=0.262, mass=0.3, sound="cloth", places=("bedroom", "living_room"))
def doll(kit, colour="red"):
    skin, cloth, yarn = kit.material("cloth", "#f0cba8"), kit.material("cloth", colour, slot="colour"), kit.material("rope", "#b8642a")
    body = kit.lathe([(0, 0.0), (0.075, 0.01), (0.08, 0.03), (0.045, 0.11), (0.035, 0.14), (0, 0.145)], cloth, segments=24) + kit.sphere(0.055, skin, (0, 0.19, 0), 20) + kit.sphere(0.006, kit.material("cloth", "white"), segments=6).many([(0.07 * math.sin(a), 0.04, 0.07 * math.cos(a)) for a in (2 * math.pi * k / 12 for k in range(12))])
    legs = kit.capsule((0.03, 0.02, 0.05), (0.04, 0.02, 0.15), 0.018, kit.material("cloth", "white"), 9).both() + kit.ellipsoid(0.02, 0.026, 0.018, kit.material("leather", "black"), (0.04, 0.027, 0.16), 10).both() + kit.capsule((0.035, 0.125, 0), (0.085, 0.06, 0.04), 0.014, skin, 8).both()
    face = kit.cylinder(0.0065, 0.004, kit.material("plastic", "black"), segments=10).turn("x", 90).move(0.02, 0.198, 0.05).both() + kit.tube([(-0.018, 0.175, 0.05), (0, 0.167, 0.0545), (0.018, 0.175, 0.05)], 0.002, kit.material("cloth", "red"), 5, smooth=3) + kit.sphere(0.008, kit.material("cloth", "pink"), (0.033, 0.182, 0.041), 8).both()
    hair = kit.sphere(0.058, yarn, (0, 0.2, -0.008), 16).scale(1, 1, 1) + kit.tube([(0.05, 0.22, 0), (0.085, 0.2, 0), (0.09, 0.13, 0.01)], [0.014, 0.022, 0.01], yarn, 9, smooth=4).both() + kit.torus(0.013, 0.006, cloth, segments=12, sides=5).turn("z", 60).move(0.058, 0.218, 0).both()
    return kit.model(body, legs, face.move(0, 0, 0.004), hair.move(0, 0.004, -0.006), colliders="box")
