"""The passes of the sea, of wet ground and of what falls, on a small frame."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from skyscreen.nouns.frame import FrameState, View
from skyscreen.nouns.look import Look
from skyscreen.nouns.screenplay import Scene, Shot
from skyscreen.nouns.world import Water, World
from skyscreen.stage.heavens import heavens
from skyscreen.stage.ocean import Ocean
from skyscreen.stage.weather import Weather

pytestmark = pytest.mark.gpu
WIDTH, HEIGHT = 160, 90
VIEW = View(eye=np.array([0, 6, 0], np.float32), right=np.array([1, 0, 0], np.float32),
            up=np.array([0, 1, 0], np.float32), forward=np.array([0, 0, -1], np.float32), lens=35)
NONE = np.zeros((0, 4, 4), np.float32)
HULL = np.array([[4, -40, -0.6, 0.8, 30, 8, 5, 3]], np.float32)


def shot(weather: str, hour: float, water: Water | None, view: View = VIEW, *, passes: bool = False):
    """(core, a function that draws one frame and gives (hdr, stencil class per pixel))."""
    from skyscreen.shoot import frame as frames
    from skyscreen.shoot.gpu import gpu
    from skyscreen.shoot.ocean import ocean_passes
    from skyscreen.shoot.particles import ParticlesPass
    from skyscreen.shoot.sky import SkyDome
    from skyscreen.shoot.targets import DEPTH, Targets

    device = gpu()
    scene = Scene(id="a", place="x", hour=hour, weather=weather, wind=9, shots=[Shot(id="s", duration=2)])  # pyright: ignore
    sky, air = heavens(scene, 3)
    world = World(instances=(), sky=sky, air=air, water=water)
    order = SimpleNamespace(inner_width=WIDTH, inner_height=HEIGHT, draft=True, step=1 / 24, scene=scene,
                            shot=SimpleNamespace(camera=SimpleNamespace(size="wide")))
    targets = Targets(device, WIDTH, HEIGHT, shadow=64, passes=passes)
    dome = SkyDome(device.device, sky, air, depth=DEPTH, draft=True)
    light = frames.outdoors(dome.light)
    block = device.buffer(frames.ROWS * 16, "UNIFORM")
    group = device.group(device.frame_layout, block, *device.samplers)
    look = Look("x", "grade")
    core = SimpleNamespace(gpu=device, world=world, order=order, look=look, targets=targets, scene=None,
                           frame_buffer=block, frame_group=group, dome=dome.dome_view, things=None)
    passes = [*ocean_passes(core), ParticlesPass(core)]  # pyright: ignore
    sea = Ocean(water, sky.wind, 3) if water else None
    air_now = Weather(order, sky, air, 5)  # pyright: ignore
    if sea:
        sea.warm(0.0)

    def draw(time: float, falling: bool = True, rings: np.ndarray | None = None) -> np.ndarray:
        water_state = sea.step(time, HULL) if sea else None
        state = FrameState(frame=0, time=time, transforms=NONE, previous=NONE, joints=NONE, previous_joints=NONE,
                           view=view, previous_view=view, water=water_state,
                           particles=air_now.particles(time, view, HULL, sea) if falling else (), rings=rings)
        device.queue.write_buffer(block, 0, frames.pack(state, world, order, look, light, 1.0, 0).tobytes())  # pyright: ignore
        dome.follow(view, WIDTH, HEIGHT, time)
        for one in passes:
            one.prepare(state)
        encoder = device.device.create_command_encoder()
        depth = {"view": targets.depth_stencil, "depth_load_op": "clear", "depth_store_op": "store",
                 "depth_clear_value": 0.0, "stencil_load_op": "clear", "stencil_store_op": "store",
                 "stencil_clear_value": 0}
        encoder.begin_render_pass(color_attachments=[
            {"view": t.create_view(), "load_op": "clear", "store_op": "store", "clear_value": (0, 0, 0, 0)}
            for t in targets.buffers], depth_stencil_attachment=depth).end()
        encoder.begin_render_pass(color_attachments=[], depth_stencil_attachment={
            "view": targets.shadows[0].create_view(), "depth_load_op": "clear", "depth_store_op": "store",
            "depth_clear_value": 1.0}).end()
        for one in passes:
            if one.stage == "geometry":
                one.record(encoder)
        run = encoder.begin_render_pass(
            color_attachments=[{"view": targets.hdr.create_view(), "load_op": "clear", "store_op": "store",
                                "clear_value": (0, 0, 0, 0)}],
            depth_stencil_attachment={"view": targets.depth_stencil, "depth_read_only": True,
                                      "stencil_read_only": True})
        dome.draw(run)
        run.end()
        for one in passes:
            if one.stage != "geometry":
                one.record(encoder)
        device.queue.submit([encoder.finish()])
        return device.read(targets.hdr, np.float16, 4)[..., :3].astype(np.float32)

    return targets, draw


def test_the_sea_fills_the_lower_half_and_closes_the_horizon() -> None:
    from skyscreen.shoot.gpu import gpu

    targets, draw = shot("storm", 18.3, Water())
    picture = draw(0.0)
    classes = gpu().read(targets.ident, np.uint32, 1)[..., 0] & 255
    assert (classes[HEIGHT // 2 + 12:] == 2).mean() > 0.99 and (classes[:HEIGHT // 4] == 0).all()
    assert np.isfinite(picture).all() and picture[HEIGHT // 2:].mean() > 0.02
    middle = HEIGHT // 2
    low, high = picture[middle + 1:middle + 4].mean(), picture[middle - 4:middle - 1].mean()
    assert 0.2 < low / high < 1.6


def test_the_same_frame_twice_is_the_same_bits() -> None:
    first, second = shot("storm", 18.3, Water())[1](0.5), shot("storm", 18.3, Water())[1](0.5)
    assert np.array_equal(first, second)


@pytest.mark.parametrize(("weather", "hour"), [("snow", 12.0), ("storm", 12.0)])
def test_what_falls_is_seen(weather: str, hour: float) -> None:
    draw = shot(weather, hour, None)[1]
    clear, falling = draw(1.0, False), draw(1.0)
    change = np.abs(falling - clear).mean(-1) / (clear.mean(-1) + 1e-3)
    assert (change > 0.02).mean() > 0.004, (change > 0.02).mean()


def test_the_seas_anchors_lie_still_under_the_waves() -> None:
    """Undisplaced, a point of the level sea stands within a wave's sideways reach of where it is seen."""
    from skyscreen.shoot.gpu import gpu

    targets, draw = shot("clear", 12.0, Water(), passes=True)
    draw(0.0)
    anchor = gpu().read(targets.anchor, np.float32, 4)[HEIGHT // 2 + 12:]
    s = (np.stack(np.meshgrid(np.arange(WIDTH), np.arange(HEIGHT)), -1) + 0.5) / [WIDTH / 2, HEIGHT / 2] - 1
    tangent = 18.0 / VIEW.lens * np.array([1, HEIGHT / WIDTH])
    level = VIEW.eye[1] / np.maximum(s[HEIGHT // 2 + 12:, :, 1] * tangent[1], 1e-3)   # metres along −Z
    assert (anchor[..., 3] == 1).all() and (anchor[..., 1] == 0).all()
    assert np.median(np.abs(-anchor[..., 2] / level - 1)) < 0.1
    assert np.median(np.abs(anchor[..., 0] - s[HEIGHT // 2 + 12:, :, 0] * tangent[0] * level)) < 1.5


def test_the_seas_motion_leads_back_to_the_same_water() -> None:
    """The anchor under (pixel − motion) one frame ago is the anchor under the pixel now; the first frame stands."""
    from skyscreen.shoot.gpu import gpu

    targets, draw = shot("storm", 12.0, Water(), passes=True)

    def read() -> tuple[np.ndarray, np.ndarray]:
        return (gpu().read(targets.anchor, np.float32, 4)[..., [0, 2]].astype(float),
                gpu().read(targets.motion, np.float16, 2).astype(float))

    draw(0.0, False)
    then, still = read()
    draw(1 / 24, False)
    now, motion = read()
    assert not still.any()
    y, x = (n[55:85, 5:-5] for n in np.mgrid[:HEIGHT, :WIDTH])
    moved = motion[y, x]
    assert 0.05 < np.abs(moved).mean() < 5
    # bilinear, at where it was
    u, v = x - moved[..., 0], y - moved[..., 1]
    i, j = np.floor(u).astype(int), np.floor(v).astype(int)
    f, g = (u - i)[..., None], (v - j)[..., None]
    above, below = (then[row, i] * (1 - f) + then[row, i + 1] * f for row in (j, j + 1))
    was = above * (1 - g) + below * g
    blind, led = np.abs(then[y, x] - now[y, x]).sum(-1), np.abs(was - now[y, x]).sum(-1)
    assert np.median(led) < 0.15 * np.median(blind)


def test_fog_takes_the_sea_as_it_takes_the_sky() -> None:
    """Far water in thick fog has the fog's own light: no dark sheet under a pale sky, no seam at the horizon."""
    picture = shot("fog", 9.0, Water())[1](0.0, False)
    middle = HEIGHT // 2
    low, high = picture[middle + 1:middle + 4].mean((0, 1)), picture[middle - 6:middle - 3].mean((0, 1))
    assert np.abs(low / high - 1).max() < 0.12, low / high
    near = picture[-12:].mean()
    assert near < 0.9 * low.mean()  # and near the camera the water is still seen


def test_rings_run_outwards_from_what_fell_in() -> None:
    down = View(eye=np.array([0, 3, 0], np.float32), right=np.array([1, 0, 0], np.float32),
                up=np.array([0, 0.866, -0.5], np.float32), forward=np.array([0, -0.5, -0.866], np.float32), lens=24)
    draw = shot("clear", 10.0, Water(calm=True), down)[1]
    still = draw(0.0, False)
    early, late = (np.abs(draw(0.0, False, np.array([[0, -5, age, 2.0]], np.float32)) - still).mean(-1) > 0.01
                   for age in (0.6, 2.4))
    assert early.sum() > 20
    column = np.abs(np.arange(WIDTH) - WIDTH / 2)
    reach = [column[np.nonzero(hit)[1]].max() for hit in (early, late)]
    assert reach[1] > 1.3 * reach[0]
