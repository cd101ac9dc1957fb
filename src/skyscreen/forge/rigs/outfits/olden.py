"""Dress of other times, of far countries and of tales."""

from __future__ import annotations

from skyscreen.forge.rigs.outfits.outfit import Outfit

OLDEN: dict[str, Outfit] = {
    "robe": Outfit("dress", loose=0.016, wide=0.055, hem=0.94, skirt="dress", skirt_hem=0.07, flare=0.10,
        front=0.04, neckline=0.01, crossed=True, belt="coat"),
    "kimono": Outfit("dress", "silk", loose=0.010, wide=0.085, hem=0.98, skirt="dress", skirt_hem=0.05, flare=0.07,
        front=0.03, neckline=0.01, crossed=True, belt="coat", rough=0.6, waist=1.10),
    "hanfu": Outfit("dress", "silk", loose=0.012, wide=0.075, hem=0.98, skirt="shirt", skirt_hem=0.05, flare=0.16,
        neckline=0.01, crossed=True, belt="coat", rough=0.6, waist=1.10),
    "imperial": Outfit("dress", "silk", loose=0.020, wide=0.09, hem=0.98, skirt="dress", skirt_hem=0.04, flare=0.14,
        front=0.04, neckline=0.01, crossed=True, belt="coat", rough=0.5, trim="roundel"),
    "official": Outfit("dress", loose=0.020, wide=0.075, hem=0.96, skirt="dress", skirt_hem=0.06, flare=0.11,
        neckline=0.004, belt="shoes", legs="trousers", collar=0.012),
    "kung_fu": Outfit("dress", "silk", loose=0.020, wide=0.02, hem=0.84, collar=0.036, leg_loose=0.030, belt="coat",
        shaft=0.10, rough=0.6, trim="frogs"),
    "ninja": Outfit("coat", loose=0.014, hem=0.84, leg_loose=0.014, belt="dress", neckline=0.03),
    "lamellar": Outfit("dress", loose=0.020, hem=0.96, skirt="coat", skirt_hem=0.60, flare=0.08, pleats=18,
        belt="dress", shaft=0.28, leg_loose=0.026, plate="carpaint", plated="coat", trim="rows"),
    "knight": Outfit("coat", "steel", loose=0.030, hem=0.84, leg_loose=0.020, shaft=0.26, collar=0.05,
        skirt="dress", skirt_hem=0.62, flare=0.04, belt="shoes", gloves="steel", rough=0.3),
    "mail": Outfit("coat", "steel", loose=0.018, sleeve=0.55, hem=0.96, skirt="coat", skirt_hem=0.62, flare=0.05,
        legs="trousers", belt="shoes", shaft=0.30, rough=0.5, trim="baldric"),
    "legion": Outfit("dress", sleeve=0.40, loose=0.014, hem=0.96, skirt="dress", skirt_hem=0.58, flare=0.07,
        pleats=20, legs="skin", belt="shoes", shaft=0.16, plate="steel", trim="hoops"),
    "gladiator": Outfit("skin", "skin", sleeve=0.99, loose=0.0, hem=0.94, neckline=0.0, skirt="dress",
        skirt_hem=0.56, flare=0.06, pleats=12, legs="skin", belt="shoes", rough=0.5, shaft=0.30, trim="baldric"),
    "chiton": Outfit("dress", sleeve=0.12, loose=0.008, hem=0.98, neckline=0.06, skirt="dress", skirt_hem=0.06,
        flare=0.10, pleats=24, belt="coat", legs="skin", waist=1.12, shaft=0.06),
    "linen": Outfit("skin", "skin", sleeve=0.99, loose=0.0, hem=0.94, neckline=0.0, skirt="shirt", skirt_hem=0.50,
        flare=0.05, pleats=20, legs="skin", belt="coat", rough=0.5, shaft=0.06, trim="collar"),
    "pirate": Outfit("coat", loose=0.022, hem=0.94, skirt="coat", skirt_hem=0.48, flare=0.08, front=0.34,
        collar=0.05, neckline=0.05, shaft=0.36, belt="shoes", trim="baldric"),
    "buckskin": Outfit("coat", "leather", loose=0.016, hem=0.94, skirt="coat", skirt_hem=0.72, flare=0.03,
        pleats=24, belt="dress", shaft=0.14, rough=0.7, trim="fringe"),
    "cowboy": Outfit("shirt", loose=0.012, hem=0.88, collar=0.030, belt="shoes", leg_loose=0.016, shaft=0.30,
        trim="vest"),
    "habit": Outfit("coat", loose=0.018, wide=0.045, hem=0.94, skirt="coat", skirt_hem=0.06, flare=0.10,
        legs="tights", belt="coat", trim="cross"),
    "hero": Outfit("coat", "silk", sleeve=1.0, loose=0.003, hem=0.84, neckline=0.02, legs="tights", rough=0.4,
        belt="belt", shaft=0.34, trim="emblem"),
    "motley": Outfit("coat", loose=0.034, hem=0.84, leg_loose=0.045, collar=0.05, trim="pompons"),
    "mermaid": Outfit("skin", "skin", sleeve=0.99, loose=0.0, hem=0.92, neckline=0.0, legs="tights", rough=0.5,
        shaft=0.06, trim="band"),
}  # fmt: skip
"""By the word that a person's `outfit` says."""
