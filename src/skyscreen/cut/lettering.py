"""Words → premultiplied RGBA rectangles, with skia. Made once a card; never per frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from skyscreen.cut import typeface as fonts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Style:
    """How one line of letters is set."""

    size: float
    """Em in pixels."""
    tracking: float = 0.0
    """Extra space between letters, in em."""
    bold: float = 0.0
    """Stroke laid round the letters, in em: the package holds one weight, 0.02 gives a medium."""
    colour: tuple[float, float, float, float] = (1.0, 1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Run:
    """One line of letters at its baseline, pixels from the top left of the picture."""

    text: str
    style: Style
    x: float
    y: float


def font(size: float, language: str = "en") -> Any:
    """`skia.Font` with subpixel placing and smooth edges, no hinting (equal at every size)."""
    import skia

    face = skia.Font(fonts.typeface(language), size)
    face.setSubpixel(True)
    face.setEdging(skia.Font.Edging.kAntiAlias)
    face.setHinting(skia.FontHinting.kNone)
    return face


def width(text: str, style: Style, language: str = "en") -> float:
    """Length of a line in pixels, without tracking after its last letter."""
    if not text:
        return 0.0
    return font(style.size, language).measureText(text) + style.tracking * style.size * (len(text) - 1)


def _blob(run: Run, language: str) -> Any:
    import skia

    face = font(run.style.size, language)
    glyphs = face.textToGlyphs(run.text)
    advances = face.getWidths(glyphs)
    places, x = [], 0.0
    for advance in advances:
        places.append(x)
        x += advance + run.style.tracking * run.style.size
    builder = skia.TextBlobBuilder()
    builder.allocRunPosH(face, glyphs, places, 0.0)
    return builder.make()


class Slate:
    """A transparent picture to letter on; `cut_out` gives the part that holds anything.

    Args:
        width, height: the film's size in pixels.
    """

    def __init__(self, width: int, height: int, language: str = "en") -> None:
        import skia

        self.width, self.height, self.language = width, height, language
        self.surface = skia.Surface(width, height)
        self.canvas = self.surface.getCanvas()
        self.canvas.clear(skia.ColorTRANSPARENT)

    def letters(self, run: Run, shadow: float = 0.0, strength: float = 0.75) -> None:
        """Draw a line of letters over a soft shadow of radius `shadow` pixels (0: none)."""
        import skia

        blob = _blob(run, self.language)
        if blob is None:
            return
        edge = run.style.bold * run.style.size
        if shadow > 0:
            # Two shadows: a tight one keeps thin strokes legible on snow, a wide one sits them in the picture.
            for radius, alpha, drop in ((shadow * 0.35, strength, shadow * 0.12), (shadow, strength * 0.8, 0.0)):
                dark = skia.Paint(AntiAlias=True, Color4f=skia.Color4f(0, 0, 0, alpha))
                dark.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, radius))
                dark.setStyle(skia.Paint.kStrokeAndFill_Style)
                dark.setStrokeWidth(edge + run.style.size * 0.05)
                self.canvas.drawTextBlob(blob, run.x, run.y + drop, dark)
        paint = skia.Paint(AntiAlias=True, Color4f=skia.Color4f(*run.style.colour))
        if edge > 0:
            paint.setStyle(skia.Paint.kStrokeAndFill_Style)
            paint.setStrokeWidth(edge)
        self.canvas.drawTextBlob(blob, run.x, run.y, paint)

    def bar(self, box: tuple[float, float, float, float], colour: tuple[float, float, float, float],
            radius: float = 0.0, blur: float = 0.0) -> None:
        """A filled rectangle (left, top, right, bottom), rounded, soft at its edge."""
        import skia

        paint = skia.Paint(AntiAlias=True, Color4f=skia.Color4f(*colour))
        if blur > 0:
            paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
        self.canvas.drawRoundRect(skia.Rect.MakeLTRB(*box), radius, radius, paint)

    def line(self, points: Sequence[tuple[float, float]], thick: float, colour: tuple[float, ...]) -> None:
        """Straight pieces from point to point, `thick` pixels wide."""
        import skia

        paint = skia.Paint(AntiAlias=True, Color4f=skia.Color4f(*colour), StrokeWidth=thick)
        for start, end in pairwise(points):
            self.canvas.drawLine(skia.Point(*start), skia.Point(*end), paint)

    def ring(self, x: float, y: float, radius: float, thick: float, colour: tuple[float, ...]) -> None:
        """A circle's outline, `thick` pixels wide."""
        import skia

        paint = skia.Paint(AntiAlias=True, Color4f=skia.Color4f(*colour), StrokeWidth=thick)
        paint.setStyle(skia.Paint.kStroke_Style)
        self.canvas.drawCircle(x, y, radius, paint)

    def veil(self, strength: float, top: float = 0.0, bottom: float = 1.0) -> None:
        """Darken the picture by `strength`, between two heights (0–1), fading out towards both."""
        import skia

        y0, y1 = top * self.height, bottom * self.height
        colours = [skia.ColorSetARGB(0, 0, 0, 0), skia.ColorSetARGB(int(255 * strength), 0, 0, 0),
                   skia.ColorSetARGB(int(255 * strength), 0, 0, 0), skia.ColorSetARGB(0, 0, 0, 0)]
        shade = skia.GradientShader.MakeLinear([skia.Point(0, y0), skia.Point(0, y1)], colours, [0.0, 0.4, 0.6, 1.0])
        self.canvas.drawRect(skia.Rect.MakeLTRB(0, y0, self.width, y1), skia.Paint(Shader=shade))

    def pixels(self) -> NDArray[np.uint8]:
        """Premultiplied RGBA, (height, width, 4)."""
        import numpy as np
        import skia

        out = np.zeros((self.height, self.width, 4), np.uint8)
        info = skia.ImageInfo.Make(self.width, self.height, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)
        self.surface.readPixels(info, out, self.width * 4, 0, 0)
        return out

    def cut_out(self) -> tuple[tuple[int, int], NDArray[np.uint8]] | None:
        """((x, y), premultiplied RGBA) of the smallest even rectangle that holds all, or None when nothing is drawn."""
        import numpy as np

        full = self.pixels()
        rows, columns = np.flatnonzero(full[..., 3].any(1)), np.flatnonzero(full[..., 3].any(0))
        if not len(rows):
            return None
        # Even corners: chroma planes have half the resolution.
        x0, y0 = int(columns[0]) & ~1, int(rows[0]) & ~1
        x1, y1 = min((int(columns[-1]) + 2) & ~1, self.width), min((int(rows[-1]) + 2) & ~1, self.height)
        return (x0, y0), np.ascontiguousarray(full[y0:y1, x0:x1])
