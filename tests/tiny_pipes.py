"""Tiny pipelines with random weights for tests of painters: the whole path on the CPU, in a second, without a hub."""

from __future__ import annotations

from typing import Any

from skyscreen.paint.architectures import Architecture
from skyscreen.paint.ltx2_shape import Ltx2Shape

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


TINY_LTX2 = Ltx2Shape(
    "ltx-2", "nowhere",
    {"in_channels": 4, "out_channels": 4, "patch_size": 1, "patch_size_t": 1, "num_attention_heads": 2,
     "attention_head_dim": 8, "cross_attention_dim": 16, "audio_in_channels": 4, "audio_out_channels": 4,
     "audio_num_attention_heads": 2, "audio_attention_head_dim": 4, "audio_cross_attention_dim": 8, "num_layers": 2,
     "caption_channels": 16, "rope_double_precision": False, "rope_type": "split"},
    vae={"latent_channels": 4, "block_out_channels": (8, 8, 8, 8), "decoder_block_out_channels": (8, 16, 32),
         "layers_per_block": (1, 1, 1, 1, 1), "decoder_layers_per_block": (1, 1, 1, 1), "decoder_causal": False,
         "decoder_spatial_padding_mode": "zeros", "spatial_compression_ratio": 32, "temporal_compression_ratio": 8},
    tokens=TOKENS, spatial=32, temporal=8,
    connectors={"caption_channels": 16, "text_proj_in_factor": 2, "video_connector_num_attention_heads": 2,
                "video_connector_attention_head_dim": 8, "video_connector_num_layers": 1,
                "video_connector_num_learnable_registers": None, "audio_connector_num_attention_heads": 2,
                "audio_connector_attention_head_dim": 8, "audio_connector_num_layers": 1,
                "audio_connector_num_learnable_registers": None, "connector_rope_base_seq_len": 32,
                "rope_double_precision": False, "rope_type": "split"},
    audio={"base_channels": 4, "ch_mult": (1,), "num_res_blocks": 1, "resolution": 32, "latent_channels": 2,
           "mel_bins": 8},
    vocoder={"in_channels": 16, "hidden_channels": 32, "upsample_kernel_sizes": [16, 10],
             "upsample_factors": [8, 5], "resnet_kernel_sizes": [3], "resnet_dilations": [[1, 3, 5]],
             "output_sampling_rate": 16000},
)  # fmt: skip


def many_words(pipe: Any, text: str) -> Any:
    """(embeddings, mask) of two layers of a text encoder, drawn from the text; the first four tokens are padding."""
    import torch  # pyright: ignore[reportMissingImports]

    from skyscreen.paint import random_weights

    mask = torch.ones(1, TOKENS, dtype=torch.int64)
    mask[:, :4] = 0
    return random_weights.words(pipe, text, TOKENS, 32), mask
