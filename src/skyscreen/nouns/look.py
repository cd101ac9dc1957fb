"""A look as data: how each semantic class is drawn, and the grade."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Rule:
    """How one semantic class is drawn by a drawn look."""

    shadow: tuple[float, float, float] = (0.55, 0.60, 0.80)
    """Multiplies the albedo in shadow."""
    mid: tuple[float, float, float] = (0.85, 0.85, 0.90)
    light: tuple[float, float, float] = (1.0, 1.0, 1.0)
    edges: tuple[float, float] = (0.32, 0.62)
    """Thresholds between shadow, mid and light."""
    line: float = 1.0
    """Weight of outlines, 0 none."""


@dataclass(frozen=True)
class Look:
    name: str
    shader: str
    """WGSL file of the final look pass in shoot/wgsl (no suffix): 'grade' for photographic looks, 'cel' …"""
    default: Rule = Rule()
    rules: dict[str, Rule] = field(default_factory=dict)
    """Semantic class → rule; classes without one take `default`."""
    rate: int = 0
    """Drawings a second (8 or 12: on threes, on twos); 0: every frame."""
    exposure: float = 0.0
    contrast: float = 1.0
    saturation: float = 1.0
    shadows: tuple[float, float, float] = (0.94, 0.99, 1.06)
    """Split tone of the shadows."""
    highlights: tuple[float, float, float] = (1.03, 1.0, 0.97)
    bloom: float = 0.06
    vignette: float = 0.35
    grain: float = 0.012
    lens: bool = True
    """Depth of field and bloom; drawn looks have none."""
    anchored: bool = False
    """The shader reads `anchor` (rgba: rest position in metres, 1 on things, 0 in the sky): strokes that stick."""
