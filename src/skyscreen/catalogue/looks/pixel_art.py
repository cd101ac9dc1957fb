"""Pixel art: some 180 lines of big pixels, 67 colours, a dither that stands still, on twos."""

from skyscreen.catalogue import look
from skyscreen.nouns.look import Look, Step


@look(en=("pixel art", "pixel-art", "8-bit", "16-bit", "pixelated", "retro game", "pixel style"),
      zh=("像素风", "像素画", "像素", "像素艺术", "像素风格", "八位机"))
def pixel_art(rule):
    return Look(
        name="pixel_art", shader="pixel_art", default=rule(), rate=12, lens=False, vignette=0.0, bloom=0.0, grain=0.0, saturation=1.38,
        smooth=False, inputs=("inked",), steps=(
            Step("block", "pixel_block", ("hdr", "depth", "ident"), lines=180, form="rgba16float"),
            Step("inked", "pixel_ink", ("block",), lines=180)))
