"""A far passer-by, about a thousand triangles, in the dress of the place's own time and land. Never the cast.

Drawn 1.79 m high, facing +Z, and then made as tall as it is.
"""

from __future__ import annotations

import math
from dataclasses import replace

from skyscreen.catalogue import thing
from skyscreen.catalogue.passers import COATS, DRESS, LANDS, PASSERS, RAINWEAR, UNIFORM, WINTER

HEMS = {
    "tee": 0.86, "blouse": 0.84, "shirt": 0.86, "stripes": 0.86, "checks": 0.84, "hoodie": 0.82, "jacket": 0.80,
    "suit": 0.78, "coat": 0.52, "dress": 0.48, "gown": 0.12, "skirt": 0.50,
}  # fmt: skip
"""Height in metres of the lower edge of what is worn."""
CHILD, OLD = 12, 62
"""Years up to which one has a child's head, and from which on one stoops."""
HIP, STOOP = 0.92, 11.0
"""Metres; degrees that an old back leans ahead."""


@thing(
    en=("passer-by", "pedestrian", "bystander", "onlooker", "crowd figure"),
    zh=("路人", "行人"),
    kind="body",
    height=2.15,
    mass=70.0,
    sound="cloth",
)
def passer_by(kit, seed=0, umbrella=True, dress="modern", land=""):
    rng = kit.random(f"figure {seed}")
    who, hem, head, sash = dressed(dress, seed, rng.randrange(2), umbrella, land)
    held = umbrella and dress == "modern" and seed % 5 != 2 and who.age > CHILD
    size = who.tall / 1.79
    out, moving = body(kit, who, hem, sash, held)
    out = leaning(out + skull(kit, who) + hat(kit, head, who), who).scale(size, size, size)
    if who.along and not held:
        more, paws = along(kit, who)
        out, moving = out + more.scale(size, size, size), moving + paws
    for name, solid, pin, free, long, late in moving:
        at = (size * pin[0], size * pin[1], size * pin[2])
        part = solid.scale(size, size, size)
        out += kit.hinge(name, part, at, "x", "leg", degrees=free, length=long * size, phase=late)
    return kit.model(out, colliders="capsule", facts={"pace": 0.76 if who.age >= OLD else 1.0})


def dressed(dress, seed, other, umbrella, land):
    """Who it is in that dress, the height of the hem, what is on the head, the sash."""
    row = [one for one in PASSERS if CHILD < one.age < OLD] if dress in UNIFORM else PASSERS
    who = row[seed % len(row)]
    if dress == "pupil":
        who = replace(who, age=11, tall=0.76 * who.tall, style="crop" if who.style in ("bald", "beard") else who.style)
    skins = LANDS.get(land) or LANDS.get(dress)
    if skins:
        dark = skins != LANDS["roman"] and who.age < 55
        style = {"afro": "crop", "beard": "crop", "scarf": "bob"}.get(who.style, who.style) if land == "east_asian" else who.style
        who = replace(who, skin=skins[(seed + other) % len(skins)], hair="#17120f" if dark else who.hair, style=style)
    if dress == "modern" and not umbrella:
        return who, HEMS[who.wear], "", ""
    if dress in ("modern", "winter"):
        hue = (WINTER if dress == "winter" else RAINWEAR)[(3 * seed + other) % 6]
        below = "#34363c" if who.below == "skin" or who.below.startswith("shorts") else who.below
        who = replace(who, wear=COATS.get(who.wear, who.wear), top=hue, below=below)
        return who, HEMS[who.wear], "cap" if dress == "winter" else "", ""
    tones, hem, head, sash, below = DRESS.get(dress, DRESS["medieval"])
    who = replace(who, wear="old", top=tones[(seed + other) % len(tones)], below=below, along="")
    if who.woman and head in ("tophat", "turban", "hood", "cowboy"):
        return who, 0.14, "wrap" if head != "tophat" else "beret", sash
    return who, hem, head, sash


def body(kit, who, hem, sash, held):
    """What of a body stands still, and its arms and legs, each with its pin, degrees, length of a stride and phase."""
    g, slim = who.girth, 0.92 if who.woman else 1.0
    stuff = {"stripes": "striped", "checks": "checked"}.get(who.wear, "cloth")
    coat, skin = kit.material(stuff, kit.mix(who.top, "black", 0.08)), kit.material("skin", who.skin)
    short, bare = who.below.startswith("shorts"), who.below == "skin" or who.below.startswith("shorts")
    tone = who.below.partition(":")[2] if short else kit.mix(who.top, "black", 0.7) if who.below == "dark" else who.below
    cloth = skin if who.below == "skin" else kit.material("cloth", tone)
    shin, shoe = skin if bare else cloth, kit.material("leather", who.shoe)
    skirted = who.wear == "skirt"
    if skirted:
        cloth, shin = kit.material("cloth", who.below), skin
    moving = []
    free = 22 if hem > 0.4 else 13
    thick = 0.5 + 0.5 * g
    for name, x, late in (("leg_l", 0.095, 0.0), ("leg_r", -0.095, 0.5)):
        leg = kit.tube([(x, 0.06, -0.01), (x, 0.48, 0.02)], [0.048 * thick, 0.064 * thick], shin, 5)
        thigh = skin if skirted else cloth
        leg += kit.tube([(x, 0.47, 0.02), (0.95 * x, HIP, 0)], [0.064 * thick, 0.100 * thick], thigh, 5)
        leg += kit.ellipsoid(0.046, 0.05, 0.125, shoe, (x, 0.036, 0.05), 6)
        moving.append((name, leg, (0.95 * x, HIP, 0), free, 1.4, late))
    out = kit.ellipsoid(0.12 * g, 0.09, 0.10 * g, cloth, (0, 0.9, 0), 10)
    foot = 0.20 * g + (0.20 if hem < 0.75 else 0.10) * max(HIP - hem, 0) / 0.8
    hips, waist, chest = (0.205 if who.woman else 0.19) * g, 0.155 * slim * (1.25 * g - 0.25) + 0.01, 0.195 * slim * (0.5 + 0.5 * g)
    upper = [(hips + 0.01, max(0.85, hem + 0.05)), (waist, 1.08), (chest, 1.28), (0.98 * chest, 1.37), (0.80 * chest, 1.43), (0.072, 1.475)]
    lower = [(foot, hem)]
    if skirted:
        flat = kit.lathe([(foot, hem), (hips + 0.015, 0.88), (waist + 0.012, 1.05)], cloth, segments=12)
        out += flat.scale(1, 1, 0.85)
        lower, upper = [(waist + 0.012, 1.0)], upper[1:]
    out += kit.lathe(lower + upper, coat, segments=12).scale(1, 1, 0.74 if hem > 0.4 else 0.92)
    if sash:
        out += kit.lathe([(waist + 0.02, 1.02), (waist + 0.026, 1.1), (waist + 0.03, 1.16)], kit.material("cloth", sash), segments=14).scale(1, 1, 0.82)
    out += front(kit, who, [(y, r) for r, y in upper if y < 1.44])
    out += kit.tube([(0, 1.45, -0.012), (0, 1.57, 0.0)], [0.058, 0.052], skin, 7)
    broad = chest - 0.004
    fore = skin if who.wear in ("tee", "dress") else coat
    wide = 0.085 if who.wear == "old" and hem < 0.4 else 0.042
    for name, s, late in (("arm_l", 1, 0.5), ("arm_r", -1, 0.0)):
        if held and s < 0:
            continue
        top = lean((s * broad, 1.375, 0), who)
        elbow = (top[0] + s * 0.062, top[1] - 0.24, top[2] - 0.02)
        wrist = (top[0] + s * 0.056, top[1] - 0.46, top[2] + 0.04)
        arm = kit.tube([top, elbow], [0.056 * thick, 0.047], coat, 5) + kit.ellipsoid(
            0.062 * thick, 0.060, 0.062 * thick, coat, top, 7)
        arm += kit.tube([elbow, wrist], [0.044, 0.75 * wide], fore, 5)
        arm += kit.ellipsoid(0.028, 0.052, 0.036, skin, (wrist[0], wrist[1] - 0.035, wrist[2] + 0.005), 6)
        moving.append((name, arm, top, free if who.along != "pram" else 2, 1.4, late))
    if held:
        out += kit.tube([(-broad, 1.40, 0), (-0.27, 1.16, 0.08), (-0.12, 1.28, 0.24)], [0.056, 0.05, 0.04], coat, 6)
        roof = kit.material("silk", ("slate", "maroon", "navy", "cream", "teal")[who.age % 5], 0.4)
        out += kit.lathe([(0.56, 1.86), (0.4, 2.02), (0.2, 2.11), (0.0, 2.14)], roof, (-0.1, 0, 0.2), 10)
        out += kit.ropes([((-0.1, 1.25, 0.22), (-0.1, 2.14, 0.2), 0.01)], shoe) + kit.sphere(0.034, skin, (-0.11, 1.29, 0.23), 8)
    return out, moving


def front(kit, who, outline):
    """What tells one garment from another: a shirt and tie under a jacket, a hood, a belt, a collar.

    Args:
        outline: (height, radius) of the trunk, upwards.
    """
    white, dark = kit.material("cloth", "#dcdad2"), kit.material("cloth", "#24262c")
    if who.wear in ("suit", "jacket"):  # the shirt between the fronts, and a tie on it
        low = 1.12 if who.wear == "suit" else 0.82
        way = [(0, y, 0.74 * r - 0.012) for y, r in outline if y >= low]
        shown = kit.tube(way, 0.024, white, 6)
        tie = kit.material("silk", kit.mix(who.top, "#c83a3a", 0.7))
        tied = who.wear == "suit" and not who.woman
        return shown + kit.tube([(x, y, z + 0.014) for x, y, z in way], 0.014, tie, 5) if tied else shown
    if who.wear == "hoodie":
        hood = kit.torus(0.085, 0.036, kit.material("cloth", who.top), (0, 1.47, -0.03), 12, 4)
        return hood + kit.box(0.2, 0.12, 0.02, kit.material("cloth", kit.mix(who.top, "black", 0.2)), 0.008, (0, 0.96, 0.145 * who.girth))
    if who.wear in ("coat", "shirt", "checks"):
        tone = kit.material("cloth", kit.mix(who.top, "black" if who.wear == "coat" else "white", 0.35))
        return kit.torus(0.072, 0.020, tone, (0, 1.475, 0), 12, 4)
    if who.wear == "dress":
        return kit.torus(0.135 * who.girth, 0.018, dark, (0, 1.06, 0), 14, 4).scale(1, 1, 0.76)
    return kit.ropes([], kit.material("hair", who.hair))


def lean(p, who):
    """A point of the trunk of one who stoops."""
    if who.age < OLD or p[1] < HIP:
        return p
    a = math.radians(STOOP)
    y, z = p[1] - HIP, p[2]
    return (p[0], HIP + y * math.cos(a) - z * math.sin(a), z * math.cos(a) + y * math.sin(a))


def leaning(solid, who):
    """The trunk and head of one who stoops; a skirt hangs all the same."""
    return solid.bend(lambda x, y, z: lean((x, y, z), who)) if who.age >= OLD else solid


def skull(kit, who):
    """Head, face and hair; a child's head is a fifth bigger for its body."""
    skin, hair = kit.material("skin", who.skin), kit.material("hair", who.hair)
    dark, lip = kit.material("eye", "#1c1410"), kit.material("skin", kit.mix(who.skin, "#8a2a24", 0.45))
    grown = 1.0 if who.age > CHILD else 1.24 - 0.01 * who.age
    c = (0, 1.66, 0.015)
    out = kit.ellipsoid(0.082, 0.112, 0.098, skin, c, 12) + kit.ellipsoid(0.012, 0.02, 0.018, skin, (0, 1.645, 0.112), 5)
    out += kit.ellipsoid(0.011, 0.010, 0.006, dark, (0.032, 1.668, 0.101), 5).both() + kit.box(0.04, 0.009, 0.008, lip, 0.0, (0, 1.597, 0.099))
    out += kit.box(0.036, 0.008, 0.008, hair, 0.0, (0.033, 1.690, 0.100)).both()
    out += mane(kit, who, hair)
    if grown != 1.0:
        out = out.move(0, -1.55, 0).scale(grown, grown, grown).move(0, 1.55, 0)
    return out


def mane(kit, who, hair):
    """The hair, a beard or a headscarf."""
    crown = kit.ellipsoid(0.094, 0.092, 0.105, hair, (0, 1.708, -0.014), 10)
    nape = kit.ellipsoid(0.088, 0.10, 0.05, hair, (0, 1.66, -0.062), 8)
    if who.style == "bald":
        return kit.ellipsoid(0.088, 0.05, 0.05, hair, (0, 1.645, -0.06), 10)
    if who.style == "beard":
        chin = kit.ellipsoid(0.066, 0.056, 0.048, hair, (0, 1.585, 0.062), 10)
        return crown + nape + chin
    if who.style == "scarf":
        cloth = kit.material("cloth", kit.mix(who.top, "black", 0.45))
        ring = kit.lathe([(0.125, 1.42), (0.088, 1.52), (0.098, 1.60)], cloth, segments=14)
        return ring + kit.ellipsoid(0.102, 0.125, 0.108, cloth, (0, 1.672, -0.022), 14)
    if who.style == "afro":
        return kit.ellipsoid(0.135, 0.125, 0.132, hair, (0, 1.735, -0.04), 12)
    if who.style == "curls":
        return crown + nape + kit.sphere(0.042, hair, segments=6).many([(0.085 * math.sin(a), 1.735 + 0.03 * math.cos(2 * a), 0.085 * math.cos(a) - 0.02) for a in (0.9 * k for k in range(7))])
    if who.style == "long":
        return crown + kit.ellipsoid(0.105, 0.20, 0.065, hair, (0, 1.58, -0.055), 10)
    if who.style == "bob":
        return crown + kit.ellipsoid(0.112, 0.105, 0.085, hair, (0, 1.645, -0.035), 12)
    if who.style == "bun":
        return crown + nape + kit.sphere(0.045, hair, (0, 1.745, -0.115), 10)
    if who.style in ("tail", "tails"):
        tail = kit.tube([(0, 1.735, -0.10), (0, 1.69, -0.17), (0, 1.52, -0.16)], [0.026, 0.036, 0.014], hair, 7)
        return crown + nape + (tail.turn("y", 55).both() if who.style == "tails" else tail)
    return crown + nape


def along(kit, who):
    """What a passer-by of today has along: solids that stand still, and a dog's paws."""
    dark, hide = kit.material("rubber", "#26262a"), kit.material("leather", ("#7a4a2c", "#2a2420", "#a83a34")[who.age % 3])
    if who.along == "pram":
        return pram(kit, dark, kit.material("cloth", "#3f5a72")), []
    if who.along == "dog":
        return dog(kit, dark)
    if who.along == "pack":
        tone = kit.material("cloth", ("#3a5a8a", "#b8503a", "#2c2c30")[who.age % 3])
        bag = kit.ellipsoid(0.135, 0.19, 0.085, tone, (0, 1.22, -0.185), 12) + kit.ellipsoid(0.10, 0.09, 0.04, tone, (0, 1.13, -0.26), 10)
        return bag + kit.tube([(0.1, 1.36, -0.11), (0.105, 1.42, 0.0), (0.105, 1.28, 0.125), (0.12, 1.08, 0.06)], 0.017, tone, 5).both(), []
    if who.along == "case":
        return kit.box(0.08, 0.27, 0.38, hide, 0.02, (0.29, 0.50, 0.05)) + kit.ropes([((0.28, 0.77, z), (0.27, 0.88, 0.05), 0.008) for z in (-0.04, 0.13)], dark, 4), []
    if who.along == "shopping":
        bags = kit.box(0.10, 0.34, 0.26, kit.material("paper", "#d8b888"), 0.004, (0.30, 0.42, 0.05))
        bags += kit.box(0.10, 0.30, 0.24, kit.material("paper", "#c8d8d8"), 0.004, (-0.30, 0.46, 0.05))
        return bags + kit.ropes([((s * 0.30, 0.76, z), (s * 0.27, 0.88, 0.05), 0.006) for s in (-1, 1) for z in (-0.05, 0.14)], dark, 4), []
    if who.along == "bag":
        strap = kit.tube([(0.24, 0.98, 0.03), (0.12, 1.28, 0.16), (-0.1, 1.44, 0.03), (-0.02, 1.28, -0.14), (0.24, 0.98, -0.03)], 0.011, hide, 5)
        return kit.box(0.09, 0.22, 0.26, hide, 0.03, (0.25, 0.80, 0.0)) + strap, []
    if who.along == "cane":
        return kit.tube([(-0.27, 0.0, 0.17), (-0.27, 0.86, 0.12), (-0.27, 0.90, 0.07)], 0.012, kit.material("wood", "#5a3a20"), 6), []
    return kit.box(0.07, 0.14, 0.012, dark, 0.004, (0.27, 0.83, 0.10)), []


def pram(kit, dark, cloth):
    """Pushed ahead: a tub on its frame, the hood up, four wheels."""
    tub = kit.box(0.38, 0.24, 0.70, cloth, 0.08, (0, 0.50, 0.95))
    hood = kit.ellipsoid(0.20, 0.24, 0.24, cloth, (0, 0.72, 1.12), 12)
    bars = kit.ropes([((s * 0.2, 0.98, 0.32), (s * 0.2, 0.56, 0.66), 0.012) for s in (-1, 1)] + [((-0.2, 0.98, 0.32), (0.2, 0.98, 0.32), 0.014)], dark, 5)
    frame = kit.ropes([((s * 0.2, 0.54, 0.62), (s * 0.2, 0.13, 1.22), 0.012) for s in (-1, 1)] + [((s * 0.2, 0.54, 1.26), (s * 0.2, 0.13, 0.68), 0.012) for s in (-1, 1)], dark, 5)
    wheel = kit.torus(0.11, 0.018, dark, segments=14, sides=5).turn("z", 90)
    return tub + hood + bars + frame + wheel.many([(x, 0.128, z) for x in (-0.22, 0.22) for z in (0.68, 1.22)])


def dog(kit, dark):
    """On its lead, at the right: body, head, tail, and four paws that step."""
    fur = kit.material("hair", "#8a6236")
    trunk = kit.ellipsoid(0.09, 0.10, 0.24, fur, (-0.5, 0.36, 0.55), 10) + kit.ellipsoid(0.065, 0.07, 0.09, fur, (-0.5, 0.52, 0.80), 9)
    trunk += kit.ellipsoid(0.03, 0.03, 0.06, fur, (-0.5, 0.50, 0.90), 7) + kit.ellipsoid(0.02, 0.05, 0.03, fur, (0.045, 0, 0), 6).both().move(-0.5, 0.58, 0.77)
    trunk += kit.tube([(-0.5, 0.42, 0.33), (-0.5, 0.52, 0.24), (-0.5, 0.6, 0.24)], [0.025, 0.02, 0.012], fur, 5)
    paws = []
    for k, (x, z) in enumerate(((0.05, 0.68), (-0.05, 0.68), (0.05, 0.42), (-0.05, 0.42))):
        paw = kit.tube([(x - 0.5, 0.32, z), (x - 0.5, 0.02, z + 0.01)], [0.032, 0.024], fur, 5)
        paws.append((f"paw_{k}", paw, (x - 0.5, 0.32, z), 24, 0.7, 0.5 * (k in (1, 2))))
    return trunk + kit.ropes([((-0.26, 0.9, 0.06), (-0.49, 0.5, 0.72), 0.006)], dark, 4), paws


def hat(kit, kind, who):
    """What is on the head."""
    tone, hair = who.top, kit.material("hair", who.hair)
    cloth, straw = kit.material("cloth", kit.mix(tone, "black", 0.3)), kit.material("paper", "#c8a868")
    black = kit.material("cloth", "#1c1c20")
    if kind == "cap":
        knit = kit.material("cloth", ("#8a2a24", "#2f4a74", "#3f5a3a", "#c8a23c", "#4a3a5a")[who.age % 5])
        return kit.ellipsoid(0.107, 0.1, 0.117, knit, (0, 1.735, -0.008), 12) + kit.torus(0.098, 0.016, knit, (0, 1.715, -0.008), 14, 4)
    if kind == "helmet":
        return kit.ellipsoid(0.13, 0.11, 0.14, kit.material("plastic", "#e8c01c" if tone != "#d8dade" else "white"), (0, 1.74, 0), 12) + kit.ellipsoid(0.10, 0.012, 0.10, kit.material("plastic", "#e8c01c"), (0, 1.735, 0.08), 10)
    if kind in ("hood", "fur"):
        stuff = cloth if kind == "hood" else kit.material("cloth", "#4a3626")
        return kit.ellipsoid(0.118, 0.13, 0.115, stuff, (0, 1.695, -0.045), 12) + kit.torus(0.10, 0.045, stuff, (0, 1.47, -0.01), 12, 5)
    if kind == "beret":
        return kit.ellipsoid(0.14, 0.045, 0.14, cloth, (0.02, 1.78, -0.01), 12)
    if kind == "tophat":
        return kit.cylinder(0.16, 0.015, black, (0, 1.76, 0), 14) + kit.cylinder(0.1, 0.14, black, (0, 1.76, 0), 14)
    if kind == "cowboy":
        brown = kit.material("leather", "#5a4028")
        return kit.cylinder(0.2, 0.015, brown, (0, 1.755, 0), 14) + kit.cylinder(0.11, 0.11, brown, (0, 1.76, 0), 12, top=0.085)
    if kind in ("turban", "wrap"):
        wound = kit.material("cloth", "#e8e2d4" if kind == "turban" and who.age % 3 else kit.mix(tone, "white", 0.2))
        return kit.torus(0.085, 0.055, wound, (0, 1.74, -0.01), 14, 6) + kit.ellipsoid(0.09, 0.06, 0.09, wound, (0, 1.77, -0.01), 10)
    if kind == "straw":
        brim = kit.lathe([(0.27, 1.73), (0.14, 1.80), (0.0, 1.88)], straw, segments=14)
        return brim + kit.lathe([(0.0, 1.79), (0.27, 1.729)], kit.material("paper", "#7a6238"), segments=14)
    if kind == "point":
        return kit.cone(0.11, 0.3, cloth, (0, 1.74, -0.01), 12)
    if kind in ("knot", "bun"):
        top = kind == "knot" and not who.woman
        return kit.ellipsoid(0.045, 0.055, 0.045, black if top else hair, (0, 1.82, -0.02) if top else (0, 1.76, -0.12), 8)
    return kit.ropes([], kit.material("hair", who.hair))
