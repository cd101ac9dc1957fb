"""What is worn on the head, as solids of the kit: helmets, crowns, veils, caps, haloes.

Built in the head's own metres: the skull's middle at the origin, +Z the face, the crown of the head at y = 0.155, its
half width 0.105, the brow at y = 0.06, z = 0.10. `HEADGEAR` is looked up by the `hat` of a person.
"""

from __future__ import annotations

from skyscreen.forge.rigs.headgear.chinese import CHINESE
from skyscreen.forge.rigs.headgear.daily import DAILY
from skyscreen.forge.rigs.headgear.guards import GUARDS
from skyscreen.forge.rigs.headgear.olden import OLDEN
from skyscreen.forge.rigs.headgear.tales import TALES
from skyscreen.forge.rigs.headgear.trades import TRADES
from skyscreen.forge.rigs.maker import Maker

HEADGEAR: dict[str, Maker] = {**OLDEN, **CHINESE, **TRADES, **DAILY, **TALES, **GUARDS}
"""By the word that a person's `hat` says."""
COVERING = ("nemes", "surgeon", "veil", "swim_cap", "balaclava", "lion_mask", "dive_mask", "armet", "bee_veil")
"""Kinds that hide the hair."""
