"""Tiny pipelines with random weights for tests of painters: the whole path on the CPU, in a second, without a hub."""

from __future__ import annotations

from typing import Any

from skyscreen.paint.architectures import Architecture

_TRANSFORMER = {
    "patch_size": (1, 2, 2), "num_attention_heads": 2, "attention_head_dim": 12, "text_dim": 32, "freq_dim": 256,
    "ffn_dim": 32, "cross_attn_norm": True, "qk_norm": "rms_norm_across_heads", "rope_max_seq_len": 32,
}  # fmt: skip
_VAE = {"base_dim": 3, "z_dim": 16, "dim_mult": [1, 1, 1, 1], "num_res_blocks": 1,
        "temperal_downsample": [False, True, True]}  # fmt: skip
TOKENS = 16

TINY_VACE = Architecture(
    "tiny-vace", "nowhere",
    _TRANSFORMER | {"in_channels": 16, "out_channels": 16, "num_layers": 3, "vace_layers": [0, 2],
                    "vace_in_channels": 96}, _VAE, tokens=TOKENS,
)  # fmt: skip
TINY_TI2V = Architecture(
    "wan-ti2v-5b", "nowhere", _TRANSFORMER | {"in_channels": 16, "out_channels": 16, "num_layers": 2}, _VAE,
    tokens=TOKENS,
)


def words(pipe: Any, text: str) -> Any:
    """Embeddings of few tokens, drawn from the text."""
    from skyscreen.paint import random_weights

    return random_weights.words(pipe, text, TOKENS)
