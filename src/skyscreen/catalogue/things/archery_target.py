"""An archery target: a straw boss with rings of five colours on a wooden stand."""

from skyscreen.catalogue import thing


@thing(en=("target", "archery target", "bullseye", "shooting target"), zh=("靶子", "箭靶", "标靶", "靶心"), kind="furniture", height=1.62, mass=14.0, sound="wood",
       places=("meadow", "stadium"))
def archery_target(kit, colour="crimson"):
    straw, wood = kit.material("rope", "#c8a860"), kit.material("wood", "#7a5a38")
    boss = kit.cylinder(0.61, 0.12, straw, segments=52).turn("x", 90).move(0, 1.0, -0.12)
    rings = []
    for k, tone in enumerate(("#f2efe6", "#f2efe6", "#1e1e20", "#1e1e20", "#3a7ac0", "#3a7ac0", colour, colour, "#f0c830", "#f0c830")):
        rings.append(kit.cylinder(0.58 - 0.058 * k, 0.004, kit.material("paper", tone, slot="colour" if k == 6 else ""), segments=48).turn("x", 90).move(0, 1.0, 0.0015 * k))
    legs = kit.capsule((0.35, 0.0, 0.14), (0.12, 1.6, -0.14), 0.024, wood, 8).both() + kit.capsule((0, 0, -0.75), (0, 1.5, -0.16), 0.024, wood, 8) + kit.box(0.8, 0.05, 0.05, wood, 0.006, (0, 0.42, 0.04))
    return kit.model(boss, *rings, legs, colliders="box", sockets={"bull": (0, 1.0, 0.02)})
