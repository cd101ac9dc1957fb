"""A look drawn over pictures that no scene stands behind: the look's passes are fed from textures.

What a G-buffer would say is estimated elsewhere, at a small size (`Guess`); here it is brought to the picture's size
along the picture's own edges, and the passes of the look run as they do for films.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState, View
from skyscreen.nouns.look import Look
from skyscreen.nouns.model import CLASSES
from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Scene, Shot
from skyscreen.nouns.world import Sky, World
from skyscreen.shoot import frame as frames
from skyscreen.shoot import sheets
from skyscreen.shoot.fullscreen import FullScreen
from skyscreen.shoot.gpu import gpu
from skyscreen.shoot.lens import Lens, look_inputs
from skyscreen.shoot.targets import Targets

Floats = NDArray[np.floating[Any]]
FPS = 24
"""The clock of looks that move of themselves; they are drawn by time, not by frame."""
OUTSIDE = 1e4
"""Pixels: motion that leads out of the picture, where there is no drawing before."""
APART = 0.731
"""By which the looks part the noise of two things (wgsl/paint.wgsl)."""

PLAIN = 0.30
"""`Look.print` of the plain look, which is undone under a photographic one."""


@dataclass(frozen=True, eq=False)
class Guess:
    """What is thought of a picture; (h, w) of the small one. Pixels are those of the large picture."""

    colour: NDArray[np.uint8]
    """(h, w, 3) display values."""
    ident: NDArray[np.uint32]
    """Region << 8 | class."""
    far: Floats
    """Metres along the view axis, 0 in the sky."""
    light: Floats
    normal: Floats
    """(h, w, 3) right, up, towards the camera."""
    sized: Floats
    """Metres that strokes are sized for."""
    shift: Floats
    """(h, w, 2) pixels to where each pixel was when its strokes were drawn first."""
    way: Floats | None
    """(h, w, 2) pixels to where it was in the picture before; None: there is none."""
    sheets: Floats
    """Metres to each region by number, a multiple of four of them; 0: each pixel counts."""
    focus: float
    night: float
    turned: float
    """Radians that the camera has turned to its right since the shot began."""


class Foreign:
    """Made once a shot.

    Args:
        small: width and height of a guess.
        noise: standard deviation of the pictures' noise, 0–1.
        eye, down: height of the camera, and least slope down to the ground, as the distances were guessed.
        lens: mm on 36.
    """

    def __init__(self, look: Look, width: int, height: int, small: tuple[int, int], noise: float, *, eye: float,
                 down: float, lens: float, fps: float = FPS) -> None:
        self.gpu = g = gpu()
        self.look, self.size, self.graded = look, (width, height), look.shader == "grade"
        self.lens_mm, self.eye = lens, eye
        t = self.targets = Targets(g, width, height, anchored=look.anchored)
        shot = Shot(id="shot", duration=1)
        self.order = Order(seed=0, scene=Scene(id="scene", place="studio", shots=[shot]), shot=shot, cast=(),
                           fps=max(round(fps), 1), frames=1, head=0, width=width, height=height, inner_width=width,
                           inner_height=height, look=look.name)
        self.world = World(instances=(), sky=Sky(sun=(0.0, 0.8, 0.6), moon=(0.0, -1.0, 0.0), wind=(0.0, 0.0)))
        self.buffer = g.buffer(frames.ROWS * 16, "UNIFORM")
        group = g.group(g.frame_layout, self.buffer, *g.samplers)
        self.picture = g.texture("rgba8unorm", width, height)
        self.last, self.clean = t.make("rgba16float"), t.make("rgba16float")
        across, high = small
        self.fields = {name: g.texture(form, across, high) for name, form in (
            ("few", "rgba8unorm"), ("surface", "rgba32float"), ("slope", "rgba16float"), ("motion", "rgba16float"),
            ("region", "r32uint"))}
        cleaned = [("picture", "texture", self.picture), ("before", "texture", self.last),
                   ("motion", "texture", self.fields["motion"])]
        clean = ("clean", "texture", self.clean)
        self.passes = [FullScreen(g, group, "foreign_clean", cleaned, [self.clean], define={"NOISE": float(noise)})]
        if self.graded:
            curve = g.upload(_undone().astype(np.float32).reshape(1, -1, 1), "r32float")
            read: list[tuple[str, str, Any]] = [clean, ("curve", "exact", curve)]
        else:
            filled = [clean, ("region", "ident", self.fields["region"]), ("surface", "exact", self.fields["surface"]),
                      *((name, "texture", self.fields[name]) for name in ("few", "slope", "motion"))]
            exact = look.anchored and "32" in t.anchor.format
            self.passes.append(FullScreen(
                g, group, "foreign_fill", filled, [*t.buffers], depth=t.depth_stencil,
                define={"ANCHORED": int(look.anchored), "EYE": float(eye), "DOWN": float(down),
                        "GROUND": CLASSES.index("ground"), "APART": APART if exact else 0.0}))
            read = [clean, ("surface", "exact", self.fields["surface"])]
        self.passes.append(FullScreen(g, group, "foreign_light", read, [t.hdr], define={"GRADED": int(self.graded)}))
        more, define = look_inputs(t, look, g)
        self.table = g.buffer(4096, "STORAGE") if sheets.asked(look) else None
        if self.table is not None:
            more = [*more, ("sheets", "storage", self.table)]
        self.lens = Lens(g, group, t, look, more, define)
        self.count = 0

    def draw(self, picture: NDArray[np.uint8], guess: Guess | None, seconds: float) -> NDArray[np.uint8]:
        """(height, width, 3) display values → (height, width, 4) drawn. Photographic looks need no guess."""
        g, (width, height) = self.gpu, self.size
        rgba = np.empty((height, width, 4), np.uint8)
        rgba[..., :3], rgba[..., 3] = picture, 255
        _fill(g, self.picture, rgba)
        if guess is not None:
            self._tell(guess)
        else:
            shape = (self.fields["motion"].height, self.fields["motion"].width, 4)
            _fill(g, self.fields["motion"], np.full(shape, OUTSIDE, np.float16))
        self._uniforms(guess, seconds)
        encoder = g.device.create_command_encoder()
        for one in self.passes:
            one.record(encoder)
        self.lens.record(encoder)
        encoder.copy_texture_to_texture({"texture": self.clean}, {"texture": self.last}, (width, height, 1))
        g.queue.submit([encoder.finish()])
        self.count += 1
        return g.read(self.lens.out, np.uint8, 4)

    def _tell(self, guess: Guess) -> None:
        high, across = guess.far.shape
        one = np.ones((high, across, 1), np.float32)
        way = np.full((high, across, 2), OUTSIDE, np.float32) if guess.way is None else guess.way
        few = np.concatenate([guess.colour, np.full((high, across, 1), 255, np.uint8)], -1)
        surface = np.stack([guess.far, guess.light, guess.sized, one[..., 0]], -1)
        for name, array in (("few", few), ("surface", surface.astype(np.float32)),
                            ("slope", np.concatenate([guess.normal, one], -1).astype(np.float16)),
                            ("motion", np.concatenate([guess.shift, way], -1).astype(np.float16)),
                            ("region", guess.ident[..., None].astype(np.uint32))):
            _fill(self.gpu, self.fields[name], array)
        if self.table is not None:
            self.gpu.queue.write_buffer(self.table, 0, np.ascontiguousarray(guess.sheets, np.float32))

    def _uniforms(self, guess: Guess | None, seconds: float) -> None:
        turned = guess.turned if guess else 0.0
        c, s = np.cos(turned), np.sin(turned)
        # f-number so high that nothing is out of focus: the camera's own blur is in the picture already.
        eye, right, up, ahead = np.array([[0, self.eye, 0], [c, 0, s], [0, 1, 0], [s, 0, -c]], np.float32)
        view = View(eye, right, up, ahead, self.lens_mm, focus=guess.focus if guess else 10.0, f_number=1e6)
        none = np.zeros((0, 4, 4), np.float32)
        state = FrameState(self.count, seconds, none, none, none, none, view, view)
        grey = np.full((4, 3), 0.5)
        light = frames.ShotLight(np.array([0.0, 0.8, 0.6]), np.zeros(3), grey, grey[0],
                                 night=guess.night if guess else 0.0)
        look = replace(self.look, shutter=0.0)
        # The glow adds to every pixel; a picture that is exposed already is not to get lighter by it.
        exposure = 1.0 / (1.0 + 2.2 * look.bloom) * 2.0**look.exposure if self.graded else 1.0
        block = frames.pack(state, self.world, self.order, look, light, exposure, 0)
        self.gpu.queue.write_buffer(self.buffer, 0, block)


def _fill(g: Any, texture: Any, array: NDArray[Any]) -> None:
    data = np.ascontiguousarray(array)
    g.queue.write_texture({"texture": texture}, data,
                          {"bytes_per_row": data.strides[0], "rows_per_image": data.shape[0]},
                          (data.shape[1], data.shape[0], 1))


def _undone() -> NDArray[np.float64]:
    """(1024,) a display value between AgX's curve and its outset → the linear value that makes it, by the plain look
    (`Look.contrast` 1, `Look.print` 0.3): the inverse of wgsl/tone.wgsl, sampled."""
    stops = np.linspace(0.0, 1.0, 8192)
    x = stops
    s = np.maximum(15.5 * x**6 - 40.14 * x**5 + 31.96 * x**4 - 6.868 * x**3 + 0.4298 * x**2 + 0.1191 * x - 0.00232, 0)
    q = np.clip(s**1.08, 0, 1)
    p = np.maximum.accumulate(q + PLAIN * (q * q * (3 - 2 * q) - q))
    return 2.0 ** (np.interp(np.linspace(0, 1, 1024), p, stops) * 16.5 - 12.47393)
