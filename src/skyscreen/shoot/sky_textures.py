"""What a sky keeps on the graphics device: the air's tables and the clouds' noise."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.shoot.cloud_noise import cloud_noise


def upload_air(device: Any, tables: NDArray[np.float32]) -> Any:
    """A view of (layers, rows, columns, 4) tables as an array of float16 textures."""
    import wgpu

    layers, rows, columns, _ = tables.shape
    texture = device.create_texture(size=(columns, rows, layers), format="rgba16float",
                                    usage=wgpu.TextureUsage.TEXTURE_BINDING | wgpu.TextureUsage.COPY_DST)
    write_air(device, texture, tables)
    return texture.create_view(dimension="2d-array", array_layer_count=layers)


def write_air(device: Any, texture: Any, tables: NDArray[np.float32]) -> None:
    """Put other tables of the same size into that texture."""
    layers, rows, columns, _ = tables.shape
    data = np.ascontiguousarray(tables.astype(np.float16))
    device.queue.write_texture({"texture": texture}, data, {"bytes_per_row": columns * 8, "rows_per_image": rows},
                               (columns, rows, layers))


def upload_noise(device: Any) -> Any:
    """A view of `cloud_noise` with 8 mips, box filtered."""
    import wgpu

    pixels = cloud_noise()
    n = len(pixels)
    levels = 8
    texture = device.create_texture(size=(n, n, 1), format="rgba8unorm", mip_level_count=levels,
                                    usage=wgpu.TextureUsage.TEXTURE_BINDING | wgpu.TextureUsage.COPY_DST)
    level = pixels.astype(np.float64)
    for mip in range(levels):
        flat = np.ascontiguousarray((level + 0.5).astype(np.uint8))
        edge = len(flat)
        device.queue.write_texture({"texture": texture, "mip_level": mip}, flat,
                                   {"bytes_per_row": edge * 4, "rows_per_image": edge}, (edge, edge, 1))
        level = (level[0::2, 0::2] + level[1::2, 0::2] + level[0::2, 1::2] + level[1::2, 1::2]) / 4
    return texture.create_view()
