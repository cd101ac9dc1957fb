"""An excavator: tracks, a turning house with its cab, the bent boom, arm and toothed bucket."""

from skyscreen.catalogue import thing


@thing(en=("excavator", "power shovel", "backhoe", "mechanical digger", "digger", "steam shovel"), zh=("挖掘机", "挖土机", "钩机"), kind="vehicle", height=4.81, mass=20000.0, sound="metal", places=("factory", "farm", "city_street"), speed=1.5)
def excavator(kit, colour="#e8a812"):
    paint, iron, glass = kit.material("carpaint", colour, slot="colour"), kit.material("iron"), kit.material("pane")
    tracks = kit.crawler(4.0, 0.95, 0.6, 2.4, 6) + kit.box(2.0, 0.4, 1.6, iron, at=(0, 0.45, 0)) + kit.cylinder(0.75, 0.3, iron, (0, 0.8, 0), 24)
    house = kit.box(2.7, 1.1, 2.9, paint, 0.12, at=(0, 1.1, -0.7)) + kit.box(2.6, 0.9, 0.5, kit.material("carpaint", "charcoal"), 0.15, at=(0, 1.15, -2.2)) + sum(kit.box(0.06, 0.06, 1.2, iron, at=(1.36, 1.4 + 0.14 * k, -1.0)) for k in range(4)).both()
    cab = kit.box(1.0, 1.75, 1.6, glass, 0.08, at=(0.8, 1.2, 0.45)) + kit.box(1.06, 0.1, 1.66, paint, 0.04, at=(0.8, 2.92, 0.45)) + kit.box(1.04, 0.5, 1.62, paint, 0.05, at=(0.8, 1.15, 0.45)) + kit.ropes([((0.8 + x, 1.2, 0.45 + z), (0.8 + x, 2.95, 0.45 + z), 0.05) for x in (-0.5, 0.5) for z in (-0.8, 0.8)], paint, 6)
    boom = kit.extrude([(0.3, 1.5), (0.7, 1.35), (2.6, 3.6), (4.4, 3.9), (4.6, 4.15), (4.3, 4.35), (2.3, 4.15)], 0.42, paint).turn("y", -90).move(-0.25, 0, 0)
    arm = kit.extrude([(3.9, 4.5), (4.5, 4.6), (5.2, 2.2), (4.95, 2.05)], 0.34, paint).turn("y", -90).move(-0.25, 0, 0)
    rams = kit.ropes([((-0.25, 1.7, 1.2), (-0.25, 3.0, 2.3), 0.09), ((-0.25, 4.2, 2.4), (-0.25, 4.75, 4.0), 0.09)], kit.material("steel", rough=0.15), 8)
    arm += kit.ropes([((-0.25, 4.1, 4.6), (-0.25, 2.4, 5.3), 0.07)], kit.material("steel", rough=0.15), 8)
    bucket = kit.extrude([(4.75, 2.2), (5.35, 2.15), (5.6, 1.6), (5.3, 1.0), (4.6, 0.95), (4.35, 1.35), (4.7, 1.3), (5.1, 1.4), (5.15, 1.75)], 0.95, kit.material("paint", "#4a4440", 0.6)).turn("y", -90).move(-0.25, 0, 0) + kit.cone(0.07, 0.28, iron, segments=5).turn("x", -115).many([(-0.6 + 0.23 * k, 1.3, 4.42) for k in range(4)])
    soil = kit.ellipsoid(0.44, 0.22, 0.34, kit.material("soil", "#5a3c22"), (-0.25, 1.5, 4.86), 14)
    # Reach out, thrust down, curl in, lift, swing aside, tip out, swing back.
    round_ = {"kind": "work", "period": 6.0}
    stack = kit.cylinder(0.07, 0.5, iron, (-0.8, 2.2, -1.4), 10)
    house = kit.hinge("house", house + cab + stack, (0, 0.8, 0), "y", angles=(0, 0, 0, 8, 62, 62, 30), **round_)
    boom = kit.hinge("boom", boom + rams, (-0.25, 1.5, 0.5), "x", on="house", angles=(0, 17, 15, -12, -14, -10, -8), **round_)
    arm = kit.hinge("arm", arm, (-0.25, 4.25, 4.35), "x", on="boom", angles=(-12, -22, 28, 30, 10, -5, -5), **round_)
    bucket = kit.hinge("bucket", bucket + soil, (-0.25, 2.15, 5.05), "x", on="arm", angles=(-35, -40, 40, 45, 45, -55, -40), **round_)
    return kit.model(tracks, house, boom, arm, bucket, colliders="box", sockets={"seat": (0.8, 1.5, 0.4), "funnel": (-0.8, 2.7, -1.4)}, facts={"length": 8.0})
