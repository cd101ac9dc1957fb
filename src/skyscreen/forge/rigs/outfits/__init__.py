"""Outfits by name: two tables of rows, joined."""

from skyscreen.forge.rigs.outfits.daily import DAILY
from skyscreen.forge.rigs.outfits.olden import OLDEN
from skyscreen.forge.rigs.outfits.outfit import Outfit

OUTFITS: dict[str, Outfit] = {**DAILY, **OLDEN}
"""By the word that a person's `outfit` says."""

__all__ = ["OUTFITS", "Outfit"]
