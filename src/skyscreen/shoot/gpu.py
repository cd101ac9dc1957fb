"""One GPU device a process, kept between shots, and short ways to make what passes need.

Bind-group layouts are explicit everywhere: `layout="auto"` drops unused bindings. Group 0 is the frame (its uniforms
and four samplers, the same for every pipeline); group 1 is the pass's own.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import numpy as np

from skyscreen.core.errors import Missing
from skyscreen.shoot.quick_wgpu import quicken, unwrap

WGSL = Path(__file__).parent / "wgsl"
_CONDITION = re.compile(r"^#if (\w+)\n(.*?)(?:^#else\n(.*?))?^#endif\n", re.MULTILINE | re.DOTALL)
_INCLUDE = re.compile(r'^#include "([a-z_]+)"$', re.MULTILINE)


def load(name: str, seen: Iterable[str] = (), /, **define: str | int | float) -> str:
    """Text of wgsl/<name>.wgsl with `#include "other"` lines resolved once each, `#if NAME … #else … #endif`
    kept or dropped (they do not nest) and `$NAME` words replaced. A branch in the shader costs both sides."""
    return expand(_text(name), seen, **define)


def expand(text: str, seen: Iterable[str] = (), /, **define: str | int | float) -> str:
    """Resolve includes and defines in WGSL text, conditions in an included file like those in its includer's; longer
    names first, so that $TAPS never eats into $TAPS_FAR.

    Args:
        seen: files that are in the text already.
    """
    text = _CONDITION.sub(lambda m: (m[2] if define.get(m[1]) else m[3] or ""), _included(text, set(seen)))
    for key in sorted(define, key=len, reverse=True):
        text = text.replace(f"${key}", str(define[key]))
    return text


def _text(name: str) -> str:
    return (WGSL / f"{name}.wgsl").read_text("utf-8")


def _included(text: str, seen: set[str]) -> str:
    def include(match: re.Match[str]) -> str:
        if match[1] in seen:
            return ""
        seen.add(match[1])
        return _included(_text(match[1]), seen)

    return _INCLUDE.sub(include, text)


class Gpu:
    """The device, and caches keyed by source and settings. Everything that a shot owns hangs on its own objects."""

    def __init__(self) -> None:
        os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.gettempdir())  # silences the Vulkan loader
        import wgpu
        from wgpu.backends.wgpu_native import GPURenderPassEncoder, ffi, lib

        self.wgpu = wgpu
        quicken(ffi)
        unwrap(GPURenderPassEncoder, lib)
        try:
            found = wgpu.gpu.enumerate_adapters_sync()
        except Exception as error:  # wgpu raises bare RuntimeError when no loader is there
            raise _no_driver() from error
        # A discrete card before an integrated one before the CPU; OpenGL never (no storage buffers in vertex stages).
        rank = {"DiscreteGPU": 0, "IntegratedGPU": 1, "VirtualGPU": 2, "CPU": 3}
        good = [a for a in found if a.info["backend_type"] in ("Vulkan", "Metal", "D3D12")]
        if not good:
            raise _no_driver()
        self.adapter = min(good, key=lambda a: rank.get(a.info["adapter_type"], 4))
        wanted = {"timestamp-query", "depth32float-stencil8", "float32-filterable"}
        self.timed = "timestamp-query" in self.adapter.features
        features = sorted(wanted & set(self.adapter.features))
        self.device: Any = self.adapter.request_device_sync(required_features=features)
        self.queue: Any = self.device.queue
        self._modules: dict[str, Any] = {}
        self._pipelines: dict[Any, Any] = {}

    def alive(self) -> bool:
        """Whether the device still answers: a driver that reset or a card that was pulled never does again."""
        try:
            self.device.create_buffer(size=16, usage=self.wgpu.BufferUsage.COPY_DST)
        except Exception:  # whatever wgpu calls it, a device that cannot make sixteen bytes is gone
            return False
        return True

    # ------------------------------------------------------------ shaders and pipelines

    def module(self, code: str) -> Any:
        if code not in self._modules:
            self._modules[code] = self.device.create_shader_module(code=code)
        return self._modules[code]

    def cached(self, key: Any, make: Any) -> Any:
        """What `make()` returns, made once per key. Keys hold the full source text, never a name alone."""
        if key not in self._pipelines:
            self._pipelines[key] = make()
        return self._pipelines[key]

    def layout(self, entries: tuple[tuple[int, int, str], ...]) -> Any:
        """Bind-group layout from (binding, visibility, kind); kinds as in `_KINDS`."""
        def make() -> Any:
            return self.device.create_bind_group_layout(entries=[
                {"binding": b, "visibility": v, **_KINDS[k]} for b, v, k in entries])

        return self.cached(("layout", entries), make)

    def group(self, layout: Any, *resources: Any) -> Any:
        """Bind group with `resources` at bindings 0, 1, 2 …: buffers, texture views or samplers."""
        return self.device.create_bind_group(layout=layout, entries=[
            {"binding": k, "resource": {"buffer": r} if isinstance(r, self.wgpu.GPUBuffer) else r}
            for k, r in enumerate(resources)])

    # ------------------------------------------------------------ the frame's own group

    @cached_property
    def frame_layout(self) -> Any:
        return self.layout(((0, 7, "uniform"), (1, 6, "sampler"), (2, 6, "sampler"), (3, 2, "compare"),
                            (4, 6, "point")))

    @cached_property
    def samplers(self) -> tuple[Any, Any, Any, Any]:
        """Linear clamped, linear repeating, depth-comparing (nearer to the light passes), nearest."""
        make = self.device.create_sampler
        linear: dict[str, Any] = {"mag_filter": "linear", "min_filter": "linear", "mipmap_filter": "linear"}
        return (make(**linear), make(**linear, address_mode_u="repeat", address_mode_v="repeat"),
                make(mag_filter="linear", min_filter="linear", compare="less"), make())

    # ------------------------------------------------------------ resources

    def texture(self, form: str, width: int, height: int, *, mips: int = 1, layers: int = 1) -> Any:
        usage = self.wgpu.TextureUsage
        return self.device.create_texture(
            size=(max(width, 1), max(height, 1), layers), format=form, mip_level_count=mips,
            usage=usage.RENDER_ATTACHMENT | usage.TEXTURE_BINDING | usage.COPY_SRC | usage.COPY_DST)

    def upload(self, array: np.ndarray, form: str) -> Any:
        """(H, W, C) array of the format's own type → texture."""
        height, width = array.shape[:2]
        texture = self.texture(form, width, height)
        self.queue.write_texture(
            {"texture": texture}, np.ascontiguousarray(array),
            {"bytes_per_row": array.strides[0], "rows_per_image": height}, (width, height, 1))
        return texture

    def buffer(self, data: np.ndarray | int, *use: str) -> Any:
        """Buffer from an array, or zeros of so many bytes; `use` among VERTEX, INDEX, UNIFORM, STORAGE."""
        usage = self.wgpu.BufferUsage.COPY_DST | self.wgpu.BufferUsage.COPY_SRC
        for name in use:
            usage |= getattr(self.wgpu.BufferUsage, name)
        if isinstance(data, int):
            return self.device.create_buffer(size=max(-(-data // 16) * 16, 16), usage=usage)
        raw = np.ascontiguousarray(data).reshape(-1).view(np.uint8)
        raw = np.concatenate([raw, np.zeros(max(-len(raw) % 16, 16 - len(raw), 0), np.uint8)])
        return self.device.create_buffer_with_data(data=raw, usage=usage)

    def read(self, texture: Any, dtype: Any, channels: int, *, level: int = 0) -> np.ndarray:
        """(H, W, channels) copy of a texture's level."""
        width, height = max(texture.width >> level, 1), max(texture.height >> level, 1)
        size = np.dtype(dtype).itemsize * channels
        raw = self.queue.read_texture(
            {"texture": texture, "mip_level": level}, {"bytes_per_row": width * size, "rows_per_image": height},
            (width, height, 1))
        return np.frombuffer(raw, dtype).reshape(height, width, channels)


_KINDS: dict[str, dict[str, Any]] = {
    "uniform": {"buffer": {"type": "uniform"}},
    "lights": {"buffer": {"type": "uniform"}},
    "dynamic": {"buffer": {"type": "uniform", "has_dynamic_offset": True}},
    "storage": {"buffer": {"type": "read-only-storage"}},
    "write": {"buffer": {"type": "storage"}},
    "texture": {"texture": {}},
    "array": {"texture": {"view_dimension": "2d-array"}},
    "exact": {"texture": {"sample_type": "unfilterable-float"}},
    "ident": {"texture": {"sample_type": "uint"}},
    "depth": {"texture": {"sample_type": "depth"}},
    "sampler": {"sampler": {}},
    "point": {"sampler": {"type": "non-filtering"}},
    "compare": {"sampler": {"type": "comparison"}},
}


def _no_driver() -> Missing:
    return Missing("Vulkan driver", "none was found, and the picture is drawn through Vulkan, Metal or DX12",
                   "On Debian and Ubuntu: sudo apt install mesa-vulkan-drivers libvulkan1")


@cache
def gpu() -> Gpu:
    """The process's device."""
    return Gpu()
