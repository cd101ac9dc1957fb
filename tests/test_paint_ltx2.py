"""LTX-2's whole path, pictures and sound, on a tiny pipeline with random weights (needs torch and diffusers), beside
plain diffusers to the bit."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("diffusers")
torch.set_num_threads(1)

from paint_world import scene  # noqa: E402
from skyscreen.core.errors import Broken, Refused  # noqa: E402
from skyscreen.paint import fitting, index, licences, loras, random_weights, soundtrack, weights, windows  # noqa: E402
from skyscreen.paint.keeping import kept_or_painted  # noqa: E402
from skyscreen.paint.ltx2_shape import LTX2  # noqa: E402
from skyscreen.paint.painters import ltx2  # noqa: E402
from skyscreen.paint.painters.ltx2 import LIMITS, NEGATIVE, Ltx2  # noqa: E402
from skyscreen.paint.protocol import Request, Sounding  # noqa: E402
from skyscreen.paint.shot import paint  # noqa: E402
from skyscreen.paint.worldless import Wish, drawn  # noqa: E402
from tiny_pipes import TINY_LTX2, many_words  # noqa: E402

WIDTH, HEIGHT = 64, 32
QUICK = {"steps": 2}
SMALL = replace(LIMITS, sizes=((WIDTH, HEIGHT),), longest=25, keep=9)


@pytest.fixture(scope="module")
def pipe() -> Any:
    made = random_weights.ltx2(TINY_LTX2)
    made.set_progress_bar_config(disable=True)
    return made


@pytest.fixture
def painter(pipe: Any) -> Ltx2:
    return Ltx2(replace(SMALL, controls=("depth",)), lambda _: pipe, many_words, TINY_LTX2)


def noise(count: int, seed: int = 3) -> Any:
    return np.random.default_rng(seed).integers(0, 255, (count, HEIGHT, WIDTH, 3)).astype(np.uint8)


def request(frames: int = 17, head: int = 0, tail: int = 0, control: bool = True, **more: Any) -> Request:
    return Request("a ball", frames, WIDTH, HEIGHT, 5, scene(frames).colour if control else None, "depth",
                   head=noise(head) if head else None, tail=noise(tail, 4) if tail else None,
                   more=QUICK, **more)  # fmt: skip


def plain(pipe: Any, asked: Request, conditions: Any, kind: str = "np") -> Any:
    """The same window as diffusers' documentation has it; (frames, sound)."""
    from diffusers.pipelines.ltx2.pipeline_ltx2_ic_lora import (  # pyright: ignore[reportMissingImports]
        LTX2ReferenceCondition,
    )
    from PIL import Image

    words, mask = many_words(pipe, asked.prompt)
    others, other_mask = many_words(pipe, NEGATIVE)
    steer = [] if asked.control is None else [Image.fromarray(one) for one in asked.control]
    video, sound = pipe(
        prompt_embeds=words, prompt_attention_mask=mask, negative_prompt_embeds=others,
        negative_prompt_attention_mask=other_mask, conditions=conditions, height=HEIGHT,
        reference_conditions=[LTX2ReferenceCondition(steer)] if steer else None,
        width=WIDTH, num_frames=asked.frames, frame_rate=24.0, num_inference_steps=2, guidance_scale=4.0,
        audio_guidance_scale=4.0, stg_scale=0.0, audio_stg_scale=0.0, modality_scale=1.0, audio_modality_scale=1.0,
        guidance_rescale=0.0, audio_guidance_rescale=0.0, use_cross_timestep=False,
        generator=torch.Generator().manual_seed(asked.seed), output_type=kind, return_dict=False,
    )  # fmt: skip
    return np.asarray(video[0]), sound[0].numpy()


def pinned(frames: Any, index: int) -> Any:
    from diffusers.pipelines.ltx2.pipeline_ltx2_condition import (  # pyright: ignore[reportMissingImports]
        LTX2VideoCondition,
    )
    from PIL import Image

    return LTX2VideoCondition([Image.fromarray(one) for one in frames], index)


# ------------------------------------------------------------------ one window


@pytest.mark.parametrize(
    ("asked", "conditions"),
    [
        (request(17), None),
        (request(9, control=False), None),
        (request(1, control=False), None),
        (request(17, head=1), [(noise(1), 0)]),
        (request(25, head=9), [(noise(9), 0)]),
        (request(25, head=9, tail=16, control=False), [(noise(9), 0), (noise(16, 4)[:9], 2)]),
        (request(25, tail=1, control=False), [(noise(1, 4), 3)]),
    ],
)
def test_a_window_is_what_plain_diffusers_makes_of_it(painter: Ltx2, asked: Request, conditions: Any):
    made = kept_or_painted(painter, asked, None)
    frames, sound = plain(painter.pipe, asked, conditions and [pinned(*one) for one in conditions])
    assert made.frames.shape == (asked.frames, HEIGHT, WIDTH, 3) and made.frames.std() > 1
    assert np.array_equal(made.frames, np.round(frames * 255).astype(np.uint8))
    assert made.sound is not None and made.sound.shape == (asked.frames * 2000, 2)  # 48 kHz at 24 frames a second
    same = soundtrack.fitted(soundtrack.resampled(sound.T, 16000), asked.frames * 2000)
    assert np.array_equal(made.sound, same) and made.sound.std() > 0


def test_a_head_stays_and_its_latents_have_no_noise(painter: Ltx2):
    latents = painter.denoise(request(25, head=9, control=False))["video"]
    other = painter.denoise(replace(request(25, head=9, control=False), seed=6))["video"]
    assert np.array_equal(latents[:, :2], other[:, :2]) and not np.array_equal(latents[:, 2:], other[:, 2:])


@pytest.mark.parametrize(("length", "frames", "first"), [(1, 1, 18), (8, 1, 18), (9, 1, 18), (16, 9, 10), (17, 9, 10)])
def test_a_tail_stands_where_it_belongs(length: int, frames: int, first: int):
    """Latent i of a keyframe begins at frame 8 (i − 1) + 1: with 25 frames a tail of 16 begins at frame 9."""
    tail = noise(length, 4)
    one = ltx2.kept(Request("x", 25, WIDTH, HEIGHT, 0, tail=tail))[0]
    begins = 8 * (one.index - 1) + 1
    assert len(one.frames) == frames and begins == first - 1
    at = begins - (25 - length) if length >= 8 else 0
    assert np.array_equal(np.asarray(one.frames[0]), tail[at])


def test_a_weaker_control_is_looked_at_less(painter: Ltx2):
    full, half, hard = (painter.denoise(replace(request(9), strength=one))["video"] for one in (1.0, 0.5, 1.5))
    assert not np.array_equal(full, half) and np.array_equal(full, hard)


def test_without_guidance_the_model_runs_once_a_step(painter: Ltx2):
    sizes: list[int] = []
    hook = painter.pipe.transformer.register_forward_pre_hook(
        lambda module, args, kwargs: sizes.append(len(kwargs["hidden_states"])), with_kwargs=True)  # fmt: skip
    try:
        painter.denoise(replace(request(9), more={"steps": 3, "guidance": 1.0}))
        painter.denoise(request(9))
    finally:
        hook.remove()
    assert sizes == [1, 1, 1, 2, 2]


def test_two_texts_are_remembered(pipe: Any):
    asked: list[str] = []

    def noted(pipe: Any, text: str) -> Any:
        asked.append(text)
        return many_words(pipe, text)

    painter = Ltx2(SMALL, lambda _: pipe, noted, TINY_LTX2)
    for words in ("a ball", "a ball", "a cube"):
        painter.denoise(replace(request(1, control=False), prompt=words))
    assert asked == ["a ball", NEGATIVE, "a cube"] and len(painter._known) == 2


def test_sound_that_is_no_numbers_is_named(painter: Ltx2, monkeypatch: pytest.MonkeyPatch):
    bias = painter.pipe.vocoder.conv_out.bias
    monkeypatch.setattr(bias, "data", torch.full_like(bias, float("nan")))
    with pytest.raises(Broken, match="sound that is no numbers"):
        kept_or_painted(painter, request(1, control=False), None)


# ------------------------------------------------------------------ windows, and what is kept


def test_a_shots_sound_is_its_windows_sound(painter: Ltx2, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from skyscreen.paint import check

    assert isinstance(painter, Sounding)
    good = check.Verdict(1, 1, 1, 1, ())
    monkeypatch.setattr(check, "checked", lambda *_: good)  # random weights paint no ball
    clip = scene(40)
    done = paint(clip, painter, "a ball", seed=3, kind="colour", keep=tmp_path, more=QUICK)
    plan = windows.planned(40, painter.limits)
    assert [(w.start, w.frames, w.kept) for w in plan] == [(0, 25, 0), (15, 25, 9)]
    assert done.frames is not None and done.sound is not None and done.sound.shape == (80_000, 2)
    parts = sorted(tmp_path.glob("*.sound.npy"))
    assert len(parts) == 2 == len(list(tmp_path.glob("*.latents.npz")))
    sounds = {bytes(np.load(path)[:1].tobytes()): np.load(path) for path in parts}
    first = sounds[done.sound[:1].tobytes()]
    assert np.array_equal(done.sound[:30_000], first[:30_000])  # until the second window begins
    monkeypatch.setattr(painter, "denoise", None)  # all of it is there
    again = paint(clip, painter, "a ball", seed=3, kind="colour", keep=tmp_path, more=QUICK)
    assert again.sound is not None and np.array_equal(again.sound, done.sound)
    assert again.frames is not None and np.array_equal(again.frames, done.frames)


def test_a_crash_after_denoising_loses_neither_pictures_nor_sound(painter: Ltx2, pipe: Any, tmp_path: Path,
                                                                  monkeypatch: pytest.MonkeyPatch):  # fmt: skip
    def crash(*_: Any, **__: Any) -> Any:
        raise RuntimeError("the card fell off the bus")

    with monkeypatch.context() as patch, pytest.raises(RuntimeError):
        patch.setattr(pipe.vocoder, "forward", crash)
        kept_or_painted(painter, request(9), tmp_path)
    assert [path.suffixes for path in tmp_path.iterdir()] == [[".latents", ".npz"]]
    with monkeypatch.context() as patch:
        patch.setattr(painter, "denoise", crash)
        later = kept_or_painted(painter, request(9), tmp_path)
    straight = kept_or_painted(painter, request(9), None)
    assert later.sound is not None and straight.sound is not None
    assert np.array_equal(later.frames, straight.frames) and np.array_equal(later.sound, straight.sound)


def test_a_clip_without_a_world_has_sound_where_it_was_invented(pipe: Any):
    painter = Ltx2(SMALL, lambda _: pipe, many_words, TINY_LTX2)
    done = drawn(painter, Wish("a ball", 30, WIDTH, HEIGHT, 2, head=noise(12), more=QUICK))
    start, stop = done.invented[0]
    assert (start, len(done.frames)) == (12, stop) and done.sound is not None
    assert len(done.sound) == len(done.frames) * 2000
    assert (done.sound[: start * 2000] == 0).all() and done.sound[start * 2000 :].std() > 0
    ring = drawn(painter, Wish("a ball", 17, WIDTH, HEIGHT, 2, loop=True, more=QUICK))
    assert ring.sound is not None and len(ring.sound) == len(ring.frames) * 2000
    assert ring.sound[: 17 * 2000].std() > 0


def test_a_file_has_the_painters_sound(tmp_path: Path):
    import av

    from skyscreen.filing import written

    sound = (np.sin(np.arange(24 * 2000) / 20)[:, None].repeat(2, 1) / 2).astype(np.float32)
    written(noise(24), tmp_path / "a.mp4", 24, "a ball", "one", "trainedAlgorithmicMedia", {}, (WIDTH, HEIGHT), sound)
    written(noise(24), tmp_path / "b.mp4", 24, "a ball", "one", "trainedAlgorithmicMedia", {}, (WIDTH, HEIGHT))
    with av.open(str(tmp_path / "a.mp4")) as file:
        heard = np.concatenate([frame.to_ndarray() for frame in file.decode(audio=0)], 1)
        assert file.streams.audio[0].rate == 48_000 and heard.shape[0] == 2 and 0.3 < heard.std() < 0.4
    with av.open(str(tmp_path / "b.mp4")) as file:
        assert not file.streams.audio


# ------------------------------------------------------------------ control LoRAs, licence, weights, memory


def test_a_control_lora_lets_it_follow_depth(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from safetensors.torch import save_file

    (tmp_path / "loras").mkdir()
    monkeypatch.setenv("SKYSCREEN_WEIGHTS", str(tmp_path))
    made = torch.Generator().manual_seed(1)
    layer = "diffusion_model.transformer_blocks.0.attn1.to_q"
    parts = {f"{layer}.lora_A.weight": torch.randn(4, 16, generator=made),
             f"{layer}.lora_B.weight": torch.randn(16, 4, generator=made)}  # fmt: skip
    save_file(parts, tmp_path / "loras" / "near.safetensors", {"reference_downscale_factor": "2"})
    (tmp_path / "loras" / "near.json").write_text(json.dumps({"control": "depth"}))
    painter = Ltx2(SMALL, lambda _: random_weights.ltx2(TINY_LTX2), many_words, TINY_LTX2)
    near = painter.with_lora(*loras.named("near", "ltx-2"))
    assert (painter.limits.controls, near.limits.controls) == ((), ("depth",))
    one, two = (p.pipe.transformer.transformer_blocks[0].attn1.to_q.weight for p in (painter, near))
    assert torch.allclose(two, one + parts[f"{layer}.lora_B.weight"] @ parts[f"{layer}.lora_A.weight"])
    tokens: list[int] = []
    near.pipe.transformer.register_forward_pre_hook(
        lambda module, args, kwargs: tokens.append(kwargs["hidden_states"].shape[1]), with_kwargs=True)  # fmt: skip
    big = Request("a ball", 9, 128, 64, 5, np.zeros((9, 64, 128, 3), np.uint8), "depth", more={})
    near.denoise(replace(big, more={"steps": 1}))
    near.denoise(replace(big, control=None, more={"steps": 1}))
    assert tokens == [2 * 8 + 2 * 2, 2 * 8]  # the control at half the size, as its LoRA was taught
    assert near.told(big, 4.0) == {"steps": 40, "guidance": 4.0}


def test_its_licence_is_shown_and_accepted_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SKYSCREEN_HOME", str(tmp_path))
    monkeypatch.setattr(Ltx2, "missing", lambda self: "")
    with pytest.raises(Refused, match=r"LTX-2 Community License; free below 10 million") as told:
        licences.ask(index.terms("ltx-2")[0])
    assert "--accept-licence" in str(told.value)
    licences.ask(LIMITS, yes=True)
    licences.ask(LIMITS)


def test_weights_are_loaded_as_they_were_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SKYSCREEN_WEIGHTS", str(tmp_path))
    monkeypatch.setattr(ltx2, "LTX2", TINY_LTX2)
    random_weights.ltx2(TINY_LTX2).save_pretrained(tmp_path / "ltx-2")
    pipe = ltx2._loaded(LIMITS, text_encoder=None, tokenizer=None)
    kinds = [getattr(pipe, name).dtype for name in ("transformer", "vae", "connectors", "audio_vae", "vocoder")]
    assert kinds == [torch.bfloat16] * 3 + [torch.float32] * 2
    made = kept_or_painted(Ltx2(SMALL, lambda _: pipe, lambda p, t: _half(many_words(p, t)), TINY_LTX2),
                           request(9, control=False), None)  # fmt: skip
    assert made.frames.std() > 1 and made.sound is not None
    path = tmp_path / "ltx-2" / "vocoder" / "diffusion_pytorch_model.safetensors"
    path.write_bytes(path.read_bytes()[:-8])
    with pytest.raises(Broken, match=r"vocoder/.*is cut short"):
        ltx2._loaded(LIMITS)


def _half(words: Any) -> Any:
    return words[0].to(torch.bfloat16), words[1]


def test_metadata_of_a_file_is_read(tmp_path: Path):
    from safetensors.torch import save_file

    save_file({"a": torch.zeros(2)}, tmp_path / "one.safetensors", {"reference_downscale_factor": "2"})
    save_file({"a": torch.zeros(2)}, tmp_path / "two.safetensors")
    assert weights.metadata(tmp_path / "one.safetensors") == {"reference_downscale_factor": "2"}
    assert weights.metadata(tmp_path / "two.safetensors") == {}


@pytest.mark.parametrize(("room", "controls", "placed"), [(140, 0, "whole"), (80, 1, "parts"), (48, 1, "layers")])
def test_it_is_laid_out_on_cards(room: float, controls: int, placed: str):
    plan = fitting.planned(LTX2, 121, 1280, 704, room, controls)
    assert plan.placed == placed and plan.fits and "decoder bfloat16" in plan.text()
