"""A film camera with two reels on a wooden tripod."""

import math

from skyscreen.catalogue import thing


@thing(en=("movie camera", "video camera", "cinema camera", "cine camera", "camcorder", "tv camera", "camera on a tripod"), zh=("摄影机", "摄像机", "电影摄影机"), kind="prop",
    places=("studio",),
    height=1.64, mass=12.0, sound="metal")
def movie_camera(kit, colour="black"):
    black, steel, wood = kit.material("paint", colour, 0.35, slot="colour"), kit.material("steel", rough=0.15), kit.material("wood", "walnut")
    body = kit.box(0.14, 0.2, 0.3, black, 0.01, at=(0, 1.22, 0)) + kit.box(0.016, 0.14, 0.2, steel, 0.003, at=(0.07, 1.25, 0))
    reel = kit.torus(0.1, 0.006, steel, segments=32, sides=6) + kit.cylinder(0.075, 0.02, kit.material("plastic", "#2a1a14", 0.2), (0, -0.01, 0), 28) + kit.cylinder(0.025, 0.03, steel, (0, -0.015, 0), 18) + kit.ropes([((0.02 * math.cos(a), 0.014, 0.02 * math.sin(a)), (0.1 * math.cos(a), 0.014, 0.1 * math.sin(a)), 0.006) for a in (2 * math.pi * k / 5 for k in range(5))], steel)
    reels = sum(kit.hinge(f"reel{k}", reel.turn("z", 90).move(0, 1.52, z), (0, 1.52, z), "x", "turn", rate=2.0, when="always") for k, z in enumerate((0.11, -0.11)))
    lens = kit.lathe([(0.035, 0), (0.035, 0.06), (0.042, 0.08), (0.042, 0.1), (0.03, 0.1), (0, 0.09)], black, segments=28).turn("x", 90).move(0, 1.31, 0.15) + kit.ellipsoid(0.03, 0.03, 0.01, kit.material("eye", "#101a30"), (0, 1.31, 0.245), 20) + kit.box(0.13, 0.11, 0.006, black, 0.0).turn("x", -18).move(0, 1.36, 0.25)
    finder = kit.cylinder(0.02, 0.12, black, segments=16).turn("x", -90).move(0.05, 1.36, -0.15) + kit.ropes([((-0.07, 1.3, 0), (-0.1, 1.3, 0), 0.006), ((-0.1, 1.3, 0), (-0.1, 1.24, 0.05), 0.006)], steel, 6)
    legs = kit.ropes([((0, 1.2, 0), (0.55 * math.sin(a), 0, 0.55 * math.cos(a)), 0.022) for a in (0.5, 2.6, 4.7)], wood, 8) + kit.cylinder(0.07, 0.05, steel, (0, 1.17, 0), 20)
    return kit.model(body, reels, lens, finder, legs, colliders="box", sockets={"lens": ((0, 1.31, 0.26), (0, 0, 1))})
