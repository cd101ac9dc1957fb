"""Shapes of the open models that painters use, as their published configurations give them: what is needed to build one
without weights, to count its parameters and to plan its memory.

Sources: `config.json` of the named repositories and `scripts/convert_wan_to_diffusers.py` of diffusers 0.42.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod
from typing import Any

Keywords = Mapping[str, Any]


@dataclass(frozen=True)
class Architecture:
    """A transformer over video latents, its decoder and the width of its words."""

    name: str
    repository: str
    transformer: Keywords
    """Keywords of the diffusers class."""
    vae: Keywords = field(default_factory=dict)
    """Keywords of AutoencoderKLWan, where they differ from its defaults (those of Wan 2.1)."""
    tokens: int = 512
    """Words' tokens that it is given."""
    words: float = 5.68
    """Thousand millions of parameters of its text encoder (umt5-xxl's encoder: 5.68)."""
    spatial: int = 8
    """Pixels a latent, along a side."""
    temporal: int = 4

    @property
    def width(self) -> int:
        """Channels of a token inside the transformer."""
        return int(self.transformer["num_attention_heads"] * self.transformer["attention_head_dim"])

    @property
    def controlled(self) -> int:
        """Layers of the control branch; 0: none."""
        return len(self.transformer.get("vace_layers", ()))

    def sequence(self, frames: int, width: int, height: int, references: int = 0) -> int:
        """Tokens of a clip."""
        one, two, three = self.transformer["patch_size"]
        latents = (frames - 1) // self.temporal + 1 + references
        return latents // one * (height // self.spatial // two) * (width // self.spatial // three)

    def parameters(self) -> int:
        """Of the transformer, counted layer by layer (a test holds it against diffusers' own)."""
        t = self.transformer
        d, inner, text, patch = self.width, t["ffn_dim"], t["text_dim"], prod(t["patch_size"])
        # attention: q, k, v, out with bias, and a norm's scale on q and k; twice; feed-forward; norm2; six modulations
        block = 2 * (4 * (d * d + d) + 2 * d) + (d * inner + inner + inner * d + d) + 2 * d + 6 * d
        embed = (t["in_channels"] * patch * d + d) + (text * d + d + d * d + d)
        time = (t["freq_dim"] * d + d) + (d * d + d) + (d * 6 * d + 6 * d)
        out = d * t["out_channels"] * patch + t["out_channels"] * patch + 2 * d
        control = 0
        if self.controlled:
            control = t["vace_in_channels"] * patch * d + d + self.controlled * (block + d * d + d) + d * d + d
        return int(t["num_layers"] * block + embed + time + out + control)


_WAN = {"patch_size": (1, 2, 2), "attention_head_dim": 128, "text_dim": 4096, "freq_dim": 256,
        "cross_attn_norm": True, "qk_norm": "rms_norm_across_heads", "rope_max_seq_len": 1024}  # fmt: skip

VACE_SMALL = Architecture(
    "wan-vace-1.3b", "Wan-AI/Wan2.1-VACE-1.3B-diffusers",
    _WAN | {"num_attention_heads": 12, "ffn_dim": 8960, "num_layers": 30, "in_channels": 16, "out_channels": 16,
            "vace_layers": list(range(0, 30, 2)), "vace_in_channels": 96},
)  # fmt: skip
VACE_LARGE = Architecture(
    "wan-vace-14b", "Wan-AI/Wan2.1-VACE-14B-diffusers",
    _WAN | {"num_attention_heads": 40, "ffn_dim": 13824, "num_layers": 40, "in_channels": 16, "out_channels": 16,
            "vace_layers": list(range(0, 40, 5)), "vace_in_channels": 96},
)  # fmt: skip
TI2V = Architecture(
    "wan-ti2v-5b", "Wan-AI/Wan2.2-TI2V-5B-Diffusers",
    _WAN | {"num_attention_heads": 24, "ffn_dim": 14336, "num_layers": 30, "in_channels": 48, "out_channels": 48},
    vae={"base_dim": 160, "decoder_base_dim": 256, "z_dim": 48, "is_residual": True, "in_channels": 12,
         "out_channels": 12, "patch_size": 2, "scale_factor_temporal": 4, "scale_factor_spatial": 16},
    spatial=16,
)  # fmt: skip
ARCHITECTURES = {one.name: one for one in (VACE_SMALL, VACE_LARGE, TI2V)}
"""Those of Wan; LTX-2's is in ltx2_shape.py."""
