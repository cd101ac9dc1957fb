"""What an outfit is: the measures and slots from which `wardrobe.dress` cuts it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Outfit:
    """What is worn. Heights in canonical metres."""

    top: str = "shirt"
    """Slot and colour of the upper garment."""
    material: str = "cloth"
    loose: float = 0.008
    sleeve: float = 1.0
    wide: float = 0.0
    hem: float = 0.90
    neckline: float = 0.004
    skirt: str = ""
    """Slot of the skirt, or none."""
    waist: float = 1.04
    skirt_hem: float = 0.36
    flare: float = 0.10
    pleats: int = 0
    front: float = 0.0
    legs: str = "trousers"
    """trousers, tights, skin, shorts."""
    leg_loose: float = 0.016
    shaft: float = 0.105
    collar: float = 0.0
    crossed: bool = False
    """The fronts cross over the chest, edged with a band."""
    belt: str = ""
    gloves: str = ""
    rough: float = 0.85
    trim: str = ""
    """bib, apron, stethoscope, bands, baldric, plates, vest, tabard, sash: see `trimmings.trim`."""
    plate: str = ""
    """Material of a cuirass over the trunk, or none."""
    plated: str | tuple[float, float, float] = (0.55, 0.56, 0.58)
    """Its colour, or the slot that has it."""
    leg_length: float = 0.93
    edge: str = ""
    """Slot of the border of hem, front and cuffs, or none: the fur on Father Christmas's coat."""

    @property
    def hanging(self) -> float:
        """Height of the skirt's hem, or 0."""
        return self.skirt_hem if self.skirt else 0.0
