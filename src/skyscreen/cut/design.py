"""Typography: where letters stand and how large, for wide, square and upright pictures. Layout reflows, never crops.

Safe areas: wide pictures 90 % (EBU R95 title-safe); upright ones the part that TikTok, Reels and Shorts all leave free,
x 108–900 and y 250–1460 of 1080 × 1920.
"""

from __future__ import annotations

from dataclasses import dataclass

from skyscreen.cut import breaks
from skyscreen.cut.lettering import Run, Slate, Style, font, width
from skyscreen.cut.overlay import Overlay, prepare
from skyscreen.nouns.reel import Card

WHITE = (1.0, 1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Safe:
    """Pixels that any player leaves free."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2


def safe(w: int, h: int) -> Safe:
    """Safe area of a picture of w × h."""
    if w >= h:
        return Safe(0.05 * w, 0.05 * h, 0.95 * w, 0.95 * h)
    return Safe(w * 108 / 1080, h * 250 / 1920, w * 900 / 1080, h * 1460 / 1920)


def caption(lines: tuple[str, ...], w: int, h: int, language: str) -> Overlay | None:
    """One caption: bottom centre, on a soft dark backing."""
    area, unit = safe(w, h), min(w, h)
    han = any(map(breaks.is_han, lines))
    style = _fit(lines, Style(unit * (0.052 if han else 0.048), 0.02 if han else 0.005, 0.022),
                 area.right - area.left, language)
    leading = style.size * 1.32
    slate = Slate(w, h, language)
    bottom = area.bottom - 0.02 * h - style.size * 0.25
    runs = [Run(text, style, area.centre - width(text, style, language) / 2, bottom - leading * (len(lines) - 1 - k))
            for k, text in enumerate(lines)]
    for run in runs:
        long = width(run.text, style, language)
        pad = style.size * 0.35
        slate.bar((run.x - pad, run.y - style.size * 0.95, run.x + long + pad, run.y + style.size * 0.32),
                  (0, 0, 0, 0.34), style.size * 0.3, style.size * 0.22)
    for run in runs:
        slate.letters(run, style.size * 0.10, 0.8)
    return _overlay(slate)


def card(what: Card, w: int, h: int, language: str) -> Overlay | None:
    """A title, lower third, end card, label, or the name of a layer."""
    slate = Slate(w, h, language)
    {"title": _title, "lower": _lower, "end": _end, "label": _label, "layer": _layer}[what.role](slate, what.text)
    return _overlay(slate)


def pointer(text: str, left: bool, lift: float, w: int, h: int, language: str, *,
            reach: float = 0.05) -> tuple[Overlay, int, int]:
    """Words, a thin line, a ring round what they speak of; with x and y of the ring's middle in the overlay.

    Args:
        left: the words stand to the left of the ring, for what is on the right of the picture.
        lift: pixels by which the words stand above the ring; negative: under it.
        reach: how far they stand beside it, in shares of the smaller side.
    """
    unit, way = min(w, h), -1 if left else 1
    style = _fit((text,), Style(unit * 0.040, 0.06 if breaks.is_han(text) else 0.02, 0.018), 0.42 * w, language)
    slate, x, y = Slate(w, h, language), w / 2, h / 2
    long, thick = width(text, style, language), max(unit / 360, 1.0)
    elbow = x + way * reach * unit, y - lift
    far = elbow[0] + way * (long + style.size * 0.4)
    ring = 0.009 * unit
    for shade, wide in (((0.0, 0.0, 0.0, 0.5), 2.6 * thick), (WHITE, thick)):
        leaves = x + way * ring * 0.6, y - ring * (0.8 if lift > 0 else -0.8)
        slate.line((leaves, elbow, (far, elbow[1])), wide, shade)
        slate.ring(x, y, ring, wide, shade)
    start = far if left else elbow[0] + style.size * 0.2
    slate.letters(Run(text, style, start, elbow[1] - style.size * 0.28), style.size * 0.14, 0.75)
    found = slate.cut_out()
    assert found is not None, "a ring was drawn"
    return prepare(*found), round(x) - found[0][0], round(y) - found[0][1]


def label_style(w: int, h: int) -> Style:
    """Letters whose capitals are at least 5 % of the shortest side tall (GB 45438-2025, 5.4)."""
    cap = font(1000).getMetrics().fCapHeight / 1000
    # 3 % over the rule: smoothing must not eat the last row of pixels.
    return Style(0.05 * 1.03 * min(w, h) / cap, 0.02, 0.018, (1.0, 1.0, 1.0, 0.94))


def _title(slate: Slate, text: str) -> None:
    w, h = slate.width, slate.height
    area, unit = safe(w, h), min(w, h)
    han = breaks.is_han(text)
    short = len(text) <= 28
    words = text.upper() if short and not han else text
    style = Style(unit * (0.105 if short else 0.078), 0.22 if han else 0.16 if short else 0.05, 0.012)
    lines, style = _balance(words, style, (area.right - area.left) * 0.92, 2 if w >= h else 4, slate.language)
    _centred(slate, lines, style, 0.5 * h if w >= h else (area.top + area.bottom) / 2, 0.30, rule=True)


def _end(slate: Slate, text: str) -> None:
    w, h = slate.width, slate.height
    area, unit = safe(w, h), min(w, h)
    slate.bar((-w, -h, 2 * w, 2 * h), (0, 0, 0, 0.42))
    middle = 0.5 * h if w >= h else (area.top + area.bottom) / 2
    name, _, under = text.partition("\n")
    # A name alone stands in the middle; with words under it, it is larger, and both stand round the middle.
    style = Style(unit * (0.105 if under else 0.072), 0.16 if breaks.is_han(name) else 0.10, 0.012)
    lines, style = _balance(name, style, (area.right - area.left) * 0.86, 3 if w >= h else 5, slate.language)
    _centred(slate, lines, style, middle - (0.06 * unit if under else 0.0), 0.0, rule=bool(under))
    if under:
        small = Style(unit * 0.05, 0.10 if breaks.is_han(under) else 0.06, 0.012)
        rows, small = _balance(under, small, (area.right - area.left) * 0.8, 3, slate.language)
        below = middle + 0.5 * style.size * 1.3 * (len(lines) - 1) + 0.085 * unit + 0.65 * small.size * len(rows)
        _centred(slate, rows, small, below, 0.0, rule=False)


def _centred(slate: Slate, lines: tuple[str, ...], style: Style, middle: float, veil: float, *, rule: bool) -> None:
    leading = style.size * 1.3
    block = leading * (len(lines) - 1)
    area = safe(slate.width, slate.height)
    if veil:
        reach = (block + style.size * 5) / slate.height / 2
        slate.veil(veil, middle / slate.height - reach, middle / slate.height + reach)
    first = middle - block / 2 + style.size * 0.36
    for k, text in enumerate(lines):
        long = width(text, style, slate.language)
        slate.letters(Run(text, style, area.centre - long / 2, first + leading * k), style.size * 0.16, 0.55)
    if rule:
        thick, half = max(round(style.size * 0.022), 1), style.size * 1.1
        y = first + block + style.size * 0.62
        slate.bar((area.centre - half, y + thick, area.centre + half, y + 2 * thick), (0, 0, 0, 0.35), 0, thick * 2)
        slate.bar((area.centre - half, y, area.centre + half, y + thick), (1, 1, 1, 0.85))


def _lower(slate: Slate, text: str) -> None:
    w, h = slate.width, slate.height
    area, unit = safe(w, h), min(w, h)
    style = Style(unit * 0.052, 0.12 if breaks.is_han(text) else 0.06, 0.014)
    lines, style = _balance(text, style, (area.right - area.left) * 0.6, 2 if w >= h else 3, slate.language)
    leading = style.size * 1.35
    # Above the two lines that captions may take.
    bottom = area.bottom - unit * 0.20
    top = bottom - leading * (len(lines) - 1) - style.size * 0.86
    bar = max(style.size * 0.09, 2.0)
    # A soft veil under the words: on snow their own shadow is not enough.
    wide = max(width(line, style, slate.language) for line in lines) + bar + style.size * 0.55
    box = (area.left - style.size * 0.4, top - style.size * 0.3, area.left + wide + style.size * 0.4,
           bottom + style.size * 0.4)
    slate.bar(box, (0, 0, 0, 0.42), style.size * 0.3, style.size * 0.45)
    slate.bar((area.left, top, area.left + bar, bottom + style.size * 0.14), (1, 1, 1, 0.9))
    for k, line in enumerate(lines):
        y = bottom - leading * (len(lines) - 1 - k)
        slate.letters(Run(line, style, area.left + bar + style.size * 0.55, y), style.size * 0.14, 0.7)


def _label(slate: Slate, text: str) -> None:
    area = safe(slate.width, slate.height)
    style = _fit((text,), label_style(slate.width, slate.height), area.right - area.left, slate.language)
    slate.letters(Run(text, style, area.left, area.top + style.size * 0.80), style.size * 0.12, 0.7)


def _layer(slate: Slate, text: str) -> None:
    area, unit = safe(slate.width, slate.height), min(slate.width, slate.height)
    style = _fit((text,), Style(unit * 0.040, 0.12 if breaks.is_han(text) else 0.06, 0.016),
                 area.right - area.left, slate.language)
    slate.letters(Run(text, style, area.left, area.bottom - style.size * 0.4), style.size * 0.16, 0.8)


def _fit(lines: tuple[str, ...], style: Style, room: float, language: str) -> Style:
    """The style, smaller where the longest line needs it."""
    longest = max((width(text, style, language) for text in lines), default=0.0)
    if longest <= room:
        return style
    return Style(style.size * room / longest, style.tracking, style.bold, style.colour)


def _balance(text: str, style: Style, room: float, most: int, language: str) -> tuple[tuple[str, ...], Style]:
    """Lines of a card and the style they fit in: as few lines as the size allows, evenly filled."""
    pieces = breaks.tokens(text)
    for count in range(1, most + 1):
        lines = _even(pieces, count)
        if lines and all(width(line, style, language) <= room for line in lines):
            return lines, style
    lines = _even(pieces, most) or (text,)
    return lines, _fit(lines, style, room, language)


def _even(pieces: tuple[str, ...], count: int) -> tuple[str, ...] | None:
    """Exactly `count` lines, the tightest limit that still wraps."""
    whole = breaks.measure("".join(pieces))
    low = int(whole / count)
    for limit in range(max(low, 1), int(whole) + 2):
        lines = breaks.wrap(pieces, limit, count)
        if lines:
            return lines
    return None


def _overlay(slate: Slate) -> Overlay | None:
    found = slate.cut_out()
    return None if found is None else prepare(*found)
