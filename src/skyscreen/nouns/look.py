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
class Step:
    """A full-screen pass of a drawn look, before its last one."""

    name: str
    """What later passes call its picture."""
    shader: str
    """WGSL file in shoot/wgsl, no suffix."""
    inputs: tuple[str, ...]
    """What it reads: hdr, depth, albedo, normal, ident, rules (per class), anchor, sheets (distances of things, metres)
    and the names of steps before it. 'near:mask5' is mask5 under the name near."""
    divide: int = 1
    """Its picture is the film's size over this."""
    lines: int = 0
    """Instead: about so many lines, whole numbers of the film's pixels in one of its own."""
    form: str = "rgba8unorm"
    define: dict[str, str | int | float] = field(default_factory=dict)


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
    shutter: float = 180.0
    """Degrees of a turn that the shutter stays open: what moves is smeared over that share of its way from frame to
    frame. 0: none. Only looks with a lens and a drawing a frame have one."""
    mono: tuple[float, float, float] | None = None
    """Black and white: how much red, green and blue light darken the film, sum 1. A red filter gives dark skies and
    light skin."""
    print: float = 0.30
    """Steepness of the print's curve, 0 flat … 1 hard: how soon lights go white and shadows black."""
    fill: float = 1.0
    """Strength of the soft light from the camera's side; less leaves shadows to themselves."""
    anchored: bool = False
    """The shader reads `anchor` (rgba: rest position in metres, 1 on things, 0 in the sky): strokes that stick."""
    steps: tuple[Step, ...] = ()
    """Passes before the last, in order."""
    inputs: tuple[str, ...] = ()
    """What the last pass reads, named as in `Step.inputs`; empty: light and G-buffer."""
    smooth: bool = True
    """Edges are smoothed at the end; big pixels stay hard."""

    @property
    def temporal(self) -> bool:
        """Whether it can be smoothed over time: a picture of light, a new one every frame. Drawn looks make lines of
        the G-buffer, which would shake with the jitter, and hold their drawings."""
        return self.shader == "grade" and self.smooth and not self.rate
