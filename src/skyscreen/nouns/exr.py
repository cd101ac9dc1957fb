"""OpenEXR pictures: scanlines under ZIP, half and float channels, written and read back.

After the file layout of openexr.com ("OpenEXR File Layout"): header of named attributes, table of block offsets, blocks
of 16 scanlines. In a scanline stand the channels one after the other, sorted by name. ZIP: the block's even bytes, then
its odd bytes, each as difference to the one before plus 128, through zlib.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

MAGIC, VERSION = 20000630, 2
LINES = 16
"""Scanlines of a ZIP block."""
LEVEL = 2
"""Of zlib: 6 takes three times as long for a tenth less."""
SAMPLES: dict[int, type[np.floating]] = {1: np.float16, 2: np.float32}
"""Pixel type → sample."""


def write(path: Path, channels: Mapping[str, NDArray[np.floating]]) -> None:
    """Channels by name, each (H, W) float16 or float32, into one file."""
    names = sorted(channels)
    kinds = {np.dtype(sample): kind for kind, sample in SAMPLES.items()}
    height, width = channels[names[0]].shape
    listed = b"".join(name.encode() + b"\0" + struct.pack("<iB3xii", kinds[channels[name].dtype], 0, 1, 1)
                      for name in names) + b"\0"
    box = struct.pack("<4i", 0, 0, width - 1, height - 1)
    head = struct.pack("<ii", MAGIC, VERSION) + b"".join(_attribute(*one) for one in (
        ("channels", "chlist", listed), ("compression", "compression", b"\3"), ("dataWindow", "box2i", box),
        ("displayWindow", "box2i", box), ("lineOrder", "lineOrder", b"\0"),
        ("pixelAspectRatio", "float", struct.pack("<f", 1)),
        ("screenWindowCenter", "v2f", struct.pack("<2f", 0, 0)),
        ("screenWindowWidth", "float", struct.pack("<f", 1)))) + b"\0"
    rows = np.concatenate([np.ascontiguousarray(channels[name]).view(np.uint8) for name in names], axis=1)
    blocks = [_packed(rows[y:y + LINES].reshape(-1)) for y in range(0, height, LINES)]
    at, offsets = len(head) + 8 * len(blocks), []
    for block in blocks:
        offsets.append(at)
        at += 8 + len(block)
    with path.open("wb") as file:
        file.write(head + struct.pack(f"<{len(offsets)}Q", *offsets))
        for k, block in enumerate(blocks):
            file.write(struct.pack("<ii", k * LINES, len(block)))
            file.write(block)


def read(path: Path) -> dict[str, NDArray[np.floating]]:
    """What `write` wrote: channels by name, (H, W) each. Only scanlines under ZIP with half and float channels."""
    data = path.read_bytes()
    if struct.unpack_from("<ii", data) != (MAGIC, VERSION):
        raise ValueError(f"{path} is no OpenEXR scanline picture")
    found, at = {}, 8
    while data[at]:
        name, kind, after = (*data[at:].split(b"\0", 2)[:2], 0)
        after = at + len(name) + len(kind) + 2
        size = struct.unpack_from("<i", data, after)[0]
        found[name.decode()] = data[after + 4:after + 4 + size]
        at = after + 4 + size
    if found["compression"] != b"\3":
        raise ValueError(f"{path} is not compressed by ZIP")
    width, height = (n + 1 for n in struct.unpack("<4i", found["dataWindow"])[2:])
    listed, samples = found["channels"], {}
    while listed[0]:
        name, _, rest = listed.partition(b"\0")
        samples[name.decode()], listed = np.dtype(SAMPLES[struct.unpack_from("<i", rest)[0]]), rest[16:]
    line = width * sum(sample.itemsize for sample in samples.values())
    rows = np.empty((height, line), np.uint8)
    for offset in struct.unpack_from(f"<{-(-height // LINES)}Q", data, at + 1):
        y, size = struct.unpack_from("<ii", data, offset)
        part = rows[y:y + LINES]
        part[:] = _unpacked(data[offset + 8:offset + 8 + size], part.size).reshape(part.shape)
    out, left = {}, 0
    for name, sample in samples.items():
        right = left + width * sample.itemsize
        out[name] = np.ascontiguousarray(rows[:, left:right]).view(sample)
        left = right
    return out


def _attribute(name: str, kind: str, value: bytes) -> bytes:
    return name.encode() + b"\0" + kind.encode() + b"\0" + struct.pack("<i", len(value)) + value


def _packed(raw: NDArray[np.uint8]) -> bytes:
    """A block's bytes under ZIP, or as they are where that is shorter."""
    turned = np.concatenate([raw[0::2], raw[1::2]])
    turned[1:] = turned[1:] - turned[:-1] + np.uint8(128)
    packed = zlib.compress(turned.tobytes(), LEVEL)
    return packed if len(packed) < raw.size else raw.tobytes()


def _unpacked(block: bytes, size: int) -> NDArray[np.uint8]:
    if len(block) == size:
        return np.frombuffer(block, np.uint8)
    turned = np.frombuffer(zlib.decompress(block), np.uint8).copy()
    turned[1:] += np.uint8(128)
    turned = np.cumsum(turned, dtype=np.uint8)
    out = np.empty(size, np.uint8)
    out[0::2], out[1::2] = turned[:(size + 1) // 2], turned[(size + 1) // 2:]
    return out
