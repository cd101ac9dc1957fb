"""What the hands hold, the back carries and the feet stand on, as solids of the kit.

Tools of the hand are built about the grip, upright, in canonical metres (a body of 1.68 m); so is what hangs at the
left hand or is strapped to the left arm. `stage.bodies.arms` holds the right hand as `RAISED` says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from skyscreen.forge.body import hand
from skyscreen.forge.body.field import vec
from skyscreen.forge.rigs import neckwear
from skyscreen.forge.rigs.maker import Maker, Tones
from skyscreen.forge.rigs.tools.backs import BACKS
from skyscreen.forge.rigs.tools.below import FEET, HIPS, gloves, mermaid_tail
from skyscreen.forge.rigs.tools.labour import LABOUR
from skyscreen.forge.rigs.tools.left import LEFT
from skyscreen.forge.rigs.tools.pastime import PASTIME
from skyscreen.forge.rigs.tools.shields import SHIELDS
from skyscreen.forge.rigs.tools.weapons import WEAPONS

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head
    from skyscreen.forge.kit import Kit
    from skyscreen.forge.rigs.figure import Figure

RIGHT: dict[str, Maker] = {**WEAPONS, **LABOUR, **PASTIME}
"""Upright in the right hand; a deed that needs the hand takes the tool along."""
HELD = (*RIGHT, *LEFT, *SHIELDS)
"""Words of a person's `holds`."""
CARRIED = (*BACKS, *HIPS, *FEET, *neckwear.USUAL, "mermaid_tail", "gloves", "mittens")
"""Words of a person's `carries`; a colour may follow each: 'scarf:red'."""


def carry(kit: Kit, clay: Clay, f: Figure, head: Head, words: str, usual: Tones, loose: float) -> None:
    """Lay on what `words` (parted by spaces) name; `loose`: metres that the dress stands off the skin."""
    k, sk = f.k, clay.skeleton
    for said in words.split():
        word, _, tint = said.partition(":")
        tones = tinted(kit, usual, tint)
        if word in neckwear.USUAL:
            neckwear.lay(kit, clay, f, head, word, tones["coat"] if tint else None, loose)
        elif word in BACKS:
            lift = float(sk["chest"][1]) - 1.13 * k
            clay.wear(BACKS[word](kit, tones).scale(k, k, k), "chest", vec(0, lift, 0))
        elif word in HIPS:
            clay.wear(HIPS[word](kit, tones).scale(k, k, k), "pelvis", np.zeros(3))
        elif word == "mermaid_tail":
            clay.wear(mermaid_tail(kit, tones).scale(k, float(sk["pelvis"][1]) / 0.90, k), "pelvis", np.zeros(3))
        elif word == "gloves":
            made = gloves(kit, tones).scale(k, k, k)
            clay.wear(made.aim((0, 0, 0), tuple(-v for v in hand.ARM)), "hand_l", sk["hand_l"])
            clay.wear(made.aim((0, 0, 0), tuple(-v for v in hand.ARM)).mirror(), "hand_r", sk["hand_r"])
        elif word in FEET:
            made = FEET[word](kit, tones).scale(k, k, k)
            for side in ("_l", "_r"):
                at = sk["foot" + side] * np.array([1.0, 0.0, 1.0])
                clay.wear(made, "foot" + side, at + vec(0, 0.02 * k if word == "skates" else 0.0, 0))


def tinted(kit: Kit, tones: Tones, tint: str) -> Tones:
    """The wearer's colours, or one colour for all that is coloured; `own`: only where one was said."""
    if not tint:
        return tones
    tone = kit.colour(tint)
    return {**tones, "dress": tone, "coat": tone, "shirt": tone, "own": tone}


def hold(kit: Kit, clay: Clay, f: Figure, kind: str, tones: Tones) -> str:
    """One thing in a hand; returns how the right hand is held, '' when it is free."""
    k, sk = f.k, clay.skeleton
    if kind in RIGHT:
        grip = sk["hand_r"] + hand.ARM * np.array([-1, 1, 1]) * 0.075 * k + vec(0.008, 0, 0) * k
        clay.wear(RIGHT[kind](kit, tones).scale(k, k, k), "hand_r", grip)
        return "front"
    if kind in LEFT:
        grip = sk["hand_l"] + hand.ARM * 0.075 * k
        clay.wear(LEFT[kind](kit, tones).scale(k, k, k), "hand_l", grip)
    elif kind in SHIELDS:
        middle = (sk["fore_l"] + sk["hand_l"]) / 2
        clay.wear(
            SHIELDS[kind](kit, tones).aim((0, 0, 0), tuple(-v for v in hand.ARM)).scale(k, k, k),
            "fore_l",
            middle + vec(0.05, 0, 0) * k,
        )
    return ""
