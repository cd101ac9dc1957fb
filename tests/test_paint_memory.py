"""The memory that a painter is planned to take, beside what full-size models allocate (needs torch and diffusers). They
run on no device: shapes alone, every storage that lives is counted."""

from __future__ import annotations

import weakref
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("diffusers")
torch.set_num_threads(1)

from torch.utils._python_dispatch import TorchDispatchMode  # noqa: E402
from torch.utils._pytree import tree_flatten  # noqa: E402

from skyscreen.paint import memory, memory_ltx2, random_weights  # noqa: E402
from skyscreen.paint.architectures import TI2V, VACE_LARGE, VACE_SMALL, Architecture  # noqa: E402
from skyscreen.paint.ltx2_shape import LTX2  # noqa: E402


class Living(TorchDispatchMode):
    """Bytes of all storages that are alive, `weights` apart; `peak` is the most of them."""

    def __init__(self, weights: Iterable[Any]) -> None:
        super().__init__()
        self.now = self.peak = 0
        self._known = {one.untyped_storage()._cdata for one in weights}

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        out = func(*args, **(kwargs or {}))
        for one in tree_flatten(out)[0]:
            if not isinstance(one, torch.Tensor):
                continue
            held = one.untyped_storage()
            if held._cdata in self._known:
                continue
            self._known.add(held._cdata)
            self.now += held.nbytes()
            self.peak = max(self.peak, self.now)
            weakref.finalize(held, self._freed, held._cdata, held.nbytes())
        return out

    def _freed(self, key: int, size: int) -> None:
        self._known.discard(key)
        self.now -= size


@pytest.fixture(autouse=True)
def flash(monkeypatch: pytest.MonkeyPatch) -> None:
    """Attention as the card's kernels do it: no table of all pairs."""
    monkeypatch.setattr(torch.nn.functional, "scaled_dot_product_attention",
                        lambda query, key, value, **more: torch.empty_like(query))  # fmt: skip


def fewer(shape: Architecture) -> Architecture:
    """As wide and as many control layers, and one layer more: layers that follow one another take no more memory."""
    few = {"vace_layers": list(range(shape.controlled))} if shape.controlled else {}
    return replace(shape, transformer={**shape.transformer, "num_layers": shape.controlled + 1, **few})


@pytest.mark.parametrize(
    ("shape", "frames", "size"),
    [(VACE_SMALL, 81, (832, 480)), (VACE_LARGE, 81, (1280, 720)), (TI2V, 121, (1280, 704))],
)
def test_a_pass_takes_what_the_formula_says(shape: Architecture, frames: int, size: tuple[int, int]):
    from diffusers import WanTransformer3DModel, WanVACETransformer3DModel

    width, height = size
    kind = WanVACETransformer3DModel if shape.controlled else WanTransformer3DModel
    model = random_weights.built(kind, fewer(shape).transformer, "meta", torch.bfloat16)
    grid = ((frames - 1) // 4 + 1, height // shape.spatial, width // shape.spatial)
    tokens = shape.sequence(frames, width, height)

    def blank(*size: int) -> Any:
        return torch.empty(size, device="meta", dtype=torch.bfloat16)

    steer = {} if not shape.controlled else {"control_hidden_states": blank(1, 96, *grid),
                                             "control_hidden_states_scale": blank(shape.controlled)}  # fmt: skip
    times = torch.zeros(1, device="meta") if shape.controlled else torch.zeros(1, tokens, device="meta")
    given = blank(1, shape.transformer["in_channels"], *grid), blank(1, 512, 4096)
    with Living([*model.parameters(), *model.buffers()]) as seen, torch.no_grad():
        model(hidden_states=given[0], timestep=times, encoder_hidden_states=given[1], **steer, return_dict=False)
    assert memory.activations(shape, tokens) == pytest.approx(seen.peak, rel=0.05)


@pytest.mark.parametrize(("shape", "size", "frames"), [(VACE_SMALL, (832, 480), 17), (TI2V, (1280, 704), 9)])
def test_a_decoder_takes_what_the_formula_says(shape: Architecture, size: tuple[int, int], frames: int):
    width, height = size
    vae = random_weights.decoder(shape, "meta")
    latents = torch.empty(1, shape.transformer["in_channels"], (frames - 1) // 4 + 1, height // shape.spatial,
                          width // shape.spatial, device="meta")  # fmt: skip
    with Living([*vae.parameters(), *vae.buffers()]) as seen, torch.no_grad():
        vae.decode(latents, return_dict=False)
    told = memory.stages(shape, frames, width, height)
    alive = told.decode - width * height * memory.WORK / 1e9  # work space is no storage
    assert alive == pytest.approx(seen.peak / 1e9, rel=0.05)
    assert told.vae == pytest.approx(sum(p.numel() for p in vae.parameters()) * 4 / 1e9, rel=0.01)


def test_the_encoder_takes_what_the_formula_says():
    vae = random_weights.decoder(VACE_SMALL, "meta")
    with Living([*vae.parameters(), *vae.buffers()]) as seen, torch.no_grad():
        vae.encode(torch.empty(1, 3, 9, 480, 832, device="meta"))
    assert pytest.approx(seen.peak, rel=0.05) == 832 * 480 * (memory.ENCODE + 3 * memory.LATENT)


def test_tiles_take_what_the_formula_says():
    vae = random_weights.decoder(VACE_SMALL, "meta")
    vae.enable_tiling()
    with Living([*vae.parameters(), *vae.buffers()]) as seen, torch.no_grad():
        vae.decode(torch.empty(1, 16, 2, 90, 160, device="meta"), return_dict=False)
    alive = memory.stages(VACE_SMALL, 5, 1280, 720).decode_tiled - memory.TILE**2 * memory.WORK / 1e9
    assert alive == pytest.approx(seen.peak / 1e9, rel=0.2)


# ------------------------------------------------------------------ LTX-2


def blank(*size: int, full: bool = False) -> Any:
    return torch.empty(size, device="meta", dtype=torch.float32 if full else torch.bfloat16)


@pytest.mark.parametrize(("size", "controls"), [((1280, 704), 1), ((768, 512), 0)])
def test_a_guided_pass_of_ltx2_takes_what_the_formula_says(size: tuple[int, int], controls: int):
    from diffusers import LTX2VideoTransformer3DModel

    few = {**LTX2.transformer, "num_layers": 2}
    model = random_weights.built(LTX2VideoTransformer3DModel, few, "meta", torch.bfloat16)
    tokens, heard = LTX2.sequence(121, *size, controls), 126
    with Living([*model.parameters(), *model.buffers()]) as seen, torch.no_grad():
        model(hidden_states=blank(2, tokens, 128), audio_hidden_states=blank(2, heard, 128),
              encoder_hidden_states=blank(2, 1024, 3840), audio_encoder_hidden_states=blank(2, 1024, 3840),
              timestep=blank(2, tokens, full=True), audio_timestep=blank(2, full=True), sigma=blank(2, full=True),
              audio_sigma=blank(2, full=True), encoder_attention_mask=blank(2, 1024), use_cross_timestep=False,
              audio_encoder_attention_mask=blank(2, 1024), num_frames=16, height=size[1] // 32, width=size[0] // 32,
              fps=24.0, audio_num_frames=heard, video_coords=blank(2, 3, tokens, 2, full=True),
              audio_coords=blank(2, 1, heard, 2, full=True), return_dict=False)  # fmt: skip
    assert memory_ltx2.activations(LTX2, 121, *size, controls) == pytest.approx(seen.peak, rel=0.05)


@pytest.mark.parametrize("tiles", [False, True])
def test_ltx2s_coders_take_what_the_formula_says(tiles: bool):
    from diffusers import AutoencoderKLLTX2Video

    width, height, frames = 1024, 512, 17
    vae = random_weights.built(AutoencoderKLLTX2Video, LTX2.vae, "meta", torch.bfloat16)
    if tiles:
        vae.enable_tiling()
    told = memory.stages(LTX2, frames, width, height)
    for made, wanted in ((lambda: vae.decode(blank(1, 128, 3, height // 32, width // 32), return_dict=False),
                          told.decode_tiled if tiles else told.decode),
                         (lambda: vae.encode(blank(1, 3, frames, height, width)),
                          told.encode_tiled if tiles else told.encode)):  # fmt: skip
        with Living([*vae.parameters(), *vae.buffers()]) as seen, torch.no_grad():
            made()
        assert wanted == pytest.approx(seen.peak / 1e9, rel=0.12 if tiles else 0.05)


def test_ltx2s_parameters_are_counted_as_diffusers_builds_them():
    from diffusers import AutoencoderKLLTX2Audio, AutoencoderKLLTX2Video, LTX2VideoTransformer3DModel
    from diffusers.pipelines.ltx2 import LTX2TextConnectors, LTX2Vocoder

    def count(kind: Any, keywords: Any) -> float:
        with torch.device("meta"):
            return sum(one.numel() for one in kind(**keywords).parameters())

    assert count(LTX2VideoTransformer3DModel, LTX2.transformer) == LTX2.parameters() == 18_876_174_592
    assert count(AutoencoderKLLTX2Video, LTX2.vae) == pytest.approx(memory_ltx2.VAE * 1e9, rel=0.001)
    assert count(LTX2TextConnectors, LTX2.connectors) == pytest.approx(memory_ltx2.CONNECTORS * 1e9, rel=0.001)
    sound = count(AutoencoderKLLTX2Audio, LTX2.audio) + count(LTX2Vocoder, LTX2.vocoder)
    assert sound == pytest.approx(memory_ltx2.SOUND * 1e9, rel=0.001)
    s = memory.stages(LTX2, 121, 1280, 704)
    assert s.block * 48 + s.loose == pytest.approx(s.transformer)
