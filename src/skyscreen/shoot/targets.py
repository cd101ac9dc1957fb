"""The pictures of a frame by name: G-buffer, shadow maps, light, and what the lens makes of it."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from skyscreen.shoot.gpu import Gpu

OPAQUE, SOFT, WATER, GROUND = 1, 2, 4, 8
"""Bits of the stencil. Every drawn pixel has exactly one of OPAQUE (plain shading), SOFT (skin, hair, fur, leaf, cloth,
feather, paper: light bleeds round or through) and WATER; GROUND stands beside OPAQUE on what may be wet or snowed on.
Sky is 0. A software rasteriser pays both sides of a branch but skips stencilled pixels before the shader runs."""
DEPTH = "depth32float-stencil8"


class Targets:
    """All of one shot's size; made on first use, freed with the shot.

    G-buffer: `albedo` rgba8unorm: sqrt of linear albedo, and roughness·127/255 (+ 128/255 for metal).
    `normal` rgba16float: unit world normal; w > 0 emission (multiples of albedo), w < 0 minus translucency.
    `ident` r32uint: object id << 8 | class. `depth` reversed infinite z and the stencil above.
    `anchor`, only where `anchored`: xyz rest position in the thing's own metres (water: undisplaced x, 0, z in world
    metres), w 1; sky all 0. It does not move with pose, wind or waves: strokes and grain that hang on it stick.
    `motion`, only where `moves`: rg16float, pixels that the point has moved since the frame before, x right, y down.
    `thin`, only where `moves`: r16float, share of the pixel that ropes, glass and sprites cover.
    `hdr` rgba16float: radiance; alpha holds direct light on white paper (n·l × shadow × key), tone for drawn looks.
    `lit`, `lit_depth`: light and depth as the lens takes them: those above, or, where `temporal`, smoothed over time.
    """

    def __init__(self, gpu: Gpu, width: int, height: int, *, shadow: int = 1536, anchored: bool = False,
                 passes: bool = False, temporal: bool = False) -> None:
        self.gpu, self.width, self.height, self.shadow_size = gpu, width, height, shadow
        self.anchored, self.passes, self.temporal = anchored or passes, passes, temporal
        self.moves = passes or temporal

    @property
    def buffers(self) -> tuple[Any, ...]:
        """The textures that every pass of the stage 'geometry' draws into, in the order of its shader's locations."""
        more = (*((self.anchor,) if self.anchored else ()), *((self.motion,) if self.moves else ()))
        return (self.albedo, self.normal, self.ident, *more)

    @property
    def define(self) -> dict[str, str | int | float]:
        """What the shaders of these passes must know about `buffers`."""
        return {"ANCHOR": int(self.anchored), "MOTION": int(self.moves), "MOVED": 3 + self.anchored}

    @property
    def lights(self) -> tuple[Any, ...]:
        """The textures that passes of the stage 'forward' blend into: `hdr`, and `thin` (their alpha) where it is."""
        return (self.hdr, self.thin) if self.moves else (self.hdr,)

    def make(self, form: str, divide: int = 1, mips: int = 1) -> Any:
        """A texture of the picture's size over `divide`."""
        return self.gpu.texture(form, -(-self.width // divide), -(-self.height // divide), mips=mips)

    def lines(self, form: str, lines: int) -> Any:
        """A texture of about so many lines; one of its pixels is a whole number of the picture's."""
        return self.make(form, max(1, round(self.height / lines)))

    @cached_property
    def albedo(self) -> Any:
        return self.make("rgba8unorm")

    @cached_property
    def normal(self) -> Any:
        return self.make("rgba16float")

    @cached_property
    def ident(self) -> Any:
        return self.make("r32uint")

    @cached_property
    def anchor(self) -> Any:
        """rgba32float where the device can draw five such buffers and filter them: half floats tell only metres apart
        at a kilometre. Else rgba16float."""
        device = self.gpu.device
        whole = device.limits["max-color-attachment-bytes-per-sample"] >= 64 and "float32-filterable" in device.features
        return self.make("rgba32float" if whole else "rgba16float")

    @cached_property
    def motion(self) -> Any:
        return self.make("rg16float")

    @cached_property
    def thin(self) -> Any:
        return self.make("r16float")

    @cached_property
    def depth(self) -> Any:
        return self.make(DEPTH)

    @cached_property
    def depth_stencil(self) -> Any:
        """View for attachments; read-only while `depth_view` is sampled."""
        return self.depth.create_view()

    @cached_property
    def depth_view(self) -> Any:
        """View for shaders."""
        return self.depth.create_view(format="depth32float", aspect="depth-only")

    @cached_property
    def hdr(self) -> Any:
        return self.make("rgba16float")

    @cached_property
    def lit(self) -> Any:
        return self.make("rgba16float") if self.temporal else self.hdr

    @cached_property
    def lit_depth_stencil(self) -> Any:
        """View for the pass that fills it; only where `temporal`."""
        return self._lit_depth.create_view()

    @cached_property
    def lit_depth(self) -> Any:
        if not self.temporal:
            return self.depth_view
        return self._lit_depth.create_view(format="depth32float", aspect="depth-only")

    @cached_property
    def _lit_depth(self) -> Any:
        return self.make(DEPTH)

    @cached_property
    def occlusion(self) -> Any:
        """Half size, r: ambient occlusion, 1 open."""
        return self.make("r8unorm", 2)

    @cached_property
    def shadows(self) -> tuple[Any, Any]:
        """Sun's near and far maps, depth32float."""
        size = self.shadow_size
        return self.gpu.texture("depth32float", size, size), self.gpu.texture("depth32float", size, size)

    @cached_property
    def window(self) -> Any:
        """Key window's map."""
        return self.gpu.texture("depth32float", 1024, 1024)
