"""A far passer-by, half a thousand triangles, in the dress of the place's own time and land. Never the cast."""

from skyscreen.catalogue import thing

DRESS = {
    "modern": (("charcoal", "#2f5a8a", "brown", "#c8a878", "maroon", "olive", "#b8503a", "slate"), 0.52, "hair", "", "dark"),
    "winter": (("navy", "maroon", "#3a4a3a", "charcoal", "#7a2a20"), 0.62, "cap", "", "dark"),
    "worker": (("#e0701a", "#e8c01c", "#d8641a"), 0.72, "helmet", "", "#2a3a5a"),
    "soldier": (("#5a6238", "#525a34", "#626a40"), 0.74, "cap", "#3a2c1c", "#4a5230"),
    "athlete": (("#b3161b", "#1e4fa8", "white", "#2a7a36"), 0.78, "hair", "", "skin"),
    "roman": (("#e0d8c4", "#b8402c", "#d8c49a", "#e8e2d4", "#7a5a3a"), 0.42, "hair", "#6a4a2c", "skin"),
    "greek": (("#e8e2d4", "#d8cdb4", "#9ab0c4", "#c8a060"), 0.16, "hair", "#a8822c", "skin"),
    "medieval": (("#6a4a2c", "#4a5a34", "#7a3a2a", "#3f4a5a", "#8a6a3c"), 0.46, "hood", "#3a2618", "#4a3a2c"),
    "renaissance": (("#6a1f2a", "#2a3a5a", "#4a3a1c", "#3a4a34"), 0.2, "beret", "#c8a24c", "dark"),
    "victorian": (("#26282c", "#3a2c28", "#2c3440", "#4a2a34"), 0.14, "tophat", "", "dark"),
    "western": (("#6a4a30", "#8a3a2c", "#3a4a5a", "#7a6a4c"), 0.76, "cowboy", "#3a2618", "#3a4a6a"),
    "robe": (("#e8e2d4", "#c8b48a", "#3a4a5a", "#6a4a34", "#26282c", "#7a8a94"), 0.1, "turban", "", "dark"),
    "indian": (("#d8641a", "#c2187a", "#e8b01c", "#20806a", "#e8e2d4", "#8a1f2a"), 0.12, "turban", "", "dark"),
    "african": (("#d8841a", "#1f6a5a", "#a82a20", "#2a3a8a", "#e0c040"), 0.3, "wrap", "", "skin"),
    "kimono": (("#3a4a6a", "#6a4a5a", "#4a5a4a", "#8a3a3a", "#5a5a60"), 0.08, "bun", "#c8a24c", "dark"),
    "hanfu": (("#4a6a7a", "#8a3a30", "#7a8a6a", "#c8b48a", "#3f4a5a", "#a86a3a"), 0.08, "knot", "#26282c", "dark"),
    "straw": (("#3a4a5a", "#5a6a6a", "#7a6a50", "#4a4438"), 0.6, "straw", "#2c2620", "#3a3a3c"),
    "rural": (("#5a6a7a", "#7a6a58", "#8a4a3c", "#46564a", "#6a7a8a"), 0.8, "straw", "", "#3a3a40"),
    "pupil": (("#2f5ab8", "#2a4a9a", "#e8e8ec"), 0.86, "hair", "", "#2a4a9a"),
    "tibetan": (("#6a1f1c", "#7a2a20", "#4a2420", "#2c3440"), 0.16, "fur", "#d8a02c", "dark"),
    "fairy": (("#c2507a", "#3f8a4a", "#5a6ac8", "#d8901c"), 0.3, "point", "#e8d8a0", "#4a3a2c"),
    "space": (("#d8dade", "#b8bcc2", "#e0701a"), 0.7, "helmet", "#4f5b66", "#c8ccd2"),
}
"""Name → coats, height of the hem in metres, what is on the head, sash ('' none), legs ('dark', 'skin' or a colour)."""

LIGHT = (
    ("#e8e4da", 0.86, "#2f4a74", True, "crop"), ("#c8503c", 0.50, "skin", True, "long"),
    ("#6f8f7a", 0.86, "#c8b48a", True, "crop"), ("#f0efe8", 0.42, "skin", True, "long"),
    ("#2f5a8a", 0.84, "#3a3a40", False, "crop"), ("#e0b04a", 0.86, "#34508a", True, "long"),
    ("#8a9ab0", 0.84, "#26282c", False, "crop"), ("#4a7a8a", 0.46, "skin", False, "bun"),
    ("#b86a7a", 0.86, "#e0dccf", True, "long"), ("#3f4a3a", 0.80, "#6a5a44", False, "crop"),
)
"""What one wears today on a dry day that is not cold: top, its hem in metres, legs, bare arms, hair."""
WITH = ("", "pram", "", "dog", "bag")
"""What a passer-by of today has along, by turns, where no umbrella is in the hand."""


@thing(
    en=("passer-by", "pedestrian", "bystander", "onlooker", "crowd figure"),
    zh=("路人", "行人"),
    kind="body",
    height=1.82,
    mass=70.0,
    sound="cloth",
)
def passer_by(kit, seed=0, umbrella=True, dress="modern"):
    rng = kit.random(f"figure {seed}")
    tones, hem, head, sash, below = DRESS.get(dress, DRESS["modern"])
    modern = dress in ("modern", "winter")
    tone, bare = tones[(seed + rng.randrange(2)) % len(tones)], False
    if dress == "modern" and not umbrella:
        tone, hem, below, bare, head = LIGHT[(3 * seed + rng.randrange(2)) % len(LIGHT)]
    coat = kit.material("cloth", kit.mix(tone, "black", 0.12 if modern else 0.08))
    skin = kit.material("skin", ("#c99a78", "#b57f5a", "#8a5a3c", "#d8ad8c", "#5f3d2a")[(seed + rng.randrange(3)) % 5])
    hair = kit.material("hair", ("black", "#2a1a10", "#5a3a1e", "#8a8680")[rng.randrange(4)] if modern else "black")
    legs = skin if below == "skin" else kit.material("cloth", kit.mix(tone, "black", 0.7) if below == "dark" else below)
    shoe = kit.material("leather", "#2c2018") if legs is skin else legs
    # Arms and legs hang straight; whoever walks swings them about hip and shoulder.
    out, free = kit.ellipsoid(0.12, 0.08, 0.1, legs, (0, 0.9, 0), 8), 22 if hem > 0.4 else 13
    for name, x, late in (("leg_l", 0.095, 0.0), ("leg_r", -0.095, 0.5)):
        leg = kit.tube([(x, 0.04, -0.01), (x, 0.48, 0.02), (0.95 * x, 0.92, 0)], [0.05, 0.065, 0.095], legs, 5)
        leg += kit.box(0.09, 0.07, 0.24, shoe, 0.02, at=(x, 0, 0.05))
        out += kit.hinge(name, leg, (0.95 * x, 0.92, 0), "x", "leg", degrees=free, length=1.4, phase=late)
    foot = 0.27 + 0.14 * max(0.5 - hem, 0) / 0.4
    skirt = [(foot, hem), (0.23, max(0.85, hem + 0.05)), (0.185, 1.08), (0.215, 1.32), (0.18, 1.44), (0.07, 1.50), (0.06, 1.56)]
    out += kit.lathe(skirt, coat, segments=12).scale(1, 1, 0.72 if hem > 0.4 else 0.95)
    if sash:
        out += kit.lathe([(0.195, 1.02), (0.2, 1.1), (0.192, 1.16)], kit.material("cloth", sash), segments=12).scale(1, 1, 0.78)
    held = modern and umbrella and seed % 5 > 0 and rng.random() < 0.95
    sleeve = 0.06 if hem > 0.4 or below != "dark" else 0.085
    arm = _arm(kit, 1, coat, skin if bare else coat, sleeve)
    out += kit.hinge("arm_l", arm, (0.23, 1.40, 0), "x", "leg", degrees=free, length=1.4, phase=0.5)
    if held:
        out += kit.tube([(-0.23, 1.40, 0), (-0.27, 1.16, 0.08), (-0.12, 1.28, 0.24)], [0.06, 0.05, 0.04], coat, 6)
        cloth = kit.material("silk", ("slate", "maroon", "navy", "cream", "teal")[rng.randrange(5)], 0.4)
        out += kit.lathe([(0.56, 1.86), (0.4, 2.02), (0.2, 2.11), (0.0, 2.14)], cloth, (-0.1, 0, 0.2), 10)
        out += kit.ropes([((-0.1, 1.25, 0.22), (-0.1, 2.14, 0.2), 0.01)], legs)
    else:
        arm = _arm(kit, -1, coat, skin if bare else coat, sleeve)
        out += kit.hinge("arm_r", arm, (-0.23, 1.40, 0), "x", "leg", degrees=free, length=1.4)
    out += kit.ellipsoid(0.085, 0.115, 0.1, skin, (0, 1.64, 0.01), 10)
    if dress == "modern" and not held:
        out = sum(along(kit, WITH[seed % len(WITH)], tone), out)
    return kit.model(out + hat(kit, head, tone, hair), colliders="capsule")


def _arm(kit, side, coat, below, sleeve):
    """One hanging arm: the sleeve to the elbow, then cloth or skin."""
    upper = kit.tube([(side * 0.23, 1.40, 0), (side * 0.275, 1.16, -0.02)], [0.06, 0.052], coat, 5)
    lower = kit.tube([(side * 0.275, 1.16, -0.02), (side * 0.26, 0.90, 0.04)], [0.048, 0.75 * sleeve], below, 5)
    return upper + lower


def along(kit, what, tone):
    """A pram pushed ahead, a dog on its lead, a bag in the hand; () for nothing."""
    dark, cloth = kit.material("rubber", "#26262a"), kit.material("cloth", kit.mix(tone, "white", 0.2))
    if what == "pram":
        tub = kit.box(0.4, 0.26, 0.72, cloth, 0.08, (0, 0.42, 0.95)) + kit.ellipsoid(0.2, 0.2, 0.24, cloth, (0, 0.68, 1.14), 10)
        bars = kit.ropes([((s * 0.2, 0.98, 0.32), (s * 0.2, 0.5, 0.66), 0.012) for s in (-1, 1)] + [((-0.2, 0.98, 0.32), (0.2, 0.98, 0.32), 0.014)], dark, 5)
        return (tub + bars + kit.cylinder(0.12, 0.03, dark, (0, -0.015, 0), 10, bevel=0).turn("z", 90).many([(x, 0.14, z) for x in (-0.22, 0.22) for z in (0.7, 1.2)]),)
    if what == "dog":
        fur = kit.material("hair", ("#6a4a2c", "#d8b888", "#2c2622")[len(tone) % 3])
        body = kit.ellipsoid(0.09, 0.10, 0.24, fur, (-0.5, 0.36, 0.55), 10) + kit.ellipsoid(0.065, 0.07, 0.09, fur, (-0.5, 0.52, 0.80), 9) + kit.ellipsoid(0.03, 0.03, 0.06, fur, (-0.5, 0.50, 0.90), 7)
        body += kit.ellipsoid(0.02, 0.05, 0.03, fur, (0.045, 0, 0), 6).both().move(-0.5, 0.58, 0.77) + kit.tube([(-0.5, 0.42, 0.33), (-0.5, 0.52, 0.24), (-0.5, 0.6, 0.24)], [0.025, 0.02, 0.012], fur, 5)
        for k, (x, z) in enumerate(((0.05, 0.68), (-0.05, 0.68), (0.05, 0.42), (-0.05, 0.42))):
            leg = kit.tube([(x - 0.5, 0.32, z), (x - 0.5, 0.02, z + 0.01)], [0.032, 0.024], fur, 5)
            body += kit.hinge(f"paw_{k}", leg, (x - 0.5, 0.32, z), "x", "leg", degrees=24, length=0.7, phase=0.5 * (k in (1, 2)))
        return (body + kit.ropes([((-0.26, 0.9, 0.06), (-0.49, 0.5, 0.72), 0.006)], dark, 4),)
    if what == "bag":
        return (kit.box(0.12, 0.3, 0.3, kit.material("leather", "#7a4a2c"), 0.02, (0.29, 0.5, 0.05)) + kit.ropes([((0.28, 0.79, z), (0.27, 0.9, 0.05), 0.008) for z in (-0.05, 0.14)], dark, 4),)
    return ()


def hat(kit, kind, tone, hair):
    """What is on the head."""
    crown = kit.ellipsoid(0.095, 0.1, 0.105, hair, (0, 1.69, -0.025), 10)
    cloth, straw = kit.material("cloth", kit.mix(tone, "black", 0.3)), kit.material("paper", "#c8a868")
    black = kit.material("cloth", "#1c1c20")
    if kind == "long":
        return crown + kit.ellipsoid(0.1, 0.17, 0.07, hair, (0, 1.60, -0.06), 8)
    if kind == "cap":
        return kit.ellipsoid(0.105, 0.1, 0.115, kit.material("cloth", "#8a2a24"), (0, 1.72, -0.01), 10)
    if kind == "helmet":
        return kit.ellipsoid(0.13, 0.11, 0.14, kit.material("plastic", "#e8c01c" if tone != "#d8dade" else "white"), (0, 1.73, 0), 10)
    if kind in ("hood", "fur"):
        return kit.ellipsoid(0.125, 0.13, 0.13, cloth if kind == "hood" else kit.material("cloth", "#4a3626"), (0, 1.69, -0.035), 10)
    if kind == "beret":
        return crown + kit.ellipsoid(0.14, 0.045, 0.14, cloth, (0.02, 1.77, -0.01), 10)
    if kind == "tophat":
        return crown + kit.cylinder(0.16, 0.015, black, (0, 1.75, 0), 12) + kit.cylinder(0.1, 0.13, black, (0, 1.75, 0), 12)
    if kind == "cowboy":
        brown = kit.material("leather", "#5a4028")
        return crown + kit.cylinder(0.2, 0.015, brown, (0, 1.745, 0), 12) + kit.cylinder(0.11, 0.11, brown, (0, 1.75, 0), 10, top=0.085)
    if kind in ("turban", "wrap"):
        wound = kit.material("cloth", "#e8e2d4" if kind == "turban" else kit.mix(tone, "white", 0.2))
        return kit.torus(0.085, 0.055, wound, (0, 1.73, -0.01), 12, 6) + kit.ellipsoid(0.09, 0.06, 0.09, wound, (0, 1.76, -0.01), 8)
    if kind == "straw":
        return crown + kit.lathe([(0.27, 1.7), (0.14, 1.78), (0.0, 1.86)], straw, segments=12) + kit.lathe([(0.27, 1.7), (0, 1.78)], straw, segments=12).mirror("y").move(0, 3.46, 0)
    if kind == "point":
        return crown + kit.cone(0.11, 0.3, cloth, (0, 1.72, -0.01), 10)
    if kind in ("knot", "bun"):
        at = (0, 1.81, -0.02) if kind == "knot" else (0, 1.75, -0.12)
        return crown + kit.ellipsoid(0.045, 0.055, 0.045, black if kind == "knot" else hair, at, 8)
    return crown
