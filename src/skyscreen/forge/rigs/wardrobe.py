"""Dressing: the garments of an outfit are cut for a figure and laid on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge.body import garment, limbs, skirts
from skyscreen.forge.body.field import ellipsoid, surface
from skyscreen.forge.body.garment import Cloth
from skyscreen.forge.rigs import tailor, trimmings
from skyscreen.forge.rigs.outfits import OUTFITS, Outfit

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.rigs.figure import Figure


def dress(clay: Clay, f: Figure, outfit: str, colours: dict[str, Any], skin: Any, pattern: str = "") -> None:
    """Lay the outfit on.

    Args:
        colours: slot → linear albedo; without 'shoes' the feet are bare.
        pattern: material in place of plain cloth, or ''.
    """
    o = OUTFITS[outfit]
    if pattern and o.material in ("cloth", "silk"):
        o = replace(o, material=pattern)
    k = f.k
    loose = o.loose * k

    def cloth(slot: str, material: str | None = None) -> Cloth:
        return Cloth(material or o.material, colours[slot], slot, o.rough)

    white = outfit == "astronaut"
    upper = Cloth(
        o.material,
        (0.72, 0.73, 0.74)
        if white
        else skin
        if o.top == "skin"
        else colours[o.top]
        if outfit != "knight"
        else (0.55, 0.56, 0.58),
        o.top,
        o.rough,
    )
    over = None if o.skirt or o.legs != "trousers" else o.leg_loose * k
    garment.torso(
        clay, f, upper, loose=loose, sleeve=o.sleeve, hem=o.hem, neckline=o.neckline * k, wide=o.wide, over=over
    )
    _edges(clay, f, o, upper, colours, loose, over)
    if o.sleeve < 0.9:
        limbs.sleeves_of_skin(clay, f, skin, 0.0 if o.sleeve < 0.2 else o.sleeve * 1.55)
    if o.skirt:
        skirts.skirt(
            clay,
            f,
            cloth(o.skirt),
            waist=o.waist,
            hem=o.skirt_hem,
            flare=o.flare,
            pleats=o.pleats,
            loose=loose + 0.003 * k,
            front=o.front,
            edge=colours[o.edge] if o.edge else None,
        )
    if o.legs == "shorts":
        limbs.trousers(clay, f, Cloth("skin", skin, "skin", 0.5), loose=0.0)
        short = Cloth("cloth", colours["trousers" if o.top != "dress" else "dress"], "trousers", o.rough)
        limbs.trousers(clay, f, short, loose=max(o.leg_loose * k, 0.005), length=o.leg_length)
    elif o.legs == "skin":
        limbs.trousers(clay, f, Cloth("skin", skin, "skin", 0.5), loose=0.0)
    elif o.legs == "tights":
        limbs.trousers(clay, f, Cloth("cloth", np.asarray(colours["trousers"]) * 0.8, "trousers", 0.8), loose=0.002)
    else:
        legs = Cloth(
            "steel" if outfit == "knight" else "cloth",
            upper.colour if outfit in ("knight", "astronaut") else colours["trousers"],
            "trousers",
            0.35 if outfit == "knight" else 0.88,
        )
        # Under a skirt they lie close, or the hip comes through it.
        ease = o.leg_loose * k * (0.25 if o.skirt else 1.0)
        limbs.trousers(clay, f, legs, loose=ease, length=o.leg_length)
        if ease > 0.004 and o.shaft < 0.2:
            tailor.leg_cuffs(clay, f, legs, ease)
    if "shoes" in colours:
        limbs.shoes(clay, f, Cloth("leather", colours["shoes"], "shoes", 0.38), o.shaft)
    else:
        limbs.shoes(clay, f, Cloth("skin", skin, "skin", 0.5), 0.092)
        colours = {**colours, "shoes": np.asarray(skin)}
    if o.belt:
        tone = np.asarray(colours.get(o.belt, (0.75, 0.52, 0.10))) * (0.55 if o.belt in (o.top, "coat") else 1.0)
        garment.belt(
            clay,
            f,
            Cloth("leather" if o.belt == "shoes" else "cloth", tone, "belt", 0.6),
            1.04 if o.waist < 1.08 else 1.08,
            0.05 if outfit not in ("hanfu", "robe", "kimono") else 0.10,
            loose + 0.008 * k,
        )
    if o.collar > 0:
        upright = outfit in ("chef", "astronaut", "knight", "uniform", "firefighter")
        gap = {"suit": 0.62, "coat": 0.5, "raincoat": 0.4, "doctor": 0.6, "pirate": 0.6}.get(outfit, 0.012)
        stand, leaf = (o.collar, 0.0) if upright else (o.collar * 0.75, o.collar * 1.15)
        tailor.collar(clay, f, upper, loose, stand, gap, leaf)
    if o.plate:
        plate = Cloth(o.plate, np.asarray(colours[o.plated] if isinstance(o.plated, str) else o.plated), "plate", 0.3)
        garment.torso(clay, f, plate, loose=loose + 0.012 * k, sleeve=0.0, hem=0.98, neckline=0.03 * k)
        loose += 0.012 * k
    trimmings.trim(clay, f, o.trim, colours, loose)
    if outfit == "suit":
        tie = Cloth("silk", colours["dress"], "dress", 0.4)
        tailor.jacket(clay, f, upper, Cloth("cloth", colours["shirt"], "shirt", 0.8), tie, loose)
    if outfit == "shirt":
        tailor.placket(clay, f, upper, loose, o.hem + 0.02, np.asarray(upper.colour) * 0.5 + 0.3)
    if outfit in ("coat", "raincoat", "chef"):
        rows = np.linspace(1.08 if outfit == "chef" else 0.98, 1.27, 5)
        tone = (0.6, 0.6, 0.58) if outfit == "chef" else np.asarray(colours["shoes"]) * 1.2 + 0.02
        for x in (-0.04, 0.04) if outfit == "chef" else (0.0,):
            tailor.buttons(clay, f, rows, x, loose + 0.004 * k, tone)
    if white:
        pack = surface(
            lambda p: ellipsoid(p, (0, f.top - 0.17 * k, -0.19 * k), (0.17 * k, 0.24 * k, 0.09 * k)),
            (-0.2 * k, f.top - 0.45 * k, -0.3 * k),
            (0.2 * k, f.top + 0.1 * k, -0.08 * k),
            0.02 * k,
        )
        clay.add(pack, "chest", "plastic", colour=(0.62, 0.63, 0.65), rough=0.5)


def cloth_of_edge(o: Outfit, upper: Cloth, colours: dict[str, Any]) -> Cloth:
    """What the cuffs are bordered with."""
    return Cloth("fur", colours[o.edge], o.edge, 0.95) if o.edge else upper


def _edges(
    clay: Clay,
    f: Figure,
    o: Outfit,
    upper: Cloth,
    colours: dict[str, Any],
    loose: float,
    over: float | None,
) -> None:
    """Bands where the upper garment ends."""
    under = Cloth("cloth", colours["shirt"], "shirt", o.rough)
    knit = o.rough > 0.9
    if o.crossed:
        tailor.crossed(clay, f, upper, under, loose, o.waist)
    elif o.collar <= 0:
        tailor.neckband(clay, f, upper, loose, o.neckline * f.k, 0.0105 if knit else 0.0085)
    if o.sleeve > 0:
        radius = tailor.sleeve_end(f, o.sleeve, loose, o.wide)
        fur = cloth_of_edge(o, upper, colours)
        tailor.cuff(clay, f, fur, o.sleeve, radius, 0.060 if o.edge else 0.045 if knit else 0.022)
    if over is not None:
        tailor.hem(clay, f, upper, loose, o.hem, over, 0.045 if knit else 0.020)
