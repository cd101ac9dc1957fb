"""Wan-VACE's whole path on a tiny pipeline with random weights (needs torch and diffusers): what goes in, what comes
out, frame for frame, beside plain diffusers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("diffusers")
torch.set_num_threads(1)

from paint_world import scene  # noqa: E402
from skyscreen.core.errors import Broken  # noqa: E402
from skyscreen.paint import architectures, random_weights, windows  # noqa: E402
from skyscreen.paint.painters.wan_vace import NEGATIVE, SMALL, WanVace, inputs  # noqa: E402
from skyscreen.paint.protocol import Limits, Request, Staged  # noqa: E402
from skyscreen.paint.shot import paint  # noqa: E402
from tiny_pipes import TINY_VACE, words  # noqa: E402

WIDTH, HEIGHT = 64, 32
QUICK = {"steps": 2}


@pytest.fixture(scope="module")
def pipe() -> Any:
    made = random_weights.vace(TINY_VACE)
    made.set_progress_bar_config(disable=True)
    return made


@pytest.fixture
def painter(pipe: Any) -> WanVace:
    limits = replace(SMALL, sizes=((WIDTH, HEIGHT),), longest=17, keep=6, rate=24.0)
    return WanVace(limits, lambda _: pipe, words)


def request(frames: int = 17, head: int = 0, references: int = 0, **more: Any) -> Request:
    rng = np.random.default_rng(3)
    kept = rng.integers(0, 255, (head, HEIGHT, WIDTH, 3)).astype(np.uint8) if head else None
    cast = [rng.integers(0, 255, size).astype(np.uint8) for size in ((40, 24, 3), (33, 70, 3), (5, 9, 3))]
    return Request("a ball", frames, WIDTH, HEIGHT, 5, scene(frames).colour, "depth", head=kept,
                   references=cast[:references], more=QUICK, **more)  # fmt: skip


class Watch:
    """What the transformer is given at each step."""

    def __init__(self, pipe: Any) -> None:
        self.steps: list[dict[str, Any]] = []
        self._hook = pipe.transformer.register_forward_pre_hook(
            lambda module, args, kwargs: self.steps.append(kwargs), with_kwargs=True
        )

    def __enter__(self) -> Watch:
        return self

    def __exit__(self, *_: object) -> None:
        self._hook.remove()


def plain(pipe: Any, asked: Request, kind: str) -> Any:
    """The same window by diffusers as its own documentation has it: lists of PIL pictures in, floats out."""
    from PIL import Image

    video, mask = inputs(asked)
    out = pipe(
        prompt_embeds=words(pipe, asked.prompt), negative_prompt_embeds=words(pipe, NEGATIVE),
        video=[Image.fromarray(frame) for frame in video], mask=[Image.fromarray(frame) for frame in mask],
        reference_images=[Image.fromarray(one) for one in asked.references] or None, height=HEIGHT, width=WIDTH,
        num_frames=asked.frames, num_inference_steps=2, guidance_scale=5.0, conditioning_scale=asked.strength,
        generator=torch.Generator().manual_seed(asked.seed), output_type=kind,
    )  # fmt: skip
    return np.asarray(out.frames[0])


# ------------------------------------------------------------------ one window


@pytest.mark.parametrize(("frames", "head", "references"), [(17, 0, 0), (17, 6, 2), (5, 0, 1), (1, 0, 0)])
def test_a_window_is_what_plain_diffusers_makes_of_it(painter: WanVace, frames: int, head: int, references: int):
    asked = request(frames, head, references)
    latents = painter.denoise(asked)
    assert np.array_equal(latents, plain(painter.pipe, asked, "latent")[:, references:])
    ours = painter.decode(latents, asked)
    assert ours.shape == (frames, HEIGHT, WIDTH, 3) and ours.dtype == np.uint8
    assert np.array_equal(ours, np.round(plain(painter.pipe, asked, "np") * 255).astype(np.uint8))
    assert ours.std() > 1  # random weights, but a picture


def test_the_same_seed_gives_the_same_window_and_another_another(painter: WanVace):
    one, two, other = (painter.paint(replace(request(5), seed=seed)) for seed in (5, 5, 6))
    assert np.array_equal(one, two) and not np.array_equal(one, other)


@pytest.mark.parametrize("head", [0, 2, 6, 10])
def test_kept_latents_are_read_as_kept_by_the_model(painter: WanVace, head: int):
    """Channels 32–96 of what the control branch is given are the mask: 4 k + 2 frames keep k + 1 latents."""
    with Watch(painter.pipe) as seen:
        painter.denoise(request(17, head))
    mask = seen.steps[0]["control_hidden_states"][0, 32:]
    assert mask.shape == (64, 5, HEIGHT // 8, WIDTH // 8)
    kept = [bool(mask[:, k].max() == 0) for k in range(5)]
    assert kept == [k < (head + 2) // 4 for k in range(5)]
    assert all(bool(mask[:, k].min() == 1) for k in range(5) if not kept[k])


def test_the_kept_head_goes_into_the_inactive_stream_and_the_control_into_the_reactive(painter: WanVace):
    """Channels 0–15 encode what is kept, 16–31 what is painted over (VACE, section 3.2)."""
    with Watch(painter.pipe) as seen:
        painter.denoise(request(17, 6))
        painter.denoise(replace(request(17, 6), head=np.zeros((6, HEIGHT, WIDTH, 3), np.uint8)))
    one, two = (seen.steps[k]["control_hidden_states"][0] for k in (0, 4))
    assert not torch.equal(one[:16, :2], two[:16, :2])  # another head
    assert torch.equal(one[16:32], two[16:32])  # the same control


def test_references_lead_the_latents_and_are_trimmed(painter: WanVace):
    with Watch(painter.pipe) as seen:
        latents = painter.denoise(request(17, 0, 3))
    given = seen.steps[0]
    assert given["hidden_states"].shape[2] == given["control_hidden_states"].shape[2] == 5 + 3
    assert bool((given["control_hidden_states"][0, 32:, :3] == 0).all())  # nothing of a reference is painted over
    assert latents.shape == (16, 5, HEIGHT // 8, WIDTH // 8) and latents.dtype == np.float32


def test_strength_reaches_every_control_layer(painter: WanVace):
    with Watch(painter.pipe) as seen:
        painter.denoise(replace(request(5), strength=1.5))
    assert seen.steps[0]["control_hidden_states_scale"].tolist() == [1.5, 1.5]


def test_steps_and_guidance_are_the_requests(painter: WanVace):
    with Watch(painter.pipe) as seen:
        painter.denoise(replace(request(5), more={"steps": 3, "guidance": 1.0}))
    assert len(seen.steps) == 3  # without guidance the model runs once a step
    with Watch(painter.pipe) as seen:
        painter.denoise(replace(request(5), more={"steps": 3}))
    assert len(seen.steps) == 6


def test_words_are_encoded_once(pipe: Any):
    asked: list[str] = []

    def noted(pipe: Any, text: str) -> Any:
        asked.append(text)
        return words(pipe, text)

    painter = WanVace(SMALL, lambda _: pipe, noted)
    for seed in (1, 2):
        painter.denoise(replace(request(1), seed=seed))
    assert asked == ["a ball", NEGATIVE]


def test_latents_that_are_no_numbers_are_named(painter: WanVace, monkeypatch: pytest.MonkeyPatch):
    bias = painter.pipe.transformer.proj_out.bias
    monkeypatch.setattr(bias, "data", torch.full_like(bias, float("nan")))
    with pytest.raises(Broken, match="5 of 5 latent frames"):
        painter.paint(request(17))


# ------------------------------------------------------------------ a shot of several windows


def test_a_shot_goes_through_the_model_in_windows_with_kept_tails(painter: WanVace, tmp_path: Path):
    clip = scene(40)
    heads: list[Any] = []
    was = painter.denoise

    def noted(asked: Request) -> Any:
        heads.append(asked)
        return was(asked)

    painter.denoise = noted  # type: ignore[method-assign]
    done = paint(clip, painter, "a ball", seed=3, kind="colour", keep=tmp_path, more=QUICK)
    plan = windows.planned(40, painter.limits)
    assert [(w.start, w.frames, w.kept) for w in plan] == [(0, 17, 0), (11, 17, 6), (22, 17, 6), (23, 17, 6)]
    assert done.verdict is not None and done.takes == 3  # random weights paint no ball: it is seen, and tried thrice
    assert done.frames is None and "simulated" in done.notes[-1]
    assert [0 if r.head is None else len(r.head) for r in heads] == [0, 6, 6, 6] * 3
    assert len({r.seed for r in heads}) == 12
    assert [round(r.strength, 2) for r in heads[::4]] == [1.0, 1.25, 1.5]
    assert len(list(tmp_path.glob("*.latents.npy"))) == 12 == len(list(tmp_path.glob("*.npy"))) - 12


def test_a_crash_in_the_decoder_loses_no_denoising(painter: WanVace, pipe: Any, tmp_path: Path,
                                                   monkeypatch: pytest.MonkeyPatch):  # fmt: skip
    def crash(*_: Any, **__: Any) -> Any:
        raise RuntimeError("the card fell off the bus")

    assert isinstance(painter, Staged)
    with monkeypatch.context() as patch, pytest.raises(RuntimeError):
        patch.setattr(pipe.vae, "decode", crash)
        paint(scene(17), painter, "a ball", seed=3, kind="colour", keep=tmp_path, more=QUICK)
    assert [path.name.endswith(".latents.npy") for path in tmp_path.iterdir()] == [True]
    with Watch(pipe) as seen:
        paint(scene(17), painter, "a ball", seed=3, kind="colour", keep=tmp_path, more=QUICK)
    assert len(seen.steps) == 2 * 2 * 2  # the second and third take alone


def test_a_decoder_without_room_goes_on_in_tiles(painter: WanVace, pipe: Any, monkeypatch: pytest.MonkeyPatch):
    was, tries = pipe.vae.decode, []

    def tight(*given: Any, **more: Any) -> Any:
        tries.append(pipe.vae.use_tiling)
        if not pipe.vae.use_tiling:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return was(*given, **more)

    monkeypatch.setattr(pipe.vae, "decode", tight)
    monkeypatch.setattr(pipe.vae, "use_tiling", False)
    assert painter.paint(request(5)).shape == (5, HEIGHT, WIDTH, 3) and tries == [False, True]


def test_a_stop_in_the_middle_of_a_window_leaves_nothing_half(painter: WanVace, pipe: Any, tmp_path: Path):
    """Ctrl-C between two steps: what is finished stays, and the same command gives the film that it would have."""
    steps: list[int] = []

    def stop(module: Any, args: Any, kwargs: Any) -> None:
        steps.append(1)
        if len(steps) == 7:  # in the second window's second step
            raise KeyboardInterrupt

    hook = pipe.transformer.register_forward_pre_hook(stop, with_kwargs=True)
    try:
        with pytest.raises(KeyboardInterrupt):
            _once(painter, tmp_path / "stopped")
    finally:
        hook.remove()
    assert len(list((tmp_path / "stopped").iterdir())) == 2  # the first window's latents and frames
    _once(painter, tmp_path / "stopped")
    _once(painter, tmp_path / "straight")
    one, two = (sorted((tmp_path / name).iterdir()) for name in ("stopped", "straight"))
    assert [p.name for p in one] == [p.name for p in two] and all(
        a.read_bytes() == b.read_bytes() for a, b in zip(one, two, strict=True)
    )


def _once(painter: WanVace, folder: Path) -> None:
    """A shot of two windows, one take of it."""
    paint(scene(24), painter, "a ball", seed=3, kind="colour", keep=folder, more=QUICK, retakes=0)


# ------------------------------------------------------------------ the published shapes


@pytest.mark.parametrize("name", ["wan-vace-1.3b", "wan-vace-14b", "wan-ti2v-5b"])
def test_parameters_are_counted_as_diffusers_builds_them(name: str):
    """On no device: shapes alone, layers one and two, from which the rest follows."""
    from diffusers import WanTransformer3DModel, WanVACETransformer3DModel

    shape = architectures.ARCHITECTURES[name]
    kind = WanVACETransformer3DModel if shape.controlled else WanTransformer3DModel
    with torch.device("meta"):
        model = kind(**shape.transformer)
    assert sum(p.numel() for p in model.parameters()) == shape.parameters()


def test_limits_name_the_repositories_of_the_shapes():
    from skyscreen.paint.index import painters

    known: dict[str, Limits] = {name: one.limits for name, one in painters().items()}
    for name, shape in architectures.ARCHITECTURES.items():
        if name in known:
            assert known[name].weights == f"huggingface.co/{shape.repository}"
