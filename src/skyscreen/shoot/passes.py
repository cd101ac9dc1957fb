"""What a pass is, and when each is called.

A pass is made once a shot from the `Core`; every frame `prepare(state)` uploads and `record(encoder)` draws into its
own render passes, with `load` of what is there. `stage` says when:

==========  ==========================================================================================================
before      nothing drawn yet. May fill textures of its own.
geometry    after the things are in the G-buffer. Draw into `targets.buffers` (in this order; see `targets.define`) with
            `targets.depth_stencil` (load; compare 'greater', write) and set the stencil to one of `targets`' bits.
            Ocean: class water, stencil WATER; foam in albedo, slope variance where roughness is.
light       after opaque light and sky are in `targets.hdr`. Pixels whose stencil is the pass's own are its to shade,
            depth and stencil read-only (sample depth through `targets.depth_view`). Ocean: stencil WATER. Wet ground:
            adds over stencil GROUND.
forward     after that, before the lens: glass, sprites. Draw into `targets.lights`, blended, depth read-only.
==========  ==========================================================================================================

Group 0 of every pipeline is `core.frame_group` (wgsl/frame.wgsl); the sky's dome is `core.dome` (see sky.SkyDome).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from skyscreen.nouns.frame import FrameState
    from skyscreen.nouns.look import Look
    from skyscreen.nouns.order import Order
    from skyscreen.nouns.world import World
    from skyscreen.shoot.gbuffer import Things
    from skyscreen.shoot.gpu import Gpu
    from skyscreen.shoot.scene import Scene
    from skyscreen.shoot.targets import Targets

Stage = Literal["before", "geometry", "light", "forward"]


@dataclass(eq=False)
class Core:
    """What every pass of a shot is made from."""

    gpu: Gpu
    world: World
    order: Order
    look: Look
    targets: Targets
    scene: Scene
    """The things of the world on the GPU; draws them for any view."""
    frame_buffer: Any
    frame_group: Any
    dome: Any
    """View of the sky's hemisphere, 8 mips; black indoors."""
    things: Things
    """Draws the things' materials; `things.mirror` draws the world upside down under the ground plane."""


class Pass(Protocol):
    name: str
    stage: Stage

    def prepare(self, state: FrameState) -> None: ...

    def record(self, encoder: Any) -> None: ...
