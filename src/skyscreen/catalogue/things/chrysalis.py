"""A chrysalis that hangs from a twig; ripe, the wings shine through its skin."""

from skyscreen.catalogue import thing


@thing(en=("chrysalis", "pupa", "cocoon"), zh=("蛹", "茧", "蝶蛹"), kind="prop", height=0.3, mass=0.01, sound="soft", places=("garden", "meadow"))
def chrysalis(kit, ripe=0):
    green = kit.material("plastic", "#7fae4a" if not ripe else "#5a4a3a", 0.35)
    twig = kit.tube([(-0.2, 0.27, 0), (0.0, 0.285, 0), (0.2, 0.275, 0)], [0.012, 0.011, 0.008], kit.material("bark"), 8, smooth=4)
    stem = kit.cylinder(0.005, 0.05, kit.material("bark"), (0, 0.235, 0), 6)
    body = kit.lathe([(0, 0.06), (0.014, 0.065), (0.032, 0.1), (0.037, 0.14), (0.034, 0.18), (0.022, 0.215), (0.008, 0.24), (0, 0.243)], green, segments=24)
    rings = sum((kit.torus(r, 0.0022, kit.material("plastic", "#6a963c" if not ripe else "#483a2e", 0.4), (0, y, 0), 22, 5) for r, y in ((0.026, 0.208), (0.03, 0.196), (0.034, 0.182))), kit.torus(0.02, 0.0022, green, (0, 0.22, 0), 22, 5))
    gold = kit.sphere(0.0035, kit.material("brass"), (0, 0, 0), 6).many([(0.03, 0.165, 0.02), (-0.03, 0.165, 0.02), (0.0, 0.165, 0.037), (0.018, 0.165, 0.032), (-0.018, 0.165, 0.032)])
    wings = kit.ellipsoid(0.02, 0.042, 0.008, kit.material("plastic", "#d8761e" if ripe else "#93c05c", 0.35), (0.012, 0.12, 0.032), 14).both()
    leaf = kit.ellipsoid(0.07, 0.004, 0.03, kit.material("leaf", "#5f9a3c"), (0, 0, 0), 14)
    leaves = leaf.turn("z", 25).move(0.24, 0.3, 0.0) + leaf.turn("z", -30).move(-0.22, 0.3, 0.01) + leaf.turn("z", 10).move(-0.1, 0.31, -0.02)
    foot = kit.cylinder(0.006, 0.28, kit.material("bark"), (0.2, 0, 0), 8)
    return kit.model(twig, stem, body, rings, gold, wings, leaves, foot, colliders="box", mass=0.01, facts=kit.pointed(shell=(0.035, 0.14, 0.02), wing=(0.02, 0.12, 0.04)))
