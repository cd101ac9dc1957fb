"""Curves as plain SVG: no library draws them, and any browser shows them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 520, 330
LEFT, RIGHT, TOP, BOTTOM = 62, 16, 34, 52
"""Margins around the plot, pixels."""
INKS = ("#1f5fa8", "#c4502a", "#2f8a57", "#8257a5", "#8a6d1f", "#555555")
"""Told apart in grey and by the colour-blind; lines carry their names as well."""


@dataclass(frozen=True)
class Line:
    name: str
    points: Sequence[tuple[float, float]]
    """(x, y), in the order of x."""
    level: bool = False
    """A dashed line at the height of its only point: what no training changes."""


@dataclass(frozen=True)
class Plot:
    title: str
    x: str
    y: str
    lines: Sequence[Line]
    log_x: bool = True
    log_y: bool = False


def svg(plot: Plot) -> str:
    """The plot as an SVG document."""
    points = [point for line in plot.lines if not line.level for point in line.points]
    heights = [y for line in plot.lines for _, y in line.points]
    if not points:
        raise ValueError(f"{plot.title}: no points")
    across = _Axis([x for x, _ in points], plot.log_x, LEFT, WIDTH - RIGHT)
    up = _Axis(heights, plot.log_y, HEIGHT - BOTTOM, TOP)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
           'font-family="sans-serif" font-size="12">', f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
           _text(LEFT, 20, plot.title, size=14)]
    for value, word in across.marks():
        x = across.at(value)
        out += [_stroke(x, TOP, x, HEIGHT - BOTTOM, "#e4e4e4"), _text(x, HEIGHT - BOTTOM + 16, word, "middle")]
    for value, word in up.marks():
        y = up.at(value)
        out += [_stroke(LEFT, y, WIDTH - RIGHT, y, "#e4e4e4"), _text(LEFT - 6, y + 4, word, "end")]
    out += [_stroke(LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM, "#333333"),
            _stroke(LEFT, TOP, LEFT, HEIGHT - BOTTOM, "#333333"),
            _text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 18, plot.x, "middle"),
            f'<text transform="translate(15 {(TOP + HEIGHT - BOTTOM) / 2:.0f}) rotate(-90)" text-anchor="middle">'
            f"{escape(plot.y)}</text>"]
    out += _lines(plot, across, up)
    return "\n".join([*out, "</svg>", ""])


def _lines(plot: Plot, across: _Axis, up: _Axis) -> list[str]:
    out: list[str] = []
    taken: dict[bool, list[float]] = {True: [], False: []}
    for number, line in enumerate(plot.lines):
        ink = INKS[number % len(INKS)]
        if not line.points:
            continue
        if line.level:
            y = up.at(line.points[0][1])
            out.append(_stroke(LEFT, y, WIDTH - RIGHT, y, ink, dashed=True))
            last = y
        else:
            at = [(across.at(x), up.at(y)) for x, y in line.points]
            path = " ".join(f"{x:.1f},{y:.1f}" for x, y in at)
            out.append(f'<polyline points="{path}" fill="none" stroke="{ink}" stroke-width="2"/>')
            out += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.2" fill="{ink}"/>' for x, y in at]
            last = at[-1][1]
        # A name stands above the end of its line, levels' at the left, or farther up or down where another name stands.
        others = taken[line.level]
        y = next(y for step in range(40) for y in (last - 7 - 14 * step, last + 15 + 14 * step)
                 if TOP + 8 <= y <= HEIGHT - BOTTOM - 2 and all(abs(y - other) >= 13 for other in others))
        others.append(y)
        out.append(_text(LEFT + 6, y, line.name, ink=ink) if line.level else
                   _text(WIDTH - RIGHT - 4, y, line.name, "end", ink=ink))
    return out


class _Axis:
    """Values to pixels, linear or logarithmic, with round marks."""

    def __init__(self, values: Sequence[float], log: bool, start: float, end: float) -> None:
        self.log = log and min(values) > 0
        low, high = min(map(self._of, values)), max(map(self._of, values))
        if not self.log:
            low, high = min(low, 0.0) if low < 0.5 * high else low, high
        pad = 0.06 * (high - low) or 0.5
        self.low, self.high, self.start, self.end = low - (pad if self.log or low != 0 else 0), high + pad, start, end

    def _of(self, value: float) -> float:
        return math.log10(value) if self.log else value

    def at(self, value: float) -> float:
        return self.start + (self._of(value) - self.low) / (self.high - self.low) * (self.end - self.start)

    def marks(self) -> list[tuple[float, str]]:
        if self.log:
            whole = [(10.0**k, _word(10.0**k)) for k in range(math.ceil(self.low), math.floor(self.high) + 1)]
            if len(whole) >= 2:
                return whole
            return [(m * 10.0**k, _word(m * 10.0**k)) for k in range(math.floor(self.low), 20)
                    for m in (1, 2, 5) if self.low <= math.log10(m) + k <= self.high]
        rough = (self.high - self.low) / 5
        power = 10.0 ** math.floor(math.log10(rough))
        step = next(m * power for m in (1, 2, 2.5, 5, 10) if m * power >= rough)
        first = math.ceil(self.low / step)
        return [(k * step, f"{k * step:.6g}") for k in range(first, math.floor(self.high / step) + 1)]


def _word(value: float) -> str:
    return f"{value:g}" if 1e-3 <= value < 1e4 else f"{value:.0e}".replace("e+", "e")


def _text(x: float, y: float, words: str, anchor: str = "start", *, size: int = 12, ink: str = "#222222") -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
    return f'<text {place} font-size="{size}" fill="{ink}">{escape(words)}</text>'


def _stroke(x1: float, y1: float, x2: float, y2: float, ink: str, dashed: bool = False) -> str:
    dash = ' stroke-dasharray="5 4"' if dashed else ""
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{ink}"{dash}/>'
