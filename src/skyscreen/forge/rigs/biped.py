"""People: a head on a figure (`figure`), five-fingered hands (`bare`), and clothes by outfit (`wardrobe`)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.core import seeds
from skyscreen.core.errors import BadInput
from skyscreen.forge.body import beard as beard_
from skyscreen.forge.body import hair as hairdo
from skyscreen.forge.body import hand
from skyscreen.forge.body.clay import Clay
from skyscreen.forge.body.eyes import tears
from skyscreen.forge.body.face import drawn
from skyscreen.forge.body.field import vec
from skyscreen.forge.body.head import Head
from skyscreen.forge.rigs import bare, headgear, tools, wardrobe
from skyscreen.forge.rigs.figure import Figure, skeleton
from skyscreen.forge.rigs.hats import hat as lay_hat
from skyscreen.forge.rigs.held import held
from skyscreen.nouns.model import Collider, Model, Socket

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

SKINS = {
    "pale": "#f0c8b0",
    "light": "#e2ac8c",
    "tan": "#c98d66",
    "olive": "#b98458",
    "brown": "#96613f",
    "dark": "#6a4330",
}
"""sRGB."""
IRISES = {
    "brown": (0.165, 0.068, 0.026),
    "blue": (0.13, 0.27, 0.43),
    "green": (0.15, 0.28, 0.14),
    "grey": (0.24, 0.28, 0.30),
    "hazel": (0.19, 0.11, 0.045),
    "black": (0.075, 0.038, 0.022),
}
"""Linear; other colour words give that colour."""


def biped(
    kit: Kit,
    outfit: str = "shirt",
    hair: str = "black",
    style: str = "short",
    skin: str = "light",
    height: float = 1.72,
    age: float = 30.0,
    feminine: float = 0.0,
    build: float = 1.0,
    dress: str = "red",
    coat: str = "navy",
    shirt: str = "white",
    trousers: str = "charcoal",
    shoes: str = "black",
    eyes: str = "brown",
    beard: float = 0.0,
    hat: str = "",
    holds: str = "",
    mass: float = 0.0,
    face: float = 0.0,
    origin: str = "",
    carries: str = "",
    pattern: str = "",
) -> Model:
    """A person.

    Args:
        outfit: a name of `wardrobe.OUTFITS`.
        hair, dress, coat, shirt, trousers, shoes: colour words; each is the slot of the same name; shoes '': bare feet.
        style: long, bob, short, bun, ponytail, curly, afro, braid, braids (two), pigtails, bald.
        skin: pale, light, tan, olive, brown, dark, or a colour word.
        age: years; under 14 a child's proportions, over 60 creases and a stoop's shorter neck.
        feminine: 0 … 1.
        build: girth, 1 usual.
        beard: length in head metres, 0 none.
        hat: '', straw, cap, top, crown, witch, hood, helmet, toque, conical, army, fire, tricorn, peaked, bucket, mask,
            spectacles, flower, or a name of `headgear.HEADGEAR`; a colour may follow: 'cap:red'.
        holds: '', umbrella, bag, lantern, fan, or names of `tools.HELD` parted by spaces: one in each hand.
        carries: names of `tools.CARRIED` parted by spaces: on the back, about the neck, at the hip, under the feet; a
            colour may follow each: 'scarf:red'.
        pattern: '' or the material of a patterned cloth: striped, checked, dotted, floral.
        mass: kg; 0: from height and build.
        face: a number for another face of the same kind of person.
        origin: '' or a name of `face.ORIGINS`: where such faces are at home.
    """
    if outfit not in wardrobe.OUTFITS:
        raise BadInput(f"outfit {outfit!r}", f"is not one of {', '.join(wardrobe.OUTFITS)}", "Name one of these")
    if style not in (*hairdo.STYLES, "topknot"):
        raise BadInput(f"hair style {style!r}", f"is not one of {', '.join(hairdo.STYLES)}", "Name one of these")
    child = float(np.clip((14 - age) / 8, 0, 1))
    old = float(np.clip((age - 48) / 22, 0, 1))
    size = (0.80 + 0.110 * height) * (1 + 0.04 * child)
    shoulder = (0.150 + 0.026 * (1 - feminine) * (1 - child)) * (0.94 + 0.06 * build)
    legs = 1.0 - 0.06 * child
    # A small child's chin all but rests on its breast.
    chin = 0.33 - 0.012 * child - 0.045 * float(np.clip((5 - age) / 4, 0, 1))
    bones, k = skeleton(height, size, shoulder, legs, style, chin)
    waist = (0.118 + 0.016 * (1 - feminine)) * build * (1 + 0.12 * child)
    hips = (0.160 - 0.012 * (1 - feminine)) * (0.6 + 0.4 * build) * (1 - 0.04 * child)
    top = float(bones["neck"][1]) - 0.010 * k
    figure = Figure(
        k,
        height,
        size,
        feminine,
        (0.94 + 0.08 * (1 - feminine)) * (0.7 + 0.3 * build),
        shoulder,
        waist,
        hips,
        top,
        float(bones["arm_l"][0]),
        bones,
    )
    tone = kit.colour(SKINS.get(skin, skin))
    colour = np.asarray(kit.colour(hair))
    if old > 0.6 and hair == "black":
        colour = np.asarray(kit.colour("ash"))
    if colour.min() > 0.25:
        colour = colour * np.array([1.06, 0.99, 0.88])  # white hair yellows; without it the sky makes it blue
    rng = np.random.default_rng(kit.random("person").getrandbits(63))
    clay = Clay(bones)
    iris = IRISES.get(eyes) or kit.colour(eyes)
    traits = drawn(np.random.default_rng(seeds.stream(0, kit.name, str(face), "face")), origin)
    # Who is stout is so in the cheeks too.
    traits = replace(traits, flesh=float(np.clip(traits.flesh + 1.6 * (build - 1), -1.2, 1.6)))
    head = Head(
        skin=tone,
        iris=iris,
        # No brow is as black as the hair over it: skin shows between its hairs.
        brow=np.asarray(colour) * 0.8 + np.asarray(tone) * 0.05,
        eye=(0.0218 + 0.0042 * child + 0.0010 * feminine) * (1 + 0.045 * traits.eye),
        nose=0.92 + 0.16 * (1 - feminine) * (1 - child) + 0.08 * old - 0.10 * child,
        lips=0.9 + 0.25 * feminine,
        jaw=0.93 + 0.17 * (1 - feminine) * (1 - child),
        cheek=1 + 0.10 * child,
        lash=0.25 + 0.75 * feminine * (1 - 0.6 * old),
        brows=(1.3 - 0.32 * feminine) * (1 - 0.3 * child),
        child=child,
        haired=style != "bald",
        hatted=hat.partition(":")[0] not in ("", "flower", "spectacles", "mask"),
        face=traits,
        smile=(0.14 + 0.26 * traits.corner) * (1 - child) + 0.30 * child,
        age=old,
        neck=0.90 + 0.14 * (1 - feminine) * (1 - child) - 0.08 * child,
        feminine=max(feminine, child * 0.8),
        centre=(0.0, height - 0.148 * size, 0.014),
        scale=size,
    )
    hat, _, tint = hat.partition(":")
    covered = hat in ("helmet", "hood", "mask", *headgear.COVERING)
    shed = tears(clay, head)
    head.build(clay, style != "bald" and not covered)
    if not covered:
        hairdo.build(clay, head, style, colour, rng)
    if beard > 0:
        beard_.beard(clay, head, colour, rng, beard)
    mitten = next((word.partition(":") for word in carries.split() if word.startswith("mittens")), None)
    bare.hands(clay, figure, tone, outfit, kit.colour((mitten[2] or "charcoal") if mitten else tone), bool(mitten))
    bare.bust(clay, figure, tone, min(wardrobe.OUTFITS[outfit].neckline + 0.07, 0.20) * k)
    colours = {"dress": dress, "coat": coat, "shirt": shirt, "trousers": trousers, "shoes": shoes}
    worn = {n: kit.colour(c) for n, c in colours.items() if c or n != "shoes"}
    wardrobe.dress(clay, figure, outfit, worn, tone, pattern)
    tints = {"shoes": tone, **worn, "skin": tone}
    of_hat = tools.tinted(kit, tints, tint)
    if hat in headgear.HEADGEAR:
        size_ = head.scale
        clay.wear(headgear.HEADGEAR[hat](kit, of_hat).scale(size_, size_, size_), "head", np.asarray(head.centre))
    else:
        lay_hat(clay, head, hat, dict(of_hat))
    crown = max(float(lump.sheet.position[:, 1].max()) for lump in clay.lumps)
    mine = [word for word in holds.split() if word in tools.HELD]
    raised = held(clay, figure, "" if mine else holds, tints)
    for word in mine:
        raised = tools.hold(kit, clay, figure, word, tints) or raised
    tools.carry(kit, clay, figure, head, carries, tints, wardrobe.OUTFITS[outfit].loose * k)
    lods = clay.meshes([0.021 * k, 0.042 * k])
    p = lods[0].position
    lo, hi = p.min(0), p.max(0)
    lo[1], hi[1] = max(lo[1], -0.02), crown  # a pole in the hand makes nobody taller
    weight = mass or 21.5 * height**2 * (0.55 + 0.45 * build)
    right = bones["hand_r"] + hand.ARM * np.array([-1, 1, 1]) * 0.07 * k
    left = bones["hand_l"] + hand.ARM * 0.07 * k
    skirted = wardrobe.OUTFITS[outfit].hanging

    def at(v: Any) -> tuple[float, float, float]:
        x, y, z = (float(a) for a in v)
        return (x, y, z)

    return Model(
        kit.name,
        lods,
        at(lo),
        at(hi),
        "biped",
        bones.joints,
        {
            "hand_l": Socket(at(left), joint="hand_l"),
            "hand_r": Socket(at(right), joint="hand_r"),
            "head": Socket(at(head.world(np.array([0, 0.12, 0]))), joint="head"),
            "face": Socket(at(head.centre), joint="head"),
            "back": Socket(at(bones["chest"] + vec(0, 0.05 * k, -0.12 * k)), (0.0, 0.0, -1.0), "chest"),
        },
        (Collider("capsule", (0.0, height / 2, 0.0), (0.20 * k, height / 2 - 0.20 * k, 0.0)),),
        mass=float(weight),
        density=1000.0,
        facts={
            **kit.facts,
            "sound": "flesh",
            "shoe": "leather",
            "holds": holds if raised else "",
            "raised": raised,
            "tool": bool(mine),
            "gait": {
                "hip": float(bones["thigh_l"][1]),
                "k": float(k),
                "head": float(size),
                "skirt": float(skirted),
                "feminine": float(feminine),
                "age": float(age),
                "tears": shed,
                "flare": float((hips + wardrobe.OUTFITS[outfit].flare) * k),
            },
        },
    )
