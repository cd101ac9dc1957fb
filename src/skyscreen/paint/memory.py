"""How much memory each stage of a painter takes on the card, worked out from the shapes alone. GB are 10⁹ bytes.

The formulas were read off what diffusers' models allocate, tensor by tensor; a test runs models of full width without a
device, counts every storage that lives and holds the formulas to within 5 % of that. `python -m skyscreen.paint.bench`
measures the rest on a card: 12.49 GB where 12.65 were planned for denoising (Wan-VACE 1.3B, H200).
"""

from __future__ import annotations

from dataclasses import dataclass

from skyscreen.paint.architectures import Architecture
from skyscreen.paint.ltx2_shape import Ltx2Shape

HALF, FULL = 2, 4
"""Bytes of a bfloat16 and of a float32."""
DECODE, ENCODE, LATENT = 19_421, 14_043, 50
"""Wan 2.1's decoder and encoder in float32: bytes a pixel of the picture, and for each latent frame beside (the frames
that are done: 4 × 3 channels × 4 bytes, and the list that grows)."""
DECODE_DEEP = 21_464
"""The same of Wan 2.2's decoder (256 channels at half the size)."""
WORK = 3_283
"""What the decoder's convolutions take beside on the card, bytes a pixel: 14.34 GB were measured where 12.99 are alive
(832 × 480, 81 frames, H200, torch 2.11)."""
TILE = 256
"""Pixels of a side of a tile."""


@dataclass(frozen=True)
class Stages:
    """GB on the card: what each part weighs, and what each stage needs beside its weights."""

    words: float
    """Weights of the text encoder."""
    transformer: float
    block: float
    """The heaviest block of the transformer: what must be there at once when its layers are streamed."""
    loose: float
    """What of the transformer is in no block."""
    vae: float
    encode: float
    denoise: float
    decode: float
    decode_tiled: float
    encode_tiled: float

    def whole(self) -> float:
        """The most at once with everything on the card."""
        return self.words + self.transformer + self.vae + max(self.encode, self.denoise, self.decode)


def stages(
    shape: Architecture, frames: int, width: int, height: int, references: int = 0, words: bool = True
) -> Stages:
    """Of one window."""
    if isinstance(shape, Ltx2Shape):
        from skyscreen.paint import memory_ltx2

        return memory_ltx2.stages(shape, frames, width, height, references, words)
    latents = (frames - 1) // shape.temporal + 1
    deep = bool(shape.vae.get("is_residual"))
    pixels, tile = width * height, min(width, TILE) * min(height, TILE)
    video = frames * pixels * 3 * FULL
    steered = video * 4 // 3 if shape.controlled else 0  # a control and its mask, as we hand them over
    inside = 2 * steered + 2 * video if shape.controlled else 0  # and as the pipeline keeps and halves them
    blocks = shape.transformer["num_layers"] + shape.controlled
    decode = DECODE_DEEP if deep else DECODE
    return Stages(
        words=shape.words * HALF if words else 0.0,
        transformer=shape.parameters() * HALF / 1e9,
        block=_block(shape) * HALF / 1e9,
        loose=(shape.parameters() - blocks * _block(shape)) * HALF / 1e9,
        vae=_vae(deep),
        encode=(pixels * (ENCODE + LATENT * latents) + inside) / 1e9,
        denoise=(activations(shape, shape.sequence(frames, width, height, references)) + 2 * steered) / 1e9,
        decode=pixels * (decode + WORK + LATENT * latents) / 1e9,
        decode_tiled=(tile * (decode + WORK) + 2 * pixels * LATENT * latents) / 1e9,
        encode_tiled=(tile * ENCODE + inside) / 1e9,
    )


def activations(shape: Architecture, tokens: int) -> float:
    """Bytes alive at the fullest moment of one pass, beside the weights: four copies of the tokens in bfloat16 (the
    block's input, its residual, the attention's answer, the control branch), the control branch's hints, and the larger
    of the norm's four float32 copies and the feed-forward's two wide ones; the rotary tables (128 × 2 float32)."""
    d, inner = shape.width, shape.transformer["ffn_dim"]
    copies = 4 * HALF if shape.controlled else 3 * HALF
    widest = max(4 * FULL, HALF + 2 * HALF * inner / d)
    stepped = STEPPED if shape.spatial == 16 else 0
    return tokens * (d * (HALF * shape.controlled + copies + widest + stepped) + 2 * 128 * FULL)


STEPPED = 38
"""Bytes a channel of a model whose every token has its own time (Wan 2.2 TI2V-5B), its modulations in float32."""


def _block(shape: Architecture) -> int:
    d, inner = shape.width, shape.transformer["ffn_dim"]
    return 2 * (4 * (d * d + d) + 2 * d) + (d * inner + inner + inner * d + d) + 8 * d


def _vae(deep: bool) -> float:
    """GB of the decoder's and encoder's weights in float32: 126.9 and 704.7 million."""
    return (704.69 if deep else 126.89) * FULL / 1e3
