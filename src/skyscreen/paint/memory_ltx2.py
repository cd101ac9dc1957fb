"""How much memory each stage of LTX-2 takes on the card, by the same rules as memory.py: read off diffusers' models on
no device, every storage counted, held by tests to within 5 %. Not yet measured on a card: the decoder's work
space, which takes some 17 % of Wan's, is not in it. GB are 10⁹ bytes."""

from __future__ import annotations

from skyscreen.paint.ltx2_shape import Ltx2Shape
from skyscreen.paint.memory import FULL, HALF, Stages

CHANNEL = 83
"""Bytes alive a channel of a token of pictures at the fullest moment of a pass: every token has its own time, whose six
modulations of the whole width are there through the pass, and four for the looks at the sound."""
GUIDED = 2
"""Passes that go through the model at once: with the words and without."""
CODED, CODED_ONCE = 86.0, 102.0
"""Bytes of the decoder or the encoder, both in bfloat16, a pixel of each frame, and a pixel once."""
OUT = 6
"""Bytes of a pixel of the tiles that are done."""
TILE = 512
"""Pixels of a side of a tile."""
JOINED = 13
"""Bytes a number of the embeddings while the connectors bring 49 layers of the text encoder together."""
VAE, CONNECTORS, SOUND = 1.2225, 1.4315, 0.1088
"""Thousand millions of parameters of the decoder and encoder, of the connectors, of the sound's decoder and vocoder."""


def stages(shape: Ltx2Shape, frames: int, width: int, height: int, controls: int = 0, words: bool = True) -> Stages:
    """Of one window; `vae` counts all that is neither transformer nor text encoder."""
    latents = (frames - 1) // shape.temporal + 1
    embeddings = shape.tokens * shape.connectors["caption_channels"] * shape.connectors["text_proj_in_factor"]
    held = 2 * GUIDED * embeddings * HALF  # of both texts, and once more together
    pixels, tile = width * height, min(width, TILE) * min(height, TILE)
    coded = CODED * frames + CODED_ONCE
    tiled = tile * coded + OUT * pixels * frames
    return Stages(
        words=shape.words * HALF if words else 0.0,
        transformer=shape.parameters() * HALF / 1e9,
        block=shape.block() * HALF / 1e9,
        loose=(shape.parameters() - shape.transformer["num_layers"] * shape.block()) * HALF / 1e9,
        vae=(VAE + CONNECTORS) * HALF + SOUND * FULL,
        encode=pixels * coded / 1e9,
        denoise=(held + max(activations(shape, frames, width, height, controls), JOINED * GUIDED * embeddings)) / 1e9,
        decode=(pixels * coded + latents * pixels) / 1e9,
        decode_tiled=tiled / 1e9,
        encode_tiled=tiled / 1e9,
    )


def activations(shape: Ltx2Shape, frames: int, width: int, height: int, controls: int = 0) -> float:
    """Bytes alive at the fullest moment of a guided pass, beside weights and words."""
    return CHANNEL * GUIDED * shape.sequence(frames, width, height, controls) * shape.width
