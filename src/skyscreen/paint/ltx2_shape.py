"""The shape of LTX-2 (19 thousand millions of parameters, pictures and sound at once): a transformer of two streams
that look at each other, its decoders, and the connectors that bring words to both.

Source: `scripts/convert_ltx2_to_diffusers.py` of diffusers 0.42, version 2.0; sizes are counted layer by layer and held
against diffusers' own by tests.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from skyscreen.paint.architectures import Architecture, Keywords


@dataclass(frozen=True)
class Ltx2Shape(Architecture):
    connectors: Keywords = field(default_factory=dict)
    """Keywords of LTX2TextConnectors."""
    audio: Keywords = field(default_factory=dict)
    """Of AutoencoderKLLTX2Audio."""
    vocoder: Keywords = field(default_factory=dict)
    """Of LTX2Vocoder."""

    @property
    def heard(self) -> int:
        """Channels of a token of sound."""
        return int(self.transformer["audio_num_attention_heads"] * self.transformer["audio_attention_head_dim"])

    def sequence(self, frames: int, width: int, height: int, references: int = 0) -> int:
        """Tokens of pictures; `references` counts control videos of the same size."""
        latents = (frames - 1) // self.temporal + 1
        return latents * (height // self.spatial) * (width // self.spatial) * (1 + references)

    def block(self) -> int:
        t, d, a = self.transformer, self.width, self.heard
        own = _attention(d, d, d) + _attention(a, a, a) + _attention(d, a, a) + _attention(a, d, a)
        words = _attention(d, t["cross_attention_dim"], d) + _attention(a, t["audio_cross_attention_dim"], a)
        return own + words + _wide(d) + _wide(a) + 11 * (d + a)

    def parameters(self) -> int:
        t, d, a = self.transformer, self.width, self.heard
        words = t["caption_channels"]
        loose = sum(_projection(words, n) + _times(n, 6) + _times(n, 4) + _times(n, 1) + 2 * n for n in (d, a))
        ends = sum(t[f"{kind}in_channels"] * n + n + n * t[f"{kind}out_channels"] + t[f"{kind}out_channels"]
                   for kind, n in (("", d), ("audio_", a)))  # fmt: skip
        return int(t["num_layers"] * self.block() + loose + ends)


def _attention(query: int, key: int, inner: int) -> int:
    """Query, key, value and out with bias, and a norm's scale on query and key."""
    return query * inner + inner + 2 * (key * inner + inner) + inner * query + query + 2 * inner


def _wide(n: int) -> int:
    """The feed-forward layer, four times as wide inside."""
    return 2 * n * 4 * n + 5 * n


def _projection(words: int, n: int) -> int:
    return words * n + n + n * n + n


def _times(n: int, modulations: int) -> int:
    """A time's embedding of 256 and its modulations."""
    return 256 * n + n + n * n + n + modulations * (n * n + n)


LTX2 = Ltx2Shape(
    "ltx-2", "Lightricks/LTX-2",
    {"in_channels": 128, "out_channels": 128, "patch_size": 1, "patch_size_t": 1, "num_attention_heads": 32,
     "attention_head_dim": 128, "cross_attention_dim": 4096, "audio_in_channels": 128, "audio_out_channels": 128,
     "audio_num_attention_heads": 32, "audio_attention_head_dim": 64, "audio_cross_attention_dim": 2048,
     "num_layers": 48, "caption_channels": 3840, "rope_type": "split"},
    vae={"block_out_channels": (256, 512, 1024, 2048), "decoder_block_out_channels": (256, 512, 1024),
         "layers_per_block": (4, 6, 6, 2, 2), "decoder_layers_per_block": (5, 5, 5, 5), "decoder_causal": False,
         "spatial_compression_ratio": 32, "temporal_compression_ratio": 8},
    tokens=1024, words=12.19, spatial=32, temporal=8,
    connectors={"caption_channels": 3840, "text_proj_in_factor": 49, "rope_type": "split"},
)  # fmt: skip
"""`words`: Gemma 3 12B with its eye, 12.19."""
